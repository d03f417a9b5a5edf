import { reason } from '../reasons.ts';
import type { Reading } from '../text/reading.ts';
import { asked } from '../text/word-type.ts';
import type { Candidate } from './rule.ts';
import { STRONG_WEIGHT } from './translation-trace.ts';

const CONFIDENCE = 0.85;

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

const wrongWords = new Set(
  Object.values(SPUN_MONTHS)
    .flat()
    .flatMap(([wrong]) => wrong.toLowerCase().split('|')),
);
/** A page's word that may be a month: "mid-could" too. */
const mayBeMonth = asked((word) => word.split('-').some((part) => wrongWords.has(part)));

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
  const { types } = reading.tokens;
  if (!types.some(mayBeMonth)) return found;
  for (const { start, end, firstToken, lastToken, language } of reading.sentences) {
    if (!types.slice(firstToken, lastToken).some(mayBeMonth)) continue;
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
