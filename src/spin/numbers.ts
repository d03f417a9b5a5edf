import { reason } from '../reasons.ts';
import type { Anchor } from '../stories/story.ts';
import type { NumberMention } from '../text/numbers.ts';
import type { Reading, Sentence } from '../text/reading.ts';
import type { Candidate } from './rule.ts';
import { STRONG_WEIGHT, type Trace } from './translation-trace.ts';

const CONFIDENCE = 0.85;
/** Accounts write "$12,345 million"; a calque counts a thing in round sums, so the last digits are noughts. */
const ROUND_SUM = /00$/;

/** How a language that says "thousand millions" for a billion is undone elsewhere. */
interface Calque {
  pattern: RegExp;
  /** What one unit of the written scale is worth. */
  scale: number;
  /** Round sums only: exact ones are honest accounts. */
  round: boolean;
  billion: string;
  million: string;
  decimal: string;
}

const FIGURE = String.raw`(?<![\p{L}\d.,$£€])(\d{1,3}(?:[., ]\d{3})+|\d+(?:[.,]\d+)?)`;
const COUNTED = String.raw`(?=\s(?:US |U\.S\. |of )?(?:dollars|euros|pounds|yuan|users|people|downloads|views|consumers|viewers|orders))`;
const calque = (
  tail: string,
  scale: number,
  round: boolean,
  billion: string,
  million: string,
  decimal: string,
): Calque => ({
  pattern: new RegExp(FIGURE + tail, 'giu'),
  scale,
  round,
  billion,
  million,
  decimal,
});

/**
 * British "two thousand million" in words and Spanish "300.000 millones" are honest, so English needs figures in
 * thousands before "million" with the thing counted behind, and Spanish and Portuguese are not asked at all.
 */
const CALQUES: Readonly<Record<string, readonly Calque[]>> = {
  en: [
    calque(String.raw`\smillions?${COUNTED}`, 1e6, true, 'billion', 'million', '.'),
    calque(String.raw`\shundred\smillions?\b`, 1e8, false, 'billion', 'million', '.'),
    calque(String.raw`\s(?:thousand|mil)\smillions?\b`, 1e9, false, 'billion', 'million', '.'),
    calque(
      String.raw`\s(?:milliards?|miliard[iy]?|mil millones|miliar|Mrd\.?|mld\.?)(?!\p{L})`,
      1e9,
      false,
      'billion',
      'million',
      '.',
    ),
    calque(String.raw`\sten\sthousand\b`, 1e4, false, 'billion', 'million', '.'),
  ],
  de: [
    calque(
      String.raw`\s(?:Tausend|tausend)\sMillionen\b`,
      1e9,
      false,
      'Milliarden',
      'Millionen',
      ',',
    ),
    calque(
      String.raw`\sMillionen(?=\s(?:US-)?(?:Dollar|Euro|Nutzer|Menschen))`,
      1e6,
      true,
      'Milliarden',
      'Millionen',
      ',',
    ),
    calque(String.raw`\shundert\sMillionen\b`, 1e8, false, 'Milliarden', 'Millionen', ','),
  ],
  fr: [
    calque(String.raw`\smille\smillions\b`, 1e9, false, 'milliards', 'millions', ','),
    calque(
      String.raw`\smillions(?=\s(?:de\s|d['’])(?:dollars|euros|utilisateurs))`,
      1e6,
      true,
      'milliards',
      'millions',
      ',',
    ),
  ],
  it: [
    calque(String.raw`\smila\smilioni\b`, 1e9, false, 'miliardi', 'milioni', ','),
    calque(
      String.raw`\smilioni(?=\sdi\s(?:dollari|euro|utenti))`,
      1e6,
      true,
      'miliardi',
      'milioni',
      ',',
    ),
  ],
  id: [
    calque(String.raw`\sribu\sjuta\b`, 1e9, false, 'miliar', 'juta', ','),
    calque(String.raw`\sjuta(?=\s(?:dolar|euro|pengguna))`, 1e6, true, 'miliar', 'juta', ','),
  ],
};

/** Numbers built as another language builds them ("300,000 million dollars"), in one sentence. */
export function calquedNumerals({ text }: Reading, sentence: Sentence): Trace[] {
  const calques = CALQUES[sentence.language ?? ''];
  const written = text.slice(sentence.start, sentence.end);
  if (calques === undefined || !/\d/.test(written)) return [];
  const traces: Trace[] = [];
  for (const rule of calques) {
    for (const hit of written.matchAll(rule.pattern)) {
      const figure = hit[1] ?? '';
      const grouped = /^\d{1,3}(?:[., ]\d{3})+$/.test(figure);
      if (rule.round && !(grouped && ROUND_SUM.test(figure))) continue;
      const plain = grouped
        ? Number(figure.replaceAll(/[., ]/g, ''))
        : Number(figure.replace(',', '.'));
      // "2 hundred million" in figures is odd but honest; from ten on it is 亿 or 억 undone word by word.
      if (rule.scale === 1e8 && plain < 10 && Number.isInteger(plain)) continue;
      if (rule.scale === 1e4 && plain < 1) continue;
      const counted = /^\s(?:US |U\.S\. |of |di |de |d['’])?[\p{L}-]+/u.exec(
        text.slice(sentence.start + hit.index + hit[0].length),
      )?.[0];
      const keep = counted !== undefined && rule.round ? counted : '';
      const start = sentence.start + hit.index;
      const end = start + hit[0].length + keep.length;
      const actual = text.slice(start, end);
      const natural = `${sum(plain * rule.scale, rule)}${keep}`;
      traces.push({
        start,
        end,
        kind: 'translation',
        natural,
        confidence: CONFIDENCE,
        because: [reason('calqued-number', STRONG_WEIGHT, actual)],
        strength: 'strong',
        sign: 'numeral',
      });
    }
  }
  return traces;
}

/** 293 300 000 000 → "293.3 billion". */
function sum(value: number, { billion, million, decimal }: Calque): string {
  const [unit, size] = value >= 1e9 ? [billion, 1e9] : [million, 1e6];
  const figure = Number((value / size).toPrecision(6));
  return `${String(figure).replace('.', decimal)} ${unit}`;
}

/** What a month's name becomes when a machine takes it for a word: by language, the wrong word and the month. */
const SPUN_MONTHS: Readonly<Record<string, readonly [wrong: string, month: string][]>> = {
  en: [
    ['Could|Might|Can', 'May'],
    ['Walk|Parade|Stride|Stroll|Trudge', 'March'],
  ],
  de: [
    ['Könnte|Kann|Dürfen|Darf', 'Mai'],
    ['Marsch|Marschieren', 'März'],
  ],
  id: [
    ['Mungkin|Bisa|Dapat', 'Mei'],
    ['Berbaris', 'Maret'],
  ],
  es: [
    ['Podría|Puede', 'mayo'],
    ['Marcha', 'marzo'],
  ],
  fr: [
    ['Peut|Pourrait', 'mai'],
    ['Marche', 'mars'],
  ],
  it: [
    ['Può|Potrebbe', 'maggio'],
    ['Marcia', 'marzo'],
  ],
  pt: [
    ['Pode|Poderia', 'maio'],
    ['Marcha', 'março'],
  ],
};
/** Before a spun month stands what stands before a month; behind it, a year or a day. */
const BEFORE_MONTH =
  'in|since|of|by|from|until|till|before|after|as of|last|this|early|late|mid|im|seit|ab|bis|Anfang|Ende|Mitte|bulan|pada|sejak|en|de|desde|depuis|à partir de|di|da|dal|em|desde|\\d{1,2}(?:st|nd|rd|th|\\.)?';
const AFTER_MONTH = '(?:\\d{1,2}(?:st|nd|rd|th)?,? )?(?:19|20)\\d{2}';

const spunMonthPatterns = new Map<string, readonly [RegExp, string][]>();

function spunMonthsOf(language: string): readonly [RegExp, string][] {
  const known = spunMonthPatterns.get(language);
  if (known) return known;
  const made = (SPUN_MONTHS[language] ?? []).map(([wrong, month]): [RegExp, string] => [
    new RegExp(
      `(?<=(?:^|[\\s(])(?:${BEFORE_MONTH})[\\s-])(?:${wrong})(?= (?:de |del )?${AFTER_MONTH}(?!\\d))`,
      'giu',
    ),
    month,
  ]);
  spunMonthPatterns.set(language, made);
  return made;
}

/** Months that a machine took for words: "As of Could 2023", "in Walk 2022", „im Marsch 2022“. */
export function spunMonths(reading: Reading): Candidate[] {
  const found: Candidate[] = [];
  for (const { start, end, language } of reading.sentences) {
    const written = reading.text.slice(start, end);
    if (!/(?:19|20)\d\d/.test(written)) continue;
    for (const [pattern, month] of spunMonthsOf(language ?? '')) {
      for (const hit of written.matchAll(pattern)) {
        const at = start + hit.index;
        found.push({
          start: at,
          end: at + hit[0].length,
          kind: 'name',
          natural: month,
          confidence: CONFIDENCE,
          because: [reason('spun-month', STRONG_WEIGHT, hit[0], month)],
        });
      }
    }
  }
  return found;
}

/** A number of the page that says something else than the story does. */
export interface Contradiction {
  mention: NumberMention;
  /** The story's number, or its date as YYYY or YYYYMM. */
  expected: number;
  /** The digits are right and only the size is wrong (119 million for 119 billion): surely a slip of a machine. */
  scaleOnly: boolean;
}

/** Copies round ("nearly 120 billion"): within this share two numbers say the same. */
const ROUNDING = 0.03;

/**
 * Numbers of a sentence that contradict the claim it tells.
 *
 * A number is held against an anchor only where exactly one anchor of its kind is left unmatched: more than one, and
 * nobody can say which was meant.
 *
 * @param mentions the numbers of the sentence that was aligned with the claim
 * @param anchors the claim's anchors; names among them are passed over
 */
export function contradictions(
  mentions: readonly NumberMention[],
  anchors: readonly Anchor[],
): Contradiction[] {
  const expected = anchors.flatMap(expectation);
  const unmatched = expected.filter((e) => !mentions.some((m) => agrees(m, e)));
  const odd = mentions.filter((m) => !expected.some((e) => agrees(m, e)));
  return odd.flatMap((mention): Contradiction[] => {
    const rivals = unmatched.filter((e) => comparable(mention, e));
    const competitors = odd.filter((m) => rivals.some((e) => comparable(m, e)));
    const [only] = rivals;
    if (only === undefined || rivals.length > 1 || competitors.length > 1) return [];
    const scaleOnly = only.date === null && sameDigits(mention.value, only.value);
    return [{ mention, expected: only.value, scaleOnly }];
  });
}

interface Expectation {
  value: number;
  unit: string | null;
  date: { year: number; month: number | null } | null;
}

function expectation(anchor: Anchor): Expectation[] {
  if ('number' in anchor) return [{ value: anchor.number, unit: anchor.unit ?? null, date: null }];
  if (!('date' in anchor)) return [];
  const [year = Number.NaN, month] = anchor.date.split('-').map(Number);
  const value = month === undefined ? year : year * 100 + month;
  return [{ value, unit: null, date: { year, month: month ?? null } }];
}

function agrees(mention: NumberMention, { value, date }: Expectation): boolean {
  if (date) {
    if (mention.year === null && mention.month === null) return false;
    const year = mention.year === null || mention.year === date.year;
    const month = mention.month === null || date.month === null || mention.month === date.month;
    return year && month;
  }
  return [mention.value, mention.otherValue].some(
    (v) => v !== null && Math.abs(v - value) <= value * ROUNDING,
  );
}

const CURRENCIES = new Set(['usd', 'eur', 'gbp', 'cny', 'jpy', 'idr']);

function comparable(mention: NumberMention, { unit, date, value }: Expectation): boolean {
  if (date) return mention.year !== null || mention.month !== null;
  if (mention.year !== null || mention.month !== null) return false;
  // Another currency is a conversion, not a contradiction.
  if (unit !== null && (CURRENCIES.has(unit) || unit === 'percent')) return mention.unit === unit;
  if (mention.unit !== null && mention.unit !== 'count') return false;
  return sameDigits(mention.value, value);
}

function sameDigits(a: number, b: number): boolean {
  if (a <= 0 || b <= 0) return false;
  const power = Math.log10(a / b);
  return Math.abs(power) > 0.5 && Math.abs(power - Math.round(power)) < 0.012;
}
