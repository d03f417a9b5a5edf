import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { pageTextOf } from '../text/plain-text.ts';
import { readingOf } from '../text/read.ts';
import { glue } from './glue.ts';

const read = (text: string) => readingOf(pageTextOf(text));
const found = (text: string) => {
  const reading = read(text);
  return glue(reading).candidates.map(
    (c) => `${reading.text.slice(c.start, c.end)} → ${c.natural}`,
  );
};

const GLUED: readonly [string, string][] = [
  [
    'The launch of the TikTok store has failedTikTok said. The store opened in June and users of TikTok were told.',
    'failedTikTok → failed TikTok',
  ],
  [
    'It has many monthly usersbut the shop did not sell much to any of the users.',
    'usersbut → users but',
  ],
  [
    'The shop opened in the UKsince there was a market for it, and it sold what it had.',
    'UKsince → UK since',
  ],
  [
    'Perusahaan itu menutup toko di ASsetelah penjualan tidak naik, dan penjualan di Inggris juga turun.',
    'ASsetelah → AS setelah',
  ],
  [
    'Toko itu tidak menghasilkan banyak penjualandan akan ditutup. Kata mereka penjualan di Inggris juga turun.',
    'penjualandan → penjualan dan',
  ],
  [
    'Das Unternehmen hat in den USAwaren keine Läden mehr und es will auch keine neuen eröffnen.',
    'USAwaren → USA waren',
  ],
  [
    'Die Firma kam mit den Verkäufenund den Verkäufen im Netz nicht auf ihre Kosten.',
    'Verkäufenund → Verkäufen und',
  ],
  [
    'La empresa no tiene mucho públicoy no abrirá más tiendas en el país este año.',
    'públicoy → público y',
  ],
  [
    'A loja abriu no Reino Unidodesde junho, mas não há mais lojas no Reino Unido neste ano.',
    'Unidodesde → Unido desde',
  ],
  [
    'Công ty này đã lênkếhoạchtừbỏ dịch vụ của họ và sẽ không mở cửa hàng trong năm nay.',
    'lênkếhoạchtừbỏ → lên kế hoạch từ bỏ',
  ],
  ['Компания закрыла магазины в СШАпосле того, как продажи не выросли.', 'СШАпосле → США после'],
];

test('parts words that ran together, by the page’s vocabulary and its language’s function words', () => {
  for (const [text, expected] of GLUED) assert.deepEqual(found(text), [expected], text);
});

test('a full stop without its space counts only beside other glue', () => {
  const stop = 'The plan for the shop has ended.The company said that it was not the end of it.';
  assert.deepEqual(found(stop), []);
  assert.deepEqual(
    found(`${stop} The usersbut not the buyers of the UKsince June, said some users.`),
    ['ended.The → ended. The', 'usersbut → users but', 'UKsince → UK since'],
  );
});

test('leaves compounds, clitics, elisions, brands and names alone', () => {
  for (const honest of [
    'YouTube, TikTok, iPhone, eBay, LaTeX, JavaScript and McDonald are names that the text has in it.',
    'The husband and the brand of the island were withdrawn, and nobody understood whichever came thereafter.',
    'New Zealand and the zeal of it, Andover and over it, the Marchand of March and the butcher of them.',
    'Der Hintergrund und der Freundeskreis des Journalisten sind der sicherste Weg, womit es dafür auch geht.',
    'Die Onlinehändler und der Handel mit Handelswaren aus den USA sind für den Onlinehandel nicht neu.',
    'Mereka mengatakan bahwa bukunya dan perusahaannya tidak akan digunakan, daripada kepada siapapun juga.',
    "L'entreprise n'est pas l'amie de l'homme, lorsque quelque chose est presque dans l'air aujourd'hui.",
    "Nell'azienda dell'amico c'era anche un'altra sorella della modella, che non era sua sorella.",
    'The DVDs and the CEOs of the NGOs said that OKing it was for the PCs and not for them.',
    'Read docs.TikTok.com or @failedTikTok or #usersbut or src/usersbut.ts, the TikTok of users, with them.',
  ])
    assert.deepEqual(found(honest), [], honest);
});

test('leaves identifiers alone on a page about code', () => {
  const code =
    'The hook useState gives the State, and useEffect runs the Effect. Call useState once and getElement for an Element.';
  assert.deepEqual(found(code), []);
});

test('glue is a small trace, however much there is of it', () => {
  const reading = read(
    'It has usersbut few. The UKsince June and the FTthat said so and the USbut not them, said the users.',
  );
  const { evidence, candidates } = glue(reading);
  assert.ok(candidates.length >= 3);
  assert.ok(evidence.length === 1 && evidence[0]!.weight > 0 && evidence[0]!.weight < 1);
});

test('how readers write under a page is their own', () => {
  const page = pageTextOf('It has many usersbut the users in the UKsince June did not stay.');
  for (const passage of page.passages) passage.role = 'comment';
  assert.deepEqual(glue(readingOf(page)).candidates, []);
});

test('one alone is less sure than several', () => {
  const one = glue(read('It has many usersbut the users of the shop did not stay with it.'));
  const two = glue(
    read('It has many usersbut the users in the UKsince June did not stay with it.'),
  );
  assert.ok(one.candidates[0]!.confidence < two.candidates[0]!.confidence);
});

test('never throws', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void found(text)));
});
