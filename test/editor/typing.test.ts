import assert from 'node:assert/strict';
import { after, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { pressmark, rangeOf, showNew, wordsAt } from './pressmark.ts';

const ARTICLE = `Talks in Moscow

Russian President Vladimir Putin met North Korean leader Kim Jong Un in Moscow on Wednesday, the United Nations said.
Putin said that the talks were useful. The two agreed to meet again in the spring, but they gave no date for the next round.
`;

describe('typing in an article', () => {
  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('keeps the marks on their words at once, before the article is read again', async () => {
    const { decorator } = await pressmark();
    const editor = await showNew('talks.txt', ARTICLE);
    const people = () => wordsAt(editor.document, decorator.rangesIn(editor.document).get('person')).sort();
    const before = people();
    assert.ok(before.includes('Vladimir Putin'));
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'New: '));
    assert.deepEqual(people(), before);
    await editor.edit((edit) => edit.delete(new vscode.Range(0, 0, 2, 0)));
    assert.deepEqual(people(), before);
  });

  it('marks what was typed once the typing pauses', async () => {
    const { readings, decorator } = await pressmark();
    const editor = await showNew('talks.txt', ARTICLE);
    const place = rangeOf(editor.document, 'The two agreed').start;
    await editor.edit((edit) => edit.insert(place, 'Kim Jong Un laughed. '));
    await readings.whenRead(editor.document.uri);
    const people = wordsAt(editor.document, decorator.rangesIn(editor.document).get('person'));
    assert.equal(people.filter((name) => name === 'Kim Jong Un').length, 2);
  });

  it('never shows a reading of an older text', async () => {
    const { readings } = await pressmark();
    const editor = await showNew('talks.txt', ARTICLE);
    for (const word of ['One ', 'Two ', 'Three ']) {
      await editor.edit((edit) => edit.insert(new vscode.Position(2, 0), word));
    }
    const reading = await readings.whenRead(editor.document.uri);
    const text = editor.document.getText();
    const putin = reading?.entities.find(({ name }) => name === 'Vladimir Putin');
    assert.ok(putin);
    for (const { start, end, kind } of putin.mentions) {
      if (kind === 'name') assert.match(text.slice(start, end), /Putin$/);
    }
  });

  it('undone brings the earlier reading back', async () => {
    const { readings } = await pressmark();
    const editor = await showNew('talks.txt', ARTICLE);
    const before = readings.get(editor.document.uri)?.analysis;
    await editor.edit((edit) => edit.delete(rangeOf(editor.document, 'Vladimir ')));
    await readings.whenRead(editor.document.uri);
    await vscode.commands.executeCommand('undo');
    await readings.whenRead(editor.document.uri);
    assert.deepEqual(readings.get(editor.document.uri)?.analysis, before);
  });
});
