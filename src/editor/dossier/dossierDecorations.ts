import { Disposable, Range, ThemeColor, window, workspace, type TextEditor } from 'vscode';
import type { DossierDocuments } from './dossierDocuments.ts';
import { DOSSIER_SCHEME } from './dossierUri.ts';

/** Makes the words of the concordance that mean the entity stand out, in every editor that shows a dossier. */
export function decorateDossiers(documents: DossierDocuments): Disposable {
  const strong = window.createTextEditorDecorationType({
    fontWeight: 'bold',
    color: new ThemeColor('pressmark.personBorder'),
  });
  const paint = (editor: TextEditor): void => {
    const { document } = editor;
    if (document.uri.scheme !== DOSSIER_SCHEME) return;
    const spans = documents.get(document.uri)?.strong ?? [];
    editor.setDecorations(
      strong,
      spans.map(({ start, end }) => new Range(document.positionAt(start), document.positionAt(end))),
    );
  };
  const paintAll = (editors: readonly TextEditor[]): void => editors.forEach(paint);
  paintAll(window.visibleTextEditors);
  return Disposable.from(
    strong,
    window.onDidChangeVisibleTextEditors(paintAll),
    workspace.onDidChangeTextDocument(({ document }) =>
      paintAll(window.visibleTextEditors.filter((editor) => editor.document === document)),
    ),
  );
}
