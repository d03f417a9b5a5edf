import { FROM_ASIAN } from './en/from-asian.ts';
import { FROM_FRENCH } from './en/from-french.ts';
import { FROM_GERMAN_AND_DUTCH } from './en/from-german-dutch.ts';
import { FROM_ITALIAN_AND_PORTUGUESE } from './en/from-italian-portuguese.ts';
import { FROM_SLAVIC_AND_TURKISH } from './en/from-slavic-turkish.ts';
import { FROM_SPANISH } from './en/from-spanish.ts';
import { NEWS_IDIOMS } from './en/news-idioms.ts';
import { SLIPS } from './en/slips.ts';
import { TRADE_FROM_ASIAN } from './en/trade-from-asian.ts';
import { TRADE_FROM_OTHERS } from './en/trade-from-others.ts';
import { TRADE_FROM_ROMANCE } from './en/trade-from-romance.ts';

/**
 * What machine translation leaves in English. The format is told at `packCalques`; how the entries
 * were made and tested, in the README beside. A class of words that one part names serves those after it.
 */
export const CALQUES_EN = [
  TRADE_FROM_ASIAN,
  TRADE_FROM_ROMANCE,
  TRADE_FROM_OTHERS,
  SLIPS,
  NEWS_IDIOMS,
  FROM_SPANISH,
  FROM_FRENCH,
  FROM_ITALIAN_AND_PORTUGUESE,
  FROM_GERMAN_AND_DUTCH,
  FROM_SLAVIC_AND_TURKISH,
  FROM_ASIAN,
].join('\n');
