import { useEffect, useState } from 'preact/hooks';
import type { FindingKind, Report } from '../../src/report.ts';
import type { TabView } from '../messages.ts';
import { Choice } from '../ui/choice.tsx';
import { Icon, Sign } from '../ui/icon.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { modeOptions } from '../ui/modes.ts';
import { Tabs } from '../ui/tabs.tsx';
import { verdictSentence } from '../ui/verdicts.ts';
import { reasonText, t } from '../ui/words.ts';
import type { PopupActions } from './actions.ts';
import { Claims, type PageProse } from './claims.tsx';
import { Findings } from './findings.tsx';
import { Keep } from './keep.tsx';
import { Offer } from './offer.tsx';
import { State, stateTitle } from './states.tsx';
import { Unspun } from './unspun.tsx';
import { Verdict } from './verdict.tsx';
import { Why } from './why.tsx';

export interface PopupProps {
  view: TabView;
  actions: PopupActions;
  /** Nothing is stored in private windows, so what would store something is not offered there. */
  private: boolean;
  hiddenKinds: readonly FindingKind[];
  /** Whether pages are read only when the reader clicks. */
  waits: boolean;
}

export function Popup(props: PopupProps) {
  const { view, actions } = props;
  const { state } = view;
  return (
    <>
      <Head {...props} />
      <p class="unseen" role="status">
        {announcement(view)}
      </p>
      <main>
        {state.state === 'report' || state.state === 'changed-since' ? (
          <Result {...props} report={state.report} key={state.at} />
        ) : (
          <State view={view} actions={actions} />
        )}
      </main>
      {/* Not before the result: it would move away from under the pointer. */}
      {props.waits && !props.private && state.state !== 'reading' && <Offer actions={actions} />}
    </>
  );
}

/** What a screen reader is told when the state changes: one sentence, not the whole popup. */
function announcement({ state, site }: TabView): string {
  return state.state === 'report' || state.state === 'changed-since'
    ? verdictSentence(state.report, state.scope)
    : stateTitle(state.state, site);
}

function Head({ view, actions, private: isPrivate }: PopupProps) {
  const [refused, setRefused] = useState(false);
  return (
    <header>
      <div class="top">
        <Sign />
        <span class="brand">Unspun</span>
        {view.site !== null && <span class="site soft small">{view.site}</span>}
        <IconButton icon="gear" name={t('open_options')} onClick={() => actions.openOptions()} />
      </div>
      {view.site !== null && (
        <Choice
          name="mode"
          legend={t('mode_legend', view.site)}
          options={modeOptions()}
          value={view.mode}
          disabled={isPrivate}
          onChoose={async (mode) => setRefused(!(await actions.setMode(mode)))}
        />
      )}
      {view.site !== null && isPrivate && <p class="small soft">{t('private_window')}</p>}
      <p role="alert" class={refused ? 'note wrong' : ''}>
        {refused && t('permission_refused')}
      </p>
    </header>
  );
}

const TABS = ['findings', 'story', 'why', 'unspun'] as const;
type TabName = (typeof TABS)[number];

function Result({ report, ...props }: PopupProps & { report: Report }) {
  const { view, actions } = props;
  const [tab, setTab] = useState<TabName>(
    report.findings.length > 0 ? 'findings' : report.claims.length > 0 ? 'story' : 'why',
  );
  const [page, setPage] = useState<PageProse>(undefined);
  const { state } = view;
  const here = state.state === 'report' || state.state === 'changed-since' ? state : null;
  const scope = here?.scope ?? 'page';

  // The verdict does not wait for the page's text; only sentences and the unspun view need it.
  useEffect(() => {
    void actions.text().then(setPage);
  }, [actions]);

  return (
    <>
      {state.state === 'changed-since' && (
        <div class="note" role="status">
          <span>{t('changed_since')}</span>
          <button type="button" class="button" onClick={() => actions.read()}>
            <Icon name="again" />
            {t('read_again')}
          </button>
        </div>
      )}
      {scope === 'selection' && (
        <div class="note">
          <span>{t('about_selection')}</span>
          <button type="button" class="button" onClick={() => actions.read()}>
            {t('read_page')}
          </button>
        </div>
      )}
      {report.findings.length > 0 && <NotCovered report={report} />}
      <Verdict report={report} scope={scope}>
        <Keep report={report} scope={scope} view={view} actions={actions} private={props.private} />
      </Verdict>
      <Tabs
        label={t('evidence')}
        tabs={[
          { id: 'findings', name: t('tab_findings'), count: report.findings.length },
          { id: 'story', name: t('tab_story') },
          { id: 'why', name: t('tab_why') },
          ...(isUnspun(report) ? [{ id: 'unspun' as const, name: t('tab_unspun') }] : []),
        ]}
        chosen={tab}
        onChoose={setTab}
      >
        {tab === 'findings' && (
          <Findings
            report={report}
            actions={actions}
            placed={scope === 'page'}
            marked={here?.marked ?? false}
            hiddenKinds={props.hiddenKinds}
          />
        )}
        {tab === 'story' && <Claims report={report} page={page} />}
        {tab === 'why' && <Why report={report} />}
        {tab === 'unspun' && <Unspun report={report} page={page} />}
      </Tabs>
    </>
  );
}

/** Whether there is any natural wording to put back. */
const isUnspun = ({ findings }: Report) => findings.some(({ natural }) => natural !== null);

/** What was not checked although the reader may count on it. */
function NotCovered({ report }: { report: Report }) {
  const note = (code: string) => report.notChecked.find((each) => each.code === code);
  const unread = note('own-stories-unread');
  return (
    <>
      {note('language-not-covered') && <p class="note">{t('language_not_covered')}</p>}
      {unread && <p class="note wrong">{reasonText(unread)}</p>}
    </>
  );
}
