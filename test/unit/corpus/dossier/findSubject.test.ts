import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { EntityType } from '../../../../src/analysis/model.ts';
import { CorpusIndex } from '../../../../src/corpus/corpusIndex.ts';
import { findSubject } from '../../../../src/corpus/dossier/findSubject.ts';

function indexOf(...named: readonly (readonly [EntityType, string, ...string[]])[]): CorpusIndex {
  const index = new CorpusIndex();
  index.set('a.txt', {
    sha256: '',
    published: null,
    tags: [],
    events: [],
    labels: [],
    lines: { keys: [], places: [], states: '' },
    entities: named.map(([type, name, ...aliases]) => ({
      type,
      name,
      aliases,
      registered: null,
      own: [],
      mentions: 1,
      first: { start: 0, end: 1 },
    })),
  });
  return index;
}

function found(
  index: CorpusIndex,
  name: string,
  type?: EntityType,
): string | { exact: boolean; names: string[] } {
  const subject = findSubject(index, name, (row) => type === undefined || row.type === type);
  return 'row' in subject
    ? subject.row.name
    : { exact: subject.exact, names: subject.candidates.map((row) => row.name) };
}

describe('findSubject', () => {
  it('finds an entity by its name whatever its capitals, and by another of its names', () => {
    const index = indexOf(['person', 'Ann Lee', 'Lee'], ['person', 'Bo Ek', 'Ek']);
    assert.equal(found(index, 'ann lee'), 'Ann Lee');
    assert.equal(found(index, 'Ek'), 'Bo Ek');
  });

  it('finds it by a part of its name that nobody else has', () => {
    const index = indexOf(['person', 'Ann Lee'], ['person', 'Bo Lee'], ['person', 'Leena Orr']);
    assert.equal(found(index, 'Ann'), 'Ann Lee');
    assert.deepEqual(found(index, 'Lee'), { exact: true, names: ['Ann Lee', 'Bo Lee'] });
  });

  it('prefers the one who is called so to those who are also called so', () => {
    assert.equal(found(indexOf(['person', 'Ann Lee', 'Lee'], ['place', 'Lee']), 'Lee'), 'Lee');
  });

  it('does not choose among several', () => {
    const index = indexOf(['person', 'Ann Lee', 'Lee'], ['person', 'Bo Lee', 'Lee']);
    assert.deepEqual(found(index, 'Lee'), { exact: true, names: ['Ann Lee', 'Bo Lee'] });
  });

  it('asks for a type where that tells them apart', () => {
    const index = indexOf(['person', 'Washington'], ['place', 'Washington']);
    assert.deepEqual(found(index, 'Washington'), { exact: true, names: ['Washington', 'Washington'] });
    assert.equal(found(index, 'Washington', 'place'), 'Washington');
  });

  it('never takes a name for one that is only near it, but says which are', () => {
    const index = indexOf(['person', 'Sergei Shoigu', 'Shoigu'], ['person', 'Bo Ek']);
    assert.deepEqual(found(index, 'Sergey Shoygu'), { exact: false, names: ['Sergei Shoigu'] });
    assert.deepEqual(found(index, 'Zzz'), { exact: false, names: [] });
  });
});
