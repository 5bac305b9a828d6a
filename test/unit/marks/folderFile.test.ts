import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { editFolderFile, FolderFileError, parseFolderFile } from '../../../src/marks/folderFile.ts';
import type { RegisteredEntity } from '../../../src/marks/model.ts';

const DIALLO: RegisteredEntity = {
  id: 'amina-diallo',
  type: 'person',
  name: 'Amina Diallo',
  aliases: ['A. Diallo'],
};

describe('parseFolderFile', () => {
  it('reads labels, entities and patterns', () => {
    const { folder, problems } = parseFolderFile(`version: 1
labels: [{name: claim, description: What somebody says, parent: other, key: c}]
entities:
  - {id: amina-diallo, type: person, name: Amina Diallo, aliases: [A. Diallo]}
  - {id: port, type: place, name: Port Vale}
events: [{verb: "break off {talk}", code: SANCTION, cameo: "164", kind: end of talks, roles: act}]
include: ["stories/**"]
exclude: ["**/draft-*"]
`);
    assert.deepEqual(problems, []);
    assert.deepEqual(folder, {
      version: 1,
      labels: [{ name: 'claim', description: 'What somebody says', parent: 'other', key: 'c' }],
      entities: [DIALLO, { id: 'port', type: 'place', name: 'Port Vale', aliases: [] }],
      events: [
        { verb: 'break off {talk}', code: 'SANCTION', cameo: '164', kind: 'end of talks', roles: 'act' },
      ],
      include: ['stories/**'],
      exclude: ['**/draft-*'],
    });
  });

  it('reads an empty file', () => {
    const { folder } = parseFolderFile('');
    assert.deepEqual(folder, { version: 1, labels: [], entities: [], events: [], include: [], exclude: [] });
  });

  it('reports a type that there is none of, and an id that is there twice', () => {
    const entities = (...lines: string[]) =>
      parseFolderFile(['version: 1', 'entities:', ...lines].join('\n')).problems;
    assert.deepEqual(
      entities('  - {id: a, type: human, name: A}').map((p) => [p.code, p.message]),
      [['wrong-value', '"type" has to be one of person, organization, place, equipment, other.']],
    );
    assert.deepEqual(
      entities('  - {id: a, type: person, name: A}', '  - {id: a, type: person, name: B}').map((p) => p.code),
      ['repeated-value'],
    );
  });

  it('reports an event without a verb or with a code, a set or a pattern that there is none of', () => {
    const problems = (event: string) =>
      parseFolderFile(`version: 1\nevents:\n  - {${event}}\n`).problems.map(({ code }) => code);
    assert.deepEqual(problems('verb: leak, code: ACCUSE, kind: leak'), []);
    assert.deepEqual(problems('code: ACCUSE, kind: leak'), ['verb-or-noun']);
    assert.deepEqual(problems('verb: leak, noun: leak, code: ACCUSE, kind: leak'), ['verb-or-noun']);
    assert.deepEqual(problems('verb: leak, code: BLAME, kind: leak'), ['wrong-value']);
    assert.deepEqual(problems('verb: leak, code: ACCUSE, kind: leak, roles: nobody'), ['wrong-value']);
    assert.deepEqual(problems('verb: "leak {@paper}", code: ACCUSE, kind: leak'), ['wrong-pattern']);
    assert.deepEqual(problems('verb: "leak {memo", code: ACCUSE, kind: leak'), ['wrong-pattern']);
  });

  it('says so when the file has another version', () => {
    assert.equal(parseFolderFile('version: 3\n').folder, null);
  });
});

describe('editFolderFile', () => {
  it('registers an entity that is renamed for the first time, with its old name as an alias', () => {
    const source = editFolderFile(null, [
      {
        type: 'renameEntity',
        entity: { registered: null, type: 'person', name: 'A. Diallo' },
        name: 'Amina Diallo',
      },
    ]);
    assert.equal(
      source,
      'version: 1\nentities:\n  - id: amina-diallo\n    type: person\n    name: Amina Diallo\n    aliases: [A. Diallo]\n',
    );
  });

  it('renames a registered entity and keeps its id, its aliases and what else the file says of it', () => {
    const source = `version: 1
entities:
  # the harbour master
  - {id: amina-diallo, type: person, name: Amina Diallo, aliases: [A. Diallo], height: 180}
`;
    const renamed = editFolderFile(source, [
      {
        type: 'renameEntity',
        entity: { registered: 'amina-diallo', type: 'person', name: 'Amina Diallo' },
        name: 'Dr Amina Diallo',
      },
    ]);
    assert.equal(
      renamed,
      source
        .replace('name: Amina Diallo', 'name: Dr Amina Diallo')
        .replace('[A. Diallo]', '[A. Diallo, Amina Diallo]'),
    );
  });

  it('gives another entity of the same name another id', () => {
    const edit = {
      type: 'renameEntity',
      entity: { registered: null, type: 'person', name: 'X' },
      name: 'Amina Diallo',
    } as const;
    const { folder } = parseFolderFile(editFolderFile(editFolderFile(null, [edit]), [edit]));
    assert.deepEqual(
      folder?.entities.map((e) => e.id),
      ['amina-diallo', 'amina-diallo-2'],
    );
  });

  it('adds and removes entities and labels, and reads back what it wrote', () => {
    const words = fc.string({ unit: 'binary', minLength: 1 }).filter((w) => /\S/.test(w));
    const entity = fc.record(
      {
        id: words,
        type: fc.constantFrom('person', 'place'),
        name: words,
        aliases: fc.uniqueArray(words),
      },
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(
        fc.uniqueArray(entity, { selector: (e) => e.id, maxLength: 4 }),
        words,
        (entities, name) => {
          const before = '# ours\nversion: 1 # now\nowner: "x"\n';
          const after = editFolderFile(before, [
            ...entities.map((entity) => ({ type: 'putEntity' as const, entity })),
            { type: 'addLabel', label: { name } },
          ]);
          assert.deepEqual(parseFolderFile(after).folder?.entities, entities);
          assert.deepEqual(parseFolderFile(after).folder?.labels, [{ name }]);
          const emptied = editFolderFile(
            after,
            entities.map((e) => ({ type: 'removeEntity', id: e.id })),
          );
          assert.deepEqual(parseFolderFile(emptied).folder?.entities, []);
          for (const words of ['# ours\n', 'version: 1 # now\n', 'owner: "x"\n'])
            assert.ok(emptied.includes(words));
        },
      ),
    );
  });

  it('refuses to write to a file with errors', () => {
    assert.throws(() => editFolderFile('entities: 5', [{ type: 'removeEntity', id: 'a' }]), FolderFileError);
  });
});
