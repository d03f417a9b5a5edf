import type { PageText } from '../page-text.ts';
import { pageTextOf } from '../text/plain-text.ts';
import { readingOf } from '../text/read.ts';
import type { Reading, Sentence } from '../text/reading.ts';
import { type Claim, parseStory, type StoryResult } from './story.ts';
import { functionWords } from './weights.ts';

/** What a reader gives to make a story: a page's or pasted text, and where it is from. */
export interface StorySource {
  title: string;
  text: string;
  /** Who published it. */
  source: string;
  /** ISO date. */
  date: string;
  /** BCP 47 primary tag of the text. */
  language: string;
}

/** The text has only so many sentences of {@link FEWEST_WORDS} words; {@link FEWEST_CLAIMS} are needed. */
export interface TooFewSentences {
  ok: false;
  problem: string;
  sentences: number;
}

/** A sentence of fewer words tells nothing that a copy could be known by. */
export const FEWEST_WORDS = 6;
/** A story of fewer sentences cannot be told from any other text on its subject. */
export const FEWEST_CLAIMS = 4;
/** Longer texts are cut here: alignment needs a story, not a book. */
const MOST_CLAIMS = 120;
/** Words a term, as in hand-written stories. */
const TERM_WORDS = 6;
/** A capitalised word must stand so often, or not at a sentence's start, to count as a name. */
const NAME_WORDS = 4;

/**
 * Make a story from plain text: its sentences are the claims, its names and numbers are found.
 *
 * @returns a validated story, or one sentence that says what is wrong with the input
 */
export function storyFromText(input: StorySource): StoryResult | TooFewSentences {
  const page: PageText = pageTextOf(input.text);
  const reading = readingOf(page);
  const sentences = reading.sentences
    .filter((s) => s.lastToken - s.firstToken >= FEWEST_WORDS)
    .slice(0, MOST_CLAIMS);
  if (sentences.length < FEWEST_CLAIMS) {
    return {
      ok: false,
      sentences: sentences.length,
      problem: `text: a story needs at least ${FEWEST_CLAIMS} sentences of ${FEWEST_WORDS} words or more, this has ${sentences.length}`,
    };
  }
  const names = namesIn(reading, input.language);
  return parseStory({
    format: 'unspun-story',
    version: 1,
    id: storyId(input.title, input.date),
    title: input.title,
    language: input.language,
    date: input.date,
    source: { name: input.source },
    names: [...names].map(([written, id]) => ({ id, kind: 'company', forms: { und: [written] } })),
    claims: sentences.map((s, index) => claimOf(reading, s, index, names, input.language)),
    words: {},
  });
}

/** A name for the file and the index: letters and digits of the title and the date. */
function storyId(title: string, date: string): string {
  const plain = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const day = date.replace(/[^0-9-]/g, '');
  return `${plain.slice(0, 60).replace(/-+$/, '') || 'story'}-${day}`.replace(/-+$/, '');
}

function claimOf(
  reading: Reading,
  sentence: Sentence,
  index: number,
  names: ReadonlyMap<string, string>,
  language: string,
): Claim {
  const text = reading.text.slice(sentence.start, sentence.end);
  const anchors = [...names]
    .filter(([written]) => text.includes(written))
    .map(([, name]) => ({ name }));
  const numbers = numbersOf(text).map((number) => ({ number }));
  return {
    id: `sentence-${index + 1}`,
    statement: { [language]: text.slice(0, 600) },
    anchors: [...anchors, ...numbers],
    terms: { [language]: termsOf(reading, sentence) },
  };
}

function termsOf({ text, tokens }: Reading, { firstToken, lastToken }: Sentence): string[] {
  const terms: string[] = [];
  for (let at = firstToken; at < lastToken; at += TERM_WORDS) {
    const last = Math.min(at + TERM_WORDS, lastToken) - 1;
    terms.push(text.slice(tokens.starts[at]!, tokens.ends[last]!).slice(0, 80));
  }
  return terms;
}

function numbersOf(text: string): number[] {
  return [...text.matchAll(/\d[\d.,]*/g)]
    .map(([digits]) => Number(digits.replace(/[.,]$/, '').replaceAll(',', '')))
    .filter((n) => Number.isFinite(n) && n >= 10);
}

/** Runs of capitalised words that are not merely a sentence's beginning, with an id each. */
function namesIn(reading: Reading, language: string): Map<string, string> {
  const { text, tokens, sentences } = reading;
  const grammar = functionWords(language);
  const ids = new Map<string, string>();
  const isCapital = (at: number) =>
    /^\p{Lu}/u.test(text.slice(tokens.starts[at]!, tokens.ends[at]!));
  const together = (at: number) =>
    /^[\s ]$/.test(text.slice(tokens.ends[at]!, tokens.starts[at + 1]!));
  for (const { firstToken, lastToken } of sentences) {
    for (let at = firstToken; at < lastToken; at++) {
      if (!isCapital(at) || grammar.has(tokens.words[at]!)) continue;
      let end = at;
      while (
        end + 1 < lastToken &&
        end - at + 1 < NAME_WORDS &&
        isCapital(end + 1) &&
        together(end)
      )
        end++;
      // German writes every noun with a capital: there only runs of two and words with inner capitals are names.
      const written = text.slice(tokens.starts[at]!, tokens.ends[end]!);
      const single = end === at;
      const telling =
        !single ||
        /^\p{Lu}{2,}$|\p{Ll}\p{Lu}/u.test(written) ||
        (at > firstToken && language !== 'de');
      if (telling && written.length > 1 && !ids.has(written))
        ids.set(written, `name-${ids.size + 1}`);
      at = end;
    }
  }
  return ids;
}
