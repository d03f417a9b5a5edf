import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { languageOf } from './language.ts';
import { tokenize } from './tokens.ts';
import { typeOf } from './word-type.ts';

const words = (sentence: string) => tokenize(sentence).types;

const SENTENCES: readonly [string, string][] = [
  ['en', 'The shop was closed by the time that we got there.'],
  ['en', "It's not what you'd expect from a company of this size."],
  ['de', 'Der Laden war schon geschlossen, als wir dort ankamen.'],
  ['de', 'Das Unternehmen hat die Pläne für dieses Jahr verschoben.'],
  ['id', 'Perusahaan itu tidak akan membuka toko baru pada tahun ini.'],
  ['ms', 'Syarikat itu tidak akan membuka kedai baharu kerana kos yang tinggi, kata beliau.'],
  ['es', 'La empresa ya no abrirá más tiendas en el país, según el diario.'],
  ['pt', 'A empresa não vai abrir mais lojas no país, segundo o jornal.'],
  ['fr', "L'entreprise n'ouvrira plus de magasins dans le pays cette année."],
  ['it', "L'azienda non aprirà altri negozi nel paese quest'anno, secondo il giornale."],
  ['nl', 'Het bedrijf opent dit jaar geen nieuwe winkels meer in het land.'],
  ['tr', 'Şirket bu yıl ülkede yeni bir mağaza açmayacak.'],
  ['vi', 'Công ty sẽ không mở thêm cửa hàng trong năm nay.'],
  ['pl', 'Firma nie otworzy w tym roku nowych sklepów w kraju.'],
  ['zh', '公司今年不会在该国开设新店'],
  ['ja', '同社は今年、新しい店舗を開かない'],
  ['ko', '회사는 올해 새 매장을 열지 않을 것이다'],
  ['ru', 'Компания не откроет новые магазины в этом году'],
  ['uk', 'Компанія не відкриє нові магазини цього року'],
  ['ar', 'لن تفتح الشركة متاجر جديدة هذا العام'],
  ['th', 'บริษัทจะไม่เปิดร้านใหม่'],
  ['el', 'Η εταιρεία δεν θα ανοίξει νέα καταστήματα φέτος'],
  ['he', 'החברה לא תפתח חנויות חדשות השנה'],
  ['hi', 'कंपनी इस साल नई दुकानें नहीं खोलेगी'],
];

test('tells a sentence’s language', () => {
  for (const [language, sentence] of SENTENCES) {
    assert.equal(languageOf(words(sentence)), language, sentence);
  }
});

test('says that it cannot tell where there is nothing to tell by', () => {
  for (const nothing of [
    '',
    'TikTok Shop',
    '2022',
    'de',
    'Berlin Madrid Roma',
    'Lorem dolor amet',
    'The zorb blim grack fendle',
  ]) {
    assert.equal(languageOf(words(nothing)), null, nothing);
  }
});

test('leaves a language that is not listed untold rather than take its nearest neighbour', () => {
  assert.equal(languageOf(words('A vállalat idén nem nyit új üzleteket az országban')), null);
  assert.equal(languageOf(words('Yhtiö ei avaa uusia myymälöitä maassa tänä vuonna')), null);
  assert.equal(
    languageOf(words('Stari brod svako jutro kreće prema otoku i navečer se vraća u luku')),
    null,
  );
});

test('names in another script do not change the language of a sentence', () => {
  assert.equal(languageOf(words('TikTok 今年不会在英国开设 Shop')), 'zh');
  assert.equal(languageOf(words('The name 抖音 is what it has in the country')), 'en');
});

test('never throws, whatever the words', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (list) => {
      const language = languageOf(list.map(typeOf));
      assert.ok(language === null || /^[a-z]{2}$/.test(language));
    }),
  );
});
