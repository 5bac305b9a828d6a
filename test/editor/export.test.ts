import assert from 'node:assert/strict';
import { after, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { pressmark, showNew } from './pressmark.ts';

const ARTICLE = `Talks in Moscow

Russian President Vladimir Putin met North Korean leader Kim Jong Un in Moscow on Wednesday, the United Nations said.
Putin said that the talks were useful. The two agreed to meet again in the spring, but they gave no date for the next round.
`;

describe('exporting the analysis', () => {
  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('opens it as JSON in a new editor', async () => {
    const { readings } = await pressmark();
    const { document } = await showNew('talks.txt', ARTICLE);
    await vscode.commands.executeCommand('pressmark.exportAnalysis');
    const exported = vscode.window.activeTextEditor!.document;
    assert.equal(exported.languageId, 'json');
    assert.equal(exported.isUntitled, true);
    assert.deepEqual(JSON.parse(exported.getText()), readings.get(document.uri)?.analysis);
  });
});
