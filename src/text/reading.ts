import type { PageText } from '../page-text.ts';
import type { Span } from '../report.ts';
import type { WordType } from './word-type.ts';

/** The words of a folded text, in order. Arrays run in parallel. */
export interface Tokens {
  /** Lower-case, `’` as `'`, hyphens inside kept ("multi-brand", "company's"). A Han, kana or Thai character is a word. */
  readonly words: readonly string[];
  /** The same words as types, with what is known of each. */
  readonly types: readonly WordType[];
  /** UTF-16 offsets into `Reading.text`. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** A sentence of the prose. Token indexes are half-open: `[firstToken, lastToken)`. */
export interface Sentence extends Span {
  firstToken: number;
  lastToken: number;
  /** Index into `Reading.page.passages`. */
  passage: number;
  /** BCP 47 primary tag, or null where it cannot be told. */
  language: string | null;
}

/** A disguise that folding took off: look-alike letters, zero-width characters, spaced-out letters. */
export interface Disguise extends Span {
  /** What stands there once folded. */
  plain: string;
  means: 'look-alike' | 'zero-width' | 'soft-hyphen' | 'spaced-out' | 'styled';
}

/**
 * A page made ready for the rules: folded (no disguises, one kind of space), cut into tokens and sentences.
 * All offsets in it are into the folded text; the detector maps findings back to the page's own.
 */
export interface Reading {
  /** The page with folded text and passages. */
  readonly page: PageText;
  readonly text: string;
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly language: string | null;
  readonly disguises: readonly Disguise[];
}
