import { LOOK_ALIKES } from '../data/confusables.ts';
import type { Edit } from './offset-map.ts';
import type { Disguise } from './reading.ts';

/** A disguise at offsets of the text given, before anything is folded. */
export type Disguised = Omit<Disguise, 'plain'>;

/** What judging one word needs to know of the whole text; counted once, when first asked for. */
export interface WordContext {
  text: string;
  /** Whether the text holds honest writing in a script, so that its letters are at home there. */
  atHome(script: 'cyrillic' | 'greek' | 'cjk'): boolean;
  /** Words made of look-alikes alone; they count only in company. */
  suspects: { start: number; end: number; edits: Edit[] }[];
  settle(edits: Edit[], disguised: Disguised[]): void;
}

/** A script is at home from this share of the text's characters; a name or two in it is less. */
const AT_HOME = 0.02;
const SCRIPTS = {
  // Only the letters that no Latin letter resembles.
  cyrillic: /[бвгджзийклмнптфцчшщъыьэюяБГДЖЗИЙЛПФЦЧШЩЪЫЬЭЮЯїєґ]/g,
  greek: /[βγδεζηθλμξπσςφχψωΓΔΘΛΞΠΣΦΨΩάέήίόύώ]/g,
  cjk: /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g,
};

export function newWordContext(text: string): WordContext {
  const counted = new Map<string, boolean>();
  const suspects: WordContext['suspects'] = [];
  return {
    text,
    suspects,
    atHome(script) {
      const known = counted.get(script);
      if (known !== undefined) return known;
      const answer = (text.match(SCRIPTS[script])?.length ?? 0) > text.length * AT_HOME;
      counted.set(script, answer);
      return answer;
    },
    settle(edits, disguised) {
      if (suspects.length + disguised.filter((d) => d.means === 'look-alike').length < 2) return;
      for (const suspect of suspects) {
        edits.push(...suspect.edits);
        disguised.push({ start: suspect.start, end: suspect.end, means: 'look-alike' });
      }
    },
  };
}

/** Letters, digits, marks and the invisible characters that may stand inside a word. */
export function isWordUnit(code: number): boolean {
  if (code < 0x80) return isAsciiLetter(code) || (code >= 0x30 && code <= 0x39);
  return (
    code === 0xad ||
    (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) ||
    isInvisible(code) ||
    (code >= 0x2160 && code <= 0x217f) ||
    (code >= 0x24b6 && code <= 0x24e9) ||
    (code >= 0x2c60 && code <= 0x2c7f) ||
    (code >= 0xa720 && code <= 0xa7ff) ||
    code === 0xd835 ||
    (code >= 0xdc00 && code <= 0xdfff) ||
    (code >= 0xfb00 && code <= 0xfb06) ||
    (code >= 0xff10 && code <= 0xff5a)
  );
}

const isAsciiLetter = (code: number) => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
const isLatin = (code: number) =>
  isAsciiLetter(code) || (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7);
const isCased = (code: number) => isLatin(code) || (code >= 0x370 && code <= 0x52f);
const isInvisible = (code: number) =>
  code === 0x180e ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x2064) ||
  code === 0xfeff;
/** Invisible characters that no script needs: a zero-width space or joiner of words, a byte-order mark. */
const isNeedless = (code: number) => code === 0x200b || code === 0x2060 || code === 0xfeff;

/** A word of a formula or a unit is shorter; so is "CO" with a Cyrillic letter in it. */
const LEAST_LETTERS = 4;
const IPA = /[ˈˌːəɪʊŋʃʒɛɔʌæθðɒɜɹ]/;
const SYLLABIC = /[aeiouyà-åè-ïò-öø-ýāăąēĕėęěĩīĭįıōŏőũūŭůűų]|(?<=[^lr])[lr](?=[^lr]|$)/i;

/** Judge one word of the text, `[start, end)`, and note what to fold and what to report. */
export function disguisesOfWord(
  context: WordContext,
  start: number,
  end: number,
  edits: Edit[],
  disguised: Disguised[],
): void {
  const { text } = context;
  const alikes: Edit[] = [];
  const styled: Edit[] = [];
  const scripts = new Set<string>();
  let latin = 0;
  let foreign = 0;
  let hidden = 0;
  let softHyphens = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (isLatin(code)) latin++;
    else if (code === 0xad) {
      softHyphens++;
      edits.push({ from: i, to: i + 1, plain: '' });
    } else if (isInvisible(code)) {
      const inside =
        i > start && isCased(text.charCodeAt(i - 1)) && isCased(nextVisible(text, i, end));
      if (inside || isNeedless(code)) edits.push({ from: i, to: i + 1, plain: '' });
      // A break allowed before a capital is how long identifiers and addresses are made to wrap.
      if (inside && text[i + 1] === text[i + 1]?.toLowerCase()) hidden++;
    } else if (code >= 0x300 && code <= 0x36f) {
      const from = baseOf(text, i, start);
      let to = i + 1;
      while (to < end && isMark(text.charCodeAt(to))) to++;
      const cluster = text.slice(from, to);
      const composed = cluster.normalize('NFC');
      if (composed !== cluster && edits.at(-1)?.from !== from)
        edits.push({ from, to, plain: composed });
      i = to - 1;
    } else {
      const size = code === 0xd835 && i + 1 < end ? 2 : 1;
      const letter = text.slice(i, i + size);
      const alike = LOOK_ALIKES.get(letter);
      if (alike) {
        alikes.push({ from: i, to: i + 1, plain: alike.latin });
        scripts.add(alike.script);
      } else {
        const plain = letter.normalize('NFKC');
        if (plain !== letter && /^[A-Za-z0-9]{1,4}$/.test(plain))
          styled.push({ from: i, to: i + size, plain });
        else if (code > 0x39 && !isSurrogate(code)) foreign++;
      }
      i += size - 1;
    }
  }
  edits.push(...styled);
  if (hidden > 0) disguised.push({ start, end, means: 'zero-width' });
  else if (softHyphens > 0 && !isHyphenated(text.slice(start, end)))
    disguised.push({ start, end, means: 'soft-hyphen' });
  else if (alikes.length > 0) judgeAlikes();
  else if (styled.length > 0 && foreign === 0) judgeStyled();

  function judgeAlikes(): void {
    const home =
      (scripts.has('cyrillic') && context.atHome('cyrillic')) ||
      (scripts.has('greek') && context.atHome('greek'));
    const plain = alikes.map((a) => a.plain).join('');
    if (foreign > 0 || IPA.test(text.slice(Math.max(0, start - 40), end + 40))) return;
    if (latin === 0) {
      // "СССР" in an English page is Russian; "сору" is a word that nobody writes.
      const capitals = plain === plain.toUpperCase();
      if (!home && scripts.size === 1 && scripts.has('cyrillic') && !capitals && alikes.length > 1)
        context.suspects.push({ start, end, edits: alikes });
      return;
    }
    if (home && latin < alikes.length) return;
    if (scripts.has('rough') && !isPlainWord(text.slice(start, end))) return;
    if (latin + alikes.length < LEAST_LETTERS) return;
    edits.push(...alikes);
    if (!home) disguised.push({ start, end, means: 'look-alike' });
  }

  function judgeStyled(): void {
    const code = text.charCodeAt(styled[0]!.from);
    if (code >= 0xfb00 && code <= 0xfb06) return;
    if (code >= 0x2160 && code <= 0x217f && latin === 0) return;
    const wide = code >= 0xff10 && code <= 0xff5a;
    if (wide && context.atHome('cjk')) return;
    if (styled.length + latin >= LEAST_LETTERS && styled.some((s) => /[A-Za-z]/.test(s.plain)))
      disguised.push({ start, end, means: wide && latin > 0 ? 'look-alike' : 'styled' });
  }
}

/** Small letters after the first: "PPARα" and "NFκB" are honest names. */
const isPlainWord = (word: string) =>
  word.slice(1) === word.slice(1).toLowerCase() && word.length > LEAST_LETTERS;

/** Whether soft hyphens stand where a hyphenator would put them: each piece has two letters and a vowel. */
function isHyphenated(word: string): boolean {
  if (!isLatin(word.charCodeAt(0))) return true;
  return word
    .split('\u00ad')
    .every((piece) => piece === '' || (piece.length > 1 && SYLLABIC.test(piece)));
}

const isSurrogate = (code: number) => code >= 0xd800 && code <= 0xdfff;
const isMark = (code: number) => code >= 0x300 && code <= 0x36f;

function baseOf(text: string, at: number, start: number): number {
  let from = at - 1;
  while (from > start && isMark(text.charCodeAt(from))) from--;
  return Math.max(from, start);
}

function nextVisible(text: string, at: number, end: number): number {
  for (let i = at + 1; i < end; i++) {
    const code = text.charCodeAt(i);
    if (!isInvisible(code)) return code;
  }
  return 0;
}
