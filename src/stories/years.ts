import type { NumberMention } from '../text/numbers.ts';
import type { Reading, Sentence } from '../text/reading.ts';
import { sentenceAt } from '../text/sentence-at.ts';
import type { Story } from './story.ts';

/**
 * Years after the story's own that the page's prose speaks of: a later event, or a later page.
 *
 * Comment forms, author boxes and lines with a time of day (forum furniture: when somebody posted the copy) are
 * passed over.
 */
export function laterYears(
  reading: Reading,
  story: Story,
  mentions: readonly NumberMention[],
): number[] {
  const last = Number(story.date.slice(0, 4));
  const years = new Set<number>();
  for (const { year, start } of mentions) {
    if (year === null || year <= last || year >= CENTURY_END) continue;
    const sentence = reading.sentences[sentenceAt(reading.sentences, start)];
    if (sentence && isProse(reading, sentence)) years.add(year);
  }
  return [...years];
}

/**
 * Months that are none of the story's: not one of its dates, nor within a month of its own.
 *
 * @returns months from 1 to 12
 */
export function otherMonths(
  reading: Reading,
  story: Story,
  mentions: readonly NumberMention[],
): number[] {
  const own = Number(story.date.slice(5, 7));
  const known = new Set([own, (own % 12) + 1, ((own + 10) % 12) + 1]);
  for (const { anchors } of story.claims) {
    for (const anchor of anchors) if ('date' in anchor) known.add(Number(anchor.date.slice(5, 7)));
  }
  const months = new Set<number>();
  for (const { month, start } of mentions) {
    if (month === null || known.has(month)) continue;
    const sentence = reading.sentences[sentenceAt(reading.sentences, start)];
    if (sentence && isProse(reading, sentence)) months.add(month);
  }
  return [...months];
}

/** Beyond this a "year" is a price or a model number. */
const CENTURY_END = 2100;
const TIME_OF_DAY = /\d:\d\d/;

function isProse(reading: Reading, { passage, start, end }: Sentence): boolean {
  const role = reading.page.passages[passage]?.role;
  if (role === 'comment' || role === 'author') return false;
  return !TIME_OF_DAY.test(reading.text.slice(start, end));
}
