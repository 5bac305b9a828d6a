import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import manifest from '../../../package.json' with { type: 'json' };
import type { Analysis } from '../../../src/analysis/model.ts';
import type { EntityRow, EventRow } from '../../../src/corpus/corpusIndex.ts';
import { runCli } from '../../../src/cli/runCli.ts';
import { call, Collector, withFolder } from './harness.ts';

const STRIKE =
  'Dockers walk out\n\n5 September 2023\n\nThe dockers of Port Vale walked out on Monday, their leader Amina Diallo said.\n\nDiallo met Tomas Novak in Prague.\n';
const DAM = 'The dam above Prague was closed on Friday, engineer Tomas Novak said.\n';

const FOOTER = 'Tide letters by Zenobia Karr every Thursday';

/** Articles of one source, each with a story of its own. */
function harbour(count: number): Record<string, string> {
  const towns = Array.from({ length: count }, (_, i) => `Elda${String.fromCharCode(97 + i)}`);
  return Object.fromEntries(
    towns.map((town, i) => [
      `${i}.txt`,
      `Vote in ${town}

The council of ${town} voted on Monday to repair the old quay of ${town} after a long debate about the costs.

The pier of Elda

Boats are to land at the new quay of ${town} from the spring on, the mayor of ${town} said in a letter to all fishermen.

${FOOTER}
`,
    ]),
  );
}

function analysesOf(out: string): Analysis[] {
  return out
    .trimEnd()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Analysis);
}

function namesOf({ entities }: Analysis): string[] {
  return entities.map(({ type, name }) => `${type} ${name}`);
}

describe('pressmark analyze', () => {
  it('prints one analysis a line, in the order of the files, called as they were given', () =>
    withFolder({ 'b.txt': STRIKE, 'a.txt': DAM }, async (folder) => {
      const files = [join(folder, 'b.txt'), join(folder, 'a.txt')];
      const { code, out, err } = await call(['analyze', ...files]);
      assert.deepEqual([code, err], [0, '']);
      const [strike, dam] = analysesOf(out);
      assert.deepEqual([strike?.file, dam?.file], files);
      assert.ok(namesOf(strike!).includes('person Amina Diallo'), namesOf(strike!).join(', '));
      assert.equal(strike?.published?.value, '2023-09-05');
    }));

  it('reads folders in folders, in the order of the paths, and articles alone', () =>
    withFolder(
      {
        'z.md': DAM,
        'a/b.article': 'Vote',
        'a/a.txt': DAM,
        'a.txt.marks.yaml': 'version: 1\n',
        'code.txt': 'x = 1;\ny = 2;\n',
        'README.md': DAM,
        'node_modules/x/notes.txt': DAM,
        '.hidden/c.txt': DAM,
        'requirements.txt': 'a==1\n',
        'data.csv': DAM,
      },
      async (folder) => {
        const { out } = await call(['analyze', folder]);
        assert.deepEqual(
          analysesOf(out).map(({ file }) => file),
          ['a/a.txt', 'a/b.article', 'z.md'].map((name) => join(folder, name)),
        );
      },
    ));

  it('takes what pressmark.yaml includes and leaves out what it excludes', () =>
    withFolder(
      {
        'pressmark.yaml': 'version: 1\ninclude: ["**/*.text"]\nexclude: ["draft/**"]\n',
        'a.text': DAM,
        'draft/b.text': DAM,
        'c.txt': DAM,
      },
      async (folder) => {
        const { out } = await call(['analyze', folder]);
        assert.deepEqual(
          analysesOf(out).map(({ file }) => file),
          [join(folder, 'a.text')],
        );
      },
    ));

  it('is not led round in a circle by a link to a folder above', () =>
    withFolder({ 'a/a.txt': DAM }, async (folder) => {
      await symlink(folder, join(folder, 'a', 'up'));
      const { code, out } = await call(['analyze', folder]);
      assert.equal(code, 0);
      assert.equal(analysesOf(out)[0]?.file, join(folder, 'a/a.txt'));
    }));

  it('takes the date that a sidecar has', () =>
    withFolder(
      { 'a.txt': STRIKE, 'a.txt.marks.yaml': 'version: 1\narticle: {published: 2020-02-29}\n' },
      async (folder) => {
        const { out } = await call(['analyze', join(folder, 'a.txt')]);
        assert.deepEqual(analysesOf(out)[0]?.published, { value: '2020-02-29', start: 0, end: 0 });
      },
    ));

  it('reports files that are missing or no text, analyses the others, and exits 1', () =>
    withFolder(
      { 'a.txt': DAM, 'photo.txt': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1), 'b.txt': DAM },
      async (folder) => {
        const names = ['a.txt', 'gone.txt', 'photo.txt', 'b.txt'].map((name) => join(folder, name));
        const { code, out, err } = await call(['analyze', ...names]);
        assert.equal(code, 1);
        assert.deepEqual(
          analysesOf(out).map(({ file }) => file),
          [names[0], names[3]],
        );
        assert.equal(
          err,
          `pressmark: ${names[1]}: There is no such file.\npressmark: ${names[2]}: It is no text.\n`,
        );
      },
    ));

  it('reports a sidecar that cannot be read with its line, and analyses the article', () =>
    withFolder(
      { 'a.txt': STRIKE, 'a.txt.marks.yaml': 'version: 1\ntags: [a\nmarks: []\n' },
      async (folder) => {
        const file = join(folder, 'a.txt');
        const { code, out, err } = await call(['analyze', file]);
        assert.deepEqual([code, analysesOf(out).length], [1, 1]);
        assert.ok(err.startsWith(`pressmark: ${file}.marks.yaml:3: This is no valid YAML`), err);
      },
    ));

  it('reads what is not UTF-8 with replacement characters, warns, and exits 0', () =>
    withFolder(
      { 'a.txt': Buffer.from('The caf\xe9 in Prague closed on Friday.', 'latin1') },
      async (folder) => {
        const { code, out, err } = await call(['analyze', join(folder, 'a.txt')]);
        assert.deepEqual([code, analysesOf(out).length], [0, 1]);
        assert.match(err, /not UTF-8/);
      },
    ));

  it('reads an empty file, and one with a byte order mark, CRLF, lone CR and emoji', () =>
    withFolder(
      {
        'empty.txt': '',
        'mixed.txt': '\ufeff🚢 Dock news\r\n\r\nAmina Diallo left Prague on Monday.\r\rShe said so.',
      },
      async (folder) => {
        const { code, out } = await call(['analyze', join(folder, 'empty.txt'), join(folder, 'mixed.txt')]);
        const [empty, mixed] = analysesOf(out);
        assert.equal(code, 0);
        assert.deepEqual(empty?.entities, []);
        const amina = mixed?.entities.find(({ name }) => name === 'Amina Diallo')?.mentions[0];
        assert.deepEqual([amina?.start, amina?.end], [16, 28]);
      },
    ));

  it('reads the beginning of a line of megabytes, and says so', () =>
    withFolder({ 'long.txt': 'The dam was closed on Friday. '.repeat(170_000) }, async (folder) => {
      const { code, out, err } = await call(['analyze', join(folder, 'long.txt')]);
      assert.deepEqual([code, analysesOf(out).length], [0, 1]);
      assert.match(err, /Only the first 200000 characters were read/);
    })).timeout(120_000);

  it('prints a summary to read, with decisions applied', () =>
    withFolder(
      {
        'a.txt': STRIKE,
        'a.txt.marks.yaml':
          'version: 1\ntags: [strike]\nmarks:\n  - {id: a, label: person, quote: Port Vale, at: [52, 61]}\nrejected: []\n',
      },
      async (folder) => {
        const { code, out } = await call(['analyze', '--format', 'text', join(folder, 'a.txt')]);
        assert.equal(code, 0);
        assert.match(out, /tags: strike/);
        assert.match(out, /People[^]*Port Vale[^]*Places/);
      },
    ));

  it('shows progress to a person at a terminal, and clears it', () =>
    withFolder({ 'a.txt': DAM, 'b.txt': DAM }, async (folder) => {
      const { err } = await call(['analyze', folder], { columns: 80 });
      assert.match(err, /1 of 2 files[^]*2 of 2 files/);
      assert.ok(err.endsWith('\r\x1b[K'));
    }));

  it('stops when nobody reads its output any more', () =>
    withFolder({ 'a.txt': DAM, 'b.txt': DAM, 'gone.txt': DAM }, async (folder) => {
      const out = new Collector(undefined, 1);
      const code = await runCli(['analyze', folder], { out, err: new Collector(undefined) });
      assert.deepEqual([code, analysesOf(out.text).length], [0, 1]);
    }));

  it('ends quietly behind a pipe that closes', () =>
    withFolder(
      Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`${i}.txt`, STRIKE.repeat(20)])),
      async (folder) => {
        const main = join(import.meta.dirname, '..', '..', '..', 'src', 'cli', 'main.ts');
        const child = spawn(process.execPath, ['--import=tsx', main, 'analyze', '--jobs', '1', folder]);
        let err = '';
        child.stderr.on('data', (chunk) => (err += String(chunk)));
        child.stdout.once('data', () => child.stdout.destroy());
        const code = await new Promise((resolve) => child.on('close', resolve));
        assert.deepEqual([code, err], [0, '']);
      },
    )).timeout(120_000);
});

describe('pressmark people', () => {
  it('prints one row for a person of several articles', () =>
    withFolder({ 'a.txt': STRIKE, 'b.txt': DAM }, async (folder) => {
      const { code, out } = await call(['people', folder]);
      assert.equal(code, 0);
      assert.match(out, /^Mentions +Articles +Name/);
      assert.match(out, /\d +2 +Tomas Novak/);
    }));

  it('lists nobody who is named only in lines that recur', () =>
    withFolder(harbour(7), async (folder) => {
      assert.ok(!(await call(['people', folder])).out.includes('Zenobia Karr'));
      assert.match((await call(['people', join(folder, '0.txt')])).out, /Zenobia Karr/);
    }));

  it('uses the names of pressmark.yaml', () =>
    withFolder(
      {
        'a.txt': DAM,
        'pressmark.yaml':
          'version: 1\nentities:\n  - {id: tn, type: person, name: Tomáš Novák, aliases: [Tomas Novak]}\n',
      },
      async (folder) => {
        const { out } = await call(['people', '--format', 'json', folder]);
        const row = JSON.parse(out) as EntityRow;
        assert.deepEqual([row.name, row.registered, row.aliases], ['Tomáš Novák', 'tn', ['Tomas Novak']]);
      },
    ));
});

describe('pressmark events', () => {
  it('prints events with their files, by date', () =>
    withFolder({ 'a.txt': STRIKE }, async (folder) => {
      const { code, out } = await call(['events', folder]);
      assert.equal(code, 0);
      assert.match(out, /^When +Event +Status/);
      const rows = (await call(['events', '--format', 'json', folder])).out.trimEnd().split('\n');
      const meeting = rows
        .map((row) => JSON.parse(row) as EventRow)
        .find(({ targets, sources }) => [...sources, ...targets].includes('Tomas Novak'));
      assert.equal(meeting?.file, join(folder, 'a.txt'));
    }));
});

describe('pressmark events with a folder’s own', () => {
  it('tells what the events of pressmark.yaml add', () =>
    withFolder(
      {
        'a.txt':
          'A clerk of the harbour office leaked a memo to Tomas Novak on Monday. The mayor was silent.',
        'pressmark.yaml':
          'version: 1\nevents:\n  - {verb: "leak {memo}", code: ACCUSE, kind: whistleblowing}\n',
      },
      async (folder) => {
        const { out } = await call(['events', '--format', 'json', folder]);
        const rows = out.trimEnd().split('\n');
        const kinds = rows.map((row) => (JSON.parse(row) as EventRow).kind);
        assert.ok(kinds.includes('whistleblowing'), out);
      },
    ));
});

describe('pressmark', () => {
  it('says how to call it, and prints its version', async () => {
    const help = await call(['--help']);
    assert.equal(help.code, 0);
    for (const words of ['analyze', 'people', 'events', 'Examples:', 'Exit codes:'])
      assert.ok(help.out.includes(words), words);
    assert.match((await call(['analyze', '--help'])).out, /one JSON object a line/);
    assert.deepEqual(await call(['--version']), { code: 0, out: `${manifest.version}\n`, err: '' });
  });

  for (const [what, argv] of Object.entries({
    'an unknown command': ['analze', 'a.txt'],
    'no command': [],
    'no file': ['analyze'],
    'an unknown option': ['analyze', '--colour', 'a.txt'],
    'an unknown format': ['analyze', '--format', 'xml', 'a.txt'],
    'a number of jobs that is none': ['analyze', '--jobs', 'many', 'a.txt'],
  })) {
    it(`exits 2 with a hint for ${what}`, async () => {
      const { code, out, err } = await call(argv);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, /--help/);
    });
  }

  it('suggests a command that is spelled alike', async () => {
    assert.match((await call(['analze', 'a.txt'])).err, /analyze/);
  });
});

describe('pressmark clean', () => {
  const PAGE = `${STRIKE}\nAdvertisement\n\nThe port stayed closed on Tuesday, and the dockers said that they would not go back.\n\nLeave a comment\n`;

  const AT = PAGE.indexOf('Advertisement');

  it('prints an article without its residue, and leaves the file as it is', () =>
    withFolder({ 'a.txt': PAGE }, async (folder) => {
      const file = join(folder, 'a.txt');
      const { code, out, err } = await call(['clean', file]);
      assert.deepEqual([code, err], [0, '']);
      assert.equal(out, PAGE.replace('Advertisement\n\n', '').replace('\nLeave a comment\n', ''));
      assert.equal(await readFile(file, 'utf8'), PAGE);
    }));

  it('prints several in their order, also as JSON', () =>
    withFolder({ 'a.txt': PAGE, 'b.txt': DAM }, async (folder) => {
      const files = [join(folder, 'b.txt'), join(folder, 'a.txt')];
      assert.ok((await call(['clean', ...files])).out.startsWith(`${DAM}\nDockers walk out\n`));
      const lines = (await call(['clean', '--format', 'json', ...files])).out.trimEnd().split('\n');
      assert.deepEqual(
        lines.map((line) => (JSON.parse(line) as { file: string }).file),
        files,
      );
    }));

  it('keeps a line of which somebody decided that it belongs to the article', () =>
    withFolder(
      {
        'a.txt': PAGE,
        'a.txt.marks.yaml': `version: 1
rejected:
  - {label: boilerplate, quote: Advertisement, before: '', after: '', at: [${AT}, ${AT + 13}]}
`,
      },
      async (folder) => {
        const { out } = await call(['clean', join(folder, 'a.txt')]);
        assert.match(out, /\n\nAdvertisement\n\n/);
      },
    ));

  it('leaves out what recurs in the articles of a folder; of single files it knows no others', () =>
    withFolder(harbour(7), async (folder) => {
      const { out } = await call(['clean', folder]);
      assert.equal(out.split(FOOTER).length, 1);
      const alone = await call(['clean', join(folder, '0.txt')]);
      assert.match(alone.out, new RegExp(FOOTER));
    }));

  it('follows what pressmark.yaml says of lines, also for a file alone', () =>
    withFolder(
      {
        ...harbour(7),
        'pressmark.yaml': `version: 1\nboilerplate: {accepted: [the pier of elda], refused: [${FOOTER}]}\n`,
      },
      async (folder) => {
        const { out } = await call(['clean', folder]);
        assert.equal(out.split(FOOTER).length, 8);
        const alone = await call(['clean', join(folder, '0.txt')]);
        assert.ok(!alone.out.includes('The pier of Elda'), alone.out);
        assert.ok(alone.out.includes(FOOTER));
      },
    ));

  it('learns from what a sidecar says of a line', () =>
    withFolder(
      {
        ...harbour(7),
        '3.txt.marks.yaml': `version: 1\nrejected: [{label: boilerplate, quote: ${FOOTER}, at: [0, ${FOOTER.length}]}]\n`,
      },
      async (folder) => {
        const { out } = await call(['clean', folder]);
        assert.equal(out.split(FOOTER).length, 8, 'a doubt in one article is one in all');
      },
    ));

  it('reports what cannot be read, and prints the others', () =>
    withFolder({ 'a.txt': DAM }, async (folder) => {
      const { code, out, err } = await call(['clean', join(folder, 'none.txt'), join(folder, 'a.txt')]);
      assert.equal(code, 1);
      assert.match(err, /none\.txt/);
      assert.equal(out, DAM);
    }));
});
