/**
 *     npm run --silent leave-one-out -- [SEEDS]
 *
 * Prints the table of `generalisation.ts`; that any unspun original is accused fails the run.
 */
import { printGeneralisation } from './generalisation.ts';

const seeds = Number(process.argv[2] ?? 3);
if (!Number.isInteger(seeds) || seeds < 1) {
  console.error('Usage: npm run leave-one-out -- [SEEDS]; SEEDS is a whole number above 0.');
  process.exitCode = 2;
} else if (printGeneralisation(seeds) > 0) process.exitCode = 1;
