import type { ComponentChildren } from 'preact';
import type { TabState, TabView } from '../messages.ts';
import { Sign } from '../ui/icon.tsx';
import { type Key, t } from '../ui/words.ts';
import type { PopupActions } from './actions.ts';

type Plain = Exclude<TabState['state'], 'report' | 'changed-since'>;

/** What the popup says where there is no Report: what is so, why, and what can be done. */
export function State({ view, actions }: { view: TabView; actions: PopupActions }) {
  const { state } = view;
  switch (state.state as Plain) {
    case 'reading':
      return (
        <Said title={t('state_reading')} busy>
          <p>{t('state_reading_why')}</p>
        </Said>
      );
    case 'not-read':
      return (
        <Said title={t('state_not_read')}>
          <p>{t('state_not_read_why')}</p>
          <button type="button" class="button main" onClick={() => actions.read()}>
            {t('read_page')}
          </button>
        </Said>
      );
    case 'off':
      return (
        <Said title={t('state_off', view.site ?? '')}>
          <p>{t('state_off_why')}</p>
          <button type="button" class="button main" onClick={() => actions.setMode('on')}>
            {t('turn_on')}
          </button>
        </Said>
      );
    case 'not-allowed': {
      const browserPage = 'because' in state && state.because === 'browser-page';
      return (
        <Said title={t('state_not_allowed')}>
          <p>{browserPage ? t('state_not_allowed_browser') : t('state_not_allowed_refused')}</p>
        </Said>
      );
    }
    case 'nothing-to-read': {
      const because = 'because' in state ? state.because : 'empty';
      return (
        <Said title={t('state_nothing')}>
          <p>{t(`state_nothing_${because.replaceAll('-', '_')}` as Key)}</p>
          <Again actions={actions} />
        </Said>
      );
    }
    case 'failed':
      return (
        <Said title={t('state_failed')}>
          {'problem' in state && <p>{state.problem}</p>}
          <Again actions={actions} />
        </Said>
      );
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
