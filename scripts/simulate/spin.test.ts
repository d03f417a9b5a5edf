import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { baseTexts } from './base.ts';
import { autoBlog, readTable } from './channels/table.ts';
import { CHANNELS, countWords, type Spun, spin } from './spin.ts';

const bases = baseTexts();

/** Put every natural wording back in its place. */
function unspun({ text, changes }: Spun): string {
  let natural = '';
  let done = 0;
  for (const change of changes) {
    natural += text.slice(done, change.start) + change.natural;
    done = change.end;
  }
  return natural + text.slice(done);
}

const spaceless = (text: string) => text.replace(/\s+/g, '');

for (const channel of CHANNELS) {
  describe(`the ${channel.name} channel`, () => {
    const spuns = bases.map(({ text }) => ({ text, spun: spin(text, channel, 0.3, 7) }));

    it('spins at least the texts of the story, and every text if it rewords', () => {
      const changed = bases.filter((_, index) => spuns[index]!.spun.changes.length > 0);
      assert.ok(changed.some(({ story }) => story));
      if (channel.reworded) assert.equal(changed.length, bases.length);
    });

    it('says exactly what it changed and where', () => {
      for (const { text, spun } of spuns) {
        for (const { start, end, actual, natural } of spun.changes) {
          assert.equal(spun.text.slice(start, end), actual);
          assert.notEqual(actual, natural);
          assert.notEqual(actual, '');
        }
        assert.equal(spaceless(unspun(spun)), spaceless(text));
      }
    });

    it('gives the same text for the same seed and another for another', () => {
      for (const { text, spun } of spuns) assert.deepEqual(spin(text, channel, 0.3, 7), spun);
      const all = (seed: number) => bases.map(({ text }) => spin(text, channel, 0.3, seed).text);
      assert.notDeepEqual(all(8), all(7));
    });

    it('changes nothing at a rate of nothing, and more at 30 % than at 10 %', () => {
      const changes = (rate: number) =>
        bases.reduce((sum, { text }) => sum + spin(text, channel, rate, 7).changes.length, 0);
      assert.equal(changes(0), 0);
      assert.ok(changes(0.1) < changes(0.3));
    });
  });
}

describe('a channel that rewords', () => {
  it('changes about as large a share of the words as it is told to, at 10 %', () => {
    for (const channel of CHANNELS.filter(({ reworded }) => reworded)) {
      for (const { name, text } of bases) {
        const { changes } = spin(text, channel, 0.1, 7);
        const changed = changes.reduce((sum, { natural }) => sum + countWords(natural), 0);
        const share = changed / countWords(text);
        assert.ok(share > 0.08 && share < 0.16, `${channel.name} on ${name}: ${share}`);
      }
    }
  });

  it('does to a wording throughout what it does to it once', () => {
    const { changes } = spin('The people told the people what people knew.', autoBlog, 0.4, 1);
    const people = changes.filter(({ natural }) => natural === 'people');
    assert.deepEqual(
      new Set(people.map(({ actual }) => actual)),
      new Set(people.length ? ['folks'] : []),
    );
    assert.ok(people.length === 0 || people.length === 3);
  });
});

it('keeps the tables of the auto-blog spinner and of the paraphrasing tool apart', () => {
  const [one, other] = [readTable('auto-blog.txt'), readTable('paraphrase.txt')];
  assert.ok(one.size > 300 && other.size > 400);
  assert.deepEqual(
    [...one].filter(([natural, spun]) => other.get(natural) === spun),
    [],
  );
});
