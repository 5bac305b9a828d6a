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
boilerplate: {accepted: [Read more]}
include: ["stories/**"]
exclude: ["**/draft-*"]
`);
    assert.deepEqual(problems, []);
    assert.deepEqual(folder, {
      version: 1,
      labels: [{ name: 'claim', description: 'What somebody says', parent: 'other', key: 'c' }],
      entities: [DIALLO, { id: 'port', type: 'place', name: 'Port Vale', aliases: [] }],
      different: [],
      events: [
        { verb: 'break off {talk}', code: 'SANCTION', cameo: '164', kind: 'end of talks', roles: 'act' },
      ],
      boilerplate: { accepted: ['Read more'], refused: [] },
      include: ['stories/**'],
      exclude: ['**/draft-*'],
    });
  });

  it('reads an empty file', () => {
    const { folder } = parseFolderFile('');
    assert.deepEqual(folder, {
      version: 1,
      labels: [],
      entities: [],
      different: [],
      events: [],
      boilerplate: { accepted: [], refused: [] },
      include: [],
      exclude: [],
    });
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
  it('gives an entity exactly these values, and keeps what else the file says of it', () => {
    const source = `version: 1
entities:
  # the harbour master
  - {id: amina-diallo, type: person, name: Amina Diallo, aliases: [A. Diallo], note: ours, height: 180}
`;
    const entity = { ...DIALLO, aliases: [], wikidata: 'Q42', articles: ['b/1.txt'] };
    assert.equal(
      editFolderFile(source, [{ type: 'putEntity', entity }]),
      source.replace(
        'aliases: [A. Diallo], note: ours, height: 180',
        'height: 180, wikidata: Q42, articles: [b/1.txt]',
      ),
    );
  });

  it('keeps pairs of names that are different, each once, in either order', () => {
    const names = ['Kim Jong Un', 'Kim Jong Nam'] as const;
    const source = editFolderFile(null, [
      { type: 'putDifferent', names },
      { type: 'putDifferent', names: [names[1], names[0]] },
      { type: 'putDifferent', names: ['A', 'B'] },
    ]);
    assert.equal(source, 'version: 1\ndifferent:\n  - [Kim Jong Un, Kim Jong Nam]\n  - [A, B]\n');
    assert.deepEqual(parseFolderFile(source).folder?.different, [names, ['A', 'B']]);
    const left = editFolderFile(source, [{ type: 'removeDifferent', names: [names[1], names[0]] }]);
    assert.deepEqual(parseFolderFile(left).folder?.different, [['A', 'B']]);
  });

  it('says what is wrong with a pair of three names, and with a Wikidata item that is none', () => {
    const codes = (source: string) =>
      parseFolderFile(`version: 1\n${source}`).problems.map(({ code }) => code);
    assert.deepEqual(codes('different: [[A, B, C]]'), ['wrong-length']);
    assert.deepEqual(codes('different: [[A]]'), ['wrong-length']);
    assert.deepEqual(codes('entities: [{id: a, type: person, name: A, wikidata: P42}]'), ['wrong-form']);
    assert.deepEqual(codes('entities: [{id: a, type: person, name: A, wikidata: Q42}]'), []);
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

describe('the lines of pressmark.yaml', () => {
  const problems = (yaml: string) => parseFolderFile(yaml).problems;

  it('are written into their list and out of the other, with comments and order left as they are', () => {
    const source = `version: 1
# of the harbour paper
boilerplate:
  refused:
    - Key points # our own heading
    - What next
include: ['**/*.txt']
`;
    const accept = { type: 'decideLine', line: 'what next!', decision: 'accepted' } as const;
    const accepted = editFolderFile(source, [accept]);
    assert.equal(
      accepted,
      `version: 1
# of the harbour paper
boilerplate:
  refused:
    - Key points # our own heading
  accepted:
    - what next!
include: ['**/*.txt']
`,
    );
    assert.equal(editFolderFile(accepted, [{ ...accept, line: 'WHAT NEXT' }]), accepted, 'it stands there');
  });

  it('make the list, in its place among the other keys', () => {
    assert.equal(
      editFolderFile('version: 1\ninclude: ["*.txt"]\n', [
        { type: 'decideLine', line: 'Share: "now"', decision: 'refused' },
        { type: 'decideLine', line: '# 1 story', decision: 'refused' },
      ]),
      `version: 1
boilerplate:
  refused:
    - 'Share: "now"'
    - "# 1 story"
include: ["*.txt"]
`,
    );
  });

  it('come back as they were written, whatever they hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.boolean(), (words, accept) => {
        const line = `a${words.replace(/\s+/g, ' ').trim()}`;
        const decision = accept ? 'accepted' : 'refused';
        const written = editFolderFile(null, [{ type: 'decideLine', line, decision }]);
        assert.deepEqual(parseFolderFile(written).folder?.boilerplate[decision], [line]);
        const removed = editFolderFile(written, [{ type: 'decideLine', line, decision: null }]);
        assert.deepEqual(parseFolderFile(removed).folder?.boilerplate, { accepted: [], refused: [] });
      }),
    );
  });

  it('are reported where they contradict each other, repeat, or have no words, at their place', () => {
    const yaml = 'version: 1\nboilerplate: {accepted: [Read more, Share], refused: [read more!]}\n';
    const [problem, ...others] = problems(yaml);
    assert.deepEqual(others, []);
    assert.equal(problem?.severity, 'error');
    assert.equal(yaml.slice(problem.start, problem.end), 'read more!');
    assert.match(problem.message, /^This line is accepted and refused: .* Keep one of the two\.$/);
    assert.match(
      problems('version: 1\nboilerplate: {accepted: [2 comments, 14 comments]}\n')[0]!.message,
      /^This line is accepted twice/,
    );
    assert.match(
      problems('version: 1\nboilerplate: {refused: ["12:30"]}\n')[0]!.message,
      /^"12:30" has no words, .* Leave it out\.$/,
    );
  });

  it('are reported where they are no list of texts', () => {
    assert.deepEqual(
      ['boilerplate: [Read more]', 'boilerplate: {accepted: Read more}', 'boilerplate: {accepted: [12]}'].map(
        (lines) => problems(`version: 1\n${lines}\n`).map(({ severity, code }) => `${severity} ${code}`),
      ),
      [['error wrong-type'], ['error wrong-type'], ['error wrong-type']],
    );
    assert.deepEqual(
      problems('version: 1\nboilerplate: {dimmed: [Read more]}\n').map(({ code }) => code),
      ['unknown-key'],
    );
  });
});
