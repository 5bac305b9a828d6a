import assert from 'node:assert/strict';
import { after, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { newFile, pressmark, show, showNew, until } from './pressmark.ts';

const ARTICLE = `Talks in Moscow

Russian President Vladimir Putin met the head of the charity on Wednesday in Moscow. He said that the talks were useful.
The two agreed to meet again in the spring, officials said, but they gave no date and no place for the next round.
`;
const LIST = 'milk\neggs\nbread\n';

describe('what is annotated', () => {
  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('is a text file that reads as prose', async () => {
    const { readings } = await pressmark();
    for (const name of ['talks.txt', 'talks.md', 'talks.article']) {
      const { document } = await showNew(name, ARTICLE);
      assert.equal(readings.isArticle(document.uri), true, name);
      assert.equal(readings.get(document.uri)?.analysis.file, name);
    }
  });

  it('is no list, no read-me, no licence, no requirements and no source', async () => {
    const { readings } = await pressmark();
    const files = { 'list.txt': LIST, 'README.md': ARTICLE, LICENSE: ARTICLE, 'requirements.txt': ARTICLE };
    for (const [name, content] of Object.entries({ ...files, 'talks.py': `"""${ARTICLE}"""` })) {
      const { document } = await showNew(name, content);
      assert.equal(readings.isArticle(document.uri), false, name);
    }
  });

  it('becomes what a person says, and is so again when it is opened again', async () => {
    const { readings } = await pressmark();
    const { document } = await showNew('list.txt', LIST);
    await vscode.commands.executeCommand('pressmark.annotateFile');
    await until(() => readings.isArticle(document.uri), readings.onDidChange);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await until(() => !readings.isArticle(document.uri), readings.onDidChange);
    await show(document.uri);
    assert.equal(readings.isArticle(document.uri), true);
    await vscode.commands.executeCommand('pressmark.stopAnnotatingFile');
    await until(() => !readings.isArticle(document.uri), readings.onDidChange);
    assert.equal(readings.get(document.uri), undefined);
  });

  it('keeps what a person said when the file is renamed', async () => {
    const { readings } = await pressmark();
    const { document } = await showNew('list.txt', LIST);
    await vscode.commands.executeCommand('pressmark.annotateFile');
    await until(() => readings.isArticle(document.uri), readings.onDidChange);
    const renamed = vscode.Uri.joinPath(document.uri, '..', 'shopping.txt');
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(document.uri, renamed);
    assert.equal(await vscode.workspace.applyEdit(edit), true);
    await show(renamed);
    await until(() => readings.isArticle(renamed), readings.onDidChange);
  });

  it('may be an untitled document', async () => {
    const { readings } = await pressmark();
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: ARTICLE });
    await vscode.window.showTextDocument(document);
    assert.equal(await readings.whenRead(document.uri), undefined);
    await vscode.commands.executeCommand('pressmark.annotateFile');
    await until(() => readings.get(document.uri) !== undefined, readings.onDidChange);
  });

  it('stays one when an untitled document is saved', async () => {
    const { readings } = await pressmark();
    const saved = vscode.Uri.joinPath(await newFile('other.txt', ''), '../note.txt');
    const untitled = await vscode.workspace.openTextDocument(saved.with({ scheme: 'untitled' }));
    const editor = await vscode.window.showTextDocument(untitled);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'Too short to read as prose.'));
    await vscode.commands.executeCommand('pressmark.annotateFile');
    await until(() => readings.isArticle(untitled.uri), readings.onDidChange);
    await untitled.save();
    await until(() => readings.isArticle(saved), readings.onDidChange);
  });

  it('may be pasted into an empty file', async () => {
    const { readings } = await pressmark();
    const editor = await showNew('empty.txt', '');
    assert.equal(readings.isArticle(editor.document.uri), false);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), ARTICLE));
    await until(() => readings.get(editor.document.uri) !== undefined, readings.onDidChange);
  });

  it('follows the settings of what is included and excluded', async () => {
    const { readings } = await pressmark();
    const { document } = await showNew('drafts/talks.txt', ARTICLE);
    const settings = vscode.workspace.getConfiguration('pressmark');
    await settings.update('exclude', ['**/drafts/**'], vscode.ConfigurationTarget.Global);
    try {
      await until(() => !readings.isArticle(document.uri), readings.onDidChange);
    } finally {
      await settings.update('exclude', undefined, vscode.ConfigurationTarget.Global);
    }
    await until(() => readings.isArticle(document.uri), readings.onDidChange);
  });

  it('follows the pressmark.yaml of its folder', async () => {
    const { readings } = await pressmark();
    const { document } = await showNew('drafts/talks.txt', ARTICLE);
    assert.equal(readings.isArticle(document.uri), true);
    const folderFile = vscode.Uri.joinPath(document.uri, '..', '..', 'pressmark.yaml');
    const source = new TextEncoder().encode('version: 1\nexclude: ["**/drafts/**"]\n');
    await vscode.workspace.fs.writeFile(folderFile, source);
    await until(() => !readings.isArticle(document.uri), readings.onDidChange);
    await vscode.workspace.fs.delete(folderFile);
    await until(() => readings.isArticle(document.uri), readings.onDidChange);
  });

  it('is not what another version of a file shows', async () => {
    const { readings } = await pressmark();
    const provider = vscode.workspace.registerTextDocumentContentProvider('older', {
      provideTextDocumentContent: () => ARTICLE,
    });
    const older = vscode.Uri.parse('older:/talks.txt');
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(older));
    assert.equal(await readings.whenRead(older), undefined);
    assert.equal(readings.isArticle(older), false);
    provider.dispose();
  });

  it('is nothing while the master switch is off, and what it was once it is on again', async () => {
    const { decorator } = await pressmark();
    const { document } = await show(await newFile('talks.txt', ARTICLE));
    const marked = () => [...decorator.rangesIn(document).values()].flat().length;
    const before = marked();
    assert.notEqual(before, 0);
    await vscode.commands.executeCommand('pressmark.switchOff');
    assert.equal(marked(), 0);
    await vscode.commands.executeCommand('pressmark.switchOn');
    assert.equal(marked(), before);
  });
});
