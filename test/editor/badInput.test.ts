import assert from 'node:assert/strict';
import { after, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { pressmark, rangeOf, show, showNew, until, wordsAt } from './pressmark.ts';

const PARAGRAPH =
  'Russian President Vladimir Putin met North Korean leader Kim Jong Un in Moscow on Wednesday, officials said. ' +
  'Putin said that the talks were useful. The two agreed to meet again in the spring, but gave no date.';

describe('bad input', () => {
  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('an empty file is no article and brings no error', async () => {
    const { readings, status } = await pressmark();
    const { document } = await showNew('empty.txt', '');
    assert.deepEqual(readings.stateOf(document.uri), { kind: 'no-article' });
    assert.equal(status.status, undefined);
  });

  it('an empty file that a person annotates is read, with nothing in it', async () => {
    const { readings, status } = await pressmark();
    const { document } = await showNew('empty.txt', '');
    await vscode.commands.executeCommand('pressmark.annotateFile');
    await until(() => readings.stateOf(document.uri).kind === 'read', readings.onDidChange);
    assert.match(status.status!.label, /0 people, 0 organisations, 0 places, 0 events/);
  });

  it('one line of 5 MB is not read on its own; the status bar says why', async () => {
    const { readings, status } = await pressmark();
    const { document } = await showNew('line.txt', `${PARAGRAPH} `.repeat(25_000));
    assert.ok(document.getText().length > 5_000_000);
    assert.deepEqual(readings.stateOf(document.uri), { kind: 'too-large' });
    assert.match(status.status!.tooltip, /has 5,\d{3},\d{3} characters/);
    assert.equal(status.status!.command, 'pressmark.annotateFile');
  });

  it('one line of 5 MB is read as far as an analysis goes when a person asks; the status bar says how far', async () => {
    const { readings, decorator, status } = await pressmark();
    const { document } = await showNew('line.txt', `${PARAGRAPH} `.repeat(25_000));
    await vscode.commands.executeCommand('pressmark.annotateFile');
    // The worker takes seconds for it. Were it read on this thread, there would be a turn or two, not thousands.
    let turns = 0;
    const counter = setInterval(() => turns++);
    await until(() => readings.stateOf(document.uri).kind === 'read', readings.onDidChange);
    clearInterval(counter);
    assert.ok(turns > 100, `${turns} turns`);
    assert.match(status.status!.tooltip, /in the first 200,000 characters/);
    assert.notEqual(decorator.rangesIn(document).get('person')?.length, 0);
  });

  it('a binary file with a .txt name is no article', async () => {
    const { readings } = await pressmark();
    const bytes = Uint8Array.from({ length: 4096 }, (_, i) => (i * 37) % 256);
    const uri = vscode.Uri.joinPath((await showNew('list.txt', 'milk\n')).document.uri, '..', 'binary.txt');
    await vscode.workspace.fs.writeFile(uri, bytes);
    // VS Code itself shows no text for it, and opens no document.
    await vscode.commands.executeCommand('vscode.open', uri);
    assert.equal(await readings.whenRead(uri), undefined);
    assert.equal(readings.isArticle(uri), false);
  });

  it('invalid UTF-8 is read around', async () => {
    const { decorator } = await pressmark();
    const bytes = [...new TextEncoder().encode(PARAGRAPH), 0x20, 0xff, 0xfe, 0xc3, 0x20];
    const { document } = await showNew('invalid.txt', Uint8Array.from(bytes));
    assert.ok(document.getText().includes('\ufffd'));
    const people = wordsAt(document, decorator.rangesIn(document).get('person'));
    assert.ok(people.includes('Kim Jong Un'));
  });

  for (const [name, content] of [
    ['a byte order mark', `\ufeff${PARAGRAPH}\n\n${PARAGRAPH}\n`],
    ['CRLF line ends', `Talks\r\n\r\n${PARAGRAPH}\r\n\r\n${PARAGRAPH}\r\n`],
    ['lone carriage returns', `Talks\r\r${PARAGRAPH}\r\r${PARAGRAPH}\r`],
    ['emoji beside the names', PARAGRAPH.replace('Vladimir', '👩‍🌾🇰🇵Vladimir').replace('Un in', 'Un🎉 in')],
    ['right-to-left text beside the names', PARAGRAPH.replace('Kim Jong Un', 'كيم جونغ أون (Kim Jong Un)')],
  ] as const) {
    it(`${name} do not move the marks off their words`, async () => {
      const { decorator } = await pressmark();
      const { document } = await showNew('talks.txt', content);
      const people = wordsAt(document, decorator.rangesIn(document).get('person'));
      assert.ok(people.includes('Kim Jong Un'), people.join(', '));
      assert.ok(
        people.every((words) => /^(Vladimir Putin|Putin|Kim Jong Un|Kim)$/.test(words)),
        people.join(', '),
      );
    });
  }

  it('an untitled document can be annotated, and nothing of it stays when it closes', async () => {
    const { readings } = await pressmark();
    const document = await vscode.workspace.openTextDocument({ language: 'article', content: PARAGRAPH });
    await vscode.window.showTextDocument(document);
    assert.ok(await readings.whenRead(document.uri));
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await until(() => readings.get(document.uri) === undefined, readings.onDidChange);
  });

  it('an article that is renamed while it is open is read under its new name', async () => {
    const { readings } = await pressmark();
    const { document } = await showNew('talks.txt', PARAGRAPH);
    const renamed = vscode.Uri.joinPath(document.uri, '..', 'moscow.txt');
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(document.uri, renamed);
    await vscode.workspace.applyEdit(edit);
    await show(renamed);
    assert.equal(readings.get(renamed)?.analysis.file, 'moscow.txt');
    await until(() => readings.get(document.uri) === undefined, readings.onDidChange);
  });

  it('an article that is deleted while it is open leaves nothing behind', async () => {
    const { readings } = await pressmark();
    const { document } = await showNew('talks.txt', PARAGRAPH);
    const edit = new vscode.WorkspaceEdit();
    edit.deleteFile(document.uri);
    await vscode.workspace.applyEdit(edit);
    await until(() => readings.get(document.uri) === undefined, readings.onDidChange);
  });

  it('a text typed away under a reading keeps the rest of it right', async () => {
    const { readings, decorator } = await pressmark();
    const editor = await showNew('talks.txt', `${PARAGRAPH}\n\n${PARAGRAPH}\n`);
    await editor.edit((edit) => edit.delete(rangeOf(editor.document, PARAGRAPH)));
    await editor.edit((edit) => edit.delete(rangeOf(editor.document, 'Vladimir Putin met ')));
    await readings.whenRead(editor.document.uri);
    const people = wordsAt(editor.document, decorator.rangesIn(editor.document).get('person'));
    assert.ok(people.includes('Kim Jong Un'));
    assert.ok(!people.includes('Vladimir Putin'));
  });
});
