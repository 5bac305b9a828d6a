import assert from 'node:assert/strict';
import { after, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { pressmark, rangeOf, showNew } from './pressmark.ts';

const ARTICLE = `Ferry returns to the bay

Boats sailed again between Port Elda and the islands on Monday, a month after a storm had torn the pier apart.

Advertisement

The company said that the new pier was built to stand higher waves, and that it would run two more boats.

Related stories

Why gulls follow the ferry

Leave a comment
`;

const VISIT = `Minister visits the bay

Foreign Minister Amara Okonkwo met fishermen at Port Elda on Monday, a month after a storm had torn the pier apart.

Okonkwo said that the new pier was built to stand higher waves, and that two more boats were to sail to the islands.

Related stories

Why Amara Okonkwo met Peter Brandt in Lisbon

Peter Brandt attacks Okonkwo

Leave a comment
`;

describe('the residue of an article', () => {
  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('is left out of the text that Copy Clean Text copies, and stays in the file', async () => {
    const { document } = await showNew('ferry.txt', ARTICLE);
    await vscode.commands.executeCommand('pressmark.copyCleanText');
    assert.equal(
      await vscode.env.clipboard.readText(),
      ARTICLE.replace('Advertisement\n\n', '').replace(/\nRelated stories[^]*/, ''),
    );
    assert.equal(document.getText(), ARTICLE);
    assert.equal(document.isDirty, false);
  });

  it('is passed over by next and previous mention, and counts nowhere', async () => {
    const { readings, status } = await pressmark();
    const editor = await showNew('visit.txt', VISIT);
    const { document } = editor;
    const { entities, events } = readings.get(document.uri)!;
    const people = entities.filter(({ type }) => type === 'person');
    assert.deepEqual(
      people.map(({ name, mentions }) => `${name} ${mentions.length}`),
      ['Amara Okonkwo 2'],
    );
    assert.match(status.status!.label, /^Pressmark: 1 person, /);
    const residue = document.getText().indexOf('Related stories');
    assert.ok(events.length > 0 && events.every(({ trigger }) => trigger.end < residue));

    editor.selection = caretAt(document, 'Amara Okonkwo');
    const visited: string[] = [];
    for (const command of ['nextMention', 'nextMention', 'previousMention', 'previousMention']) {
      await vscode.commands.executeCommand(`pressmark.${command}`);
      visited.push(`${document.getText(editor.selection)} ${editor.selection.start.line}`);
    }
    assert.deepEqual(visited, ['Okonkwo 4', 'Amara Okonkwo 2', 'Okonkwo 4', 'Amara Okonkwo 2']);
  });

  it('is counted and gone to again where a person says that it is part of the article', async () => {
    const { readings, status } = await pressmark();
    const editor = await showNew('visit.txt', VISIT);
    const { document } = editor;
    const article = document.uri.toString();
    const title = rangeOf(document, 'Why Amara Okonkwo').start;
    const line = document.lineAt(title.line);
    const span = { start: document.offsetAt(title), end: document.offsetAt(line.range.end) };
    await vscode.commands.executeCommand('pressmark.reject', { article, span });
    await readings.whenRead(document.uri);
    editor.selection = caretAt(document, 'Amara Okonkwo');
    await vscode.commands.executeCommand('pressmark.previousMention');
    assert.equal(editor.selection.start.line, title.line);
    assert.match(status.status!.label, /^Pressmark: 2 people, /);
  });
});

function caretAt(document: vscode.TextDocument, words: string): vscode.Selection {
  const { start } = rangeOf(document, words);
  return new vscode.Selection(start, start);
}
