import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { FORM_LINES } from '../data/leftovers/forms.ts';
import { pageTextOf } from '../text/plain-text.ts';
import { readingOf } from '../text/read.ts';
import { leftovers } from './leftovers.ts';

const run = (text: string) => {
  const reading = readingOf(pageTextOf(text));
  const { candidates, evidence } = leftovers(reading);
  return { spans: candidates.map((c) => reading.text.slice(c.start, c.end)), candidates, evidence };
};
const PROSE =
  'The company closed its shops in the country because they did not sell what it had hoped.';

test('marks comment forms in at least sixteen languages', () => {
  assert.ok(Object.keys(FORM_LINES).length >= 16);
  for (const form of [
    'LEAVE A REPLY',
    'Please enter your comment!',
    'Leave a Comment Cancel Reply',
    'Your email address will not be published. Required fields are marked *',
    'Hinterlasse eine Antwort',
    'Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert',
    'Tinggalkan Balasan',
    'Alamat email Anda tidak akan dipublikasikan. Ruas yang wajib ditandai *',
    'Deja una respuesta',
    'Laisser un commentaire',
    'Lascia un commento',
    'Deixe um comentário Cancelar resposta',
    'Geef een reactie',
    'Bir yanıt yazın',
    'Để lại một bình luận Hủy',
    'Dodaj komentarz',
    'Добавить комментарий',
    '发表回复',
    'コメントを残す',
    '답글 남기기',
  ])
    assert.deepEqual(run(`${PROSE}\n\n${form}`).spans, [form], form);
});

test('marks forms that were spun along with the text', () => {
  assert.deepEqual(run(`${PROSE}\n\nDepart a Reply`).spans, ['Depart a Reply']);
});

test('marks forum furniture, and of a label with a title only the label', () => {
  const text = `user12 发表于 2021-03-04 10:11:12\n\n${PROSE}\n\n页: [1]\n\n查看完整版本: The shops`;
  assert.deepEqual(run(text).spans, ['发表于 2021-03-04 10:11:12', '页: [1]', '查看完整版本:']);
});

test('marks ready-made biographies in several languages', () => {
  for (const biography of [
    'Coffee fanatic. Professional travel lover. Zombie nerd. Evil creator.',
    'Bierliebhaber. Freundlicher Musikfanatiker. Totaler Fernsehkenner. Stolzer Entdecker.',
    'Penggemar kopi. Pecinta musik. Ahli zombie. Penjelajah internet.',
    'Aficionado al café. Fanático de la música. Explorador. Experto en televisión.',
    'Jane Roe is a tech writer who keeps you informed about what is new in the world.',
    'Stay connected with Jane for the latest updates of the ever-changing world.',
  ])
    assert.deepEqual(run(`${PROSE}\n\n${biography}`).spans, [biography], biography);
});

test('marks blanks that no template filled, but not on a page about templates or code', () => {
  assert.deepEqual(run(`${PROSE}\n\nRead more about {{post_title}} here`).spans, [
    '{{post_title}}',
  ]);
  assert.deepEqual(run(`${PROSE} [caption id="a1" align="left"] ${PROSE}`).spans, [
    '[caption id="a1" align="left"]',
  ]);
  assert.deepEqual(run(`A template puts {{post_title}} where the title goes. ${PROSE}`).spans, []);
  assert.deepEqual(run(`const x = \`\${name}\`;\n\n${PROSE}`).spans, []);
  assert.deepEqual(run(`${PROSE} Sales rose by 5%s and 7 %.`).spans, []);
});

test('leaves prose alone that speaks of comments, replies and coffee', () => {
  for (const honest of [
    'You can leave a reply on the page, and your email address will not be published there, the company says.',
    'He was a lover of music. He was a writer. He died in 1901 at his house by the sea, where he had lived for years.',
    'She is a writer who lives in Paris.',
    'When he is not in Rome he lives in Paris, where the family has had a house since the war.',
    '该公司今年发表了评论，没有在该国开设新店。',
  ])
    assert.deepEqual(run(`${PROSE}\n\n${honest}`).spans, [], honest);
});

test('comment forms say nothing of the page; a ready-made biography says a little', () => {
  assert.deepEqual(run(`${PROSE}\n\nLeave a Reply`).evidence, []);
  const { evidence } = run(`${PROSE}\n\nCoffee fanatic. Travel lover. Zombie nerd.`);
  assert.ok(evidence.length === 1 && evidence[0]!.weight <= 0.8);
});

test('nothing is proposed in the place of a leftover', () => {
  for (const { natural } of run(`${PROSE}\n\nLeave a Reply`).candidates) assert.equal(natural, '');
});

test('leaves a line of short pieces that name no types', () => {
  assert.deepEqual(
    run(`${PROSE}\n\nOpen every day. Free parking. Dogs are welcome. Closed in March.`).spans,
    [],
  );
});

test('leftovers are a small trace, however many there are', () => {
  const biographies = [
    'Coffee fanatic. Professional travel lover. Zombie nerd. Evil creator.',
    'Music lover. Beer expert. Proud internet fanatic. Web explorer.',
    'Food enthusiast. Gamer. Bacon fan. Certified thinker.',
    'Zombie guru. Typical coffee nerd. Travel fanatic. Tv lover.',
  ];
  const { spans, evidence } = run([PROSE, ...biographies].join('\n\n'));
  assert.equal(spans.length, biographies.length);
  assert.ok(evidence.length === 1 && evidence[0]!.weight < 1);
});

test('never throws, and spans do not overlap', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('Leave a Reply', '. ', '\n\n', '{{x}}', 'nerd', '页: [1]', '*')),
      (p) => {
        let end = 0;
        for (const c of run(p.join('')).candidates) {
          assert.ok(c.start >= end && c.end > c.start);
          end = c.end;
        }
      },
    ),
  );
});
