import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { FindingKind } from '../../src/report.ts';
import type { RunningMode } from '../store/sites.ts';
import { Icon, Sign } from '../ui/icon.tsx';
import { type Key, t } from '../ui/words.ts';
import { useChooseRunning } from './choose-running.ts';
import { MissingPermission } from './permission.tsx';
import { useOptions } from './state.tsx';

const key = (start: string, mode: RunningMode, end = '') =>
  `${start}_${mode.replaceAll('-', '_')}${end}` as Key;

/** What a new reader sees first: what Unspun does and does not, and the choice when it runs. */
export function Welcome() {
  const { settings, say } = useOptions();
  const chooseRunning = useChooseRunning();
  const [asking, setAsking] = useState(settings.running === 'on-click');
  // The button that had the focus goes with what it was in: the reader goes on at the heading that takes its place.
  const [turned, setTurned] = useState(false);
  const turn = (to: boolean) => {
    setAsking(to);
    setTurned(true);
  };

  async function choose(running: RunningMode): Promise<void> {
    if (!(await chooseRunning(running))) return;
    say(null);
    turn(false);
  }

  return (
    <main class="welcome">
      <header>
        <Sign />
        <h1>{t('welcome_title')}</h1>
      </header>
      <div class="about">
        <p class="what">{t('welcome_what')}</p>
        <Specimen />
        <section class="promise" aria-labelledby="claims-not">
          <h2 id="claims-not">{t('welcome_not_title')}</h2>
          <p>{t('welcome_not')}</p>
        </section>
        <section class="promise" aria-labelledby="stays-here">
          <h2 id="stays-here">{t('welcome_stays_title')}</h2>
          <p>{t('welcome_stays')}</p>
        </section>
      </div>
      {asking ? (
        <Question choose={choose} focused={turned} />
      ) : (
        <Chosen running={settings.running} again={() => turn(true)} focused={turned} />
      )}
      <p class="all">
        <a href="#running">{t('all_options')}</a>
      </p>
    </main>
  );
}

/** A sentence in three spun phrases, each with its natural wording: marked as the reader's pages will be. */
function Specimen() {
  return (
    <figure class="specimen">
      <p class="quoted" lang="en" dir="ltr">
        The <Phrase kind="name" actual="Monetary Instances" natural="Financial Times" /> reported
        that TikTok is <Phrase kind="substitution" actual="scaling again" natural="scaling back" />{' '}
        its <Phrase kind="substitution" actual="dwell purchasing" natural="live shopping" /> plans.
      </p>
      <figcaption class="small soft">{t('welcome_specimen')}</figcaption>
    </figure>
  );
}

function Phrase(props: { kind: FindingKind; actual: string; natural: string }) {
  return (
    <ruby>
      <span class={`mark-${props.kind}`}>{props.actual}</span>
      <rt>{props.natural}</rt>
    </ruby>
  );
}

function Question(props: { choose: (running: RunningMode) => Promise<void>; focused: boolean }) {
  return (
    <section class="question" aria-labelledby="when">
      <div>
        <Heading id="when" focused={props.focused}>
          {t('welcome_when')}
        </Heading>
        <p class="soft">{t('welcome_when_means')}</p>
      </div>
      <div class="group first">
        <p class="recommended small">{t('recommended')}</p>
        <h3>{t('running_every_site')}</h3>
        <p>{t('running_every_site_means')}</p>
        <button type="button" class="button main" onClick={() => props.choose('every-site')}>
          {t('run_everywhere')}
        </button>
        <p class="small soft">{t('run_everywhere_asks')}</p>
      </div>
      {(['chosen-sites', 'on-click'] as const).map((mode) => (
        <button type="button" class="card" key={mode} onClick={() => props.choose(mode)}>
          <span>
            <strong>{t(key('running', mode))}</strong>
            <span class="soft">
              {mode === 'chosen-sites' ? t('runs_chosen_sites_next') : t('running_on_click_means')}
            </span>
          </span>
        </button>
      ))}
    </section>
  );
}

function Chosen(props: { running: RunningMode; again: () => void; focused: boolean }) {
  const { running } = props;
  return (
    <section class="group chosen" aria-labelledby="chosen">
      <Heading id="chosen" focused={props.focused}>
        {t(key('runs', running))}
      </Heading>
      <MissingPermission />
      <p>{t(key('runs', running, '_next'))}</p>
      <p class="soft">{t('welcome_pin')}</p>
      <p class="row">
        {running === 'chosen-sites' && (
          <a class="button main" href="#sites">
            {t('add_sites')}
          </a>
        )}
        <button type="button" class="button" onClick={props.again}>
          <Icon name="again" />
          {t('choose_again')}
        </button>
      </p>
    </section>
  );
}

function Heading(props: { id: string; focused: boolean; children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (props.focused) heading.current?.focus();
  }, [props.focused]);
  return (
    <h2 id={props.id} ref={heading} tabIndex={-1}>
      {props.children}
    </h2>
  );
}
