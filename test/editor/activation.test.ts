import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';

describe('activation', () => {
  it('happens when a text file is opened', async () => {
    const extension = vscode.extensions.getExtension('pressmark.pressmark');
    assert.ok(extension, 'the extension is not loaded');
    const document = await vscode.workspace.openTextDocument({
      language: 'plaintext',
      content: 'Some text.',
    });
    await vscode.window.showTextDocument(document);
    await extension.activate();
    assert.equal(extension.isActive, true);
  });

  it('registers every command of the manifest', async () => {
    const extension = vscode.extensions.getExtension<unknown>('pressmark.pressmark')!;
    await extension.activate();
    const manifest = extension.packageJSON as { contributes: { commands: { command: string }[] } };
    const registered = new Set(await vscode.commands.getCommands(true));
    const missing = manifest.contributes.commands
      .map(({ command }) => command)
      .filter((id) => !registered.has(id));
    assert.deepEqual(missing, []);
  });
});
