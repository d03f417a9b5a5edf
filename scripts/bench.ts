/** What Unspun costs, beside what it may cost: `npm run bench`. */
import { browserCosts } from './bench/browser.ts';
import { detectionCosts } from './bench/detection.ts';
import { hostilePagesCosts } from './bench/hostile-pages.ts';
import { manyStoriesCosts } from './bench/many-stories.ts';

process.stdout.write(await detectionCosts());
process.stdout.write(`\n${manyStoriesCosts()}`);
process.stdout.write(`\n${hostilePagesCosts()}`);
process.stdout.write(`\n${await browserCosts()}`);
