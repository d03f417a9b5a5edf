import { useRef } from 'preact/hooks';
import { Icon } from '../ui/icon.tsx';

/** A button that asks for a file and hands on its text. The same file may be chosen twice. */
export function FileButton(props: {
  name: string;
  kinds?: string;
  onText: (text: string) => void;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="button" onClick={() => input.current?.click()}>
        <Icon name="open" />
        {props.name}
      </button>
      <input
        ref={input}
        type="file"
        accept={props.kinds ?? '.json,application/json'}
        hidden
        aria-label={props.name}
        onChange={async ({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          const text = await file?.text();
          currentTarget.value = '';
          if (text !== undefined) props.onText(text);
        }}
      />
    </>
  );
}
