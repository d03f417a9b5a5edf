import { type Channel, TRACE } from '../channel.ts';
import { readTable, tableEdits } from './table.ts';

const table = readTable('names.txt');

/** Names spun or translated word by word. */
export const names: Channel = {
  name: 'names',
  reworded: false,
  verdicts: TRACE,
  opportunities: (text) => tableEdits(text, table, 'name'),
};
