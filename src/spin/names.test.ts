import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexStory } from '../stories/index-story.ts';
import { mentionsOf } from '../stories/mentions.ts';
import { parseStory } from '../stories/story.ts';
import { pageTextOf } from '../text/plain-text.ts';
import { readingOf } from '../text/read.ts';
import { calquedNames } from './names.ts';

const story = parseStory({
  format: 'unspun-story',
  version: 1,
  id: 'fair',
  title: 'The fair',
  language: 'en',
  date: '2022-03-01',
  source: { name: 'Harbour Post' },
  names: [
    {
      id: 'post',
      kind: 'publication',
      forms: { und: ['Harbour Post'] },
      renderings: {
        ru: ['Портовая Почта'],
        zh: ['海港邮政'],
        ko: ['항구 우편'],
        es: ['Correo del Puerto'],
      },
    },
    {
      id: 'gazette',
      kind: 'publication',
      forms: { und: ['Coast Gazette'], it: ['Gazzetta Costiera'] },
      calques: {
        de: [['küste', 'küsten', 'coast'], ['zeitung']],
        es: [['costa', 'costera'], ['gaceta']],
        it: [['costiera', 'costa'], ['gazzetta']],
      },
    },
    {
      id: 'bloom',
      kind: 'event',
      forms: { und: ['In Bloom'] },
      renderings: { zh: ['开花中'], es: ['En flor'] },
    },
  ],
  claims: [],
  words: {},
  quotations: [],
});

function found(text: string): (string | null)[][] {
  assert.ok(story.ok);
  const page = {
    text,
    passages: [{ start: 0, end: text.length, role: 'paragraph' as const }],
    language: null,
    title: '',
  };
  const reading = readingOf(page);
  const indexed = indexStory(story.story);
  return calquedNames(reading, indexed, mentionsOf(reading, indexed.names)).map((c) => [
    text.slice(c.start, c.end),
    c.natural,
  ]);
}

test('a whole rendering of a name is found in any script, with the endings that hang on it', () => {
  assert.deepEqual(found('По данным газеты «Портовая Почта», праздник отменили из-за дождя.'), [
    ['Портовая Почта', 'Harbour Post'],
  ]);
  assert.deepEqual(found('据海港邮政报道，这个节日已经取消了，因为天气不好。'), [
    ['海港邮政', 'Harbour Post'],
  ]);
  assert.deepEqual(found('항구 우편에 따르면 축제는 비 때문에 취소되었다고 한다.'), [
    ['항구 우편에', 'Harbour Post'],
  ]);
  assert.deepEqual(
    found('Lo cuenta el Correo del Puerto, que ha hablado con los vecinos del lugar.'),
    [['Correo del Puerto', 'Harbour Post']],
  );
});

test('the same words that are set as no name are left alone', () => {
  assert.deepEqual(
    found('Hasta aquí llega el correo del puerto, y los almendros están en flor.'),
    [],
  );
  assert.deepEqual(
    found('En flor están los almendros que hay en el valle, según cuenta la gente.'),
    [],
  );
  assert.deepEqual(found('这些树正在开花中，我们每天都去看它们，因为天气很好。'), []);
});

test('an event in quotation marks is set as a name', () => {
  assert.deepEqual(found('这个叫做“开花中”的活动在十二月举行，有很多人参加。'), [
    ['开花中', 'In Bloom'],
  ]);
});

test('a name translated word by word is found in the order of the other language and in one word', () => {
  assert.deepEqual(
    found('Lo cuenta la Gaceta Costera, que ha hablado con los vecinos del lugar.'),
    [['Gaceta Costera', 'Coast Gazette']],
  );
  assert.deepEqual(found('Das steht in der Küstenzeitung, die mit den Leuten geredet hat.'), [
    ['Küstenzeitung', 'Coast Gazette'],
  ]);
});

test('what a language really calls it is left alone, although those are the same words', () => {
  assert.deepEqual(
    found('Lo scrive la Gazzetta Costiera, che ha parlato con la gente del posto.'),
    [],
  );
});

test('a name of which no word is left says more of a page than one that keeps some, or an event’s', () => {
  assert.ok(story.ok);
  const indexed = indexStory(story.story);
  const weight = (text: string) =>
    calquedNames(readingOf(pageTextOf(text)), indexed, [])[0]?.because[0]?.weight ?? 0;
  const whole = weight('Das steht in der Küstenzeitung, die mit den Leuten geredet hat.');
  const partly = weight('Das steht in der Coast Zeitung, die mit den Leuten geredet hat.');
  const event = weight('Lo cuentan en la feria «En Flor», que se celebra cada año en el puerto.');
  assert.ok(partly > 0 && event > 0);
  assert.ok(whole > partly && whole > event);
});
