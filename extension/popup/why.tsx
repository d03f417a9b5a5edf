import type { Reason, Report } from '../../src/report.ts';
import { languageName, plural, reasonText, t } from '../ui/words.ts';

/** Natural log-odds from which a reason counts as strong (odds of 20) and as middling (odds of about 3). */
const STRONG = 3;
const MIDDLING = 1;

/** A bar of full length: odds of about 150, beyond which more says nothing to a reader. */
const FULL = 5;

function weightName(weight: number): string {
  const size = Math.abs(weight);
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

/** What weighs less than this moves the score by nothing that could be shown. */
const WEIGHTLESS = 0.05;

/** The reasons of the verdict with their weights, and what was not checked. */
export function Why({ report }: { report: Report }) {
  const weighs = (reason: Reason) => Math.abs(reason.weight) >= WEIGHTLESS;
  const seen = report.reasons.filter((reason) => !weighs(reason));
  return (
    <>
      {report.reasons.length === 0 && <p class="soft pad">{t('no_reasons')}</p>}
      <ul class="reasons">
        {report.reasons.filter(weighs).map((reason, index) => (
          <Weighed key={`${reason.code}${index}`} reason={reason} />
        ))}
      </ul>
      <Plain id="also-seen" name={t('also_seen')} lines={seen.map(reasonText)} />
      <Plain id="not-checked" name={t('not_checked')} lines={report.notChecked.map(reasonText)} />
      <p class="soft small pad">
        {plural('read_words', report.words)}
        {report.language !== null && ` · ${t('in_language', languageName(report.language))}`}
      </p>
    </>
  );
}

function Plain({ id, name, lines }: { id: string; name: string; lines: string[] }) {
  if (lines.length === 0) return null;
  return (
    <section class="pad" aria-labelledby={id}>
      <h2 id={id} class="kind">
        {name}
      </h2>
      <ul class="plain-list">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
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
