import { commands } from 'vscode';

/** Closes the hover whose link was clicked: what it says is no longer so, and it would stand in the way. */
export async function closeHover(): Promise<void> {
  await commands.executeCommand('editor.action.hideHover');
}
