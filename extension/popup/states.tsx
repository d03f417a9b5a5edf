import type { ComponentChildren } from 'preact';
import type { TabState, TabView } from '../messages.ts';
import { Sign } from '../ui/icon.tsx';
import { type Key, t } from '../ui/words.ts';
import type { PopupActions } from './actions.ts';

/** The name of a state without a Report, in words. */
export function stateTitle(state: TabState['state'], site: string | null): string {
  if (state === 'off') return t('state_off', site ?? '');
  if (state === 'nothing-to-read') return t('state_nothing');
  return t(`state_${state.replaceAll('-', '_')}` as Key);
}

/** What the popup says where there is no Report: what is so, why, and what can be done. */
export function State({ view, actions }: { view: TabView; actions: PopupActions }) {
  const { state } = view;
  const title = stateTitle(state.state, view.site);
  switch (state.state) {
    case 'reading':
      return (
        <Said title={title} busy>
          <p>{t('state_reading_why')}</p>
        </Said>
      );
    case 'not-read':
      return (
        <Said title={title}>
          <p>{t('state_not_read_why')}</p>
          <button type="button" class="button main" onClick={() => actions.read()}>
            {t('read_page')}
          </button>
        </Said>
      );
    case 'off':
      return (
        <Said title={title}>
          <p>{t('state_off_why')}</p>
          <button type="button" class="button main" onClick={() => actions.setMode('on')}>
            {t('turn_on')}
          </button>
        </Said>
      );
    case 'not-allowed':
      return (
        <Said title={title}>
          <p>
            {state.because === 'browser-page'
              ? t('state_not_allowed_browser')
              : t('state_not_allowed_refused')}
          </p>
        </Said>
      );
    case 'nothing-to-read':
      return (
        <Said title={title}>
          <p>{t(`state_nothing_${state.because.replaceAll('-', '_')}` as Key)}</p>
          <Again actions={actions} />
        </Said>
      );
    case 'failed':
      return (
        <Said title={title}>
          <p>{state.problem}</p>
          <Again actions={actions} />
        </Said>
      );
    default:
      return null;
  }
}

function Again({ actions }: { actions: PopupActions }) {
  return (
    <button type="button" class="button" onClick={() => actions.read()}>
      {t('read_again')}
    </button>
  );
}

function Said(props: { title: string; busy?: boolean; children: ComponentChildren }) {
  return (
    <section class={`state ${props.busy ? 'busy' : ''}`} aria-busy={props.busy ?? false}>
      <Sign />
      <h1>{props.title}</h1>
      {props.children}
    </section>
  );
}
