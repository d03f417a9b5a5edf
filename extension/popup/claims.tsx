import type { PageText } from '../../src/page-text.ts';
import type { ClaimMatch, ClaimStatus, Report, Span } from '../../src/report.ts';
import { differences, side } from '../ui/difference.ts';
import { Differing } from '../ui/differing.tsx';
import { accuses } from '../ui/verdicts.ts';
import { day, plural, t } from '../ui/words.ts';

const STATUSES: readonly ClaimStatus[] = ['reworded', 'matched', 'contradicted', 'missing'];

/** A report that is not accused tells the story in wording of its own, so that is what its sentences are called. */
function wordFor(status: ClaimStatus, accused: boolean) {
  if (!accused && status === 'reworded') return 'own_words';
  if (!accused && status === 'contradicted') return 'differs';
  return status;
}

/** A page’s prose: undefined until it has come, null where it is gone. */
export type PageProse = PageText | null | undefined;

/** The story’s claims beside the sentences of the page that tell them. */
export function Claims({ report, page }: { report: Report; page: PageProse }) {
  const accused = accuses(report);
  if (report.story === null) return <p class="soft pad">{t('no_story_long')}</p>;
  const counts = STATUSES.map((status) => ({
    status,
    count: report.claims.filter((claim) => claim.status === status).length,
  })).filter(({ count }) => count > 0);
  return (
    <div class={accused ? '' : 'calm'}>
      <p class="pad">
        <strong class="quoted">{report.story.title}</strong>
        <br />
        <span class="soft small">
          {t('story_source', report.story.source, day(report.story.date))}
        </span>
      </p>
      <ul class="counts small">
        {counts.map(({ status, count }) => (
          <li key={status} class={`status ${status}`}>
            {plural(`claims_${wordFor(status, accused)}`, count)}
          </li>
        ))}
      </ul>
      <table class="claims compared">
        <thead>
          <tr>
            <th scope="col">{t('story_says')}</th>
            <th scope="col">{t('page_says')}</th>
          </tr>
        </thead>
        <tbody>
          {report.claims.map((claim) => (
            <Claim key={claim.id} claim={claim} page={page} accused={accused} />
          ))}
        </tbody>
      </table>
      {report.added.length > 0 && <Added spans={report.added} page={page} />}
    </div>
  );
}

const sentenceOf = (span: Span | null, page: PageProse) =>
  span === null || !page ? null : page.text.slice(span.start, span.end);

function Claim(props: { claim: ClaimMatch; page: PageProse; accused: boolean }) {
  const { claim, page, accused } = props;
  const sentence = sentenceOf(claim.sentence, page);
  // Marked differences would read as faults, and there are none where a report has its own wording.
  const pieces = sentence === null || !accused ? null : differences(sentence, claim.statement);
  return (
    <tr>
      <td class="quoted">
        {pieces === null ? claim.statement : <Differing pieces={side(pieces, 'new')} />}
      </td>
      <td class="quoted">
        <span class={`status ${claim.status}`}>{t(`claim_${wordFor(claim.status, accused)}`)}</span>
        {pieces === null ? sentence : <Differing pieces={side(pieces, 'gone')} />}
        {claim.sentence !== null && page === null && <span class="soft">{t('text_gone')}</span>}
      </td>
    </tr>
  );
}

function Added({ spans, page }: { spans: readonly Span[]; page: PageProse }) {
  return (
    <details class="added">
      <summary>{plural('claims_added', spans.length)}</summary>
      <ul>
        {spans.map((span) => (
          <li key={span.start} class="quoted">
            {sentenceOf(span, page) ?? (page === null && t('text_gone'))}
          </li>
        ))}
      </ul>
    </details>
  );
}
