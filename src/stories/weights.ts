import { FUNCTION_WORDS } from '../data/function-words.ts';

/**
 * A function word keeps its place in a spun sentence, so it helps to hold alignment together, but it proves
 * little: with a weight of 1 sentences on anything aligned, with 0 "in all places" lost its place.
 */
const FUNCTION_WORD_WEIGHT = 0.25;

/** Words that carry a sentence's grammar in English beside the short list that tells languages. */
const ENGLISH_GRAMMAR =
  "a an the this that these those there here it its it's is are was were be been being am has have had having do does did will would can could may might must shall should not no nor and or but if as at by for from in into of off on onto out over to up upon with within without about after before between through during than then so such some any many much more most other all each every both either neither also just only even still yet now who whom whose which what when where why how you your we our us they their them he his him she her i me my that's there's isn't aren't wasn't weren't haven't hasn't hadn't don't doesn't didn't won't can't couldn't shouldn't you're we're they're however s t";

const grammar = new Map<string, ReadonlySet<string>>();

/** The function words of a language; for languages without a list, none. */
export function functionWords(language: string): ReadonlySet<string> {
  const known = grammar.get(language);
  if (known) return known;
  const listed: Readonly<Record<string, string>> = FUNCTION_WORDS;
  const words = new Set((listed[language] ?? '').split(' '));
  if (language === 'en') for (const word of ENGLISH_GRAMMAR.split(' ')) words.add(word);
  grammar.set(language, words);
  return words;
}

/** What a word is worth to alignment when it is found in its place. */
export function weightOf(word: string, language: string): number {
  return functionWords(language).has(word) ? FUNCTION_WORD_WEIGHT : 1;
}
