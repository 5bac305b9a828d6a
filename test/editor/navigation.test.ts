import assert from 'node:assert/strict';
import { after, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { tellingEvents } from '../../src/marks/plainStatement.ts';
import { pressmark, rangeOf, showNew } from './pressmark.ts';

const ARTICLE = `Talks in Moscow

Russian President Vladimir Putin met North Korean leader Kim Jong Un in Moscow on Wednesday, the United Nations said.
Putin said that the talks were useful. Russia sent aid to North Korea on Monday. The two agreed to meet again in the spring, but they gave no date for the next round.

Comments
Leave a comment
Your email address will not be published. Required fields are marked *
`;

describe('going through an article', () => {
  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('goes from a name to the next mention of the same one, and on from the top', async () => {
    const editor = await showNew('talks.txt', ARTICLE);
    put(editor, rangeOf(editor.document, 'Vladimir Putin').start);
    await vscode.commands.executeCommand('pressmark.nextMention');
    assert.equal(selected(editor), 'Putin');
    assert.ok(editor.selection.start.line === 3);
    await vscode.commands.executeCommand('pressmark.nextMention');
    assert.equal(selected(editor), 'Vladimir Putin');
  });

  it('goes back the same way', async () => {
    const editor = await showNew('talks.txt', ARTICLE);
    put(editor, rangeOf(editor.document, 'Vladimir Putin').start);
    await vscode.commands.executeCommand('pressmark.previousMention');
    assert.equal(selected(editor), 'Putin');
    await vscode.commands.executeCommand('pressmark.previousMention');
    assert.equal(selected(editor), 'Vladimir Putin');
  });

  it('goes from event to event, past plain statements, and comes round', async () => {
    const { readings } = await pressmark();
    const editor = await showNew('talks.txt', ARTICLE);
    const reading = readings.get(editor.document.uri)!;
    const starts = tellingEvents(reading).map(({ trigger }) => trigger.start);
    assert.ok(starts.length > 1 && starts.length < reading.events.length);
    put(editor, new vscode.Position(0, 0));
    const visited: number[] = [];
    while (visited.length < starts.length) {
      await vscode.commands.executeCommand('pressmark.nextEvent');
      visited.push(editor.document.offsetAt(editor.selection.start));
    }
    assert.deepEqual(visited, starts);
    const last = selected(editor);
    await vscode.commands.executeCommand('pressmark.nextEvent');
    await vscode.commands.executeCommand('pressmark.previousEvent');
    assert.equal(selected(editor), last);
  });

  it('goes to a row of a view, in the editor that already shows the article', async () => {
    const { readings } = await pressmark();
    const editor = await showNew('talks.txt', ARTICLE);
    const article = editor.document.uri.toString();
    const kim = readings.get(editor.document.uri)!.entities.find(({ name }) => name === 'Kim Jong Un')!;
    await vscode.commands.executeCommand('pressmark.goToMention', { article, entity: kim.id });
    assert.equal(selected(editor), 'Kim Jong Un');
    const start = ARTICLE.indexOf('useful');
    await vscode.commands.executeCommand('pressmark.goToMention', {
      article,
      span: { start, end: start + 6 },
    });
    assert.equal(selected(editor), 'useful');
    assert.equal(vscode.window.visibleTextEditors.length, 1);
  });
});

function put(editor: vscode.TextEditor, position: vscode.Position): void {
  editor.selection = new vscode.Selection(position, position);
}

function selected({ document, selection }: vscode.TextEditor): string {
  return document.getText(selection);
}
