import type { NumberMention } from '../text/numbers.ts';
import type { Anchored } from './match.ts';
import type { Anchor, Story } from './story.ts';

/** Figures are rounded in telling ("just over 116.3 billion"): within two per cent they are the same. */
const ROUNDING = 0.02;

/**
 * The numbers and dates of the story that stand on the page, as features of its claims.
 *
 * @param mentions every number found on the page, in reading order
 */
export function anchoredFacts(story: Story, mentions: readonly NumberMention[]): Anchored[] {
  const anchors = uniqueFacts(story);
  return mentions.flatMap((mention) => {
    const found = anchors.find((anchor) => states(mention, anchor));
    return found ? [{ start: mention.start, key: factKey(found) }] : [];
  });
}

type Fact = Exclude<Anchor, { name: string }>;

function uniqueFacts(story: Story): Fact[] {
  const facts = new Map<string, Fact>();
  for (const { anchors } of story.claims) {
    for (const anchor of anchors) if (!('name' in anchor)) facts.set(factKey(anchor), anchor);
  }
  return [...facts.values()];
}

function factKey(fact: Fact): string {
  return `#${'number' in fact ? fact.number : fact.date}`;
}

/** Does a number on the page state this fact? */
export function states(mention: NumberMention, fact: Fact): boolean {
  const { unit, year, month } = mention;
  if ('number' in fact) {
    const isSameUnit =
      fact.unit === undefined || unit === null || unit === 'count' || unit === fact.unit;
    return isSameUnit && readings(mention).some((value) => isAbout(value, fact.number));
  }
  const [factYear, factMonth] = fact.date.split('-').map(Number);
  if (factMonth === undefined) return unit === 'year' && year === factYear;
  // "last December" names no year: the month alone states it.
  return unit === 'month' && month === factMonth && (year === null || year === factYear);
}

function readings({ value, otherValue }: NumberMention): number[] {
  return otherValue === null ? [value] : [value, otherValue];
}

function isAbout(value: number, expected: number): boolean {
  return Math.abs(value - expected) <= ROUNDING * Math.abs(expected);
}
