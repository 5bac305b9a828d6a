import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { CorpusIndex } from '../../../src/corpus/corpusIndex.ts';
import { NamesChange } from '../../../src/corpus/namesChange.ts';
import type { FolderFile, OwnName, RegisteredEntity } from '../../../src/marks/model.ts';
import { folderWith } from '../marks/folderWith.ts';

const SHOIGU: RegisteredEntity = {
  id: 's',
  type: 'person',
  name: 'Sergei Shoigu',
  aliases: ['Sergey Shoigu'],
};

const folder = (...entities: readonly RegisteredEntity[]): FolderFile => folderWith(entities);

/** Articles a.txt, b.txt … that name these, as they were read without a folder file. */
function indexOf(...names: readonly string[]): CorpusIndex {
  const index = new CorpusIndex();
  for (const [i, name] of names.entries()) {
    const own: OwnName = { type: 'person', name };
    const entity = {
      ...own,
      own: [own],
      aliases: [],
      registered: null,
      mentions: 1,
      first: { start: 0, end: 1 },
    };
    const file = `${String.fromCharCode(97 + i)}.txt`;
    const lines = { keys: [], places: [], states: '' };
    const nothing = { sha256: '', published: null, tags: [], events: [], labels: [], lines };
    index.set(file, { ...nothing, entities: [entity] });
  }
  return index;
}

function change(index: CorpusIndex, before: FolderFile | undefined, now: FolderFile | undefined): string[] {
  const names = new NamesChange(before, now);
  for (const file of ['a.txt', 'b.txt', 'c.txt']) index.recognize(file, names.recognizerFor(file));
  return index.entities().rows.map((row) => `${row.type} ${row.name} ${row.articles.length}`);
}

describe('NamesChange', () => {
  it('makes one row of two names once the folder knows them as one, and two again when it does not', () => {
    const index = indexOf('Sergei Shoigu', 'Sergey Shoigu', 'Bo Lind');
    assert.deepEqual(change(index, undefined, folder(SHOIGU)), [
      'person Sergei Shoigu 2',
      'person Bo Lind 1',
    ]);
    assert.deepEqual(change(index, folder(SHOIGU), folder()), [
      'person Bo Lind 1',
      'person Sergei Shoigu 1',
      'person Sergey Shoigu 1',
    ]);
  });

  it('gives rows another name and another type, and keeps what the article calls them', () => {
    const index = indexOf('Sergei Shoigu', 'Sergey Shoigu');
    change(index, undefined, folder(SHOIGU));
    const ship = { ...SHOIGU, name: 'The Shoigu', type: 'equipment', insteadOf: ['person'] } as const;
    const known = { ...ship, aliases: ['Sergei Shoigu', 'Sergey Shoigu'] };
    assert.deepEqual(change(index, folder(SHOIGU), folder(known)), ['equipment The Shoigu 2']);
    assert.deepEqual(change(index, folder(known), undefined).length, 2);
  });

  it('takes a name for somebody else in the articles that claim it', () => {
    const index = indexOf('Bo Lind', 'Bo Lind');
    const poet = {
      id: 'p',
      type: 'person',
      name: 'Bo Lind (poet)',
      aliases: ['Bo Lind'],
      articles: ['b.txt'],
    } as const;
    assert.deepEqual(change(index, undefined, folder(poet)), ['person Bo Lind (poet) 1', 'person Bo Lind 1']);
  });

  it('leaves whom people marked by hand, under the name that they have now', () => {
    const index = indexOf('The minister');
    const summary = index.get('a.txt')!;
    index.set('a.txt', {
      ...summary,
      entities: [{ ...summary.entities[0]!, name: 'Sergei Shoigu', registered: 's' }],
    });
    assert.deepEqual(change(index, folder(SHOIGU), folder({ ...SHOIGU, name: 'General Shoigu' })), [
      'person General Shoigu 1',
    ]);
  });

  it('concerns no one whom both know in the same way', () => {
    const index = indexOf('Sergei Shoigu');
    const [entity] = index.get('a.txt')!.entities;
    assert.equal(new NamesChange(folder(SHOIGU), folder({ ...SHOIGU })).isEmpty, true);
    const other: RegisteredEntity = { id: 'l', type: 'person', name: 'Bo Lind', aliases: [] };
    const names = new NamesChange(folder(SHOIGU), folder(SHOIGU, other));
    assert.equal(names.isEmpty, false);
    assert.equal(names.concerns(entity!), false);
  });
});
