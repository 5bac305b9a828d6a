import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import type { Mark, Rejection } from '../../../src/marks/model.ts';
import { editSidecar, parseSidecar, SidecarError, type SidecarEdit } from '../../../src/marks/sidecarFile.ts';

const MARK: Mark = {
  id: '7k2m9x',
  label: 'person',
  quote: 'Amina Diallo',
  before: 'the harbour master ',
  after: ' said on Monday',
  at: [24, 36],
};
const REJECTION: Rejection = { label: 'person', quote: 'Port Vale', before: '', after: '', at: [3, 12] };

/** Problems as `severity code "words of the file that they stand at"`. */
function problemsOf(source: string): string[] {
  return parseSidecar(source).problems.map(
    (p) => `${p.severity} ${p.code} "${source.slice(p.start, p.end)}"`,
  );
}

function messageOf(source: string): string {
  return parseSidecar(source).problems[0]?.message ?? '';
}

describe('parseSidecar', () => {
  it('reads tags, marks, rejections and what is known of the article', () => {
    const { sidecar, problems } = parseSidecar(`version: 1
article: {published: 2023-09-13, source: "https://example.org/a"}
tags: [arms-trade, verify]
marks:
  - id: 7k2m9x
    label: person
    quote: Amina Diallo
    before: "the harbour master "
    after: " said on Monday"
    at: [24, 36]
rejected:
  - {label: person, quote: Port Vale, at: [3, 12]}
`);
    assert.deepEqual(problems, []);
    assert.deepEqual(sidecar, {
      version: 1,
      article: { published: '2023-09-13', source: 'https://example.org/a' },
      tags: ['arms-trade', 'verify'],
      marks: [MARK],
      rejected: [REJECTION],
    });
  });

  it('reads an empty file, and one of comments alone, as an empty sidecar', () => {
    for (const source of ['', '\n', '# to do\n', '\ufeff', '---\n']) {
      const { sidecar, problems } = parseSidecar(source);
      assert.deepEqual(problems, [], JSON.stringify(source));
      assert.deepEqual(sidecar, { version: 1, article: {}, tags: [], marks: [], rejected: [] });
    }
  });

  it('reads keys without a value as empty', () => {
    const { sidecar, problems } = parseSidecar('version: 1\narticle:\ntags:\nmarks:\nrejected:\n');
    assert.deepEqual(problems, []);
    assert.deepEqual(sidecar?.marks, []);
  });

  it('reports broken YAML at its place', () => {
    assert.deepEqual(problemsOf('version: 1\ntags: [a, b\nmarks: []\n'), ['error broken-yaml "m"']);
    assert.deepEqual(
      problemsOf('version: 1\nmarks: [\n  - id: abc234\n    label: person\n    quote: Kim\n'),
      ['error broken-yaml "- id: abc234"'],
    );
    assert.equal(parseSidecar('version: 1\ntags: [a, b\n').sidecar, null);
  });

  it('reports a key that is there twice at the second one', () => {
    const source = 'version: 1\ntags: [a]\ntags: [b]\n';
    const { problems } = parseSidecar(source);
    assert.deepEqual(
      problems.map((p) => [p.code, source.slice(0, p.start).split('\n').length]),
      [['duplicate-key', 3]],
    );
  });

  it('warns of a key that it does not know, and reads the rest', () => {
    const source =
      'version: 1\nreviewer: ana\nmarks:\n  - {id: a, label: event, quote: x, at: [0, 1], colour: red}\n';
    assert.deepEqual(problemsOf(source), ['warning unknown-key "reviewer"', 'warning unknown-key "colour"']);
    assert.equal(parseSidecar(source).sidecar?.marks.length, 1);
  });

  it('refuses an alias bomb at once', () => {
    const levels = Array.from(
      { length: 12 },
      (_, i) => `l${i + 1}: &l${i + 1} [${Array<string>(10).fill(`*l${i}`).join(', ')}]`,
    );
    const source = ['version: 1', 'l0: &l0 [x, x, x, x, x, x, x, x, x, x]', ...levels, ''].join('\n');
    assert.deepEqual(problemsOf(source), ['error alias-bomb "*l0"']);
  });

  it('takes an alias in honest use, and reports one that leads nowhere', () => {
    const source =
      'version: 1\narticle: {source: &s wire}\nmarks:\n  - {id: a, label: x, quote: q, at: [0, 1], by: *s}\n';
    assert.equal(parseSidecar(source).sidecar?.marks[0]?.by, 'wire');
    assert.deepEqual(problemsOf('version: 1\ntags: *t\n'), ['error lost-alias "*t"']);
  });

  it('says so when the file has another version, and nothing else', () => {
    const source = 'version: 2\nmarks: {everything: else}\n';
    assert.deepEqual(problemsOf(source), ['error other-version "2"']);
    assert.match(messageOf(source), /version 2.*knows version 1/);
  });

  it('reports a missing version', () => {
    assert.deepEqual(problemsOf('tags: [a]\n'), ['error missing-key "tags"']);
  });

  it('reports values of the wrong type at the value', () => {
    assert.deepEqual(problemsOf('version: 1\ntags: arms\n'), ['error wrong-type "arms"']);
    assert.deepEqual(problemsOf('version: 1\ntags: [2023]\n'), ['error wrong-type "2023"']);
    assert.deepEqual(problemsOf('just some text'), ['error wrong-type "just some text"']);
    assert.deepEqual(problemsOf('version: 1\nmarks:\n  - {id: a, label: x, quote: q, at: [zero, 1]}\n'), [
      'error wrong-type "zero"',
    ]);
    assert.deepEqual(problemsOf('version: 1\nmarks:\n  - {id: a, label: x, quote: q, at: [1]}\n'), [
      'error wrong-length "[1]"',
    ]);
  });

  it('says what a mark lacks', () => {
    const source = 'version: 1\nmarks:\n  - label: person\n    quote: Amina\n    at: [0, 5]\n';
    assert.deepEqual(problemsOf(source), ['error missing-key "label"']);
    assert.match(messageOf(source), /"id" is missing/);
  });

  it('reports what no event can be', () => {
    const source = (event: string) =>
      `version: 1\nmarks:\n  - {id: a, label: event, quote: q, at: [0, 1], event: ${event}}\n`;
    assert.deepEqual(problemsOf(source('{code: MEET}')), ['error wrong-value "MEET"']);
    assert.deepEqual(problemsOf(source('{source: Kim}')), ['error wrong-type "Kim"']);
    assert.deepEqual(problemsOf(source('{kind: "  "}')), [`error wrong-form ""  ""`]);
    assert.deepEqual(problemsOf(source('{kinds: visit}')), ['warning unknown-key "kinds"']);
  });

  it('reports a date that is none', () => {
    assert.deepEqual(problemsOf('version: 1\narticle: {published: 13.9.2023}\n'), [
      'error wrong-form "13.9.2023"',
    ]);
    assert.match(messageOf('version: 1\narticle: {published: 2023-13-01}\n'), /such as 2023-09-13/);
  });

  it('reports a place that ends before it begins, in marks and in rejections', () => {
    const item = 'label: x, quote: q, at: [5, 2]';
    assert.deepEqual(problemsOf(`version: 1\nmarks: [{id: a, ${item}}]\nrejected: [{${item}}]\n`), [
      'error at-order "[5, 2]"',
      'error at-order "[5, 2]"',
    ]);
  });

  it('reports two marks with one id', () => {
    const marks = '  - {id: same, label: x, quote: q, at: [0, 1]}\n'.repeat(2);
    const { problems } = parseSidecar(`version: 1\nmarks:\n${marks}`);
    assert.deepEqual(
      problems.map((p) => p.code),
      ['repeated-value'],
    );
  });

  it('reports brackets nested by the thousand instead of failing', () => {
    assert.equal(parseSidecar(`version: 1\nx: ${'['.repeat(3_000)}`).sidecar, null);
  });

  it('never throws and keeps problems inside the file, whatever the file is', () => {
    const yaml = fc.array(
      fc.constantFrom(
        'version: 1',
        '\n',
        '  ',
        '- ',
        'marks:',
        'tags: ',
        '[',
        ']',
        '{',
        '}',
        '&a ',
        '*a',
        '"',
        ': ',
        '#',
        '|',
        'id: x',
        '\t',
        '💥',
        '\r\n',
        '!!int ',
        '%',
        '---',
        '? ',
      ),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          yaml.map((parts) => parts.join('')),
        ),
        (source) => {
          const { sidecar, problems } = parseSidecar(source);
          assert.equal(
            sidecar === null,
            problems.some((p) => p.severity === 'error'),
          );
          for (const { start, end } of problems)
            assert.ok(0 <= start && start <= end && end <= source.length);
        },
      ),
    );
  });
});

describe('editSidecar', () => {
  it('makes a sidecar that did not exist', () => {
    const source = editSidecar(null, [
      { type: 'setHash', sha256: 'ab'.repeat(32) },
      { type: 'addMark', mark: MARK },
      { type: 'addTag', tag: 'verify' },
      { type: 'reject', rejection: REJECTION },
    ]);
    assert.equal(
      source,
      `version: 1
article: {sha256: ${'ab'.repeat(32)}}
tags: [verify]
marks:
  - id: 7k2m9x
    label: person
    quote: Amina Diallo
    before: "the harbour master "
    after: " said on Monday"
    at: [24, 36]
rejected:
  - label: person
    quote: Port Vale
    before: ""
    after: ""
    at: [3, 12]
`,
    );
  });

  it('keeps comments, order, unknown keys and quoting', () => {
    const source = `# Read by Ana

rejected: []
version: 1 # of the format
reviewer: 'ana' # not ours
marks:
  # the first one
  - quote: 'Amina Diallo' # by name
    label: "person"
    colour: {name: red, hex: '#f00'}
    id: aaaaaa
    at: [24, 36]
# the end
`;
    const edited = editSidecar(source, [{ type: 'addTag', tag: 'verify' }]);
    assert.equal(edited.replace('tags: [verify]\n', '').replace('\n# the end', '# the end'), source);
    assert.match(edited, /version: 1 # of the format\ntags: \[verify\]\nreviewer/);
  });

  it('leaves a file as it is, byte by byte, where it removes what it added', () => {
    const source =
      'version: 1\ntags: [ "a", \'b\' ] # two\nmarks:\n- id: x\n  label: l\n  quote: q\n  at: [ 0, 1 ]\nown: { a: 1 }\n';
    const added = editSidecar(source, [
      { type: 'addMark', mark: MARK },
      { type: 'addTag', tag: 'c' },
    ]);
    assert.notEqual(added, source);
    assert.equal(
      editSidecar(added, [
        { type: 'removeMark', id: MARK.id },
        { type: 'removeTag', tag: 'c' },
      ]),
      source,
    );
  });

  it('changes what a mark says of an event, and keeps what others wrote there', () => {
    const source = `version: 1
marks:
  - id: 7k2m9x
    label: event
    quote: met
    at: [3, 6]
    event: # Ana is not sure
      kind: visit
      certain: no # ours
      target: [Bo Lind]
`;
    const mark: Mark = { ...MARK, label: 'event', quote: 'met', at: [3, 6], event: { kind: 'meeting' } };
    const edited = editSidecar(source, [{ type: 'addMark', mark }]);
    assert.match(edited, /event:\s+# Ana is not sure\n {6}kind: meeting\n {6}certain: no # ours\n {4}before/);
    const { event, ...plain } = mark;
    assert.ok(event);
    assert.doesNotMatch(editSidecar(edited, [{ type: 'addMark', mark: plain }]), /event:|certain/);
  });

  it('keeps CRLF and a byte order mark', () => {
    const edited = editSidecar('\ufeffversion: 1\r\n# here\r\ntags: [a]\r\n', [{ type: 'addTag', tag: 'b' }]);
    assert.equal(edited, '\ufeffversion: 1\r\n# here\r\ntags: [a, b]\r\n');
  });

  it('keeps the comments of a file that had nothing else', () => {
    assert.equal(
      editSidecar('# to do: read\n', [{ type: 'addTag', tag: 'a' }]),
      '# to do: read\n\nversion: 1\ntags: [a]\n',
    );
  });

  it('writes marks below each other even where the list was written as []', () => {
    const edited = editSidecar('version: 1\nmarks: []\n', [{ type: 'addMark', mark: MARK }]);
    assert.match(edited, /^marks:\n {2}- id: 7k2m9x\n/m);
  });

  it('adds a tag or a rejection once', () => {
    const edits: SidecarEdit[] = [
      { type: 'addTag', tag: 'a' },
      { type: 'reject', rejection: REJECTION },
    ];
    const once = editSidecar(null, edits);
    assert.equal(editSidecar(once, edits), once);
  });

  it('changes a mark that has the id, and keeps what only the file knows of it', () => {
    const source = editSidecar(null, [{ type: 'addMark', mark: MARK }]).replace(
      'at:',
      'colour: red\n    at:',
    );
    const edited = editSidecar(source, [{ type: 'addMark', mark: { ...MARK, note: 'checked' } }]);
    assert.equal(edited, `${source}    note: checked\n`);
  });

  it('takes back a rejection by label and place', () => {
    const elsewhere = { ...REJECTION, at: [30, 39] as const };
    const source = editSidecar(null, [
      { type: 'reject', rejection: REJECTION },
      { type: 'reject', rejection: elsewhere },
    ]);
    const edited = editSidecar(source, [{ type: 'removeRejection', at: [3, 12], label: 'person' }]);
    assert.deepEqual(parseSidecar(edited).sidecar?.rejected, [elsewhere]);
  });

  it('sets the date of the article, and takes it back', () => {
    const dated = editSidecar('version: 1\narticle: {source: wire}\n', [
      { type: 'setPublished', value: '2023-09-13' },
    ]);
    assert.equal(dated, 'version: 1\narticle: {source: wire, published: 2023-09-13}\n');
    assert.equal(
      editSidecar(dated, [{ type: 'setPublished', value: null }]),
      'version: 1\narticle: {source: wire}\n',
    );
    assert.equal(editSidecar('version: 1\n', [{ type: 'setPublished', value: null }]), 'version: 1\n');
  });

  it('refuses to write to a file with errors, and says which', () => {
    for (const source of ['version: 2\n', 'tags: [', 'version: 1\ntags: 5\n', 'version: 1\nversion: 1\n']) {
      assert.throws(
        () => editSidecar(source, [{ type: 'addTag', tag: 'a' }]),
        (error) => error instanceof SidecarError && error.message.includes(messageOf(source)),
      );
    }
  });

  it('refuses to remove what an alias elsewhere stands for', () => {
    const source = 'version: 1\ntags: [&a x]\narticle: {source: *a}\n'.replace(
      /(tags.*)\n(article.*)/,
      '$1\n$2',
    );
    assert.throws(() => editSidecar(source, [{ type: 'removeTag', tag: 'x' }]), SidecarError);
  });

  it('reads back every mark it writes, whatever the words', () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.constantFrom(
        'null',
        '1e3',
        '- a',
        '#',
        ': ',
        ' x',
        'x\r\ny',
        '|\n a',
        '\u{1f4f0}',
        'שלום',
        '\ud800',
        '"\'',
        '\u0085',
        '\u2028',
        '---',
        '@',
        '%',
        '\t',
      ),
    );
    const mark = fc.record({
      label: words.filter((w) => /\S/.test(w)),
      quote: words,
      before: words,
      after: words,
      at: fc.tuple(fc.nat(1000), fc.integer({ min: 1001, max: 2000 })),
      note: words,
    });
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 4 }), fc.constantFrom('\n', '\r\n'), (drafts, lineEnd) => {
        const marks = drafts.map((draft, i) => ({ id: `m${i}`, ...draft }));
        const source = `# mine${lineEnd}own: [a, b]${lineEnd}version: 1${lineEnd}`;
        const edited = editSidecar(
          source,
          marks.map((m) => ({ type: 'addMark', mark: m })),
        );
        const { sidecar, problems } = parseSidecar(edited);
        assert.deepEqual(
          problems.map((p) => p.code),
          ['unknown-key'],
        );
        assert.deepEqual(sidecar?.marks, marks);
        assert.ok(edited.startsWith(source));
        if (lineEnd === '\r\n') assert.doesNotMatch(edited, /[^\r]\n/);
      }),
    );
  });
});
