import { ATTRACTION_FROM, BITS, STEP } from '../../src/data/language-model.ts';
import { packLevels } from '../../src/data/levels.ts';

/** Words and pairs of words as `src/data/language-model.tsv` has them, in natural logarithms. */
export interface LanguageModel {
  words: Map<string, { probability: number; backoff: number }>;
  /** How much the first word attracts the second, by "first second". */
  pairs: Map<string, number>;
}

/** Lines of word, log probability, backoff and the words that it attracts, parted by tabs. */
export function readLanguageModel(source: string): LanguageModel {
  const words: LanguageModel['words'] = new Map();
  const pairs: LanguageModel['pairs'] = new Map();
  for (const line of source.split('\n')) {
    const [word, probability, backoff, followers] = line.split('\t');
    if (!word) continue;
    words.set(word, { probability: Number(probability), backoff: Number(backoff) });
    for (const follower of followers ? followers.split(',') : []) {
      const [second, attraction] = follower.split(' ');
      pairs.set(`${word} ${second}`, Number(attraction));
    }
  }
  return { words, pairs };
}

/** The packed tables of `src/data/language-model.ts`. */
export function packLanguageModel({ words, pairs }: LanguageModel) {
  const steps = (of: 'probability' | 'backoff') =>
    packLevels(
      new Map(
        [...words].map(([word, odds]) => {
          const step = Math.round(odds[of] / STEP[of]);
          return [word, Math.max(0, Math.min((1 << BITS[of]) - 1, step))] as const;
        }),
      ),
      BITS[of],
    );
  const attractions = new Map(
    [...pairs].flatMap(([pair, attraction]) => {
      const step = ATTRACTION_FROM.findLastIndex((least) => attraction >= least);
      return step < 0 ? [] : [[pair, step] as const];
    }),
  );
  return {
    PROBABILITIES: steps('probability'),
    BACKOFFS: steps('backoff'),
    ATTRACTIONS: packLevels(attractions, BITS.attraction),
  };
}
