import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { pageTextOf } from '../text/plain-text.ts';
import { readingOf } from '../text/read.ts';
import { insertions } from './insertions.ts';

const spans = (text: string) => {
  const reading = readingOf(pageTextOf(text));
  return insertions(reading).candidates.map((c) => reading.text.slice(c.start, c.end));
};
const PROSE =
  'The company closed its shops in the country because they did not sell what it had hoped. It had opened the first of them two years before, and the last one was still new when the news came. Nobody at the company would say what is to become of the people who work there, or of the rooms that it had rented for ten years.';

test('finds words that fit no sentence and that a bare link on the page carries', () => {
  const link = 'http://leads.example/uploads/Email-Data.png';
  assert.deepEqual(
    spans(
      `${PROSE} It showed a series of tools Email Data made for its shops.\n\n${link}\n\n${PROSE}`,
    ),
    ['Email Data', link],
  );
});

test('leaves a link’s words alone where they are part of a sentence', () => {
  const link = 'https://shop.example/live-shopping';
  assert.deepEqual(
    spans(`${PROSE} See the Live Shopping page of the company at ${link}\n\n${PROSE}`),
    [],
  );
  assert.deepEqual(spans(`${PROSE}\n\n${link}\n\n${PROSE}`), []);
});

test('finds a bare link within a sentence, and leaves one that is led up to', () => {
  assert.deepEqual(
    spans(
      `${PROSE} The shops have closed completely https://sms.example/list/ and did not open again.`,
    ),
    ['https://sms.example/list/'],
  );
  assert.deepEqual(spans(`${PROSE} More is at https://sms.example/list/ and will stay there.`), []);
  assert.deepEqual(spans(`${PROSE} The website https://sms.example/list/ is down.`), []);
});

test('finds phrases that are planted in pages about something else', () => {
  assert.deepEqual(
    spans(
      `${PROSE} It is a big market cheap viagra online that brings in money. Fans of sport kèo nhà cái said so.`,
    ),
    ['cheap viagra online', 'kèo nhà cái'],
  );
});

test('leaves those phrases on pages about that subject', () => {
  assert.deepEqual(
    spans(
      `${PROSE} Doctors warn of sites with cheap viagra online that sell pills without a prescription.`,
    ),
    [],
  );
});

test('finds a caption in another language that a picture left behind', () => {
  const caption = 'In Italia Acme sospende le vendite e nuovi negozi thumbnail';
  assert.deepEqual(spans(`${caption}\n\n${PROSE}\n\n${PROSE}`), [caption]);
});

test('finds a line in another language about the page’s subject, and leaves other foreign lines', () => {
  const page = `Acme closed. ${PROSE} Acme is old. Acme said no.\n\n${PROSE}`;
  const line = 'Acme ne va pas ouvrir de nouveaux magasins dans le pays cette année';
  assert.deepEqual(spans(`${page}\n\n${line}`), [line]);
  assert.deepEqual(spans(`${page}\n\n“${line}”`), []);
  assert.deepEqual(spans(`${page}\n\n${line.replace('Acme', 'Elle')}`), []);
});

test('finds a run of another language within an English sentence, and leaves what is set off', () => {
  const foreign = 'que no se puede hacer nada';
  assert.deepEqual(
    spans(
      `${PROSE} The shops of the company ${foreign} have been closed for good by now, it says.`,
    ),
    [foreign],
  );
  const cyrillic = 'купить телефон недорого онлайн';
  assert.deepEqual(
    spans(
      `${PROSE} The shops of the company ${cyrillic} have been closed for good by now, it says.`,
    ),
    [cyrillic],
  );
  for (const setOff of [
    `The shops of the company, “${foreign}”, have been closed for good by now, it says.`,
    `The shops of the company (${cyrillic}) have been closed for good by now, it says.`,
    `The shops of the company have a song called ${foreign} that is played for them in the evening now.`,
    'It has a certain je ne sais quoi that shops of the company do not have in the country now.',
  ])
    assert.deepEqual(spans(`${PROSE} ${setOff}`), [], setOff);
});

test('leaves a page in two languages alone', () => {
  const line = 'Acme ne va pas ouvrir de nouveaux magasins dans le pays cette année';
  const page = `Acme closed. Acme is old. Acme said no. ${PROSE}`;
  const lines = [
    line,
    'Acme n’a pas dit ce que vont devenir les gens qui travaillaient dans ces lieux',
    'La direction de Acme ne souhaite pas commenter cette nouvelle pour le moment',
    'Les clients que nous avons vus hier ne comprennent pas la décision prise par Acme',
  ];
  assert.deepEqual(spans(`${page}\n\n${PROSE}\n\n${lines[2]}`), [lines[2]]);
  assert.deepEqual(spans([page, ...lines].join('\n\n')), []);
});

test('leaves a page about that subject alone although it does not name it: it uses the phrase too often', () => {
  const often = 'It is a big market cheap viagra online that brings in money.';
  assert.equal(spans(`${PROSE} ${often}`).length, 1);
  assert.deepEqual(spans(`${PROSE} ${Array(4).fill(often).join(' ')}`), []);
});

test('leaves a page full of links alone, and what readers write under a page', () => {
  const within = (at: number) =>
    `The shops have closed completely https://sms.example/list-${at}/ and did not open again.`;
  assert.equal(spans(`${PROSE} ${within(1)}`).length, 1);
  const many = Array.from({ length: 5 }, (_, at) => within(at)).join(' ');
  assert.deepEqual(spans(`${PROSE} ${many}`), []);
  const page = pageTextOf(`${PROSE}\n\n${within(1)}`);
  page.passages.at(-1)!.role = 'comment';
  assert.deepEqual(insertions(readingOf(page)).candidates, []);
});

test('pushed-in text is a small trace, however much there is of it', () => {
  const pushed = (name: string) => {
    const link = `http://leads.example/uploads/${name.replace(' ', '-')}.png`;
    return `It showed a series of tools ${name} made for its shops.\n\n${link}\n\n`;
  };
  const names = ['Email Data', 'Phone List', 'Lead Base', 'Fax Directory', 'Bulk Contacts'];
  const { candidates, evidence } = insertions(
    readingOf(pageTextOf(`${PROSE} ${names.map(pushed).join('')}${PROSE}`)),
  );
  assert.ok(candidates.length >= 5);
  assert.ok(evidence.length === 1 && evidence[0]!.weight < 1.5);
});

test('a page too short to have prose is left alone', () => {
  assert.deepEqual(
    spans('The tools Email Data made for it.\n\nhttp://a.example/Email-Data.png'),
    [],
  );
});

test('never throws', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.constantFrom(PROSE, 'https://a.b/c-d', 'C D', '%', ' '),
          fc.string({ unit: 'binary' }),
        ),
      ),
      (p) => {
        spans(p.join(''));
      },
    ),
  );
});
