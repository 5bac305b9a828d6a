import {
  DecorationRangeBehavior,
  Range,
  window,
  workspace,
  type Disposable,
  type TextDocument,
  type TextEditor,
  type TextEditorDecorationType,
} from 'vscode';
import type { Span } from '../../analysis/model.ts';
import type { ArticleReading } from '../../marks/model.ts';
import type { Readings } from '../services.ts';
import type { MasterSwitch } from '../settings/masterSwitch.ts';
import { SECTION, settings } from '../settings/settings.ts';
import { DECORATION_KINDS, dimmedSpans, type DecorationKind } from './decorationKinds.ts';

/** One kind of mark with the decoration type that draws it in this window. */
interface Brush {
  readonly name: DecorationKind['name'] | 'boilerplate';
  readonly type: TextEditorDecorationType;
  readonly isOn: (document: TextDocument) => boolean;
  readonly spans: (reading: ArticleReading) => readonly Span[];
}

/** Marks what was read in every visible editor. */
export class Decorator implements Disposable {
  private brushes = createBrushes();
  private readonly painted = new WeakSet<TextEditor>();
  private readonly disposables: readonly Disposable[];

  constructor(
    private readonly readings: Readings,
    private readonly master: MasterSwitch,
  ) {
    this.disposables = [
      readings.onDidChange((article) => this.paintAll(article.toString())),
      window.onDidChangeVisibleTextEditors(() => this.paintAll()),
      master.onDidChange(() => this.paintAll()),
      workspace.onDidChangeConfiguration((event) => {
        if (!event.affectsConfiguration(SECTION)) return;
        this.disposeBrushes();
        this.brushes = createBrushes();
        this.paintAll();
      }),
    ];
    this.paintAll();
  }

  /** The ranges that are marked in a document, by kind: what `paintAll` draws. */
  rangesIn(document: TextDocument): Map<Brush['name'], Range[]> {
    const reading = this.master.isOn ? this.readings.get(document.uri) : undefined;
    return new Map(
      this.brushes.map(({ name, isOn, spans }) => [
        name,
        reading && isOn(document) ? spans(reading).map((span) => rangeOf(document, span)) : [],
      ]),
    );
  }

  dispose(): void {
    this.disposeBrushes();
    for (const disposable of this.disposables) disposable.dispose();
  }

  /** @param only URI of the one document to paint; all visible ones without it */
  private paintAll(only?: string): void {
    for (const editor of window.visibleTextEditors) {
      if (only === undefined || editor.document.uri.toString() === only) this.paint(editor);
    }
  }

  private paint(editor: TextEditor): void {
    const isArticle = this.readings.isArticle(editor.document.uri);
    if (!isArticle && !this.painted.has(editor)) return;
    this.painted.add(editor);
    const ranges = this.rangesIn(editor.document);
    for (const { name, type } of this.brushes) editor.setDecorations(type, ranges.get(name) ?? []);
  }

  private disposeBrushes(): void {
    for (const { type } of this.brushes) type.dispose();
  }
}

function createBrushes(): readonly Brush[] {
  // Typing at the edge of a mark does not make it longer.
  const rangeBehavior = DecorationRangeBehavior.ClosedClosed;
  return [
    {
      name: 'boilerplate',
      type: window.createTextEditorDecorationType({
        rangeBehavior,
        opacity: String(settings.boilerplateOpacity()),
      }),
      isOn: (document) => settings.dimBoilerplate(document.uri),
      spans: dimmedSpans,
    },
    ...DECORATION_KINDS.map(({ name, setting, style, spans }) => ({
      name,
      type: window.createTextEditorDecorationType({ rangeBehavior, ...style }),
      isOn: (document: TextDocument) => !setting || settings.highlight(setting, document.uri),
      spans,
    })),
  ];
}

function rangeOf(document: TextDocument, { start, end }: Span): Range {
  return new Range(document.positionAt(start), document.positionAt(end));
}
