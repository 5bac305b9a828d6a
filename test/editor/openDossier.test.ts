import assert from 'node:assert/strict';
import { after, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { caretIn } from './marking.ts';
import { newFile, pressmark, showNew, until } from './pressmark.ts';

const ARRIVAL =
  'Published: 5 September 2023\n\nDefence Minister Ulla Quist met the envoy Pavo Ruml in Prague on Monday, her office said.\n\n“We will come again,” Quist said. Ruml smiled.\n';
const DEPARTURE =
  'Published: 8 September 2023\n\nDefence Minister Ulla Quist left Prague on Friday. She will visit Oslo next week, her office said.\n';

describe('the dossier', () => {
  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('of whom the caret is on holds every article that names her, and cannot be edited', async () => {
    await newFile('departure.txt', DEPARTURE);
    const editor = await showNew('arrival.txt', ARRIVAL);
    caretIn(editor, 'Quist said');
    const { folder } = await pressmark();
    await folder.readAgain();
    const document = await dossier();
    const text = document.getText();
    assert.match(text, /^# Ulla Quist\n\nperson · \d+ mentions in 2 articles · 2023-09-05 – 2023-09-08\n/);
    assert.match(text, /- Defence Minister – \S*arrival\.txt:3, \S*departure\.txt:3\n/);
    assert.match(text, /\| meeting .*Pavo Ruml/);
    assert.match(text, /\| visit +\| planned/);
    assert.match(text, /“We will come again,”/);
    assert.match(text, /\| Pavo Ruml +\| person/);
    assert.match(text, / {2}She will visit Oslo next week/);
    assert.equal(vscode.workspace.fs.isWritableFileSystem(document.uri.scheme) ?? false, false);
  });

  it('leads back from every line, by link and by Go to Definition', async () => {
    const editor = await showNew('arrival.txt', ARRIVAL.replaceAll('Quist', 'Quorn'));
    caretIn(editor, 'Quorn said');
    const document = await dossier();
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      document.uri,
    );
    const places = document.getText().match(/arrival\.txt:\d+/g) ?? [];
    assert.ok(places.length > 5);
    assert.equal(links.length, places.length);
    assert.ok(links.every(({ target }) => target?.path === editor.document.uri.path && target.fragment));
    const line = document
      .getText()
      .split('\n')
      .findIndex((words) => words.includes('Quorn said'));
    const [place] = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      new vscode.Position(line, 0),
    );
    assert.equal(place?.uri.toString(), editor.document.uri.toString());
    assert.equal(editor.document.getText(place?.range), 'Quorn');
  });

  it('is written anew when an article reads differently', async () => {
    const editor = await showNew('arrival.txt', ARRIVAL.replaceAll('Quist', 'Norgren'));
    caretIn(editor, 'Norgren said');
    const document = await dossier();
    assert.doesNotMatch(document.getText(), /Ulla Norgren flew to Oslo/);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(
      editor.document.uri,
      editor.document.positionAt(editor.document.getText().length),
      '\nUlla Norgren flew to Oslo for another meeting on Tuesday, her office said.\n',
    );
    await vscode.workspace.applyEdit(edit);
    await until(
      () => document.getText().includes('Ulla Norgren flew to Oslo'),
      vscode.workspace.onDidChangeTextDocument,
    );
  });

  it('opens from a row of the whole folder, and has one editor for one person', async () => {
    const editor = await showNew('arrival.txt', ARRIVAL.replaceAll('Quist', 'Moberg'));
    const { folder } = await pressmark();
    await folder.ensureRead();
    const row = await untilRow('Ulla Moberg');
    const first = await dossier({ nameable: row, folderOf: editor.document.uri.toString() });
    assert.match(first.getText(), /^# Ulla Moberg\n/);
    // The editor that a tab had before is not the one that it has when it is shown again.
    caretIn(await vscode.window.showTextDocument(editor.document), 'Moberg said');
    const second = await dossier();
    assert.equal(second.uri.toString(), first.uri.toString());
  });

  it('of a name that is refused says that no article has it', async () => {
    const editor = await showNew('arrival.txt', ARRIVAL.replaceAll('Quist', 'Sandell'));
    caretIn(editor, 'Sandell said');
    const document = await dossier();
    await vscode.window.showTextDocument(editor.document);
    for (const [name, words] of [
      ['Ulla Sandell', 'Ulla Sandell met'],
      ['Sandell', 'Sandell said'],
    ] as const)
      await vscode.commands.executeCommand('pressmark.reject', {
        article: editor.document.uri.toString(),
        span: spanOf(editor.document, name, words),
      });
    await until(
      () => document.getText().includes('0 mentions in 0 articles'),
      vscode.workspace.onDidChangeTextDocument,
    );
  });
});

/** Opens a dossier by the command, and gives its document. */
async function dossier(...args: unknown[]): Promise<vscode.TextDocument> {
  await vscode.commands.executeCommand('pressmark.openDossier', ...args);
  const document = vscode.window.activeTextEditor?.document;
  assert.equal(document?.uri.scheme, 'pressmark-dossier');
  assert.equal(document?.languageId, 'dossier');
  return document;
}

async function untilRow(name: string) {
  const { folder } = await pressmark();
  const find = () => folder.index.entities({ filter: name }).rows[0];
  await until(() => find() !== undefined, folder.onDidChange);
  return find();
}

/** Where a name stands at the beginning of some words. */
function spanOf(document: vscode.TextDocument, name: string, words: string): { start: number; end: number } {
  const start = document.getText().indexOf(words);
  return { start, end: start + name.length };
}
