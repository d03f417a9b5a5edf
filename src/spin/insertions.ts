import { PLANTED_ANCHORS } from '../data/planted-anchors.ts';
import { type ReasonCode, reason } from '../reasons.ts';
import type { Span } from '../report.ts';
import { isFunctionWord } from '../text/function-words.ts';
import type { Reading } from '../text/reading.ts';
import { sentenceAt } from '../text/sentence-at.ts';
import { tokenAt } from '../text/tokens.ts';
import { asked } from '../text/word-type.ts';
import { foreignLines } from './foreign-lines.ts';
import { foreignRuns } from './foreign-runs.ts';
import type { Candidate, Rule } from './rule.ts';

/** How sure each way of being pushed in makes it. */
const CONFIDENCE = { echoed: 0.85, planted: 0.8, imageLink: 0.5, linkInSentence: 0.5, run: 0.6 };
const WEIGHT_EACH = 0.4;
const MOST_WEIGHT = 1.2;
/** A page with more bare links is a list of them, or about the web. */
const MOST_LINKS = 4;
const MOST_LINKS_READ = 40;
/** So often does a page about the subject itself use the phrase. */
const MOST_PLANTED = 3;
/** A short page has no prose for anything to be pushed into. */
const LEAST_WORDS = 60;

const LINK = /\bhttps?:\/\/[^\s<>"“”«»|]+[^\s<>"“”«»|.,;:!?)\]]/g;
const IMAGE = /\.(?:png|jpe?g|gif|webp)(?:\?\S*)?$/i;

/**
 * Text pushed into somebody else's prose: the words of a link, a bare link within a sentence, phrases
 * that are planted for search engines, a caption in another language. Honest pages have bare links and
 * foreign words too, so each needs a second sign: an echo, a place where no word fits, another subject.
 */
export const insertions: Rule = (reading) => {
  if (reading.tokens.words.length < LEAST_WORDS) return { candidates: [], evidence: [] };
  const candidates: Candidate[] = [];
  const add = ({ start, end }: Span, confidence: number, code: ReasonCode) => {
    if (candidates.some((c) => c.start < end && c.end > start)) return;
    const because = [reason(code, WEIGHT_EACH)];
    candidates.push({ start, end, kind: 'insertion', natural: '', confidence, because });
  };
  const links = linksOf(reading);
  // A directory of links is looked through for the first of them only: each look costs the whole text.
  const echoesBy = new Map<string, Span[]>();
  for (const link of links.slice(0, MOST_LINKS_READ)) {
    const echoes = echoesBy.get(link.address) ?? echoesOf(reading, link);
    echoesBy.set(link.address, echoes);
    for (const echo of echoes) add(echo, CONFIDENCE.echoed, 'inserted');
    if (echoes.length > 0) add(link, CONFIDENCE.echoed, 'inserted-link');
    else if (links.length > MOST_LINKS) continue;
    else if (isWithinSentence(reading, link)) add(link, CONFIDENCE.linkInSentence, 'inserted-link');
    else if (link.isAlone && IMAGE.test(link.address))
      add(link, CONFIDENCE.imageLink, 'inserted-link');
  }
  for (const phrase of plantedPhrases(reading)) add(phrase, CONFIDENCE.planted, 'inserted-anchor');
  for (const line of foreignLines(reading)) add(line, line.confidence, 'inserted-foreign');
  for (const run of foreignRuns(reading)) add(run, CONFIDENCE.run, 'inserted-foreign');
  candidates.sort((a, b) => a.start - b.start);
  const weight = Math.min(candidates.length * WEIGHT_EACH, MOST_WEIGHT);
  return {
    candidates,
    evidence: weight > 0 ? [reason('texts-inserted', weight, candidates.length)] : [],
  };
};

interface Link extends Span {
  address: string;
  /** The whole of its passage. */
  isAlone: boolean;
}

function linksOf({ text, page }: Reading): Link[] {
  const found: Link[] = [];
  if (!text.includes('://')) return found;
  for (const passage of page.passages) {
    if (passage.role === 'comment') continue;
    const line = text.slice(passage.start, passage.end);
    for (const match of line.matchAll(LINK)) {
      const start = passage.start + match.index;
      const end = start + match[0].length;
      const isAlone = line.trim() === match[0];
      found.push({ start, end, address: match[0], isAlone });
    }
  }
  return found;
}

/** Places where the words of the link's last part stand with capitals and fit no sentence. */
function echoesOf(reading: Reading, { address }: Link): Span[] {
  const last =
    address
      .replace(/[?#].*$/, '')
      .replace(/\/+$/, '')
      .split('/')
      .slice(3)
      .at(-1) ?? '';
  const words = last
    .replace(/\.\w{2,5}$/, '')
    .split(/[-_+]|%20/)
    .filter((word) => word !== '');
  if (words.length < 2 || words.length > 5 || !words.every((w) => /^\p{L}+$/u.test(w))) return [];
  const phrase = new RegExp(
    `(?<![\\p{L}/_-])${words.map((w) => `${w[0]!.toUpperCase()}${w.slice(1).toLowerCase()}`).join(' ')}(?![\\p{L}/_-])`,
    'gu',
  );
  return [...reading.text.matchAll(phrase)]
    .map((m) => ({ start: m.index, end: m.index + m[0].length }))
    .filter((span) => fitsNoSentence(reading, span));
}

/** After these a phrase or a link is expected: "our Email Data", "see https://…". */
const LEADS_ON = new Set(
  'our your my every each some any no new latest own same other these those via see visit at read called named like using use with per through site website page link address url blog here out go repository file article find found says said say app former then'.split(
    ' ',
  ),
);

/** A content word right before, a word in small letters right after, no punctuation or article between. */
function fitsNoSentence({ text, tokens, sentences, language }: Reading, span: Span): boolean {
  const first = tokenAt(tokens, span.start);
  const before = first - 1;
  const after = tokenAt(tokens, span.end);
  const sentence = sentences[sentenceAt(sentences, span.start)];
  if (before < 0 || sentence === undefined || span.end > sentence.end) return false;
  if (before < sentence.firstToken) return false;
  if (text.slice(tokens.ends[before]!, span.start).trim() !== '') return false;
  const previous = tokens.words[before]!;
  const written = text[tokens.starts[before]!]!;
  // A capital before makes it part of a name, except that of a place: "in the US Phone Number List later".
  const isAcronym = /^\p{Lu}{2,}$/u.test(text.slice(tokens.starts[before]!, tokens.ends[before]!));
  if (!isAcronym && written !== written.toLowerCase()) return false;
  const spoken = sentence.language ?? language;
  if (!isAcronym && (isFunctionWord(previous, spoken) || LEADS_ON.has(previous))) return false;
  if (after >= sentence.lastToken) return false;
  if (text.slice(span.end, tokens.starts[after]!).trim() !== '') return false;
  const next = text[tokens.starts[after]!]!;
  return next === next.toLowerCase() && /\p{L}/u.test(next);
}

function isWithinSentence(reading: Reading, link: Link): boolean {
  const { text, tokens } = reading;
  if (link.isAlone || !/^\s+\p{Ll}/u.test(text.slice(link.end, link.end + 4))) return false;
  const before = tokenAt(tokens, link.start) - 1;
  if (before < 0 || text.slice(tokens.ends[before]!, link.start).trim() !== '') return false;
  const previous = tokens.words[before]!;
  return (
    !LEADS_ON.has(previous) &&
    !isFunctionWord(previous, reading.language) &&
    text[tokens.starts[before]!] === previous[0]
  );
}

/** A piece of each hint as it stands within a word; Han characters are words of their own. */
const hintPieces = PLANTED_ANCHORS.flatMap(({ hints }) => hints).map((hint) =>
  hint.charCodeAt(0) >= 0x3400 && hint.charCodeAt(0) <= 0x9fff
    ? hint[0]!
    : hint.split(' ').reduce((longest, piece) => (piece.length > longest.length ? piece : longest)),
);
const mayHint = asked((word) => hintPieces.some((piece) => word.includes(piece)));

/** A phrase of a family that the page is not about, where no sentence asks for it. */
function plantedPhrases(reading: Reading): Span[] {
  const found: Span[] = [];
  if (!reading.tokens.types.some(mayHint)) return found;
  const lower = reading.text.toLowerCase();
  for (const { hints, planted, subject } of PLANTED_ANCHORS) {
    if (!hints.some((hint) => lower.includes(hint))) continue;
    const spans = [...reading.text.matchAll(planted)].map((m) => ({
      start: m.index,
      end: m.index + m[0].length,
    }));
    if (spans.length === 0 || spans.length > MOST_PLANTED) continue;
    const rest = spans.reduceRight(
      (text, { start, end }) => text.slice(0, start) + text.slice(end),
      reading.text.replace(LINK, ''),
    );
    if (!subject.test(rest)) found.push(...spans.filter((span) => fitsNoSentence(reading, span)));
  }
  return found;
}
