import type { Reading } from './reading.ts';
import { sentenceAt } from './sentence-at.ts';

/** Whether nothing but space stands from `start` to `end`; a line break parts passages. */
export function isSpace(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit > 0x20 || unit === 0x0a) return false;
  }
  return true;
}

/** Whether a token is written with a capital. */
export function isCapitalized({ text, tokens }: Reading, token: number): boolean {
  const letter = text[tokens.starts[token]!]!;
  return letter !== letter.toLowerCase();
}

/** Whether a token has a capital that no sentence gives it. */
export function isName(reading: Reading, token: number): boolean {
  if (!isCapitalized(reading, token)) return false;
  const { sentences, tokens } = reading;
  return sentences[sentenceAt(sentences, tokens.starts[token]!)]?.firstToken !== token;
}
