import { Range, Selection, TextEditorRevealType, window, workspace, type Uri, type ViewColumn } from 'vscode';
import type { Span } from '../../analysis/model.ts';

/**
 * Shows an article with a span of it selected, in the editor that already shows it where there is one.
 *
 * @param column where to show it else; the active one where it is left out
 */
export async function goTo(article: Uri, span: Span, column?: ViewColumn): Promise<void> {
  const shown = window.visibleTextEditors.find(
    ({ document }) => document.uri.toString() === article.toString(),
  );
  const document = shown?.document ?? (await workspace.openTextDocument(article));
  const editor = await window.showTextDocument(document, shown?.viewColumn ?? column);
  const range = new Range(document.positionAt(span.start), document.positionAt(span.end));
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}
