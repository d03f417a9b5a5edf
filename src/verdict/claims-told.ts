import type { ClaimMatch, Span } from '../report.ts';
import type { IndexedStory } from '../stories/index-story.ts';
import type { Telling } from '../stories/match.ts';
import type { Reading } from '../text/reading.ts';

/** From this similarity on a sentence counts as keeping the claim's wording, below it as rewording it. */
const KEPT = 0.75;

/**
 * The story's claims beside the page's sentences, for the reader to compare; in the story's order.
 *
 * @param contradicted indexes of claims whose numbers the page contradicts
 */
export function claimsTold(
  reading: Reading,
  { story, claims }: IndexedStory,
  told: readonly Telling[],
  contradicted: ReadonlySet<number>,
): ClaimMatch[] {
  const byClaim = new Map(told.map((t) => [t.claim, t]));
  const language = reading.language ?? story.language;
  return claims.map(({ claim }, index): ClaimMatch => {
    const statement = claim.statement[language] ?? claim.statement[story.language] ?? '';
    const telling = byClaim.get(index);
    if (!telling)
      return { id: claim.id, statement, status: 'missing', similarity: 0, sentence: null };
    const { start, end } = reading.sentences[telling.sentence]!;
    const kept = telling.similarity >= KEPT ? 'matched' : 'reworded';
    const status = contradicted.has(index) ? 'contradicted' : kept;
    return {
      id: claim.id,
      statement,
      status,
      similarity: telling.similarity,
      sentence: { start, end },
    };
  });
}

/** A sentence of fewer words adds no fact. */
const FEWEST_WORDS = 5;

/** Sentences of the page's prose that tell no claim of the story. */
export function sentencesAdded(reading: Reading, tellings: readonly Telling[]): Span[] {
  const telling = new Set(tellings.map((t) => t.sentence));
  return reading.sentences.flatMap((s, index) => {
    const role = reading.page.passages[s.passage]?.role;
    const isProse =
      role !== 'comment' && role !== 'author' && s.lastToken - s.firstToken >= FEWEST_WORDS;
    return isProse && !telling.has(index) ? [{ start: s.start, end: s.end }] : [];
  });
}
