import type { FindingKind } from '../../src/report.ts';
import { t } from './words.ts';

/** A kind’s name for readers, “Spun words”. */
export function kindName(kind: FindingKind): string {
  return t(`kind_${kind}`);
}

/** What a kind is, in a sentence. */
export function kindMeaning(kind: FindingKind): string {
  return t(`kind_${kind}_means`);
}
