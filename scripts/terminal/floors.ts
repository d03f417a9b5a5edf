import type { Total } from './figures.ts';
import { Problem } from './problem.ts';

/** A figure of the total and the least that it may be. */
export interface Floor {
  name: keyof Total;
  least: number;
}

const NAMES: readonly (keyof Total)[] = [
  'documents',
  'storyRight',
  'verdictRight',
  'recall',
  'precision',
  'f1',
  'naturalRight',
];

/**
 * Read `recall=0.6,precision=0.8`.
 *
 * @throws Problem naming what is not a figure or not a number
 */
export function parseFloors(list: string): Floor[] {
  return list.split(',').map((entry) => {
    const [given = '', value = ''] = entry.split('=').map((part) => part.trim());
    const name = NAMES.find((known) => known === given);
    if (name === undefined) {
      throw new Problem(`“${given}” has no floor; these have one: ${NAMES.join(', ')}.`);
    }
    const least = Number(value);
    if (value === '' || !Number.isFinite(least)) {
      throw new Problem(`The floor of ${name} must be a number, not “${value}”.`);
    }
    return { name, least };
  });
}

/** A sentence for each figure that lies below its floor or was not measured at all. */
export function belowFloor(total: Total, floors: readonly Floor[]): string[] {
  return floors.flatMap(({ name, least }) => {
    const reached = total[name];
    if (reached === null) return [`${name} was not measured; its floor is ${least}.`];
    return reached < least ? [`${name} is ${reached}, below its floor of ${least}.`] : [];
  });
}
