/** Verbs whose past tense and participle no rule gives: base past participle. */
const IRREGULAR_VERBS = `
be was been|become became become|begin began begun|break broke broken|bring brought brought|build built built
burn burnt burnt|buy bought bought|catch caught caught|choose chose chosen|come came come|cut cut cut|deal dealt dealt
do did done|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feel felt felt
fight fought fought|find found found|fly flew flown|forget forgot forgotten|get got gotten|give gave given|go went gone
grow grew grown|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept
know knew known|lead led led|leave left left|let let let|lose lost lost|make made made|mean meant meant|meet met met
pay paid paid|put put put|quit quit quit|read read read|ride rode ridden|rise rose risen|run ran run|say said said
see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shoot shot shot|show showed shown
shut shut shut|sit sat sat|sleep slept slept|speak spoke spoken|spend spent spent|split split split|spread spread spread
stand stood stood|steal stole stolen|swim swam swum|take took taken|teach taught taught|tear tore torn|tell told told
think thought thought|throw threw thrown|understand understood understood|wake woke woken|wear wore worn|win won won
write wrote written|lie lay lain|bear bore born|cost cost cost|forecast forecast forecast|overcome overcame overcome
undertake undertook undertaken|withdraw withdrew withdrawn|uphold upheld upheld|foresee foresaw foreseen`;

const PAST = new Map<string, readonly [string, string]>();
for (const entry of IRREGULAR_VERBS.trim().split(/[|\n]/)) {
  const [base, past, participle] = entry.trim().split(' ');
  PAST.set(base!, [past!, participle!]);
}

/** Verbs that double their last letter, where the spelling alone does not say so. */
const DOUBLING =
  /^(?:stop|plan|drop|cut|get|put|set|let|run|sit|hit|win|begin|forget|quit|shut|split|admit|permit|submit|refer|prefer|occur|grab|chat|shop|beg|drag|fit|rob|rub|scan|scrap|ship|skip|slip|snap|spot|step|strip|swap|swim|tap|tip|trap|trim|trip|wrap|control|commit|equip|regret|transfer|format|upset|program|plot|jog|nod|pin|dig|clip)$/;

const NOUNS: Record<string, string> = {
  man: 'men',
  woman: 'women',
  child: 'children',
  person: 'people',
  life: 'lives',
  wife: 'wives',
  knife: 'knives',
  foot: 'feet',
  tooth: 'teeth',
  analysis: 'analyses',
  crisis: 'crises',
  physique: 'physiques',
  faculty: 'faculties',
};

function onWord(phrase: string, index: number, change: (word: string) => string): string {
  const words = phrase.split(' ');
  const at = index < 0 ? words.length + index : index;
  words[at] = change(words[at]!);
  return words.join(' ');
}

/** The plural of a noun or noun phrase. */
export function plural(phrase: string): string {
  return onWord(phrase, -1, (word) => {
    const irregular = NOUNS[word];
    if (irregular !== undefined) return irregular;
    if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
    if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
    return `${word}s`;
  });
}

const third = (word: string) =>
  word === 'have'
    ? 'has'
    : word === 'be'
      ? 'is'
      : word === 'do' || word === 'go'
        ? `${word}es`
        : plural(word);

function ing(word: string): string {
  if (/ie$/.test(word)) return `${word.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(word) && word !== 'be') return `${word.slice(0, -1)}ing`;
  return DOUBLING.test(word) ? `${word}${word.at(-1)}ing` : `${word}ing`;
}

function regularPast(word: string): string {
  if (word.endsWith('e')) return `${word}d`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ied`;
  return DOUBLING.test(word) ? `${word}${word.at(-1)}ed` : `${word}ed`;
}

/** The forms of a verb or verb phrase, in parallel order: base, third person, -ing, past, participle. */
export function verbForms(phrase: string): string[] {
  return [0, 1, 2, 3, 4].map((form) => verbForm(phrase, form));
}

/** One of `verbForms`. */
export function verbForm(phrase: string, form: number): string {
  return onWord(phrase, 0, (verb) => {
    if (form === 0) return verb;
    if (form === 1) return third(verb);
    if (form === 2) return ing(verb);
    return PAST.get(verb)?.[form - 3] ?? regularPast(verb);
  });
}

const BASES = new Map<string, string>();
for (const [base, forms] of PAST) for (const form of forms) BASES.set(form, base);
for (const [one, many] of Object.entries(NOUNS)) BASES.set(many, one);

/**
 * The words that a word could be a form of, with which of `verbForms` it is; plurals are as the third person.
 * The word itself comes first.
 */
export function* basesOf(word: string): Generator<{ base: string; form: number }> {
  yield { base: word, form: 0 };
  const stems = new Set<string>();
  const irregular = BASES.get(word);
  if (irregular !== undefined) stems.add(irregular);
  for (const [ending, instead] of ENDINGS)
    if (word.endsWith(ending) && word.length > ending.length + 1)
      stems.add(word.slice(0, -ending.length) + instead);
  if (DOUBLED.test(word)) stems.add(word.replace(DOUBLED, '$1'));
  for (const base of stems) {
    const form = [1, 2, 3, 4].find((form) => verbForm(base, form) === word);
    if (form !== undefined) yield { base, form };
    else if (plural(base) === word) yield { base, form: 1 };
  }
}

const ENDINGS = [
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
  ['ed', ''],
  ['d', ''],
  ['ied', 'y'],
  ['ing', ''],
  ['ing', 'e'],
] as const;
const DOUBLED = /([^aeiouy])\1(?:ed|ing)$/;
