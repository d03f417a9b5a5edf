import type { ComponentChildren } from 'preact';
import type { Report } from '../../src/report.ts';
import { differences, side } from '../ui/difference.ts';
import { Differing } from '../ui/differing.tsx';
import { accuses, type Scope, scoreSentence, verdictSentence } from '../ui/verdicts.ts';
import { day, plural, t } from '../ui/words.ts';
import { leadFinding } from './lead.ts';
import { meaningOf } from './meaning.ts';

/** The evidence that says most, then the verdict in a sentence, then how sure it is, beside what can be done with it. */
export function Verdict(props: { report: Report; scope: Scope; children: ComponentChildren }) {
  const { report } = props;
  const accused = accuses(report);
  const lead = accused ? leadFinding(report.findings) : null;
  return (
    <section class="verdict" aria-labelledby="verdict">
      {lead?.natural && (
        <p class="lead quoted">
          <span class="unseen">{t('page_says')} </span>
          <span class="actual">
            <Differing pieces={side(differences(lead.actual, lead.natural), 'gone')} />
          </span>
          <span class="arrow" aria-hidden="true">
            →
          </span>
          <span class="unseen"> {t('natural_is')} </span>
          <span class="natural">
            <Differing pieces={side(differences(lead.actual, lead.natural), 'new')} />
          </span>
        </p>
      )}
      <Tally report={report} />
      <h1 id="verdict">{verdictSentence(report, props.scope)}</h1>
      {report.story && (
        <p class="soft small source">
          {t('story_source', report.story.source, day(report.story.date))}
        </p>
      )}
      {accused && <Gauge report={report} />}
      <div class="score-row">
        {report.verdict !== 'none' && <p class="small soft">{scoreSentence(report.score)}</p>}
        {props.children}
      </div>
      <Meaning report={report} />
    </section>
  );
}

function Meaning({ report }: { report: Report }) {
  const meaning = meaningOf(report);
  if (meaning.length === 0) return null;
  return (
    <dl class="meaning small">
      {meaning.map(({ name, text }) => [<dt key={name}>{name}</dt>, <dd key={text}>{text}</dd>])}
    </dl>
  );
}

/** What was found, counted: the evidence in one line. */
function Tally({ report }: { report: Report }) {
  const told = report.claims.filter((claim) => claim.status !== 'missing').length;
  const parts = [
    ...(report.findings.length > 0 ? [plural('findings', report.findings.length)] : []),
    ...(told > 0 ? [plural('claims_told', report.claims.length, told)] : []),
  ];
  return parts.length > 0 ? <p class="tally small">{parts.join(' · ')}</p> : null;
}

function Gauge({ report }: { report: Report }) {
  return (
    <>
      <meter
        class="unseen"
        aria-label={t('gauge_name')}
        aria-valuetext={scoreSentence(report.score)}
        min={0}
        max={100}
        value={report.score}
      />
      <div class="gauge" aria-hidden="true">
        <i style={{ inlineSize: `${report.score}%` }} />
        <b style={{ insetInlineStart: `${report.score}%` }} />
      </div>
    </>
  );
}
