import type { Reading, Sentence } from '../text/reading.ts';
import { type Trace, traceAt } from './translation-trace.ts';

/** “… – so told the paper -.”: the closing dash of a quotation's attribution, left before the stop. */
const DASH_BEFORE_STOP = / [-–—]\s?(?=\.(?:\s|$))/g;
/** An opening quotation mark that closes: "what they love “." */
const OPENING_THAT_CLOSES = / “(?=\s?(?:[.,;:]|$))/g;
/** What either has: most sentences have neither. */
const MARK = / [-–—“]/;
/** How many words before a stray mark are marked with it, so that a reader sees where it hangs. */
const WORDS_BEFORE = 3;

/** Quotation marks and dashes set as another language sets them, in an English sentence. */
export function typographyOf(reading: Reading, sentence: Sentence): Trace[] {
  const written = reading.text.slice(sentence.start, sentence.end);
  const traces: Trace[] = [];
  if (!MARK.test(written)) return traces;
  for (const hit of written.matchAll(DASH_BEFORE_STOP)) {
    const at = sentence.start + hit.index;
    const start = attributionStart(reading.text, sentence.start, at);
    if (start === null) continue;
    const actual = reading.text.slice(start, at + hit[0].length);
    const natural = reading.text.slice(start, at);
    traces.push(traceAt(start, at + hit[0].trimEnd().length, natural, 'strong', 'dash', actual));
  }
  for (const hit of written.matchAll(OPENING_THAT_CLOSES)) {
    const at = sentence.start + hit.index;
    // Where nothing was opened before, the mark may open what the next sentence says.
    const start = wordsBack(reading.text, sentence.start, at);
    const actual = reading.text.slice(start, at + 2);
    const natural = `${reading.text.slice(start, at).trimEnd()}”`;
    traces.push(traceAt(start, at + 2, natural, 'weak', 'closing mark', actual));
  }
  return traces;
}

/** The attribution begins after the dash that opened it inside a quotation; with none, the last dash is somebody's own. */
function attributionStart(text: string, from: number, at: number): number | null {
  const opened = /[“"«„].*\s[-–—]\s/s.exec(text.slice(from, at));
  return opened === null ? null : from + opened.index + opened[0].length;
}

function wordsBack(text: string, from: number, at: number): number {
  let start = at;
  for (let n = 0; n < WORDS_BEFORE && start > from; n++) {
    const space = text.lastIndexOf(' ', start - 1);
    if (space < from) return from;
    start = space;
  }
  return text[start] === ' ' ? start + 1 : start;
}
