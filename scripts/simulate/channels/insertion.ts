import { type Channel, type Edit, TRACE } from '../channel.ts';
import { pick, seeded } from '../random.ts';

const INSIDE = [
  'phone number database',
  'cheap followers online',
  'https://lists.example/bulk-leads/',
  'casino bonus code',
  'C-level executive list',
  'www.best-offers.example',
  'データベース',
  'situs judi terpercaya',
  'Telefonnummern kaufen',
  '贷款公司',
  'mua tài khoản',
  'купить базу',
];

const AFTER = [
  'Leave a Reply Cancel reply',
  'Your email address will not be published. Required fields are marked *',
  'Save my name, email, and website in this browser for the next time I comment.',
  'Ihre E-Mail-Adresse wird nicht veröffentlicht.',
  'Deja un comentario',
  'You must be logged in to post a comment.',
];

/** Link texts and foreign words pushed into sentences, and what a comment form leaves behind the text. */
export const insertion: Channel = {
  name: 'insertion',
  reworded: false,
  verdicts: TRACE,
  opportunities(text, seed) {
    const random = seeded(seed);
    const edits: Edit[] = [];
    for (const sentence of text.matchAll(/[^.!?\n]{40,}/g)) {
      const spaces = [...sentence[0].matchAll(/(?<=\p{Ll}) (?=\p{Ll})/gu)];
      if (spaces.length === 0) continue;
      const at = sentence.index + pick(spaces, random).index;
      edits.push({ start: at, end: at, actual: ` ${pick(INSIDE, random)}`, kind: 'insertion' });
    }
    const end = text.trimEnd().length;
    edits.push({ start: end, end, actual: `\n\n${pick(AFTER, random)}`, kind: 'boilerplate' });
    return edits;
  },
};
