import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import type { EntityType } from '../../../src/analysis/model.ts';
import * as edits from '../../../src/marks/entityEdits.ts';
import { editFolderFile, parseFolderFile, type FolderFileEdit } from '../../../src/marks/folderFile.ts';
import { inverseOfFolderEdits } from '../../../src/marks/inverseOfFolderEdits.ts';
import type { FolderFile } from '../../../src/marks/model.ts';

const FOLDER = folderOf(`version: 1
entities:
  - {id: shoigu, type: person, name: Sergei Shoigu, aliases: [S. Shoigu], note: minister}
  - {id: shoigu-2, type: person, name: Sergey Shoigu, wikidata: Q42, note: the same?}
`);
const SHOIGU = { registered: 'shoigu', type: 'person', name: 'Sergei Shoigu' } as const;
const SERGEY = { registered: 'shoigu-2', type: 'person', name: 'Sergey Shoigu' } as const;
const LIND = { registered: null, type: 'person', name: 'Bo Lind' } as const;

function folderOf(source: string): FolderFile {
  const { folder, problems } = parseFolderFile(source);
  assert.deepEqual(problems, []);
  return folder!;
}

/** What is left once edits were written and read again. */
function after(made: readonly FolderFileEdit[], source = 'version: 1\n'): FolderFile {
  return folderOf(editFolderFile(source, made));
}

const SOURCE = editFolderFile(
  null,
  FOLDER.entities.map((entity) => ({ type: 'putEntity', entity })),
);

describe('edits of who is who', () => {
  it('registers who is renamed for the first time, with the old name as an alias', () => {
    const { entities } = after(edits.renamed(undefined, { ...LIND, name: 'B. Lind' }, 'Bo Lind'));
    assert.deepEqual(entities, [{ id: 'bo-lind', type: 'person', name: 'Bo Lind', aliases: ['B. Lind'] }]);
  });

  it('renames whom the folder knows and keeps the id and what else it says of them', () => {
    const [first] = after(edits.renamed(FOLDER, SHOIGU, 'General Shoigu'), SOURCE).entities;
    assert.deepEqual(first, {
      ...{ id: 'shoigu', type: 'person', name: 'General Shoigu', note: 'minister' },
      aliases: ['S. Shoigu', 'Sergei Shoigu'],
    });
  });

  it('gives another entity of the same name another id', () => {
    const one = after(edits.renamed(undefined, LIND, 'Lind'));
    const two = edits.renamed(one, { ...LIND, name: 'Per Lind' }, 'Lind');
    assert.equal(two[0]?.type === 'putEntity' && two[0].entity.id, 'lind-2');
  });

  it('merges: the names of all lead to the first, and marks that name the others find it', () => {
    const { entities } = after(edits.merged(FOLDER, SHOIGU, [SERGEY, LIND]), SOURCE);
    assert.deepEqual(entities, [
      {
        ...{ id: 'shoigu', type: 'person', name: 'Sergei Shoigu', wikidata: 'Q42' },
        aliases: ['S. Shoigu', 'Sergey Shoigu', 'Bo Lind'],
        note: 'minister\nthe same?',
        replaces: ['shoigu-2'],
      },
    ]);
  });

  it('merges what the folder does not know yet, and nothing with itself', () => {
    const { entities } = after(edits.merged(undefined, LIND, [LIND, { ...LIND, name: 'Bo A. Lind' }]));
    assert.deepEqual(entities, [{ id: 'bo-lind', type: 'person', name: 'Bo Lind', aliases: ['Bo A. Lind'] }]);
  });

  it('splits names off, which are not suggested as the same again', () => {
    const folder = after(edits.splitNames(FOLDER, SHOIGU, ['S. Shoigu']), SOURCE);
    assert.deepEqual(folder.entities[0]?.aliases, []);
    assert.deepEqual(folder.entities.at(-1), {
      id: 's-shoigu',
      type: 'person',
      name: 'S. Shoigu',
      aliases: [],
    });
    assert.deepEqual(folder.different, [['Sergei Shoigu', 'S. Shoigu']]);
  });

  it('splits articles off, in which a name means somebody else', () => {
    const made = edits.splitArticles(undefined, LIND, ['Bo Lind', 'B. Lind'], ['a/1.txt'], 'Bo Lind (poet)');
    assert.deepEqual(after(made).entities, [
      {
        ...{ id: 'bo-lind-poet', type: 'person', name: 'Bo Lind (poet)' },
        aliases: ['Bo Lind', 'B. Lind'],
        articles: ['a/1.txt'],
      },
    ]);
  });

  it('follows an article, or its folder, to another path', () => {
    const source = editFolderFile(
      null,
      edits.splitArticles(undefined, LIND, ['Bo Lind'], ['a/1.txt', 'b/1.txt'], 'Poet'),
    );
    const moved = (from: string, to: string) =>
      after(edits.articleMoved(folderOf(source), from, to), source).entities[0]?.articles;
    assert.deepEqual(moved('a/1.txt', 'a/2.txt'), ['a/2.txt', 'b/1.txt']);
    assert.deepEqual(moved('a', 'c/d'), ['c/d/1.txt', 'b/1.txt']);
    assert.deepEqual(edits.articleMoved(folderOf(source), 'a/1', 'x'), []);
  });

  it('changes kind, aliases, item and note', () => {
    const only = (made: readonly FolderFileEdit[]) => after(made).entities[0];
    const lind = { id: 'bo-lind', type: 'person', name: 'Bo Lind', aliases: [] };
    assert.deepEqual(only(edits.retyped(undefined, LIND, 'organization')), {
      ...lind,
      type: 'organization',
      insteadOf: ['person'],
    });
    assert.deepEqual(only(edits.withAlias(undefined, LIND, 'Bosse')), { ...lind, aliases: ['Bosse'] });
    assert.deepEqual(only(edits.withAlias(undefined, LIND, 'BO  LIND')), lind, 'no alias that is the name');
    assert.deepEqual(only(edits.withWikidata(undefined, LIND, 'Q42')), { ...lind, wikidata: 'Q42' });
    assert.deepEqual(only(edits.withNote(undefined, LIND, 'a poet')), { ...lind, note: 'a poet' });
    const [, sergey] = after(edits.withWikidata(FOLDER, SERGEY, null), SOURCE).entities;
    assert.equal(sergey && 'wikidata' in sergey, false);
  });

  it('can all be taken back, one after the other, whatever they were', () => {
    const name = fc.constantFrom('Bo Lind', 'B. Lind', 'Ana Ek', 'Ek', 'Lindholm');
    const decision = fc.tuple(fc.nat(20), name, name, fc.nat(8));
    fc.assert(
      fc.property(fc.array(decision, { maxLength: 8 }), (decisions) => {
        let source = SOURCE;
        const undo: (readonly FolderFileEdit[])[] = [];
        const states: FolderFile[] = [];
        for (const [which, a, b, kind] of decisions) {
          const folder = folderOf(source);
          const known = folder.entities[which % (folder.entities.length + 1)];
          const entity = known ? { ...known, registered: known.id } : { ...LIND, name: a };
          const made = [
            () => edits.renamed(folder, entity, b),
            () => edits.merged(folder, entity, [SHOIGU, { ...LIND, name: b }]),
            () => edits.merged(folder, { ...LIND, name: b }, [entity]),
            () => edits.splitNames(folder, entity, [a, b]),
            () => edits.splitArticles(folder, entity, [a], ['x.txt'], b),
            () => edits.retyped(folder, entity, 'place' satisfies EntityType),
            () => edits.withAlias(folder, entity, b),
            () => edits.withWikidata(folder, entity, null),
            () => edits.withNote(folder, entity, b),
          ][kind]!();
          states.push(folder);
          undo.push(inverseOfFolderEdits(made, folder));
          source = editFolderFile(source, made);
        }
        while (undo.length > 0) {
          source = editFolderFile(source, undo.pop()!);
          assert.deepEqual(sorted(folderOf(source)), sorted(states.pop()!));
        }
      }),
    );
  });
});

/** Entities that went and came back stand at the end. */
function sorted({ entities, different }: FolderFile): unknown {
  return { entities: [...entities].sort((a, b) => (a.id < b.id ? -1 : 1)), different };
}
