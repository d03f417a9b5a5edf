import type { Reason, Report } from '../../src/report.ts';
import { languageName, plural, reasonText, t } from '../ui/words.ts';

/** Natural log-odds from which a reason counts as strong (odds of 20) and as middling (odds of about 3). */
const STRONG = 3;
const MIDDLING = 1;

/** A bar of full length: odds of about 150, beyond which more says nothing to a reader. */
const FULL = 5;

function weightName(weight: number): string {
  const size = Math.abs(weight);
  if (size < 0.05) return t('weight_none');
  if (weight > 0)
    return size >= STRONG
      ? t('weight_for_strong')
      : size >= MIDDLING
        ? t('weight_for')
        : t('weight_for_slight');
  return size >= STRONG
    ? t('weight_against_strong')
    : size >= MIDDLING
      ? t('weight_against')
      : t('weight_against_slight');
}

/** The reasons of the verdict with their weights, and what was not checked. */
export function Why({ report }: { report: Report }) {
  return (
    <>
      {report.reasons.length === 0 && <p class="soft pad">{t('no_reasons')}</p>}
      <ul class="reasons">
        {report.reasons.map((reason, index) => (
          <Weighed key={`${reason.code}${index}`} reason={reason} />
        ))}
      </ul>
      {report.notChecked.length > 0 && (
        <section class="pad" aria-labelledby="not-checked">
          <h2 id="not-checked" class="kind">
            {t('not_checked')}
          </h2>
          <ul class="plain-list">
            {report.notChecked.map((note) => (
              <li key={note.text}>{reasonText(note)}</li>
            ))}
          </ul>
        </section>
      )}
      <p class="soft small pad">
        {plural('read_words', report.words)}
        {report.language !== null && ` · ${t('in_language', languageName(report.language))}`}
      </p>
    </>
  );
}

function Weighed({ reason }: { reason: Reason }) {
  const length = `${(Math.min(Math.abs(reason.weight), FULL) / FULL) * 50}%`;
  return (
    <li>
      <p>{reasonText(reason)}</p>
      <div class="weight">
        <span class="small soft">{weightName(reason.weight)}</span>
        <span class={`balance ${reason.weight < 0 ? 'against' : 'for'}`} aria-hidden="true">
          <i style={{ inlineSize: length }} />
        </span>
      </div>
    </li>
  );
}
