import { FINDING_KINDS, type FindingKind } from '../../src/report.ts';
import { MARK_COLOURS, MARK_STYLES, type Settings, THEMES } from '../store/settings.ts';
import { Choice } from '../ui/choice.tsx';
import { kindMeaning, kindName } from '../ui/kinds.ts';
import { t } from '../ui/words.ts';
import { Field } from './field.tsx';
import { useOptions } from './state.tsx';

/** Which kinds are marked, and how marks look, with a preview that changes along. */
export function Marking() {
  const { settings, save } = useOptions();
  const { appearance, kinds } = settings;
  const look = (change: Partial<Settings['appearance']>) =>
    save({ appearance: { ...appearance, ...change } });

  return (
    <>
      <section class="group" aria-labelledby="appearance">
        <h2 id="appearance">{t('appearance')}</h2>
        <Preview kinds={kinds} />
        <div class="fields">
          <Choice
            name="marks"
            legend={t('marks_legend')}
            shown
            options={MARK_STYLES.map((value) => ({ value, name: t(`marks_${value}`) }))}
            value={appearance.marks}
            onChoose={(marks) => look({ marks })}
          />
          <Choice
            name="colour"
            legend={t('colour_legend')}
            shown
            options={MARK_COLOURS.map((value) => ({ value, name: t(`colour_${value}`) }))}
            value={appearance.colour}
            onChoose={(colour) => look({ colour })}
          />
          <Field name={t('thickness')}>
            <input
              type="range"
              min={1}
              max={4}
              step={1}
              value={appearance.thickness}
              aria-valuetext={`${appearance.thickness} px`}
              onInput={({ currentTarget }) => look({ thickness: currentTarget.valueAsNumber })}
            />
          </Field>
          <Choice
            name="theme"
            legend={t('theme_legend')}
            shown
            options={THEMES.map((value) => ({ value, name: t(`theme_${value}`) }))}
            value={appearance.theme}
            onChoose={(theme) => look({ theme })}
          />
          <label class="check">
            <input
              type="checkbox"
              checked={appearance.tooltip}
              onChange={() => look({ tooltip: !appearance.tooltip })}
            />
            {t('tooltip_setting')}
          </label>
        </div>
      </section>
      <section class="group" aria-labelledby="kinds">
        <h2 id="kinds">{t('kinds')}</h2>
        <p class="soft">{t('kinds_intro')}</p>
        <ul class="kinds">
          {FINDING_KINDS.map((kind) => (
            <li key={kind}>
              <label class="check">
                <input
                  type="checkbox"
                  checked={kinds[kind]}
                  aria-describedby={`means-${kind}`}
                  onChange={() => save({ kinds: { ...kinds, [kind]: !kinds[kind] } })}
                />
                <span class={`mark-${kind}`}>{kindName(kind)}</span>
              </label>
              <p class="soft small" id={`means-${kind}`}>
                {kindMeaning(kind)}
              </p>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** A sentence with marks in it, on a light and on a dark page: the marks are the page’s own rules. */
function Preview({ kinds }: { kinds: Record<FindingKind, boolean> }) {
  const on = FINDING_KINDS.filter((kind) => kinds[kind]);
  return (
    <figure class="preview">
      {(['light', 'dark'] as const).map((ground) => (
        <p key={ground} class={`quoted ${ground}`}>
          {on.length === 0
            ? t('preview_none')
            : on.map((kind, index) => (
                <span key={kind}>
                  {index > 0 && ', '}
                  <span class={`mark-${kind}`}>{kindName(kind)}</span>
                </span>
              ))}
        </p>
      ))}
      <figcaption class="small soft">{t('preview')}</figcaption>
    </figure>
  );
}
