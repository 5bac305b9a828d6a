import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { lineKey } from '../../../src/analysis/boilerplate/folder/lineKey.ts';
import { articleLines, type ArticleLines } from '../../../src/corpus/articleLines.ts';
import { RecurringLines } from '../../../src/corpus/recurringLines.ts';

const FOOTER = 'Tide letters from the quay';

/** An article with a story of its own. */
function article(i: number | string, ...more: readonly string[]): string {
  const own = `The council of town ${letters(i)} voted to repair the old pier of ${letters(i)} after a long debate.`;
  const second = `Work on the pier of ${letters(i)} is to begin in the spring, the mayor of ${letters(i)} said on Monday.`;
  return [`Vote in ${letters(i)}`, own, second, ...more].join('\n\n');
}

function letters(i: number | string): string {
  return typeof i === 'string'
    ? i
    : `Elda${[...String(i)].map((d) => String.fromCharCode(97 + Number(d))).join('')}`;
}

function folderOf(texts: readonly string[], states: Readonly<Record<number, string>> = {}): RecurringLines {
  const folder = new RecurringLines();
  texts.forEach((text, i) => folder.set(`${i}.txt`, { ...articleLines(text), ...stateOf(states[i]) }));
  folder.update();
  return folder;
}

const stateOf = (states: string | undefined): Partial<ArticleLines> =>
  states === undefined ? {} : { states };
const many = (count: number, ...more: readonly string[]) =>
  Array.from({ length: count }, (_, i) => article(i, ...more));

describe('RecurringLines', () => {
  it('learns a line of five articles; three are likely where they are much of the folder, else only possible', () => {
    const verdict = (having: number, others: number) =>
      folderOf([...many(having, FOOTER), ...Array.from({ length: others }, (_, i) => article(100 + i))]).get(
        lineKey(FOOTER),
      )?.verdict;
    assert.equal(verdict(2, 0), undefined);
    assert.equal(verdict(3, 0), 'likely');
    assert.equal(verdict(3, 20), 'possible');
    assert.equal(verdict(5, 20), 'learned');
    assert.equal(verdict(5, 200), 'possible', 'chance grows with the folder');
    assert.equal(verdict(7, 200), 'learned');
  });

  it('counts articles that tell one story as one', () => {
    const copies = Array.from({ length: 8 }, (_, i) => `Copy ${letters(i)}\n\n${article('Elda', FOOTER)}`);
    assert.deepEqual(folderOf(copies).rows(), []);
    const mixed = folderOf([...copies, ...many(4, FOOTER)]);
    assert.equal(mixed.get(lineKey(FOOTER))?.verdict, 'learned');
    assert.deepEqual(
      mixed.rows().map(({ key }) => key),
      [lineKey(FOOTER)],
      'the story itself is none',
    );
  });

  it('leaves headlines alone: the first line of an article is not compared', () => {
    const daily = Array.from({ length: 9 }, (_, i) => article(i).replace(/^.*/, 'Morning briefing'));
    assert.deepEqual(folderOf(daily).rows(), []);
  });

  it('is taught by one article where a person decided', () => {
    const texts = many(2, FOOTER);
    assert.equal(folderOf(texts, { 0: '---m' }).get(lineKey(FOOTER))?.verdict, 'marked');
    const refused = folderOf(many(9, FOOTER), { 3: '---r' }).get(lineKey(FOOTER));
    assert.equal(refused?.verdict, 'doubted');
    assert.equal(folderOf(many(1, FOOTER), { 0: '---m' }).get(lineKey(FOOTER)), undefined);
  });

  it('rounds the number of articles, so that one more is no news to the others', () => {
    const folder = folderOf(many(12, FOOTER));
    assert.equal(folder.get(lineKey(FOOTER))?.articles, 10);
    assert.equal(folder.countOf(lineKey(FOOTER)), 12);
    folder.set('more.txt', articleLines(article(50, FOOTER)));
    assert.deepEqual([...folder.update()], []);
    assert.equal(folder.countOf(lineKey(FOOTER)), 13);
  });

  it('says which articles have a line of which something else is known now', () => {
    const folder = folderOf([...many(4, FOOTER), article(30), article(31)]);
    folder.set('more.txt', articleLines(article(50, FOOTER)));
    assert.deepEqual([...folder.update()].sort(), ['0.txt', '1.txt', '2.txt', '3.txt', 'more.txt']);
    folder.set('0.txt', articleLines(article(0, FOOTER)));
    assert.deepEqual([...folder.update()], [], 'the same article again');
    folder.delete('more.txt');
    assert.deepEqual([...folder.update()].sort(), ['0.txt', '1.txt', '2.txt', '3.txt']);
  });

  it('gives the places and states of a line, most articles first', () => {
    const texts = [
      ...many(6, FOOTER),
      ...Array.from({ length: 3 }, (_, i) => article(20 + i, FOOTER, 'Rare words')),
    ];
    const folder = folderOf(texts, { 0: '---d' });
    const [row, rare] = folder.rows();
    assert.deepEqual([row?.key, rare?.key], [lineKey(FOOTER), lineKey('Rare words')]);
    const { file, start, end, state } = row!.articles[0]!;
    assert.deepEqual([file, texts[0]!.slice(start, end), state], ['0.txt', FOOTER, 'd']);
    assert.deepEqual(folder.row(lineKey('nowhere')).articles, []);
  });

  it('knows the same whatever the order in which articles came, went and came again', () => {
    const texts = [
      ...many(5, FOOTER),
      ...many(3, 'Rare words').map((text) => text.replaceAll('Elda', 'Port')),
    ];
    const whole = folderOf(texts);
    const known = (folder: RecurringLines) =>
      folder.rows().map(({ key, verdict, articles }) => [key, verdict, articles]);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...texts.keys()], { minLength: texts.length }),
        fc.nat(7),
        (order, gone) => {
          const folder = new RecurringLines();
          for (const i of order) {
            folder.set(`${i}.txt`, articleLines(texts[i]!));
            if (i % 3 === 0) folder.update();
          }
          folder.delete(`${gone}.txt`);
          folder.update();
          folder.set(`${gone}.txt`, articleLines(texts[gone]!));
          folder.update();
          assert.deepEqual(known(folder), known(whole));
        },
      ),
      { numRuns: 50 },
    );
  });
});
