import { useState } from 'preact/hooks';
import type { Report } from '../../src/report.ts';
import type { TabView } from '../messages.ts';
import { Icon } from '../ui/icon.tsx';
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
  view: TabView;
  actions: PopupActions;
  private: boolean;
}) {
  const { report, view, actions } = props;
  const [said, setSaid] = useState('');
  const about = { report, title: view.title, url: view.url };

  const attempt = (work: () => void | Promise<void>, done: string) => async () => {
    try {
      await work();
      setSaid(done);
    } catch (cause) {
      setSaid(cause instanceof Error ? cause.message : String(cause));
    }
  };

  return (
    <fieldset class="keep" aria-label={t('keep_group')}>
      <button
        type="button"
        class="button plain"
        title={t('copy_report')}
        onClick={attempt(() => actions.copy(reportText(about)), t('copied'))}
      >
        <Icon name="copy" />
        {t('copy_report_short')}
      </button>
      <button
        type="button"
        class="button plain"
        title={t('save_html')}
        onClick={attempt(
          () => actions.save(`${fileName(view, new Date())}.html`, 'text/html', reportHtml(about)),
          t('saved'),
        )}
      >
        <Icon name="save" />
        <span class="unseen">{t('save_report')} </span>HTML
      </button>
      <button
        type="button"
        class="button plain"
        title={t('save_json')}
        onClick={attempt(
          () =>
            actions.save(
              `${fileName(view, new Date())}.json`,
              'application/json',
              `${JSON.stringify(report, null, 2)}\n`,
            ),
          t('saved'),
        )}
      >
        <Icon name="save" />
        <span class="unseen">{t('save_report')} </span>JSON
      </button>
      {!props.private && (
        <button
          type="button"
          class="button plain"
          title={t('use_as_story')}
          onClick={attempt(() => actions.useAsStory(), '')}
        >
          <Icon name="story" />
          {t('use_as_story_short')}
        </button>
      )}
      <p class="small soft" role="status">
        {said}
      </p>
    </fieldset>
  );
}
