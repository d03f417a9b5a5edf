import { RUNNING_MODES, type RunningMode } from '../store/sites.ts';
import { Choice } from '../ui/choice.tsx';
import { modeOptions } from '../ui/modes.ts';
import { type Key, t } from '../ui/words.ts';
import { useChooseRunning } from './choose-running.ts';
import { MissingPermission } from './permission.tsx';
import { useOptions } from './state.tsx';

const key = (mode: RunningMode, end = '') => `running_${mode.replaceAll('-', '_')}${end}` as Key;

/** When Unspun runs by itself, with the permission that each choice needs. */
export function Running() {
  const { settings, save, say } = useOptions();
  const chooseRunning = useChooseRunning();

  async function choose(running: RunningMode): Promise<void> {
    if (await chooseRunning(running)) say({ text: t('saved'), tone: 'done' });
  }

  return (
    <>
      <p class="intro">{t('running_intro')}</p>
      <MissingPermission />
      <fieldset class="cards">
        <legend class="unseen">{t('section_running')}</legend>
        {RUNNING_MODES.map((mode) => (
          <label key={mode} class="card">
            <input
              type="radio"
              name="running"
              value={mode}
              checked={settings.running === mode}
              onClick={(event) => {
                if (settings.running === mode) return;
                // The choice shows itself when it is made: a refused permission must leave the old one checked.
                event.preventDefault();
                void choose(mode);
              }}
            />
            <span>
              <strong>{t(key(mode))}</strong>
              <span class="soft">{t(key(mode, '_means'))}</span>
              <span class="small soft">{t(key(mode, '_permission'))}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {settings.running !== 'chosen-sites' && (
        <section class="group" aria-labelledby="default-mode">
          <h2 id="default-mode">{t('default_mode')}</h2>
          <p class="soft">{t('default_mode_means')}</p>
          <Choice
            name="default-mode"
            legend={t('default_mode')}
            options={modeOptions()}
            value={settings.defaultMode}
            onChoose={(defaultMode) => save({ defaultMode })}
          />
        </section>
      )}
    </>
  );
}
