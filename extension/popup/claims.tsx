import type { PageText } from '../../src/page-text.ts';
import type { ClaimMatch, ClaimStatus, Report, Span } from '../../src/report.ts';
import { differences, side } from '../ui/difference.ts';
import { Differing } from '../ui/differing.tsx';
import { day, plural, t } from '../ui/words.ts';

const STATUSES: readonly ClaimStatus[] = ['reworded', 'matched', 'contradicted', 'missing'];
const statusName = (status: ClaimStatus) => t(`claim_${status}`);

/** A page’s prose: undefined until it has come, null where it is gone. */
export type PageProse = PageText | null | undefined;

/** The story’s claims beside the sentences of the page that tell them. */
export function Claims({ report, page }: { report: Report; page: PageProse }) {
  if (report.story === null) return <p class="soft pad">{t('no_story_long')}</p>;
  const counts = STATUSES.map((status) => ({
    status,
    count: report.claims.filter((claim) => claim.status === status).length,
  })).filter(({ count }) => count > 0);
  return (
    <>
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
            {count} {statusName(status)}
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
            <Claim key={claim.id} claim={claim} page={page} />
          ))}
        </tbody>
      </table>
      {report.added.length > 0 && <Added spans={report.added} page={page} />}
    </>
  );
}

const sentenceOf = (span: Span | null, page: PageProse) =>
  span === null || !page ? null : page.text.slice(span.start, span.end);

function Claim({ claim, page }: { claim: ClaimMatch; page: PageProse }) {
  const sentence = sentenceOf(claim.sentence, page);
  const pieces = sentence === null ? null : differences(sentence, claim.statement);
  return (
    <tr>
      <td class="quoted">
        {pieces === null ? claim.statement : <Differing pieces={side(pieces, 'new')} />}
      </td>
      <td class="quoted">
        <span class={`status ${claim.status}`}>{statusName(claim.status)}</span>
        {pieces !== null && <Differing pieces={side(pieces, 'gone')} />}
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
