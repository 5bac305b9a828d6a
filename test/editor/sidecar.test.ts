import assert from 'node:assert/strict';
import { after, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { HalfWrittenFiles } from './halfWrittenFiles.ts';
import { caretIn, contentOf, errorsDuring, savedMarks, select, sidecarOf, write } from './marking.ts';
import { pressmark, show, showNew, until } from './pressmark.ts';
import { UnwritableFiles } from './unwritableFiles.ts';

const ARTICLE = `Ministers meet in Lisbon

Foreign Minister Amara Okonkwo met her colleague in Lisbon on Tuesday. Okonkwo said the talks were useful.
`;
const GOOD = 'version: 1\ntags: [verify]\n';

const run = (command: string, ...args: unknown[]) =>
  vscode.commands.executeCommand(`pressmark.${command}`, ...args);

async function tag(editor: vscode.TextEditor, words: string, label: string): Promise<void> {
  select(editor, words);
  await run('tagSelection', { label });
}

async function showWithSidecar(sidecar: string): Promise<vscode.TextEditor> {
  const made = await showNew('empty.txt', '');
  const article = vscode.Uri.joinPath(made.document.uri, '../lisbon.txt');
  await write(sidecarOf(article), sidecar);
  await write(article, ARTICLE);
  return show(article);
}

/** Waits until the tags of an article are these. */
async function tagsBecome(article: vscode.Uri, tags: readonly string[]): Promise<void> {
  const { readings } = await pressmark();
  await until(() => readings.get(article)?.tags.join() === tags.join(), readings.onDidChange);
}

describe('a sidecar', () => {
  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('keeps its comments, its order and keys that Pressmark does not know', async () => {
    const editor = await showWithSidecar('# ours\nversion: 1\ntags: [verify] # soon\nteam: north\n');
    await tag(editor, 'Lisbon', 'place');
    const source = await contentOf(sidecarOf(editor.document.uri));
    assert.match(source ?? '', /^# ours\nversion: 1\n[^]*^tags: \[verify\] # soon\n[^]*^team: north\n/m);
  });

  it('is applied when it changes on the disk while the article is open', async () => {
    const editor = await showWithSidecar(GOOD);
    const article = editor.document.uri;
    await tagsBecome(article, ['verify']);
    await write(sidecarOf(article), 'version: 1\ntags: [verify, checked]\n');
    await tagsBecome(article, ['verify', 'checked']);
    await vscode.workspace.fs.delete(sidecarOf(article));
    await tagsBecome(article, []);
  });

  it('is applied while it is typed in an editor, and what was typed stays when something is tagged', async () => {
    const editor = await showWithSidecar(GOOD);
    const article = editor.document.uri;
    const beside = await vscode.window.showTextDocument(sidecarOf(article), {
      viewColumn: vscode.ViewColumn.Beside,
    });
    await beside.edit((edit) => edit.insert(new vscode.Position(0, 0), '# typed\n'));
    await beside.edit((edit) => edit.insert(new vscode.Position(3, 0), 'team: north\n'));
    await vscode.window.showTextDocument(editor.document, editor.viewColumn);
    await tag(editor, 'Lisbon', 'place');
    const source = await contentOf(sidecarOf(article));
    assert.match(source ?? '', /^# typed\n/);
    assert.match(source ?? '', /team: north/);
    assert.equal((await savedMarks(article)).marks[0]?.quote, 'Lisbon');
    assert.equal(beside.document.isDirty, false);
  });

  it('keeps the marks of two windows that tag the same article', async () => {
    const editor = await showWithSidecar(GOOD);
    const article = editor.document.uri;
    // The other window writes after this one has read, and this one has not seen it yet.
    const other = `${GOOD}marks:\n  - {id: abc234, label: theme, quote: talks, before: 'said the ', after: ' were', at: [113, 118]}\n`;
    await write(sidecarOf(article), other);
    await tag(editor, 'Lisbon', 'place');
    const { marks } = await savedMarks(article);
    assert.deepEqual(
      marks.map(({ quote }) => quote),
      ['talks', 'Lisbon'],
    );
  });

  it('takes decisions made at the same time one after the other', async () => {
    const editor = await showWithSidecar(GOOD);
    const article = editor.document.uri.toString();
    await Promise.all(['a', 'b', 'c', 'd'].map((name) => run('tagArticle', { article, tags: [name] })));
    assert.deepEqual((await savedMarks(editor.document.uri)).tags, ['verify', 'a', 'b', 'c', 'd']);
  });

  const BAD = [
    { name: 'is no YAML', source: 'version: 1\ntags: [a, b\nmarks: ]\n', line: 2 },
    { name: 'has the same key twice', source: 'version: 1\ntags: [a]\ntags: [b]\n', line: 2 },
    { name: 'is of another version', source: 'version: 7\ntags: [a]\n', line: 0 },
    { name: 'does not fit the schema', source: 'version: 1\ntags: [a]\nmarks: many\n', line: 2 },
    { name: 'is an alias bomb', source: aliasBomb(), line: undefined },
    { name: 'is no UTF-8', source: new Uint8Array([0xff, 0xfe, 0x31, 0x00]), line: 0 },
  ];
  for (const { name, source, line } of BAD) {
    it(`that ${name} gets a diagnostic at its line, is never written to, and its last good state stays`, async () => {
      const editor = await showWithSidecar(GOOD);
      const article = editor.document.uri;
      const sidecar = sidecarOf(article);
      const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
      await vscode.workspace.fs.writeFile(sidecar, bytes);
      await until(() => errorsOf(sidecar).length > 0, vscode.languages.onDidChangeDiagnostics);
      const [problem] = errorsOf(sidecar);
      assert.equal(problem?.source, 'Pressmark');
      if (line !== undefined)
        assert.ok([line, line - 1].includes(problem.range.start.line), `${problem.range.start.line}`);

      const { readings } = await pressmark();
      assert.deepEqual((await readings.whenRead(article))?.tags, ['verify']);
      const errors = await errorsDuring(() => tag(editor, 'Lisbon', 'place'));
      assert.match(errors.join(), /lisbon\.txt\.marks\.yaml/);
      assert.deepEqual([...(await vscode.workspace.fs.readFile(sidecar))], [...bytes]);

      await write(sidecar, GOOD);
      await until(() => errorsOf(sidecar).length === 0, vscode.languages.onDidChangeDiagnostics);
      await tag(editor, 'Lisbon', 'place');
      assert.equal((await savedMarks(article)).marks.length, 1);
    });
  }

  it('gets a diagnostic when it is opened by itself', async () => {
    const editor = await showNew('alone.txt.marks.yaml', 'version: 1\ntags: [a]\ntags: [b]\n');
    const { uri } = editor.document;
    await until(() => errorsOf(uri).length > 0, vscode.languages.onDidChangeDiagnostics);
  });

  it('that another window is just writing is read when that is done, so that nothing is lost', async () => {
    const files = new HalfWrittenFiles({ '/lisbon.txt': ARTICLE, '/lisbon.txt.marks.yaml': GOOD });
    const registered = vscode.workspace.registerFileSystemProvider('halfwritten', files);
    const article = vscode.Uri.parse('halfwritten:/lisbon.txt');
    const editor = await show(article);
    files.emptyOnce = '/lisbon.txt.marks.yaml';
    await tag(editor, 'Lisbon', 'place');
    assert.equal(files.emptyOnce, undefined);
    assert.deepEqual((await savedMarks(article)).tags, ['verify']);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    registered.dispose();
  });

  it('in a folder that is read-only says so when something is tagged', async () => {
    const files = new UnwritableFiles({ '/lisbon.txt': ARTICLE });
    const registered = vscode.workspace.registerFileSystemProvider('unwritable', files);
    const article = vscode.Uri.parse('unwritable:/lisbon.txt');
    const editor = await show(article);
    const errors = await errorsDuring(() => tag(editor, 'Lisbon', 'place'));
    assert.equal(errors.length, 1);
    assert.match(errors[0] ?? '', /lisbon\.txt\.marks\.yaml cannot be written.*read-only/);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    registered.dispose();
  });

  it('follows its article when that is renamed or moved while open', async () => {
    const { readings } = await pressmark();
    const editor = await showWithSidecar(GOOD);
    const from = editor.document.uri;
    const renamed = vscode.Uri.joinPath(from, '../porto.txt');
    await move(from, renamed);
    assert.equal(await contentOf(sidecarOf(from)), undefined);
    assert.equal(await contentOf(sidecarOf(renamed)), GOOD);
    const moved = vscode.Uri.joinPath(from, '../deeper/porto.txt');
    await move(renamed, moved);
    assert.equal(await contentOf(sidecarOf(moved)), GOOD);
    await show(moved);
    assert.deepEqual(readings.get(moved)?.tags, ['verify']);
    await tag(await show(moved), 'Lisbon', 'place');
    assert.equal((await savedMarks(moved)).marks.length, 1);
  });

  it('stays where it is when another one lies at the new place', async () => {
    const editor = await showWithSidecar(GOOD);
    const from = editor.document.uri;
    const to = vscode.Uri.joinPath(from, '../porto.txt');
    await write(sidecarOf(to), 'version: 1\ntags: [older]\n');
    await move(from, to);
    assert.equal(await contentOf(sidecarOf(from)), GOOD);
    assert.equal(await contentOf(sidecarOf(to)), 'version: 1\ntags: [older]\n');
  });

  it('outlives its article, and holds for it when it comes back', async () => {
    const editor = await showWithSidecar(GOOD);
    const article = editor.document.uri;
    const edit = new vscode.WorkspaceEdit();
    edit.deleteFile(article);
    await vscode.workspace.applyEdit(edit);
    assert.equal(await contentOf(sidecarOf(article)), GOOD);
    await write(article, ARTICLE);
    await show(article);
    await tagsBecome(article, ['verify']);
  });

  it('is not made by looking at an article', async () => {
    const editor = await showNew('looked-at.txt', ARTICLE);
    caretIn(editor, 'Lisbon');
    assert.equal(await contentOf(sidecarOf(editor.document.uri)), undefined);
  });
});

function errorsOf(uri: vscode.Uri): readonly vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics(uri)
    .filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error);
}

async function move(from: vscode.Uri, to: vscode.Uri): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(from, to);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

/** Nine levels of nine aliases each: some hundred million values, were it expanded. */
function aliasBomb(): string {
  const levels = Array.from({ length: 9 }, (_, i) => {
    const items = Array.from({ length: 9 }, () => (i === 0 ? 'x' : `*a${i - 1}`)).join(', ');
    return `a${i}: &a${i} [${items}]\n`;
  });
  return `version: 1\n${levels.join('')}tags: *a8\n`;
}
