import { LATIN_LANGUAGES, languagesWith } from './function-words.ts';
import { asked, type WordType } from './word-type.ts';

/**
 * The language of a run of lower-case words, as a BCP 47 primary tag, or null where it cannot be told.
 * The run is `[from, to)`; without them all words.
 *
 * Latin-script languages are told by their function words: each votes with the log of how few languages
 * share it. Other scripts speak for themselves. A few microseconds a sentence; give it a sentence or
 * more, since words such as "de" or "a" alone belong to many.
 */
export function languageOf(words: readonly WordType[], from = 0, to = words.length): string | null {
  if (from >= to) return null;
  return languageByScript(words, from, to) ?? languageByVotes(words, from, to);
}

/**
 * One exclusive word weighs ln 17 = 2.8, one shared by two languages 2.1; so one word never suffices,
 * two exclusive ones do.
 */
const LEAST_VOTES = 3.5;
/** Below this share of the highest possible vote a language is not meant: unlisted languages stay null. */
const LEAST_SHARE = 0.12;
/** How far the winner must lead; neighbours such as Spanish and Portuguese share most of their votes. */
const LEAST_LEAD = 1.12;
/** Malay has far fewer readers; with 1.12 two of 16 Indonesian sentences were taken for it, with this one. */
const MALAY_LEAD = 1.3;
/** A letter that few languages have is worth as much as a word that three share. */
const LETTER_VOTE = 1.7;

/** Letters that only some of the languages above use. */
const TELLING_LETTERS: readonly [RegExp, readonly string[]][] = [
  [/ß/, ['de']],
  [/[äöü]/, ['de', 'tr', 'sv']],
  [/ñ/, ['es', 'tl']],
  [/[ãõ]/, ['pt', 'vi']],
  [/[ğış]/, ['tr']],
  [/[łąęśżź]/, ['pl']],
  [/[èùâêîûœ]/, ['fr', 'it', 'vi']],
  [/[øæ]/, ['da']],
  [/å/, ['da', 'sv']],
  [/[ăâșț]/, ['ro']],
  [/[řěůčšž]/, ['cs']],
  [/[ơưđạ-ỹ]/, ['vi']],
];

const fullVote = Math.log(LATIN_LANGUAGES.length);

/** For whom a word votes, and with what weight; arrays run in parallel. */
interface Ballot {
  languages: number[];
  votes: number[];
}

const NO_BALLOT: Ballot = { languages: [], votes: [] };

const ballotOf = asked((word): Ballot => {
  const apostrophe = word.indexOf("'");
  const having =
    languagesWith(word) || (apostrophe > 0 ? languagesWith(word.slice(0, apostrophe + 1)) : 0);
  const letters = NOT_ASCII.test(word)
    ? TELLING_LETTERS.flatMap(([letters, tellers]) => (letters.test(word) ? tellers : []))
    : [];
  if (having === 0 && letters.length === 0) return NO_BALLOT;
  const languages: number[] = [];
  for (let index = 0; having >>> index > 0; index++)
    if ((having >>> index) & 1) languages.push(index);
  const vote = Math.log(LATIN_LANGUAGES.length / languages.length);
  return {
    languages: [...languages, ...letters.map((language) => LATIN_LANGUAGES.indexOf(language))],
    votes: [...languages.map(() => vote), ...letters.map(() => LETTER_VOTE)],
  };
});

/** Emptied for each count. */
const tally = new Float64Array(LATIN_LANGUAGES.length);

function languageByVotes(words: readonly WordType[], from: number, to: number): string | null {
  const votes = tally.fill(0);
  for (let at = from; at < to; at++) {
    const ballot = ballotOf(words[at]!);
    for (let k = 0; k < ballot.languages.length; k++)
      votes[ballot.languages[k]!]! += ballot.votes[k]!;
  }
  // Malay that nothing tells from Indonesian is taken as Indonesian: their function words are nearly all shared.
  if (votes[MALAY]! <= votes[INDONESIAN]! * MALAY_LEAD) votes[MALAY] = 0;
  else votes[INDONESIAN] = 0;
  let best = 0;
  let runnerUp = 0;
  let winner = -1;
  for (let index = 0; index < votes.length; index++) {
    const vote = votes[index]!;
    if (vote > best) {
      runnerUp = best;
      best = vote;
      winner = index;
    } else if (vote > runnerUp) runnerUp = vote;
  }
  if (best < LEAST_VOTES || best < (to - from) * fullVote * LEAST_SHARE) return null;
  if (best < runnerUp * LEAST_LEAD) return null;
  return LATIN_LANGUAGES[winner]!;
}

const MALAY = LATIN_LANGUAGES.indexOf('ms');
const INDONESIAN = LATIN_LANGUAGES.indexOf('id');
const NOT_ASCII = /[^ -~]/;

/** Half of the words in one script settle it; a Han page with a fifth of kana is Japanese. */
function languageByScript(words: readonly WordType[], from: number, to: number): string | null {
  let han = 0;
  let kana = 0;
  let scripts: Map<string, number> | null = null;
  for (let at = from; at < to; at++) {
    const code = words[at]!.text.charCodeAt(0);
    if (code < 0x370) continue;
    if (code >= 0x3040 && code <= 0x30ff) kana++;
    else if (code >= 0x3400 && code <= 0x9fff) han++;
    else {
      const language = SCRIPTS.find(([first, last]) => code >= first && code <= last)?.[2];
      if (language === undefined) continue;
      scripts ??= new Map();
      scripts.set(language, (scripts.get(language) ?? 0) + 1);
    }
  }
  const count = to - from;
  if ((han + kana) * 2 > count) return kana * 5 >= han + kana ? 'ja' : 'zh';
  for (const [language, found] of scripts ?? []) {
    if (found * 2 <= count) continue;
    const run = words.slice(from, to);
    if (language === 'ru' && run.some(({ text }) => /[іїєґ]/.test(text))) return 'uk';
    if (language === 'ar' && run.some(({ text }) => /[پچژگ]/.test(text))) return 'fa';
    return language;
  }
  return null;
}

const SCRIPTS: readonly [number, number, string][] = [
  [0x0370, 0x03ff, 'el'],
  [0x0400, 0x04ff, 'ru'],
  [0x0590, 0x05ff, 'he'],
  [0x0600, 0x06ff, 'ar'],
  [0x0900, 0x097f, 'hi'],
  [0x0e00, 0x0e7f, 'th'],
  [0x1100, 0x11ff, 'ko'],
  [0xac00, 0xd7af, 'ko'],
];
