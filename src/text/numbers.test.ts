import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numbersIn } from './numbers.ts';
import { readingOf } from './read.ts';

function read(text: string) {
  const page = {
    text,
    passages: [{ start: 0, end: text.length, role: 'paragraph' as const }],
    language: null,
    title: '',
  };
  return numbersIn(readingOf(page)).map((n) => ({ ...n, text: text.slice(n.start, n.end) }));
}

function first(text: string) {
  const found = read(text)[0];
  assert.ok(found, `no number in “${text}”`);
  return found;
}

const billions: [string, string, number, string | null][] = [
  ['The market was worth $119 billion in that country last year.', '$119 billion', 119e9, 'usd'],
  ['The market was worth 119bn dollars in that country last year.', '119bn dollars', 119e9, 'usd'],
  [
    'Der Markt war dort im letzten Jahr 119 Milliarden Dollar wert.',
    '119 Milliarden Dollar',
    119e9,
    'usd',
  ],
  [
    'Der Markt ist auf 17,5 Mrd. Euro gewachsen, sagt das Unternehmen.',
    '17,5 Mrd. Euro',
    17.5e9,
    'eur',
  ],
  [
    'Nilai pasar itu mencapai 119 miliar dolar pada tahun yang lalu.',
    '119 miliar dolar',
    119e9,
    'usd',
  ],
  [
    'El mercado movió 119 mil millones de dólares en el país el año pasado.',
    '119 mil millones de dólares',
    119e9,
    'usd',
  ],
  [
    'El mercado movió 119.000 millones de dólares en el país el año pasado.',
    '119.000 millones de dólares',
    119e9,
    'usd',
  ],
  [
    'Le marché a représenté 119 milliards de dollars dans le pays cette année.',
    '119 milliards de dollars',
    119e9,
    'usd',
  ],
  [
    'Il mercato valeva 119 miliardi di dollari nel paese nel corso dello scorso anno.',
    '119 miliardi di dollari',
    119e9,
    'usd',
  ],
  [
    'O mercado movimentou 119 bilhões de dólares no país durante o ano passado.',
    '119 bilhões de dólares',
    119e9,
    'usd',
  ],
  [
    'Geçen yıl bu ülkede pazarın değeri 119 milyar dolar oldu ve büyüdü.',
    '119 milyar dolar',
    119e9,
    'usd',
  ],
  [
    'Объём рынка в этой стране за год составил 119 млрд долларов.',
    '119 млрд долларов',
    119e9,
    'usd',
  ],
  ['Thị trường này đạt 119 tỷ đô la trong năm ngoái và tăng nhanh.', '119 tỷ đô la', 119e9, 'usd'],
  ['去年中国市场的规模为1190亿美元。', '1190亿美元', 119e9, 'usd'],
  ['昨年の市場は1190億ドルになりました。', '1190億ドル', 119e9, 'usd'],
  ['작년 시장은 1190억 달러였습니다.', '1190억 달러', 119e9, 'usd'],
];

for (const [text, span, value, unit] of billions) {
  test(`reads “${span}”`, () => {
    const found = first(text);
    assert.equal(found.text, span);
    assert.equal(found.value, value);
    assert.equal(found.unit, unit);
  });
}

test('adds the smaller part of an East Asian number', () => {
  assert.equal(first('視聴者は3億8400万人です。').value, 384e6);
  assert.equal(first('观众有3.84亿人。').value, 384e6);
});

test('separators follow the language of the sentence', () => {
  assert.equal(first('There were 1,190 shops in the whole of the city.').value, 1190);
  assert.equal(first('Es gab 1.190 Läden in der ganzen Stadt und auf dem Land.').value, 1190);
  assert.equal(
    first('Il y avait 116 300 magasins dans toute la ville et dans la région.').value,
    116300,
  );
});

test('a separator that languages use differently keeps its other reading', () => {
  assert.equal(first('They made 1.190 billion in the first of the years.').otherValue, 1190e9);
});

test('spells out small numbers only before a scale word', () => {
  assert.deepEqual(
    read('Two of the shops made two billion dollars in three weeks.').map((n) => n.value),
    [2e9],
  );
});

test('reads per cent in words and signs', () => {
  for (const text of ['It grew by 12 per cent.', 'Es wuchs um 12 Prozent.', 'It grew by 12%.']) {
    assert.equal(first(text).unit, 'percent');
    assert.equal(first(text).value, 12);
  }
});

test('reads years and months in many languages', () => {
  const months = [
    'The event was in December 2021 in the city.',
    'Die Veranstaltung war im Dezember 2021 in der Stadt.',
    'El evento se celebró en diciembre de 2021 en la ciudad.',
    '该活动于2021年12月举行。',
    'Sự kiện diễn ra vào tháng 12 năm 2021 tại thành phố.',
  ];
  for (const text of months) assert.equal(first(text).value, 202112, text);
  assert.equal(first('It began in 2021 and then went on.').unit, 'year');
});

test('a day with its month is one date', () => {
  const found = first('On 5 July 2022 the plans were dropped.');
  assert.deepEqual([found.value, found.day], [202207, 5]);
  const american = first('On July 5, 2022 the plans were dropped.');
  assert.deepEqual([american.value, american.day], [202207, 5]);
});

test('“may” and “march” as verbs are no months', () => {
  assert.deepEqual(read('They may march on, and we march on too; May I ask why?'), []);
});

test('figures inside names are no numbers', () => {
  assert.deepEqual(read('The B2B and MP3 markets of the U2 fans.'), []);
});

test('British thousand million is a billion', () => {
  assert.equal(first('It cost two thousand million pounds in the old days.').value, 2e9);
});

test('any text is accepted', () => {
  for (const text of ['', '\ud800 12 \udc00', '1.2.3.4', '٣٨٤ مليون', '9'.repeat(400)]) read(text);
});
