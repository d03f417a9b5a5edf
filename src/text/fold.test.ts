import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fold } from './fold.ts';

const means = (text: string) => fold(text).disguises.map((d) => `${d.means} ${d.plain}`);
const untouched = (text: string) => {
  const folded = fold(text);
  assert.equal(folded.text, text);
  assert.deepEqual(folded.disguises, []);
};

test('takes look-alike letters of other scripts out of Latin words and reports them', () => {
  assert.deepEqual(means('the lіvе shоpping plans'), ['look-alike live', 'look-alike shopping']);
  assert.equal(fold('the lіvе shоpping plans').text, 'the live shopping plans');
  assert.deepEqual(means('a ΤikTοk video'), ['look-alike TikTok']);
  assert.deepEqual(means('the aɡency said'), ['look-alike agency']);
});

test('folds words of look-alikes alone where there is company', () => {
  assert.deepEqual(means('Each сору of the раре was sent'), ['look-alike copy', 'look-alike pape']);
  assert.deepEqual(means('Each сору was sent'), []);
});

test('leaves honest Cyrillic, Greek, IPA and formulas alone', () => {
  for (const honest of [
    'Компания TikTok не откроет магазин в Европе',
    'Спутник на орбите, USB-кабель и Wi-Fi роутер',
    'СССР fell in 1991',
    'Η εταιρεία TikTok δεν θα ανοίξει',
    'TNFα, NFκB and PPARγ were measured at 5 μm and 3 kΩ',
    'ρgh is the pressure, ΔT the difference',
    'pronounced /ˈʃɒpɪŋ/ or [ɡɑt]',
    'a сахар from the text Москва, столица России, стоит на реке Москве и растёт быстро',
  ])
    untouched(honest);
});

test('removes zero-width characters inside words and reports them', () => {
  assert.deepEqual(means('li\u200bve shop\u200cping'), ['zero-width live', 'zero-width shopping']);
  assert.equal(fold('\ufeffThe shop').text, 'The shop');
  assert.deepEqual(means('\ufeffThe\u200b shop'), []);
  assert.deepEqual(means('getElement\u200bById'), []);
});

test('leaves emoji sequences and the joiners of Persian and Hindi alone', () => {
  untouched('👨‍👩‍👧 می‌خواهم क्‍ष ❤️');
});

test('tells honest hyphenation points from soft hyphens that cut words apart', () => {
  const honest = fold('Unter\u00adneh\u00admen und ship\u00adping');
  assert.equal(honest.text, 'Unternehmen und shipping');
  assert.deepEqual(honest.disguises, []);
  assert.deepEqual(means('l\u00adi\u00adv\u00ade'), ['soft-hyphen live']);
});

test('closes up letters that are spaced out, and leaves lists of letters', () => {
  assert.equal(fold('the l i v e  s h o p p i n g plan').text, 'the live shopping plan');
  assert.deepEqual(means('the l i v e  s h o p p i n g plan'), ['spaced-out live shopping']);
  untouched('the letters a b c d e f and the vowels a e i o u');
  untouched('Vitamins A B C D and grades A B A B');
  assert.deepEqual(means('C O N T E N T S'), []);
});

test('folds styled letters and reports whole words of them', () => {
  assert.equal(fold('𝗟𝗶𝘃𝗲 shopping and 𝑥 + 𝑦').text, 'Live shopping and x + y');
  assert.deepEqual(means('𝗟𝗶𝘃𝗲 shopping and 𝑥 + 𝑦'), ['styled Live']);
  assert.deepEqual(means('ｌｉｖｅ shopping'), ['styled live']);
  assert.deepEqual(means('東京のＴｉｋＴｏｋ本社は'), []);
  assert.equal(fold('the ﬁrst oﬃce').text, 'the first office');
  assert.deepEqual(means('the ﬁrst oﬃce'), []);
});

test('composes letters with marks and makes every space one kind, without reporting it', () => {
  const folded = fold('cafe\u0301 a\u00a0b\u2009c');
  assert.equal(folded.text, 'café a b c');
  assert.deepEqual(folded.disguises, []);
  assert.equal(folded.toOriginal(folded.text.indexOf('b')), 'cafe\u0301 a\u00a0'.length);
});

test('a text with nothing to fold is returned as it is, with offsets that stay', () => {
  const text = 'Plain “English” text – with Straße, café and naïve € signs…';
  const folded = fold(text);
  assert.equal(folded.text, text);
  assert.equal(folded.toOriginal(17), 17);
});

const ODD = [
  'а',
  'о',
  'lіve',
  '\u200b',
  '\u200d',
  '\u00ad',
  '\u00a0',
  '𝗟',
  '\ud835',
  '\udc00',
  'ﬁ',
  'e\u0301',
  'l i v e',
  ' ',
  'TikTok',
  'я',
  'α',
  '\u202e',
  'ｌ',
];
const oddText = fc
  .array(fc.oneof(fc.constantFrom(...ODD), fc.string({ unit: 'binary', maxLength: 4 })))
  .map((p) => p.join(''));

test('never throws, and offsets stay in order and within the text', () => {
  fc.assert(
    fc.property(oddText, (text) => {
      const folded = fold(text);
      let last = 0;
      for (let i = 0; i <= folded.text.length; i++) {
        const original = folded.toOriginal(i);
        assert.ok(original >= last && original <= text.length);
        last = original;
      }
      assert.equal(folded.toOriginal(folded.text.length), text.length);
    }),
    { numRuns: 2000 },
  );
});

test('a disguise maps back to the characters that fold to it', () => {
  fc.assert(
    fc.property(oddText, (text) => {
      const folded = fold(text);
      for (const { start, end, plain } of folded.disguises) {
        assert.equal(folded.text.slice(start, end), plain);
        assert.equal(folded.toFolded(folded.toOriginal(start)), start);
        const original = text.slice(folded.toOriginal(start), folded.toOriginal(end));
        assert.notEqual(original, plain);
      }
    }),
    { numRuns: 2000 },
  );
});

test('folding twice changes nothing more in a disguised sentence', () => {
  const once = fold('the lіvе shop\u200bping of 𝗟𝗶𝘃𝗲 l i v e  s h o p p i n g').text;
  assert.equal(fold(once).text, once);
});
