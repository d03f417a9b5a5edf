import { CALQUES } from '../data/compiled/calques.ts';
import { reason } from '../reasons.ts';
import type { Reading, Sentence } from '../text/reading.ts';
import { calquedNumerals } from './calqued-sums.ts';
import type { RuleResult } from './rule.ts';
import { seamsOf } from './translation-grammar.ts';
import { Calques, patternAt } from './translation-patterns.ts';
import { STRONG_WEIGHT, type Trace, traceAt, WEAK_WEIGHT } from './translation-trace.ts';
import { typographyOf } from './translation-typography.ts';

/** From this evidence (log-odds that the page is a copy), its own traces' among it, weak traces are marked. */
const EVIDENCE_FOR_WEAK = 2;
const MOST_EVIDENCE = 5;
/**
 * Signs taken off before any counts: one, as any page may hold, and one more for so many words. Measured on 3.55
 * million clean English words before the tables were narrowed: 1.9 signs per 10,000; since then none is met there,
 * so the allowance is what text of other kinds is granted.
 */
const CHANCE_SIGNS = 1;
const WORDS_FOR_ONE_CHANCE_SIGN = 2_500;
/** Stiff wordings are granted this many times as often; honest pages have 0.1 to 0.9 of them per 10,000 words. */
const WEAK_PER_STRONG = 4;

/**
 * On a page that tells a story copies are commoner, and no sign is taken off for chance: of 148 honest pages none had a
 * strong one, and of 37 copies in other languages than English 35 had weak ones. In English second-language writers
 * have weak ones too, though no honest page had two, while copies translated by machine had 5 to 16: there four are
 * granted, and two strong ones stay below what speaks for a report (3.2).
 */
const STRONG_WHERE_TOLD = { en: 1.5, other: 2 };
const WEAK_WHERE_TOLD = { en: 0.3, other: 0.7 };
const WEAK_GRANTED_WHERE_TOLD = { en: 4, other: 0 };

/** Kinds of grammar slips, beyond what chance grants. */
const SLIPS_PER_STRONG = 1;
const SLIP_WEIGHT = 0.6;
/**
 * People who write in a second language make slips as well, so that together they never outweigh what speaks for
 * a report in its own words (about -4).
 */
const MOST_FROM_SLIPS = 1.8;

const tables: Readonly<Record<string, string>> = CALQUES;
const read = new Map<string, Calques>();

function calquesOf(language: string): Calques | null {
  const known = read.get(language);
  if (known !== undefined) return known;
  const packed = tables[language];
  if (packed === undefined) return null;
  const calques = new Calques(packed);
  read.set(language, calques);
  return calques;
}

/**
 * Wordings that machine translation leaves: calques, doubled subjects, numerals and typography of another language.
 *
 * @param prior log-odds from other evidence that the page is a copy; 0 where nothing is known. Merely stiff wordings
 *   are marked only where it is high or where the page has other traces enough.
 * @param tellsStory whether the page is about a story: then the first sign counts already
 */
export function translationTraces(reading: Reading, prior: number, tellsStory = false): RuleResult {
  const traces = tracesOf(reading);
  const strong = new Set(traces.filter((t) => t.strength === 'strong').map((t) => t.sign)).size;
  const weak = new Set(traces.filter((t) => t.strength === 'weak').map((t) => t.sign)).size;
  const slips = new Set(traces.filter((t) => t.strength === 'slip').map((t) => t.sign)).size;
  const chance = reading.tokens.words.length / WORDS_FOR_ONE_CHANCE_SIGN;
  const granted = CHANCE_SIGNS + chance;
  const told = reading.language === 'en' ? 'en' : 'other';
  const weight = Math.min(
    MOST_EVIDENCE,
    tellsStory
      ? STRONG_WHERE_TOLD[told] * Math.max(0, strong - chance) +
          WEAK_WHERE_TOLD[told] *
            Math.max(0, weak - WEAK_GRANTED_WHERE_TOLD[told] - WEAK_PER_STRONG * chance)
      : STRONG_WEIGHT * Math.max(0, strong - granted) +
          WEAK_WEIGHT * Math.max(0, weak - WEAK_PER_STRONG * granted),
  );
  const evidence = weight > 0 ? [reason('translation-page', weight, strong, weak)] : [];
  const rough = Math.min(MOST_FROM_SLIPS, SLIP_WEIGHT * (slips - SLIPS_PER_STRONG * granted));
  if (rough > 0) evidence.push(reason('translation-slips', rough, slips));
  const company = Math.max(0, prior) + weight + Math.max(0, rough) >= EVIDENCE_FOR_WEAK;
  const candidates = traces
    .filter((t) => t.strength === 'strong' || company)
    .map(({ strength: _, sign: __, ...candidate }) => candidate);
  return { candidates, evidence };
}

/** Every trace of the page, in page order, none over another. */
export function tracesOf(reading: Reading): Trace[] {
  const traces: Trace[] = [];
  for (const sentence of reading.sentences) {
    const role = reading.page.passages[sentence.passage]?.role;
    if (role === 'comment') continue;
    const found = calquedNumerals(reading, sentence);
    if (sentence.language !== null) noteCalques(reading, sentence, sentence.language, found);
    if (sentence.language === 'en')
      found.push(...seamsOf(reading, sentence), ...typographyOf(reading, sentence));
    if (found.length > 0) traces.push(...withoutOverlaps(found));
  }
  return traces;
}

function noteCalques(reading: Reading, sentence: Sentence, language: string, into: Trace[]): void {
  const calques = calquesOf(language);
  if (calques === null) return;
  const { text, tokens } = reading;
  const { firstToken, lastToken } = sentence;
  for (let at = firstToken; at < lastToken; at++) {
    const hit = patternAt(calques, text, tokens, at, firstToken, lastToken);
    if (hit === null) continue;
    const start = tokens.starts[hit.first]!;
    const end = tokens.ends[hit.last - 1]!;
    into.push(
      traceAt(
        start,
        end,
        hit.natural,
        hit.strength,
        `${language} ${hit.entry}`,
        text.slice(start, end),
      ),
    );
  }
}

/** Of traces over one another the surer one stays, then the longer one. */
function withoutOverlaps(traces: readonly Trace[]): Trace[] {
  const kept: Trace[] = [];
  const length = (t: Trace): number => t.end - t.start;
  const order = [...traces].sort((a, b) => b.confidence - a.confidence || length(b) - length(a));
  for (const trace of order) {
    if (!kept.some((k) => trace.start < k.end && k.start < trace.end)) kept.push(trace);
  }
  return kept.sort((a, b) => a.start - b.start);
}
