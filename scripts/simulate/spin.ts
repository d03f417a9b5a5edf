import type { Finding } from '../../src/report.ts';
import type { Channel, Edit } from './channel.ts';
import { disguise } from './channels/disguise.ts';
import { glue } from './channels/glue.ts';
import { insertion } from './channels/insertion.ts';
import { names } from './channels/names.ts';
import { roundTrip } from './channels/round-trip.ts';
import { autoBlog, paraphrase } from './channels/table.ts';
import { thesaurus } from './channels/thesaurus.ts';
import { seeded, shuffled } from './random.ts';

export const CHANNELS: readonly Channel[] = [
  thesaurus,
  autoBlog,
  paraphrase,
  roundTrip,
  glue,
  disguise,
  insertion,
  names,
];

/** A change that was made. Offsets are UTF-16 units into the spun text; `natural` is what stood there, '' if nothing. */
export interface Change extends Pick<Finding, 'start' | 'end' | 'kind' | 'actual'> {
  natural: string;
}

export interface Spun {
  text: string;
  /** In text order. They do not overlap. */
  changes: Change[];
}

/**
 * Spin a text through one channel.
 *
 * A spinner is deterministic: what it does to a wording once, it does throughout, so wordings are chosen rather
 * than places. Where a channel has too little to change, the share changed stays below `rate`.
 *
 * @param rate in [0, 1]; `Channel.reworded` says of what
 * @param seed the same seed gives the same text
 */
export function spin(text: string, channel: Channel, rate: number, seed: number): Spun {
  const edits = channel.opportunities(text, seed);
  const budget = rate * (channel.reworded ? countWords(text) : edits.length);
  const chosen: Edit[] = [];
  let spent = 0;
  for (const group of shuffled(byWording(text, edits, channel.reworded), seeded(seed))) {
    if (spent >= budget) break;
    for (const edit of group) {
      if (chosen.some((other) => edit.start < other.end && other.start < edit.end)) continue;
      chosen.push(edit);
      spent += channel.reworded ? countWords(text.slice(edit.start, edit.end)) : 1;
    }
  }
  return apply(text, chosen);
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0;
}

function byWording(text: string, edits: readonly Edit[], reworded: boolean): Edit[][] {
  if (!reworded) return edits.map((edit) => [edit]);
  const groups = new Map<string, Edit[]>();
  for (const edit of edits) {
    const wording = text.slice(edit.start, edit.end).toLowerCase();
    groups.set(wording, [...(groups.get(wording) ?? []), edit]);
  }
  return [...groups.values()];
}

function apply(text: string, edits: readonly Edit[]): Spun {
  const changes: Change[] = [];
  let spun = '';
  let done = 0;
  for (const { start, end, actual, kind } of [...edits].sort((a, b) => a.start - b.start)) {
    spun += text.slice(done, start);
    const shown = actual.trim();
    const from = spun.length + actual.indexOf(shown);
    changes.push({
      start: from,
      end: from + shown.length,
      kind,
      actual: shown,
      natural: text.slice(start, end),
    });
    spun += actual;
    done = end;
  }
  return { text: spun + text.slice(done), changes };
}
