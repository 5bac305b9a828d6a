import assert from 'node:assert/strict';
import { after, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { showNew } from './pressmark.ts';

const ARTICLE = `Ferry returns to the bay

Boats sailed again between Port Elda and the islands on Monday, a month after a storm had torn the pier apart.

Advertisement

The company said that the new pier was built to stand higher waves, and that it would run two more boats.

Related stories

Why gulls follow the ferry

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
});
