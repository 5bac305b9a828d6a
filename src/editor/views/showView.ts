import { commands, window } from 'vscode';
import { closeHover } from '../hovers/closeHover.ts';
import { targetsOf } from '../marks/targets.ts';
import type { RowTree, TreeSources } from './rowTree.ts';

/**
 * Opens a view, with the row selected that a hover's link or the caret stands for.
 *
 * @param given a target of a command, or nothing
 */
export async function showView(tree: RowTree, { readings }: TreeSources, given: unknown): Promise<void> {
  const [target] = targetsOf([given]);
  if (target) await closeHover();
  const row = target ? (target.event ?? target.entity) : rowAtCaret(readings);
  await commands.executeCommand(`${tree.id}.focus`);
  if (row) await tree.reveal(row);
}

function rowAtCaret(readings: TreeSources['readings']): string | undefined {
  const editor = window.activeTextEditor;
  const reading = editor && readings.get(editor.document.uri);
  if (!reading) return undefined;
  const caret = editor.document.offsetAt(editor.selection.active);
  const covers = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
    start <= caret && caret <= end;
  return (
    reading.entities.find(({ mentions }) => mentions.some(covers))?.id ??
    reading.events.find(({ trigger }) => covers(trigger))?.id
  );
}
