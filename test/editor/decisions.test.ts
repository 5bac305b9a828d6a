import assert from 'node:assert/strict';
import { after, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { caretIn, contentOf, errorsDuring, savedMarks, select, sidecarOf } from './marking.ts';
import { pressmark, show, showNew, until } from './pressmark.ts';

const ARTICLE = `Ministers meet in Lisbon

LISBON, Sept 5 - Foreign Minister Amara Okonkwo met Rui Tavares in Lisbon on Tuesday.

Okonkwo said the talks with Tavares were useful. The ministers visited the harbour and promised to meet again in spring.
`;

const run = (command: string, ...args: unknown[]) =>
  vscode.commands.executeCommand(`pressmark.${command}`, ...args);

describe('deciding about suggestions', () => {
  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('accepts the name at the caret', async () => {
    const { readings } = await pressmark();
    const editor = await showNew('lisbon.txt', ARTICLE);
    const { uri } = editor.document;
    caretIn(editor, 'Amara Okonkwo');
    await run('accept');
    const [mark, ...others] = (await savedMarks(uri)).marks;
    assert.deepEqual([mark?.label, mark?.quote, others.length], ['person', 'Amara Okonkwo', 0]);
    const reading = await readings.whenRead(uri);
    const mentions = reading?.entities.find(({ name }) => name === 'Amara Okonkwo')?.mentions;
    assert.equal(mentions?.[0]?.origin, 'accepted');
  });

  it('accepts all mentions of a row, each once, however often it is asked', async () => {
    const { readings } = await pressmark();
    const editor = await showNew('lisbon.txt', ARTICLE);
    const article = editor.document.uri;
    const okonkwo = readings.get(article)!.entities.find(({ name }) => name === 'Amara Okonkwo')!;
    const target = { article: article.toString(), entity: okonkwo.id };
    await run('accept', target);
    await readings.whenRead(article);
    await run('accept', target);
    const { marks } = await savedMarks(article);
    assert.equal(marks.length, okonkwo.mentions.length);
    assert.deepEqual(new Set(marks.map(({ label }) => label)), new Set(['person']));
  });

  it('rejects a suggestion for good, and suggests it again when the rejection is removed', async () => {
    const { readings } = await pressmark();
    const editor = await showNew('lisbon.txt', ARTICLE);
    const { uri } = editor.document;
    const isFound = () => readings.get(uri)!.entities.some(({ name }) => name.includes('Tavares'));
    assert.ok(isFound());
    const tavares = readings.get(uri)!.entities.find(({ name }) => name.includes('Tavares'))!;
    await run('reject', { article: uri.toString(), entity: tavares.id });
    await readings.whenRead(uri);
    assert.ok(!isFound());
    const { rejected } = await savedMarks(uri);
    assert.equal(rejected.length, tavares.mentions.length);
    for (const { label, at } of rejected) {
      await run('removeMark', { article: uri.toString(), rejection: { label, at } });
    }
    await readings.whenRead(uri);
    assert.ok(isFound());
  });

  it('takes the last decisions back, one after the other', async () => {
    const { readings } = await pressmark();
    const editor = await showNew('lisbon.txt', ARTICLE);
    const { uri } = editor.document;
    await run('tagArticle', { tags: ['verify'] });
    const tavares = readings.get(uri)!.entities.find(({ name }) => name.includes('Tavares'))!;
    await run('accept', { article: uri.toString(), entity: tavares.id });
    assert.equal((await savedMarks(uri)).marks.length, tavares.mentions.length);
    await run('undoDecision');
    assert.deepEqual((await savedMarks(uri)).marks, []);
    assert.deepEqual((await savedMarks(uri)).tags, ['verify']);
    await run('undoDecision');
    assert.deepEqual((await savedMarks(uri)).tags, []);
  });

  it('rejects what was accepted before', async () => {
    const { readings } = await pressmark();
    const editor = await showNew('lisbon.txt', ARTICLE);
    const { uri } = editor.document;
    caretIn(editor, 'Amara Okonkwo');
    await run('accept');
    await readings.whenRead(uri);
    await run('reject');
    const { marks, rejected } = await savedMarks(uri);
    assert.deepEqual([marks.length, rejected.map(({ quote }) => quote)], [0, ['Amara Okonkwo']]);
  });

  it('removes the mark at the caret', async () => {
    const { readings } = await pressmark();
    const editor = await showNew('lisbon.txt', ARTICLE);
    const { uri } = editor.document;
    select(editor, 'harbour');
    await run('tagSelection', { label: 'place' });
    await readings.whenRead(uri);
    caretIn(editor, 'harbour');
    await run('removeMark');
    assert.deepEqual((await savedMarks(uri)).marks, []);
  });

  it('says who decided and when', async () => {
    const configuration = vscode.workspace.getConfiguration('pressmark');
    await configuration.update('annotator', 'ana', vscode.ConfigurationTarget.Global);
    const editor = await showNew('lisbon.txt', ARTICLE);
    caretIn(editor, 'Amara Okonkwo');
    await run('accept');
    await configuration.update('annotator', undefined, vscode.ConfigurationTarget.Global);
    const [mark] = (await savedMarks(editor.document.uri)).marks;
    assert.equal(mark?.by, 'ana');
    assert.match(mark?.made ?? '', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  });

  it('says so where there is nothing to decide about, and writes nothing', async () => {
    const editor = await showNew('lisbon.txt', ARTICLE);
    caretIn(editor, 'useful');
    const errors = await errorsDuring(() => run('removeMark'));
    assert.equal(errors.length, 1);
    assert.equal(await contentOf(sidecarOf(editor.document.uri)), undefined);
  });

  it('renames a person in every open article of the folder at once, and leaves the text alone', async () => {
    const { readings } = await pressmark();
    const first = await showNew('first.txt', ARTICLE);
    const second = vscode.Uri.joinPath(first.document.uri, '../second.txt');
    await vscode.workspace.fs.writeFile(second, new TextEncoder().encode(ARTICLE));
    await vscode.workspace.fs.writeFile(
      vscode.Uri.joinPath(second, '../pressmark.yaml'),
      new TextEncoder().encode('version: 1\n'),
    );
    await show(second, vscode.ViewColumn.Beside);
    const okonkwo = readings.get(second)!.entities.find(({ name }) => name === 'Amara Okonkwo')!;
    await run('rename', { article: second.toString(), entity: okonkwo.id, name: 'Dr Amara N. Okonkwo' });
    const names = (uri: vscode.Uri) => readings.get(uri)?.entities.map(({ name }) => name) ?? [];
    await until(
      () => [first.document.uri, second].every((uri) => names(uri).includes('Dr Amara N. Okonkwo')),
      readings.onDidChange,
    );
    assert.equal(await contentOf(second), ARTICLE);
    assert.match(
      (await contentOf(vscode.Uri.joinPath(second, '../pressmark.yaml'))) ?? '',
      /Dr Amara N\. Okonkwo/,
    );
  });

  it('counts dates from the publication date that a person gives', async () => {
    const { readings } = await pressmark();
    const editor = await showNew('lisbon.txt', ARTICLE);
    const { uri } = editor.document;
    await run('setPublished', { article: uri.toString(), date: '2023-09-06' });
    assert.equal((await savedMarks(uri)).article.published, '2023-09-06');
    assert.equal((await readings.whenRead(uri))?.analysis.published?.value, '2023-09-06');
    const errors = await errorsDuring(() =>
      run('setPublished', { article: uri.toString(), date: '6/9/2023' }),
    );
    assert.match(errors[0] ?? '', /6\/9\/2023/);
    await run('setPublished', { article: uri.toString(), date: '' });
    assert.equal((await savedMarks(uri)).article.published, undefined);
  });

  it('opens the sidecar beside its article', async () => {
    const editor = await showNew('lisbon.txt', ARTICLE);
    const sidecar = sidecarOf(editor.document.uri).toString();
    await run('revealSidecar');
    assert.equal(vscode.window.activeTextEditor, editor);
    caretIn(editor, 'Amara Okonkwo');
    await run('accept');
    await run('revealSidecar');
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), sidecar);
    assert.notEqual(vscode.window.activeTextEditor?.viewColumn, editor.viewColumn);
  });
});
