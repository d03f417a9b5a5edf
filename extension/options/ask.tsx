import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../ui/words.ts';

/** A question before something that cannot be undone. The browser’s own dialog keeps the focus and hears Esc. */
export function Ask(props: {
  title: string;
  yes: string;
  onAnswer: (yes: boolean) => void;
  children: ComponentChildren;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby="ask"
      onClose={() => props.onAnswer(dialog.current?.returnValue === 'yes')}
    >
      <form method="dialog">
        <h2 id="ask">{props.title}</h2>
        {props.children}
        <div class="row answers">
          <button type="submit" class="button" value="no">
            {t('cancel')}
          </button>
          <button type="submit" class="button danger" value="yes">
            {props.yes}
          </button>
        </div>
      </form>
    </dialog>
  );
}
