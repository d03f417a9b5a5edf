import type { Reading } from '../text/reading.ts';
import type { Story } from './story.ts';

/**
 * Years after the story's own that the page's prose speaks of: a later event, or a later page.
 *
 * Only the year counts that stands alone as a number from 2000 to 2099; comment forms, author boxes and lines
 * with a time of day (forum furniture: when somebody posted the copy) are passed over.
 */
export function laterYears(reading: Reading, story: Story): number[] {
  const { tokens, text } = reading;
  const last = Number(story.date.slice(0, 4));
  const years = new Set<number>();
  for (const { firstToken, lastToken, passage, start, end } of reading.sentences) {
    const role = reading.page.passages[passage]?.role;
    if (role === 'comment' || role === 'author') continue;
    if (TIME_OF_DAY.test(text.slice(start, end))) continue;
    for (let at = firstToken; at < lastToken; at++) {
      const word = tokens.words[at]!;
      if (YEAR.test(word) && Number(word) > last) years.add(Number(word));
    }
  }
  return [...years];
}

const YEAR = /^20\d\d$/;
const TIME_OF_DAY = /\d:\d\d/;
