import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { FolderFile, RegisteredEntity, Sidecar } from '../../../src/marks/model.ts';
import { namesIn } from '../../../src/marks/namesIn.ts';

const LIND: RegisteredEntity = {
  id: 'lind',
  type: 'person',
  name: 'Ana Lind',
  aliases: ['The Poet'],
  replaces: ['al'],
};
const FOLDER: FolderFile = {
  version: 1,
  labels: [{ name: 'claim' }],
  entities: [LIND, { id: 'okonkwo', type: 'person', name: 'Amara Okonkwo', aliases: [] }],
  different: [['A', 'B']],
  events: [{ verb: 'leak', code: 'ACCUSE', kind: 'leak' }],
  boilerplate: { accepted: ['Share'], refused: [] },
  include: ['**'],
  exclude: [],
};

const idsIn = (text: string, sidecar: Sidecar | null = null) =>
  namesIn(text, FOLDER, sidecar).entities.map(({ id }) => id);

describe('namesIn', () => {
  it('keeps whom an article may mean: by a name, an alias, words that are shared, in any case', () => {
    assert.deepEqual(idsIn('AMARA\nOKONKWO met the poet.'), ['lind', 'okonkwo']);
    assert.deepEqual(idsIn('Ana and Per Lind left.'), ['lind']);
    assert.deepEqual(idsIn('Per Lind left.'), [], 'somebody else');
    assert.deepEqual(idsIn('Nobody left.'), []);
  });

  it('keeps whom a mark names, also by an id that was merged away', () => {
    const mark = { id: '1', label: 'person', quote: 'she', before: '', after: '', at: [0, 3] as const };
    const sidecar = (entity: string): Sidecar => ({
      ...{ version: 1, article: {}, tags: [], rejected: [] },
      marks: [{ ...mark, entity }],
    });
    assert.deepEqual(idsIn('she left', sidecar('okonkwo')), ['okonkwo']);
    assert.deepEqual(idsIn('she left', sidecar('al')), ['lind']);
  });

  it('keeps events, and nothing that no reading depends on', () => {
    const { events, labels, different, boilerplate, include } = namesIn('x', FOLDER, null);
    assert.deepEqual([events, labels, different, include], [FOLDER.events, [], [], []]);
    assert.deepEqual(boilerplate, { accepted: [], refused: [] });
  });
});
