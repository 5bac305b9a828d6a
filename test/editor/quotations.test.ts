import assert from 'node:assert/strict';
import { after, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { pressmark, showNew } from './pressmark.ts';

const ARTICLE = `Talks in Lisbon

LISBON - Foreign Minister Amara Okonkwo met Rui Tavares in Lisbon on Tuesday.

“The harbour stays open,” Okonkwo said. Tavares said that the talks were useful.
`;

describe('quotations', () => {
  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('are listed under the one who speaks, with the word that tells it, and lead to their place', async () => {
    const { views } = await pressmark();
    await vscode.commands.executeCommand('pressmark.showPeople');
    const { document } = await showNew('lisbon.txt', ARTICLE);
    const people = await views.people.getChildren();
    const okonkwo = people.find((row) => row.item().label === 'Amara Okonkwo')!;
    const rows = await views.people.getChildren(okonkwo);
    const group = rows.at(-1);
    const { label, description, collapsibleState } = group!.item();
    assert.deepEqual(
      [label, description, collapsibleState],
      ['Quotations', '1', vscode.TreeItemCollapsibleState.Collapsed],
    );
    assert.ok(rows.length > 1, 'her mentions come first');
    const [quotation] = await views.people.getChildren(group);
    assert.equal(quotation!.item().description, 'said');
    const { command, arguments: args = [] } = quotation!.item().command!;
    await vscode.commands.executeCommand(command, ...(args as unknown[]));
    assert.match(document.getText(vscode.window.activeTextEditor!.selection), /The harbour stays open/);
  });
});
