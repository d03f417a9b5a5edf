import { reason } from '../reasons.ts';
import type { Reading, Sentence } from '../text/reading.ts';
import { asked } from '../text/word-type.ts';
import { STRONG_WEIGHT, type Trace } from './translation-trace.ts';

const CONFIDENCE = 0.85;
/** Accounts write "$12,345 million"; a calque counts a thing in round sums, so the last digits are noughts. */
const ROUND_SUM = /00$/;

/** How a language that says "thousand millions" for a billion is undone elsewhere. */
interface Calque {
  /** What each holds; a pattern with all letters in it takes milliseconds to compile, and hardly a page needs it. */
  hint: RegExp;
  pattern(): RegExp;
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
const NO_LETTER = String.raw`(?!\p{L})`;
const calque = (
  tail: string,
  scale: number,
  round: boolean,
  billion: string,
  million: string,
  decimal: string,
): Calque => {
  let pattern: RegExp | null = null;
  return {
    hint: new RegExp(String.raw`\d${tail.replace(NO_LETTER, '')}`, 'i'),
    pattern: () => {
      pattern ??= new RegExp(FIGURE + tail, 'giu');
      return pattern;
    },
    scale,
    round,
    billion,
    million,
    decimal,
  };
};

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
      String.raw`\s(?:milliards?|miliard[iy]?|mil millones|miliar|Mrd\.?|mld\.?)${NO_LETTER}`,
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

/**
 * English "10bn", left as it is in another language: what a billion and a million are called there. With a space it is
 * German too: "1 bn Dill", a bunch.
 */
const KEPT_UNIT: readonly (readonly [string, string, string])[] = [
  ['de', 'Milliarden', 'Millionen'],
  ['es', 'mil millones', 'millones'],
  ['fr', 'milliards', 'millions'],
  ['id', 'miliar', 'juta'],
  ['it', 'miliardi', 'milioni'],
  ['nl', 'miljard', 'miljoen'],
  ['pl', 'miliardów', 'milionów'],
  ['pt', 'bilhões', 'milhões'],
  ['ru', 'миллиардов', 'миллионов'],
  ['tr', 'milyar', 'milyon'],
  ['vi', 'tỷ', 'triệu'],
];
const CALQUES_BY_LANGUAGE = new Map<string, Calque[]>(
  Object.entries(CALQUES).map(([language, calques]) => [language, [...calques]]),
);
for (const [language, billion, million] of KEPT_UNIT) {
  const calques = CALQUES_BY_LANGUAGE.get(language) ?? [];
  calques.push(calque(`bn${NO_LETTER}`, 1e9, false, billion, million, ','));
  CALQUES_BY_LANGUAGE.set(language, calques);
}

/** How a word begins that every calque has behind its figure, in any language. */
const isScale = asked((word) =>
  /^(?:mi|mrd|mld|hund|thou|taus|ribu|juta|(?:\d[\d.,]*)?bn$)/.test(word),
);

/** Numbers built as another language builds them ("300,000 million dollars"), in one sentence. */
export function calquedNumerals({ text, tokens }: Reading, sentence: Sentence): Trace[] {
  const calques = CALQUES_BY_LANGUAGE.get(sentence.language ?? '');
  const written = text.slice(sentence.start, sentence.end);
  if (calques === undefined || !/\d/.test(written)) return [];
  if (!tokens.types.slice(sentence.firstToken, sentence.lastToken).some(isScale)) return [];
  const traces: Trace[] = [];
  for (const rule of calques) {
    if (!rule.hint.test(written)) continue;
    for (const hit of written.matchAll(rule.pattern())) {
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
