import { useState } from 'preact/hooks';
import type { Report } from '../../src/report.ts';
import type { TabView } from '../messages.ts';
import { IconButton } from '../ui/icon-button.tsx';
import type { Scope } from '../ui/verdicts.ts';
import { t } from '../ui/words.ts';
import type { PopupActions } from './actions.ts';
import { reportHtml } from './report-html.ts';
import { reportText } from './report-text.ts';

/** File names are made of the page’s site and the day, since titles hold what file systems refuse. */
export function fileName(view: TabView, at: Date): string {
  return `unspun-${(view.site ?? 'page').replace(/[^a-z0-9.-]/gi, '_')}-${at.toISOString().slice(0, 10)}`;
}

/** Take the result away: copy it, save it, or make the page a story to compare others with. */
export function Keep(props: {
  report: Report;
  scope: Scope;
  view: TabView;
  actions: PopupActions;
  private: boolean;
}) {
  const { report, view, actions } = props;
  const [said, setSaid] = useState('');
  const about = { report, scope: props.scope, title: view.title, url: view.url };

  const attempt = (work: () => void | Promise<void>, done: string) => async () => {
    try {
      await work();
      setSaid(done);
    } catch (cause) {
      setSaid(cause instanceof Error ? cause.message : String(cause));
    }
  };

  const save = (ending: 'html' | 'json', type: string, content: () => string) =>
    attempt(() => {
      actions.save(`${fileName(view, new Date())}.${ending}`, type, content());
    }, t('saved'));

  return (
    <fieldset class="keep" aria-label={t('keep_group')}>
      <IconButton
        icon="copy"
        name={t('copy_report')}
        onClick={attempt(() => actions.copy(reportText(about)), t('copied'))}
      />
      <IconButton
        icon="save"
        name={t('save_html')}
        onClick={save('html', 'text/html', () => reportHtml(about))}
      />
      <IconButton
        icon="braces"
        name={t('save_json')}
        onClick={save('json', 'application/json', () => `${JSON.stringify(report, null, 2)}\n`)}
      />
      {!props.private && (
        <IconButton
          icon="story"
          name={props.scope === 'selection' ? t('menu_selection_story') : t('use_as_story')}
          onClick={attempt(() => actions.useAsStory(), '')}
        />
      )}
      <p class="small soft" role="status">
        {said}
      </p>
    </fieldset>
  );
}
