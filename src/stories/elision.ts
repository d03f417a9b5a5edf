/** What French, Italian and Portuguese write before an apostrophe: "l’Allemagne", "jusqu’à", "dell’azienda". */
const ELIDED =
  /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|un|gl|all|dall|dell|nell|sull|coll|quell|quest|bell)'(?=\p{L}{2})/u;

/**
 * A word of the page without the article or preposition elided before it; most words come back as they are.
 *
 * @param word as the tokeniser gives it: lower-case, with a straight apostrophe
 */
export function withoutElision(word: string): string {
  return word.includes("'") ? word.replace(ELIDED, '') : word;
}
