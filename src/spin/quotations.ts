import { reason } from '../reasons.ts';
import { type Habits, lineUp } from '../stories/lineup.ts';
import { sentenceWords } from '../stories/match.ts';
import { type PatternWord, patternsOf } from '../stories/pattern.ts';
import type { Story } from '../stories/story.ts';
import type { Reading, Sentence } from '../text/reading.ts';
import { sentencesOver } from '../text/sentence-at.ts';
import type { Candidate } from './rule.ts';

/** A quotation is the known one from this share of its wording in order, and unchanged from the other. */
const LEAST_COVERAGE = 0.6;
const UNCHANGED = 0.97;
/** Words that a changed quotation may have more than the known one. */
const MOST_ADDED = 2;
/** Fewer kept content words are chance. */
const FEWEST_KEPT = 1;
/** People quote from memory and translators translate back: it differs, whoever changed it. */
const CONFIDENCE = 0.65;

const QUOTED = /[“„«"]([^“”„«»"]{8,600})[”“»"]/gu;

/**
 * Quotations whose wording differs from what the story knows was said. Only in the language it was said in:
 * elsewhere every quotation is a translation.
 */
export function changedQuotations(reading: Reading, story: Story, habits: Habits): Candidate[] {
  const known = (story.quotations ?? []).flatMap(({ words, speaker }) => {
    const said = words[story.language];
    return said ? [{ said, speaker, pattern: wordsOf(said, story.language) }] : [];
  });
  if (known.length === 0) return [];
  const candidates: Candidate[] = [];
  for (const [start, end] of quotedSpans(reading)) {
    for (const sentence of sentencesOver(reading.sentences, start, end)) {
      if (sentence.language !== story.language) continue;
      for (const { said, speaker, pattern } of known) {
        const place = changedIn(reading, sentence, pattern, story.language, habits);
        if (!place) continue;
        const because = [reason('quotation-changed', 0.5, speaker)];
        candidates.push({
          ...place,
          kind: 'quotation',
          natural: said,
          confidence: CONFIDENCE,
          because,
        });
      }
    }
  }
  return candidates;
}

function wordsOf(said: string, language: string): PatternWord[] {
  return patternsOf([said], language)[0]!.wordings[0]!;
}

function quotedSpans({ text }: Reading): [start: number, end: number][] {
  return [...text.matchAll(QUOTED)].map((hit) => [hit.index, hit.index + hit[0].length]);
}

/** Where a sentence says the quotation in other words, from the first to the last word it keeps; null elsewhere. */
function changedIn(
  reading: Reading,
  sentence: Sentence,
  pattern: readonly PatternWord[],
  language: string,
  habits: Habits,
): { start: number; end: number } | null {
  const words = sentenceWords(reading, sentence, language);
  const { coverage, kept, same } = lineUp(words, pattern, habits);
  if (coverage < LEAST_COVERAGE || coverage >= UNCHANGED || kept < FEWEST_KEPT) return null;
  const first = same.indexOf(1);
  const last = same.lastIndexOf(1);
  if (last - first + 1 > pattern.length + MOST_ADDED) return null;
  const { starts, ends } = reading.tokens;
  const { firstToken } = sentence;
  return { start: starts[firstToken + first]!, end: ends[firstToken + last]! };
}
