import { type Channel, type Edit, likeCase } from '../channel.ts';

type Rewrite = readonly [pattern: RegExp, replacement: string];

const ADJECTIVES =
  'small|large|big|new|old|young|long|good|cheap|simple|huge|late|early|important|different|serious|whole|special|clear|heavy|quiet|short|low|high|creative|reliable|disappointing|global';

/** What a text keeps of the languages it was taken through: word order, articles, prepositions, pronouns. */
const REWRITES: readonly Rewrite[] = [
  [/\bthe ([a-z]+)’s ([a-z]+)/gi, 'the $2 of the $1'],
  [/\b([A-Z][a-z]+)’s ([a-z]+)/g, 'the $2 of $1'],
  [/\bhas been ([a-z]+ing)/g, 'is since then $1'],
  [
    /\b(is|was|has|had|have|will|would) (already|also|still|now|simply|never|hardly|currently|slowly) ([a-z]+)/g,
    '$1 $3 $2',
  ],
  [new RegExp(`\\b(a|an|the) (${ADJECTIVES}) ([a-z]+)`, 'g'), '$1 $3 $2'],
  [/\bin the ([a-z]+)/gi, 'at the $1'],
  [/\bon the ([a-z]+)/gi, 'over the $1'],
  [/\bat the ([a-z]+)/gi, 'by the $1'],
  [/\bfor the ([a-z]+)/gi, 'to the $1'],
  [/\bwith the ([a-z]+)/gi, 'along the $1'],
  [/\bfrom the ([a-z]+)/gi, 'out of the $1'],
  [/\bof the ([a-z]+)/gi, 'from the $1'],
  [/\bthe ([a-z]+) (did|has|was|will|had|is)\b/gi, 'the $1 it $2'],
  [/\b([a-z]{3,}s) (did|have|were|are) (?!not\b)([a-z]+)/g, '$1 they $2 $3'],
  [/\bthe ([a-z]{4,}) of\b/gi, '$1 of'],
  [/\b(of|for|with|from) ([a-z]{4,}s)\b/g, '$1 the $2'],
  [/\bit (is|has|was|will)\b/gi, 'he $1'],
  [/\bdid not ([a-z]+)/g, 'have not to $1'],
  [/\b(hoped|wanted|planned|planning|decided|tried|began|expected) to ([a-z]+)/g, '$1 for to $2'],
  [/\bpeople who ([a-z]+)/gi, 'the persons which $1'],
  [/\bthere (?:is|was) ([a-z]+)/gi, 'it gives $1'],
  [/\bthere are ([a-z]+)/gi, 'it exists $1'],
  [/\bbecause ([a-z]+)/gi, 'by reason that $1'],
  [/\b(\d+) billion\b/g, '$1,000 million'],
  [/\b(\d+) million\b/g, '$1 millions of'],
  [/\bmore than ([a-z]+)/gi, 'more of $1'],
  [/\bso far\b/gi, 'until to now'],
  [/\baccording to ([a-z]+)/gi, 'following $1'],
  [/\bin fact\b/gi, 'at the fact'],
  [/\bby the end of ([a-z]+)/gi, 'within end of $1'],
  [/\bdropped out\b/gi, 'fell from it out'],
  [/\bscaling back ([a-z]+)/gi, 'reducing to the back $1'],
  [/\broll out ([a-z]+)/gi, 'roll to the outside $1'],
  [/\brather than\b/gi, 'before than'],
  [/\beach other\b/gi, 'the one the other'],
  [/\bas well\b/gi, 'so well also'],
];

/** A text taken through another language and back. */
export const roundTrip: Channel = {
  name: 'round-trip',
  reworded: true,
  verdicts: { story: ['translated', 'spun'], other: ['spun-text'] },
  opportunities(text) {
    const edits: Edit[] = [];
    for (const [pattern, replacement] of REWRITES) {
      for (const match of text.matchAll(pattern)) {
        const natural = match[0];
        const filled = replacement.replace(
          /\$(\d)/g,
          (_, group: string) => match[Number(group)] ?? '',
        );
        const actual = likeCase(filled, natural);
        const end = match.index + natural.length;
        edits.push({ start: match.index, end, actual, kind: 'translation' });
      }
    }
    return edits;
  },
};
