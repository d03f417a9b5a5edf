import type { Span } from '../report.ts';
import {
  DECIMAL_COMMA,
  EAST_ASIAN,
  MONTHS_BY_LANGUAGE,
  type NumberUnit,
  SCALE_WORDS,
  SCALES_BY_LANGUAGE,
  SMALL_NUMBERS,
  SPACED_THOUSANDS,
  SUFFIXES,
  UNIT_AFTER,
  UNIT_BEFORE,
} from './number-words.ts';
import type { Reading } from './reading.ts';
import { lowerCase } from './tokens.ts';
import { asked } from './word-type.ts';

/** A number where it stands on the page, with its scale word, currency or per cent sign inside the span. */
export interface NumberMention extends Span {
  /** Plain: "119 Milliarden" is 119000000000. A year is itself; a month is year × 100 + month, or 1–12 with no year. */
  value: number;
  /** The other reading of a separator that languages use differently ("1.190": 1.19 or 1190); null where there is none. */
  otherValue: number | null;
  unit: NumberUnit;
  year: number | null;
  month: number | null;
  day: number | null;
}

const EARLIEST_YEAR = 1800;
const LATEST_YEAR = 2099;
/** How far before a figure a currency sign is looked for, in UTF-16 units. */
const UNIT_REACH = 12;

const SPACE_GROUPS = /(?<![\p{L}\p{N}.,])\d{1,3}(?: \d{3})+(?!\p{N})/uy;
const FIGURE = /\d+(?:[.,'’]\d+)*/uy;
const WORDS_AFTER = /[\s-]?([\p{L}\p{M}]+)\.?(?:[\s-]([\p{L}\p{M}]+)(?:[\s-]([\p{L}\p{M}]+))?)?/uy;
const EAST_ASIAN_DATE = /(\d{4})\s?[年년](?:\s?(\d{1,2})\s?[月월])?(?:\s?(\d{1,2})\s?[日일])?/uy;
const ISO_DATE = /(\d{4})-(\d{2})(?:-(\d{2}))?(?!\d)/uy;
const POINT_DATE = /(\d{1,2})[./](\d{1,2})[./](\d{4})(?!\d)/uy;
const VIETNAMESE_DATE = /tháng\s(\d{1,2})(?:\/|\snăm\s)(\d{4})/giu;

/**
 * Every number of the prose, in reading order: figures with local separators, scale words, per cent,
 * currencies, years, and months with or without their year and day.
 *
 * Each sentence is read by its own language's rules, as far as it is known. Any text is accepted.
 */
export function numbersIn(reading: Reading): NumberMention[] {
  const mentions: NumberMention[] = [];
  const { words, types, starts } = reading.tokens;
  for (const { start, end, firstToken, lastToken, language } of reading.sentences) {
    let scan: Scan | null = null;
    let from = 0;
    for (let at = firstToken; at < lastToken; at++) {
      if (!mayStartNumber(types[at]!) || !startsNumber(words[at]!, language)) continue;
      scan ??= new Scan(reading.text.slice(start, end), language);
      const index = starts[at]! - start;
      const found = index < from ? null : scan.at(index);
      if (found === null) continue;
      mentions.push({ ...found, start: found.start + start, end: found.end + start });
      from = found.end;
    }
  }
  return mentions;
}

/** In some language. */
const mayStartNumber = asked(
  (word) =>
    startsNumber(word, null) || [...MONTHS_BY_LANGUAGE.values()].some((months) => months.has(word)),
);

/** Figures, spelt numbers and months; most words are none of them, and cost two look-ups. */
function startsNumber(word: string, language: string | null): boolean {
  const first = word.charCodeAt(0);
  if (first >= 0x30 && first <= 0x39) return true;
  return (
    SMALL_NUMBERS.has(word) ||
    word === 'tháng' ||
    MONTHS_BY_LANGUAGE.get(language ?? 'en')?.has(word) === true
  );
}

class Scan {
  readonly text: string;
  readonly language: string | null;
  readonly months: ReadonlyMap<string, number>;
  readonly scales: Readonly<Record<string, number>>;

  constructor(text: string, language: string | null) {
    this.text = text;
    this.language = language;
    this.months = MONTHS_BY_LANGUAGE.get(language ?? 'en') ?? new Map();
    this.scales = SCALES_BY_LANGUAGE[language ?? ''] ?? {};
  }

  at(index: number): NumberMention | null {
    const first = this.text.charCodeAt(index);
    const digit = first >= 0x30 && first <= 0x39;
    return digit ? (this.date(index) ?? this.figure(index)) : this.word(index);
  }

  date(index: number): NumberMention | null {
    const eastAsian = this.match(EAST_ASIAN_DATE, index);
    if (eastAsian) return dated(index, eastAsian[0], eastAsian[1], eastAsian[2], eastAsian[3]);
    const iso = this.match(ISO_DATE, index);
    if (iso && plausible(iso[2], 12)) return dated(index, iso[0], iso[1], iso[2], iso[3]);
    const point = this.match(POINT_DATE, index);
    // Day and month change places between countries; where both could be months, only the year is sure.
    if (point) {
      const [whole, day, month, year] = point;
      const sure = plausible(month, 12) && (this.language !== 'en' || Number(day) > 12);
      return sure ? dated(index, whole, year, month, day) : dated(index, whole, year);
    }
    return null;
  }

  figure(index: number): NumberMention | null {
    const spaced = SPACED_THOUSANDS.has(this.language ?? '') && this.match(SPACE_GROUPS, index);
    const written = spaced ? spaced[0] : (this.match(FIGURE, index)?.[0] ?? '');
    let end = index + written.length;
    const [plain, other] = readFigure(written.replaceAll(' ', ''), this.language);
    const scaled = this.scale(end);
    let value = plain;
    if (scaled) {
      value = plain * scaled.factor + scaled.add;
      end = scaled.end;
    }
    const otherValue = other === null ? null : other * (scaled?.factor ?? 1);
    const unit = this.unit(index, end);
    if (unit) return mention(unit.start, unit.end, clean(value), otherValue, unit.unit);
    if (!scaled && /^\d{4}$/.test(written) && plain >= EARLIEST_YEAR && plain <= LATEST_YEAR)
      return dated(index, written, written);
    if (!scaled && plain <= 31 && /^\d{1,2}$/.test(written)) {
      const day = this.dayAndMonth(index, end, plain);
      if (day) return day;
    }
    const bare = !scaled && !/^[\s-]?\p{L}/u.test(this.text.slice(end, end + 2));
    return mention(index, end, clean(value), otherValue, bare ? null : 'count');
  }

  /** "5. Juli 2022", "5 de julio de 2022", "5th July". */
  dayAndMonth(index: number, end: number, day: number): NumberMention | null {
    const next = /^(?:st|nd|rd|th|er|º|\.)?\s(?:de\s|of\s)?(\p{L}+)/u.exec(
      this.text.slice(end, end + 24),
    );
    if (!next?.[1] || !this.months.has(next[1].toLowerCase())) return null;
    const month = this.monthAt(end + next[0].length - next[1].length, next[1]);
    return month && { ...month, start: index, day };
  }

  word(index: number): NumberMention | null {
    const written = /^\p{L}+/u.exec(this.text.slice(index, index + 24))?.[0] ?? '';
    if (index > 0 && /[\p{L}\p{N}'’]/u.test(this.text[index - 1] ?? '')) return null;
    const word = written.toLowerCase();
    if (this.language === 'vi' || word === 'tháng') {
      VIETNAMESE_DATE.lastIndex = index;
      const hit = VIETNAMESE_DATE.exec(this.text);
      if (hit?.index === index) return dated(index, hit[0], hit[2], hit[1]);
    }
    const small = SMALL_NUMBERS.get(word);
    if (small !== undefined) {
      const scaled = this.scale(index + written.length);
      if (!scaled || scaled.factor < 1e3) return null;
      const unit = this.unit(index, scaled.end);
      const value = small * scaled.factor;
      return mention(
        unit?.start ?? index,
        unit?.end ?? scaled.end,
        value,
        null,
        unit?.unit ?? 'count',
      );
    }
    return this.months.has(word) ? this.monthAt(index, written) : null;
  }

  /** A month by its name; English "may" and "march" only as a date. */
  monthAt(index: number, written: string): NumberMention | null {
    const month = this.months.get(written.toLowerCase());
    if (month === undefined) return null;
    const after = this.text.slice(index + written.length, index + written.length + 20);
    const hit =
      /^\.?(?:\s(\d{1,2})(?:st|nd|rd|th)?,)?[\s,]*(?:de\s|del\s|of\s)?(\d{4})(?![\d.,]\d|\d)/u.exec(
        after,
      );
    const year = hit?.[2];
    if (year !== undefined) {
      const whole = this.text.slice(index, index + written.length + (hit?.[0].length ?? 0));
      return dated(index, whole, year, String(month), hit?.[1]);
    }
    const capital = written[0] !== written[0]?.toLowerCase();
    if (this.language === 'en' || this.language === 'de') {
      if (!capital || written.length < 3) return null;
      const said =
        /\b(?:in|since|until|last|next|this|of|by|early|late|mid|from|im|seit|bis|ende|anfang|mitte)[\s-]$/iu;
      if (written.length < 6 && !said.test(this.text.slice(Math.max(0, index - 8), index)))
        return /^\s\d{1,2}\b/.test(after) || month > 5 ? monthOnly(index, written, month) : null;
    }
    return monthOnly(index, written, month);
  }

  scale(end: number): { factor: number; add: number; end: number } | null {
    const eastAsian = this.eastAsianScale(end);
    if (eastAsian) return eastAsian;
    const hit = this.match(WORDS_AFTER, end);
    if (!hit?.[1]) return null;
    const one = hit[1].toLowerCase();
    const glued = this.text[end] === hit[1][0];
    const suffix = glued ? SUFFIXES.get(one) : undefined;
    if (suffix !== undefined) return { factor: suffix, add: 0, end: end + hit[1].length };
    if (hit[2] !== undefined) {
      const two = `${one} ${hit[2].toLowerCase()}`;
      const factor = SCALE_WORDS.get(two);
      if (factor !== undefined)
        return {
          factor,
          add: 0,
          end: end + hit[0].length - (hit[3] === undefined ? 0 : hit[3].length + 1),
        };
    }
    const factor = this.scales[one] ?? SCALE_WORDS.get(one);
    if (!factor || (one.length === 1 && !glued)) return null;
    const gap = hit[0].indexOf(hit[1]);
    const stop =
      /^(?:mrd|mio|mln|mld|bn|tsd|млрд|млн|тыс)$/u.test(one) &&
      this.text[end + gap + one.length] === '.';
    return { factor, add: 0, end: end + gap + one.length + (stop ? 1 : 0) };
  }

  /** 3億8400万: the smaller part is added. */
  eastAsianScale(end: number): { factor: number; add: number; end: number } | null {
    let at = end;
    if (this.text[at] === ' ') at++;
    let factor = 1;
    while (EAST_ASIAN.has(this.text[at] ?? '')) {
      factor *= EAST_ASIAN.get(this.text[at] ?? '') ?? 1;
      at++;
    }
    if (factor === 1) return null;
    const rest = /^ ?(\d[\d,]*(?:\.\d+)?)([万萬만])/u.exec(this.text.slice(at, at + 14));
    if (!rest?.[1] || factor <= 1e4) return { factor, add: 0, end: at };
    return { factor, add: Number(rest[1].replaceAll(',', '')) * 1e4, end: at + rest[0].length };
  }

  unit(start: number, end: number): { unit: NumberUnit; start: number; end: number } | null {
    const after = lowerCase(this.text.slice(end, end + 28));
    for (const [unit, pattern] of UNIT_AFTER) {
      const hit = pattern.exec(after);
      if (!hit) continue;
      const word = /^\p{L}*/u.exec(after.slice(hit[0].length))?.[0] ?? '';
      const spaceless =
        !/[a-z]$/.test(hit[0]) &&
        /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}$€£%]$/u.test(hit[0]);
      return { unit, start, end: end + hit[0].length + (spaceless ? 0 : word.length) };
    }
    const from = Math.max(0, start - UNIT_REACH);
    const before = lowerCase(this.text.slice(from, start));
    for (const [unit, pattern] of UNIT_BEFORE) {
      const hit = pattern.exec(before);
      if (!hit) continue;
      const country =
        /(?:US|U\.S\.)\s?$/.exec(this.text.slice(from, from + hit.index))?.[0].length ?? 0;
      return { unit, start: from + hit.index - country, end };
    }
    return null;
  }

  match(pattern: RegExp, index: number): RegExpExecArray | null {
    pattern.lastIndex = index;
    return pattern.exec(this.text);
  }
}

/** The value by the language's separators, and the other reading where a single separator leaves a doubt. */
function readFigure(written: string, language: string | null): [number, number | null] {
  const plain = written.replaceAll(/['’]/g, '');
  const marks = plain.match(/[.,]/g) ?? [];
  if (marks.length === 0) return [Number(plain), null];
  const last = marks.at(-1) ?? '.';
  const whole = Number(plain.replaceAll(/[.,]/g, ''));
  const decimal = Number(
    plain.slice(0, plain.lastIndexOf(last)).replaceAll(/[.,]/g, '') +
      '.' +
      plain.slice(plain.lastIndexOf(last) + 1),
  );
  if (marks.length > 1) return [new Set(marks).size > 1 ? decimal : whole, null];
  const [head = '', tail = ''] = plain.split(last);
  if (tail.length !== 3 || head.length > 3 || head === '0') return [decimal, null];
  const commaIsDecimal = DECIMAL_COMMA.has(language ?? '');
  return (last === ',') === commaIsDecimal ? [decimal, whole] : [whole, decimal];
}

/** 17.5 × 10⁹ and the like leave binary dust. */
function clean(value: number): number {
  return Number(value.toPrecision(12));
}

function plausible(written: string | undefined, most: number): boolean {
  return written !== undefined && Number(written) >= 1 && Number(written) <= most;
}

function mention(
  start: number,
  end: number,
  value: number,
  otherValue: number | null,
  unit: NumberUnit,
): NumberMention {
  return { start, end, value, otherValue, unit, year: null, month: null, day: null };
}

function dated(
  start: number,
  whole: string,
  yearWritten = '',
  monthWritten?: string,
  dayWritten?: string,
): NumberMention {
  const year = Number(yearWritten);
  const month = plausible(monthWritten, 12) ? Number(monthWritten) : null;
  return {
    start,
    end: start + whole.length,
    value: month === null ? year : year * 100 + month,
    otherValue: null,
    unit: month === null ? 'year' : 'month',
    year,
    month,
    day: plausible(dayWritten, 31) ? Number(dayWritten) : null,
  };
}

function monthOnly(start: number, written: string, month: number): NumberMention {
  return { ...mention(start, start + written.length, month, null, 'month'), month };
}
