import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packCalques } from '../../scripts/lexicon/calques.ts';
import { pageTextOf } from '../text/plain-text.ts';
import { readingOf } from '../text/read.ts';
import { translationTraces } from './translation.ts';
import { Calques, patternAt } from './translation-patterns.ts';

function run(text: string, prior = 0) {
  const page = {
    text,
    passages: [{ start: 0, end: text.length, role: 'paragraph' as const }],
    language: null,
    title: '',
  };
  const { candidates, evidence } = translationTraces(readingOf(page), prior);
  return {
    evidence,
    found: candidates.map((c) => [text.slice(c.start, c.end), c.natural]),
  };
}

test('an entry that uses a class of words which no line above names is refused', () => {
  assert.throws(() => packCalques('! of the @month past = ?'), /@month: ! of the @month past/);
  assert.doesNotThrow(() => packCalques('@month june/july\n! of the @month past = ?'));
});

test('a line that is no entry is refused', () => {
  assert.throws(() => packCalques('live broadcast delivery'), /not an entry/);
  assert.throws(() => packCalques('! _ # = nothing'), /no word to find it by/);
});

const traces: [string, string, string][] = [
  [
    'A porter of Google pointed out that the bakery is still looking for a new head.',
    'porter of Google',
    'spokesperson for Google',
  ],
  [
    'The shop will open in France, Idea and Spain before the summer is over for all.',
    'Idea and Spain',
    'Italy and Spain',
  ],
  [
    'Sellers there rely on live broadcast delivery for most of what they earn in the year.',
    'live broadcast delivery',
    'livestream selling',
  ],
  [
    'The tool has not finished convincing customers, and the shops are waiting for it.',
    'has not finished convincing',
    'has not fully convinced',
  ],
  [
    'However, the new recipes they did not get much praise from the guests of the hotel.',
    'the new recipes they did not get',
    'the new recipes did not get',
  ],
  [
    'The chain earned 250,000 million dollars in the year, which is a record for it.',
    '250,000 million dollars',
    '250 billion dollars',
  ],
  [
    'There were 1,500 hundred million orders in the year that went by.',
    '1,500 hundred million',
    '150 billion',
  ],
  [
    '“We are glad – the head of the bakery told the Evening Post -. The bread is selling well”.',
    'the head of the bakery told the Evening Post -',
    'the head of the bakery told the Evening Post',
  ],
  [
    'Das Geschäft wird von Schöpfern und Influencern betrieben, die es auf der Plattform gibt.',
    'von Schöpfern und Influencern',
    'von Creators und Influencern',
  ],
  [
    'Der Umsatz lag im letzten Jahr bei 300.000 Millionen Dollar, und das ist viel.',
    '300.000 Millionen Dollar',
    '300 Milliarden Dollar',
  ],
  [
    'Die App verkaufte im vergangenen Jahr mehr als 10bn Produkte, und das ist sehr viel.',
    '10bn',
    '10 Milliarden',
  ],
  [
    'Layanan itu dipimpin oleh pencipta dan juga hidup di beberapa negara yang ada di Asia.',
    'dipimpin oleh pencipta',
    'dipimpin oleh kreator',
  ],
  [
    'La empresa quiere ofrecer compras vivas en varios países de la región, pero no en el nuestro.',
    'compras vivas',
    'compras en directo',
  ],
  [
    'Le service veut lancer des ruisseaux d’achat dans la région, mais pas dans la nôtre pour le moment.',
    'ruisseaux d’achat',
    'lives shopping',
  ],
  [
    'Il giornale a riferito che i negozi della città non sono più aperti la domenica.',
    'a riferito che',
    'ha riferito che',
  ],
  [
    'O serviço quer lançar compras vivas em vários países da região, mas não está no nosso.',
    'compras vivas',
    'compras ao vivo',
  ],
  [
    'De winkel investeert veel in levend winkelen, en dat is niet wat de klanten ervan verwachten.',
    'levend winkelen',
    'live shopping',
  ],
  [
    'Firma chce wprowadzić żywe zakupy w kilku krajach, ale nie wiadomo jeszcze, kiedy to zrobi.',
    'żywe zakupy',
    'zakupy na żywo',
  ],
  [
    'Şirket bu yıl içinde yaşayan alışverişi denemek istiyor ama bunun için daha çok zaman gerekiyor.',
    'yaşayan alışverişi',
    'canlı alışveriş',
  ],
  [
    'Công ty này muốn mở rộng mua sắm sống sang các nước khác nhưng chưa có kế hoạch nào cụ thể.',
    'mua sắm sống',
    'mua sắm trực tiếp',
  ],
  [
    'Компания хочет развивать живую коммерцию в Европе, но пока неизвестно, когда это случится.',
    'живую коммерцию',
    'покупки в прямом эфире',
  ],
  ['该公司计划在欧洲推出活购物功能，但是目前还没有具体的时间表。', '活购物', '直播购物'],
  [
    '同社は欧州で生きた買い物を試験しているが、結果はまだ発表されていない。',
    '生きた買い物',
    'ライブコマース',
  ],
  [
    '이 회사는 유럽에서 살아있는 쇼핑을 시험하고 있지만 결과는 아직 발표되지 않았다.',
    '살아있는 쇼핑을',
    '라이브 쇼핑',
  ],
];

for (const [text, actual, natural] of traces) {
  test(`marks “${actual}”`, () => {
    const hit = run(text).found.find(([phrase]) => phrase === actual);
    assert.ok(hit, JSON.stringify(run(text).found));
    assert.equal(hit[1], natural);
  });
}

const honest = [
  'The streams they did not watch were kept for them, and the songs they did not like were cut.',
  'In the last few years they did not have a house, and after the wars they had the farm.',
  'They watched a live broadcast of the concert and then a live show in the park.',
  'The page has not finished loading, and I have not finished reading the book that you gave me.',
  'It cost two thousand million pounds, they wrote at the time; the firm had sales of $12,345 million.',
  'The terms were terminated and cancelled by the notice that the lawyers had sent.',
  'At the end of the day it makes sense to ask what the company has in mind.',
  'Cats are fine pets - and so, he said, are dogs -. I do not know why he would say that to her?',
  'Das macht Sinn, und am Ende des Tages zählt, was die Kunden davon halten.',
  'Gott ist der Schöpfer des Himmels und der Erde, so steht es in der Schrift geschrieben.',
  'Die Bestimmungen dürfen nur in Übereinstimmung mit dem Gesetz geändert werden.',
  'Allah adalah pencipta langit dan bumi, dan para nabi yang menyampaikannya kepada manusia.',
  'La empresa facturó 300.000 millones de dólares en el año, según los datos que ha publicado.',
  'Le marché est en direct concurrence avec la ville voisine, et les gens le savent bien.',
  'Il creatore del museo era un uomo che amava la città e la sua gente.',
  'De stroom is helemaal uitgevallen, en later dit jaar komt er een levende handel in planten op gang.',
  'W mieście kwitł żywy handel, a żywność zakupiona na targu była tańsza niż w sklepach.',
  'Yaratıcı ve etkileyici bir sergi açıldı; sanatçı birkaç ülkede yaşıyor ve çalışıyor.',
  'Nhiều dòng suối chảy qua làng này, và chợ bán hàng sống mở cửa vào mỗi buổi sáng sớm.',
  'На ярмарке шла живая торговля, и люди живут торговлей уже много лет, как и их отцы.',
  '他每天都要去生活购物，网络购物直播是一种新的方式，钱从口袋里掉出来了。',
  '一生の買い物と言われる家を買う前に、購入の流れと人生の流れを考える必要がある。',
  '火箭在美国发射成功，这种鸟也生活在几个亚洲国家，有些孩子已经辍学了。',
  '計画を落とし込む作業が続いている。ロケットは米国で発射され、答えは全部落ちていた。',
  '이 마을에는 여러 하천이 있고, 어부들은 강을 살아 있는 이웃처럼 여긴다고 한다.',
  'Le porte-parole a refusé de commenter ; la société a été le centre de la culture mondiale, et elle vit aussi dans plusieurs pays.',
  'La portavoz declinó comentar, según fuentes familiarizadas con el asunto; el museo es el centro de la cultura local.',
  'I creatori di contenuti hanno rifiutato di commentare, e la città resta al centro della cultura del paese.',
  'A empresa recusou-se a comentar e não respondeu imediatamente a um pedido de comentário, segundo fontes familiarizadas com o assunto.',
  'Kabar itu pertama kali dilaporkan oleh Reuters; perusahaan menolak untuk berkomentar, dan pesawatnya belum lepas landas di bandara.',
  'Ein Mitarbeiter erzählt, dass er dort arbeiten wird; Personen, die mit der Angelegenheit vertraut sind, sahen das anders.',
  'As pessoas que moram na cidade fazem compras no mercado que fica perto da praça.',
];

for (const text of honest) {
  test(`leaves alone: ${text.slice(0, 40)}…`, () => {
    const { found, evidence } = run(text);
    assert.deepEqual(found, []);
    assert.deepEqual(evidence, []);
  });
}

test('a wording does not reach across a full stop, in any script', () => {
  assert.deepEqual(run('这种鱼还是活。购物的人很多，大家都在市场上买东西。').found, []);
});

test('a beginning stands for the word with whatever hangs on it', () => {
  const calques = new Calques(packCalques('! ручь* покупок = торговые трансляции'));
  const { tokens, text } = readingOf({
    text: 'Ручьями покупок',
    passages: [{ start: 0, end: 15, role: 'paragraph' }],
    language: null,
    title: '',
  });
  const hits = [0, 1].map((at) => patternAt(calques, text, tokens, at, 0, 2));
  assert.deepEqual(
    hits.map((hit) => hit?.natural),
    [undefined, 'Торговые трансляции'],
  );
});

test('stiff wordings are marked only in company or where the page is known for a copy', () => {
  const text = 'Online celebrities took part in it, and the netizens liked what they saw there.';
  assert.deepEqual(run(text).found, []);
  assert.equal(run(text, 4).found.length, 2);
});

const LEARNED =
  'The clubs must to pay for several event in first half of the year. The informations on it came to 20 million dollar, and they can to buy many brand. It is more cheaper, and this plans are being testing.';

test('many slips of grammar are evidence, and never enough to accuse a report in its own words', () => {
  const { evidence } = run(LEARNED.repeat(3));
  assert.equal(evidence.length, 1);
  assert.equal(evidence[0]?.code, 'translation-slips');
  assert.ok(evidence[0].weight > 1 && evidence[0].weight < 2);
});

test('slips of grammar are not marked on a page that nothing else speaks against', () => {
  assert.deepEqual(run(LEARNED).found, []);
});

test('one wording repeated is one sign, and no evidence against the page', () => {
  const text = 'They live on live broadcast delivery. '.repeat(12);
  assert.deepEqual(run(text).evidence, []);
});

test('several different signs are evidence against the page', () => {
  const text =
    'The relevant person in charge refused from live broadcast delivery. From the company they assure that the internauts will wait, and it is being told that the plan was dropped.';
  const { evidence } = run(text);
  assert.ok((evidence[0]?.weight ?? 0) > 1);
});

test('a capital at the start of the wording stays', () => {
  const { found } = run('Live broadcast delivery is what they live on, and it is what they know.');
  assert.equal(found[0]?.[1], 'Livestream selling');
});

test('comments of readers are not judged', () => {
  const text = 'They live on live broadcast delivery and it is what they know.';
  const page = {
    text,
    passages: [{ start: 0, end: text.length, role: 'comment' as const }],
    language: null,
    title: '',
  };
  assert.deepEqual(translationTraces(readingOf(page), 9).candidates, []);
});

/** What the traces of a text weigh. */
const weightOf = (text: string, tellsStory: boolean) =>
  translationTraces(readingOf(pageTextOf(text)), 0, tellsStory).evidence[0]?.weight ?? 0;

test('on a page that tells a story the first sign counts', () => {
  const one = 'They live on live broadcast delivery, and it is what they know best of all.';
  assert.equal(weightOf(one, false), 0);
  assert.ok(weightOf(one, true) > 1);
});

test('on a page about a story in another language than English each stiff wording counts, elsewhere two do not', () => {
  const german =
    'Die Netzbürger reden darüber, und der soziale Handel steht für viele von ihnen noch am Anfang, wie sie sagen.';
  assert.equal(weightOf(german, false), 0);
  assert.ok(Math.abs(weightOf(german, true) - 1.4) < 0.05, `${weightOf(german, true)}`);
  const english = 'Online celebrities took part in it, and the netizens liked what they saw there.';
  assert.equal(weightOf(english, false), 0);
  assert.equal(weightOf(english, true), 0);
});

test('on a page about a story in English many different stiff wordings count', () => {
  const many =
    'Online celebrities and netizens took part in it. It is worth mentioning that the internauts have thrown the sponge. They attracted wide attention by a double-edged knife, and the reporter learned that the short videos of a net celebrity were liked a lot.';
  assert.equal(weightOf(many, false) < weightOf(many, true), true);
});
