import type { Reading, Sentence } from '../text/reading.ts';
import { sentenceAt } from '../text/sentence-at.ts';
import { type Trace, traceAt } from './translation-trace.ts';

/** After these a noun phrase at a sentence's start is no subject, or the clause is about a time. */
const NO_SUBJECT = new Set(
  'in on at by for from after before since during with without when while if because although as of to under over through until that what how why where whether all every each once wherever whenever like unlike the-more more less least most only even not nor nothing everything anything something everyone nobody someone last next this one'.split(
    ' ',
  ),
);
const TIMES = new Set(
  'days years weeks months nights mornings times hours evenings summers winters weekends moments minutes seconds decades afternoons things ways words people'.split(
    ' ',
  ),
);
const OPENERS = new Set(
  'however but and yet so thus indeed furthermore moreover also then therefore'.split(' '),
);
const AUXILIARIES = new Set(
  "did do have are were will would can could had didn't don't haven't aren't weren't won't".split(
    ' ',
  ),
);
const DETERMINERS = new Set('a an the any many much enough their its large great big'.split(' '));
/** So many words may stand before the doubled pronoun: "the live shopping streams they". */
const LONGEST_SUBJECT = 4;
const MAKERS = new Set(
  'company platform app network firm giant startup service group application corporation subsidiary'.split(
    ' ',
  ),
);
const SAYING = new Set(
  'recalled noted stated announced pointed specified clarified indicated stressed recalls'.split(
    ' ',
  ),
);

/** Seams of English grammar that machine translation leaves: doubled subjects, and a company told of as he, she or who. */
export function seamsOf(reading: Reading, sentence: Sentence): Trace[] {
  return [doubledSubject(reading, sentence), companyAsPerson(reading, sentence)].filter(
    (trace) => trace !== null,
  );
}

/**
 * "However, live streams they did not attract a large audience": a noun phrase, its pronoun, and a verb that
 * already has its object, so that it is no relative clause ("the streams they did not watch").
 */
function doubledSubject(
  { text, tokens }: Reading,
  { firstToken, lastToken }: Sentence,
): Trace | null {
  const { words, starts, ends } = tokens;
  let pronoun = firstToken + 2;
  while (pronoun < lastToken && words[pronoun] !== 'they') pronoun++;
  if (pronoun >= lastToken) return null;
  const clauses = clauseStarts(text, tokens, firstToken, lastToken);
  for (const from of clauses) {
    let first = from;
    while (OPENERS.has(words[first] ?? '') && first < lastToken) first++;
    if (NO_SUBJECT.has(words[first] ?? '')) continue;
    const limit = Math.min(first + LONGEST_SUBJECT + 1, lastToken - 3);
    for (let at = first + 1; at < limit; at++) {
      const word = words[at] ?? '';
      if (/[^\s“”"’']/.test(text.slice(ends[at - 1]!, starts[at]!))) break;
      if (word !== 'they') continue;
      const noun = words[at - 1] ?? '';
      if (!/^\p{L}{2,}[^s]s$/u.test(noun) || TIMES.has(noun) || at - first < 2) break;
      if (!AUXILIARIES.has(words[at + 1] ?? '')) break;
      const negated = words[at + 2] === 'not';
      const verb = at + (negated ? 3 : 2);
      if (verb + 1 >= lastToken || !DETERMINERS.has(words[verb + 1] ?? '')) break;
      if (/[.,;:]/.test(text.slice(ends[verb - 1]!, starts[verb + 1]!))) break;
      const start = starts[first]!;
      const end = ends[verb]!;
      const natural = `${text.slice(start, ends[at - 1]!)} ${text.slice(starts[at + 1]!, end)}`;
      return traceAt(start, end, natural, 'strong', 'doubled subject', text.slice(start, end));
    }
  }
  return null;
}

/** Token indexes where a main clause may begin: the sentence's start, and after each comma. */
function clauseStarts(text: string, tokens: Reading['tokens'], from: number, to: number): number[] {
  const found = [from];
  for (let at = from + 1; at < to; at++) {
    if (text.slice(tokens.ends[at - 1]!, tokens.starts[at]!).includes(',')) found.push(at);
  }
  return found;
}

/** "the platform … Finally, he recalled that": the sentence before has a company for its subject, and no person. */
function companyAsPerson(reading: Reading, sentence: Sentence): Trace | null {
  const { text, tokens, sentences } = reading;
  const { words, starts, ends } = tokens;
  for (
    let at = sentence.firstToken;
    at < Math.min(sentence.firstToken + 4, sentence.lastToken - 1);
    at++
  ) {
    const pronoun = words[at] ?? '';
    if (pronoun !== 'he' && pronoun !== 'she') continue;
    const has = words[at + 1] === 'has' || words[at + 1] === 'also';
    const verb = words[at + (has ? 2 : 1)] ?? '';
    if (!SAYING.has(verb)) return null;
    const before = sentenceAt(sentences, sentence.start) - 1;
    const previous = sentences[before];
    if (previous === undefined) return null;
    const said = words.slice(previous.firstToken, previous.lastToken);
    const about = said.slice(0, 6).some((w) => MAKERS.has(w));
    const person = said.some((w) => PEOPLE.has(w));
    if (!about || person) return null;
    const start = starts[at]!;
    const end = ends[at + (has ? 2 : 1)]!;
    const natural = `it ${text.slice(starts[at + 1]!, end)}`;
    const cased = /^\p{Lu}/u.test(text.slice(start, end)) ? `I${natural.slice(1)}` : natural;
    return traceAt(start, end, cased, 'weak', 'company as person', text.slice(start, end));
  }
  return null;
}

const PEOPLE = new Set(
  'he she his her him who mr mrs ms dr spokesman spokeswoman spokesperson ceo chief founder head director executive president manager employee analyst minister man woman boss chairman officer leader'.split(
    ' ',
  ),
);
