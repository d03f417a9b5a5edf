import { reason } from '../reasons.ts';
import type { IndexedStory } from '../stories/index-story.ts';
import { type Mention, NO_SPACES } from '../stories/mentions.ts';
import type { Name, Story } from '../stories/story.ts';
import type { Reading, Sentence } from '../text/reading.ts';
import { tokenize } from '../text/tokens.ts';
import { asked } from '../text/word-type.ts';
import type { Candidate } from './rule.ts';

/** Of pages that match the story, no honest one of the project's own had a calqued name; so it is close to proof. */
const CALQUE_CONFIDENCE = 0.93;
/** Endings that a language hangs on a calqued word ("Finanzzeiten", "Zamanları"): up to so many letters. */
const LONGEST_ENDING = 3;
/** Korean syllables are whole letters' worth, and particles hang on the shortest word. */
const HANGUL = /^\p{Script=Hangul}{2}/u;

/**
 * Names of the story translated or spun word by word: "Waktu keuangan" for the Financial Times.
 *
 * Each word of the name has its calques by language; all of its words must stand there, in either order,
 * at least one of them calqued, together or glued into one word; or one of its whole renderings stands there.
 * They are findings only on pages that match the story: "TikTok store" is ordinary English elsewhere. Whether one of
 * them is the source's name is also asked before that (`verdict/story-evidence.ts`).
 *
 * @param mentions the natural forms found, which are left alone
 */
export function calquedNames(
  reading: Reading,
  { story }: IndexedStory,
  mentions: readonly Mention[],
): Candidate[] {
  const candidates: Candidate[] = [];
  for (const sentence of reading.sentences) {
    const calqued = calquesIn(story, sentence.language ?? reading.language ?? story.language);
    for (const name of begunIn(reading, sentence, calqued))
      find(reading, sentence, name, candidates);
  }
  return candidates.filter(
    (c) =>
      !mentions.some(
        (m) => m.start < c.end && m.end > c.start && m.end - m.start >= c.end - c.start,
      ),
  );
}

/** A name with its calques in one language, made ready for comparing. */
interface CalquedName {
  name: Name;
  natural: string | null;
  /** The name as it is, in lower case. */
  own: readonly string[];
  /** The calques of each of its words. */
  slots: readonly (readonly string[])[];
  /** Whole renderings, as tokens. */
  renderings: readonly (readonly string[])[];
}

interface Calqued {
  names: readonly CalquedName[];
  /** Indexes of the names that have a calque with this beginning. */
  byBeginning: ReadonlyMap<string, readonly number[]>;
}

const calquedStories = new WeakMap<Story, Map<string, Calqued>>();

/** The names of a story that have calques in a language; gathered once. */
function calquesIn(story: Story, language: string): Calqued {
  const byLanguage = calquedStories.get(story) ?? new Map<string, Calqued>();
  calquedStories.set(story, byLanguage);
  const known = byLanguage.get(language);
  if (known) return known;
  const names = story.names.flatMap((name): CalquedName[] => {
    const calques = name.calques?.[language] ?? [];
    const renderings = (name.renderings?.[language] ?? []).map((r) => tokenize(r).words);
    if (calques.length === 0 && renderings.length === 0) return [];
    const natural = name.forms[language]?.[0] ?? name.forms.und?.[0] ?? null;
    const own = (name.forms.und ?? name.forms.en ?? []).map((form) => form.toLowerCase());
    const slots = calques.map((words) => words.flatMap((word) => word.split(' ').slice(-1)));
    return [{ name, natural, own, slots, renderings }];
  });
  const byBeginning = new Map<string, number[]>();
  for (const [index, { slots, renderings }] of names.entries()) {
    const begins = [...slots.flat(), ...renderings.flatMap((tokens) => tokens.slice(0, 1))];
    for (const beginning of new Set(begins.map(beginningOf))) {
      const others = byBeginning.get(beginning);
      if (others) others.push(index);
      else byBeginning.set(beginning, [index]);
    }
  }
  const made = { names, byBeginning };
  byLanguage.set(language, made);
  return made;
}

/** Calques take endings and are glued at their end, so they are looked up by their first letters. */
function beginningOf(word: string): string {
  return word.slice(0, 3);
}

const pageBeginningOf = asked(beginningOf);

/** Names that may stand in a sentence, in the story's order: most sentences hold none. */
function begunIn(
  { tokens }: Reading,
  { firstToken, lastToken }: Sentence,
  { names, byBeginning }: Calqued,
): CalquedName[] {
  if (names.length === 0) return [];
  const begun = new Set<number>();
  for (let at = firstToken; at < lastToken; at++) {
    for (const index of byBeginning.get(pageBeginningOf(tokens.types[at]!)) ?? []) begun.add(index);
  }
  return [...begun].sort((a, b) => a - b).map((index) => names[index]!);
}

function find(
  { text, tokens }: Reading,
  sentence: Sentence,
  calqued: CalquedName,
  into: Candidate[],
): void {
  const { own, slots, renderings } = calqued;
  for (let at = sentence.firstToken; at < sentence.lastToken; at++) {
    const end = at + slots.length;
    const start = tokens.starts[at]!;
    const rendered = renderings.find((r) => at + r.length <= sentence.lastToken && isAt(r, at));
    if (rendered) {
      const stop = tokens.ends[at + rendered.length - 1]!;
      if (isSetAsName(text, start, stop, calqued)) into.push(candidate(text, start, stop, calqued));
      continue;
    }
    if (isGlued(tokens.words[at]!, slots, own)) {
      into.push(candidate(text, start, tokens.ends[at]!, calqued));
      continue;
    }
    if (slots.length < 2 || end > sentence.lastToken) continue;
    const words = tokens.words.slice(at, end);
    const lastEnd = tokens.ends[end - 1]!;
    if (!inSomeOrder(words, slots) || own.includes(words.join(' '))) continue;
    if (isWrittenAsName(text, start, lastEnd, words.length))
      into.push(candidate(text, start, lastEnd, calqued));
  }

  function isAt(rendering: readonly string[], at: number): boolean {
    return rendering.every((word, k) => {
      const found = tokens.words[at + k]!;
      return found === word || (k === rendering.length - 1 && fits(found, [word]));
    });
  }
}

const OPENING = /[“„«"‘'「『《〈]\s?$/;

/**
 * A rendering has a capital beyond those of the name's own words ("a loja do TikTok" is anybody's wording) or stands
 * in quotation marks. An event's is an ordinary phrase ("Na moda"): a capital at its beginning may be the sentence's,
 * and where letters have no case it needs the marks.
 */
function isSetAsName(
  text: string,
  start: number,
  end: number,
  { name: { kind }, own }: CalquedName,
): boolean {
  const kept = new Set(own.flatMap((form) => form.split(' ')));
  const words = text.slice(start, end).split(/[\s-]+/);
  const from = kind === 'event' ? 1 : 0;
  const rendered = words
    .slice(from)
    .filter((word) => !kept.has(word.toLowerCase()))
    .join(' ');
  if (rendered !== rendered.toLowerCase()) return true;
  if (OPENING.test(text.slice(Math.max(0, start - 2), start))) return true;
  return kind !== 'event' && NO_SPACES.test(rendered);
}

/** A name has a capital somewhere; the same words in lower case are ordinary words. */
function isWrittenAsName(text: string, start: number, end: number, words: number): boolean {
  const actual = text.slice(start, end);
  if (!/^[\p{L}\p{N}'’\s-]+$/u.test(actual)) return false;
  const capitals = actual.split(/[\s-]+/).filter((word) => word !== word.toLowerCase()).length;
  return words <= 1 || capitals >= 1;
}

/**
 * Log-odds that a page is a copy, of a name that keeps none of its words ("Finanzzeiten"): nobody writes that. A form that
 * keeps some ("Tienda TikTok", "TikTok-Laden") and an event's, which is an ordinary phrase, may be a writer's own. Of 121
 * honest pages none had the first, of 26 others one in German had the second.
 */
const NAME_WEIGHTS = { allCalqued: 3.4, partly: 1.6 };

function candidate(
  text: string,
  start: number,
  end: number,
  { name, natural, own }: CalquedName,
): Candidate {
  const kept = new Set(own.flatMap((form) => form.split(' ')));
  const words = tokenize(text.slice(start, end)).words.flatMap((word) => word.split('-'));
  const partly = name.kind === 'event' || words.some((word) => kept.has(word));
  const weight = partly ? NAME_WEIGHTS.partly : NAME_WEIGHTS.allCalqued;
  const because = [reason('name-calqued', weight, natural ?? name.id)];
  return { start, end, kind: 'name', natural, confidence: CALQUE_CONFIDENCE, because };
}

function fits(word: string, slot: readonly string[]): boolean {
  return slot.some(
    (form) =>
      word === form ||
      (word.startsWith(form) &&
        (form.length > 3 || HANGUL.test(form)) &&
        word.length - form.length <= LONGEST_ENDING),
  );
}

function inSomeOrder(words: readonly string[], slots: readonly (readonly string[])[]): boolean {
  const inOrder = words.every((word, index) => fits(word, slots[index]!));
  return inOrder || words.every((word, index) => fits(word, slots[slots.length - 1 - index]!));
}

/** "Finanzzeiten": the calques of all words run together, as German does with names it translates. */
function isGlued(
  word: string,
  slots: readonly (readonly string[])[],
  own: readonly string[],
): boolean {
  if (slots.length !== 2 || own.includes(word)) return false;
  return slots[0]!.some(
    (first) =>
      first.length > 2 &&
      word.startsWith(first) &&
      slots[1]!.some(
        (second) =>
          word === first + second || word === `${first}s${second}` || word === `${first}-${second}`,
      ),
  );
}
