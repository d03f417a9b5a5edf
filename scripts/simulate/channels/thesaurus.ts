import { plural, verbForms } from '../../../src/spin/inflect.ts';
import { synsets } from '../../lexicon/wordnet.ts';
import { type Channel, type Edit, SPUN } from '../channel.ts';
import { fixedFor } from '../random.ts';

/** Words that thesaurus spinners leave alone. */
const KEPT = new Set(
  `a about above after again against all am an and any are as at be because been before being below between both but by
  can could did do does doing down during each even every few for from further had has have having he her here hers him his
  how i if in into is it its itself just like may me might more most much must my neither no nobody none nor not nothing now
  of off on once one only or other our out over own same she should so some such than that the their them then there these
  they this those three through to too two under until up upon us very was we were what when where whether which while who
  whom why will with without would yet you your also every few many less least own per via already still ever never`.split(
    /\s+/,
  ),
);

/** Two words that can be inflected as one verb. */
const PHRASAL = /^[a-z]+ (?:up|out|off|on|over|in|back|down|away)$/;
/** Obscene senses, which add nothing here. */
const COARSE =
  /^(?:shit|fuck|piss|cunt|cock|dick|crap|screw|bang|bitch|whore|prick|ass|shtup|bastard|tit|dago|nigger)/;

/** Lemma → the words of all its senses together, whatever the part of speech. */
function anySense(): Map<string, string[]> {
  const table = new Map<string, Set<string>>();
  for (const lemmas of synsets()) {
    const plain = lemmas.filter(
      (lemma) => (/^[a-z]+$/.test(lemma) || PHRASAL.test(lemma)) && !COARSE.test(lemma),
    );
    for (const lemma of plain) {
      if (lemma.includes(' ')) continue;
      const known = table.get(lemma) ?? new Set();
      for (const other of plain) if (other !== lemma) known.add(other);
      table.set(lemma, known);
    }
  }
  return new Map(
    [...table].filter(([, words]) => words.size > 0).map(([lemma, words]) => [lemma, [...words]]),
  );
}

type Inflect = (lemma: string) => string;
const INFLECTIONS: readonly Inflect[] = [
  plural,
  ...[1, 2, 3, 4].map(
    (form): Inflect =>
      (lemma) =>
        verbForms(lemma)[form]!,
  ),
];

/** Form → its lemma and the inflection that gives the form back. */
function inflected(lemmas: Iterable<string>): Map<string, { lemma: string; inflect: Inflect }> {
  const forms = new Map<string, { lemma: string; inflect: Inflect }>();
  for (const lemma of lemmas) {
    for (const inflect of INFLECTIONS) {
      const form = inflect(lemma);
      if (form !== lemma && !forms.has(form)) forms.set(form, { lemma, inflect });
    }
  }
  return forms;
}

let tables: { senses: Map<string, string[]>; forms: ReturnType<typeof inflected> } | undefined;
function wordNet() {
  if (tables === undefined) {
    const senses = anySense();
    tables = { senses, forms: inflected(senses.keys()) };
  }
  return tables;
}

/** The word that this spinner always puts for that one, or null where WordNet has none. */
function synonym(word: string, seed: number): string | null {
  const { senses, forms } = wordNet();
  const choose = (lemma: string) => {
    const words = senses.get(lemma)!;
    return words[Math.floor(fixedFor(lemma, seed) * words.length)]!;
  };
  const form = forms.get(word);
  if (form !== undefined && /(?:s|ed|ing)$/.test(word)) return form.inflect(choose(form.lemma));
  if (senses.has(word)) return choose(word);
  return form === undefined ? null : form.inflect(choose(form.lemma));
}

/** A spinner that takes a synonym of any sense of a word, from WordNet, and keeps the inflection. */
export const thesaurus: Channel = {
  name: 'thesaurus',
  reworded: true,
  verdicts: SPUN,
  opportunities(text, seed) {
    const edits: Edit[] = [];
    for (const match of text.matchAll(/(?<![\p{L}’-])\p{Ll}{3,}(?![\p{L}’-])/gu)) {
      if (KEPT.has(match[0])) continue;
      const actual = synonym(match[0], seed);
      if (actual === null || actual === match[0]) continue;
      edits.push({
        start: match.index,
        end: match.index + match[0].length,
        actual,
        kind: 'substitution',
      });
    }
    return edits;
  },
};
