import { EventEmitter, TabInputText, TabInputTextDiff, window, type Disposable, type Uri } from 'vscode';
import { articleOf } from '../marks/paths.ts';
import type { Readings } from '../services.ts';

/**
 * The article that the views show: the active editor's, and when focus goes elsewhere the last one, as long as a tab has
 * it. A sidecar stands for its article; another file that is no article takes its place only where it hides it.
 */
export class ShownArticle implements Disposable {
  private article: Uri | undefined;
  private readonly changed = new EventEmitter<void>();
  /** Fires when another article is shown, or none. */
  readonly onDidChange = this.changed.event;
  private readonly disposables: readonly Disposable[];

  constructor(private readonly readings: Readings) {
    const look = (): void => this.look();
    this.disposables = [
      this.changed,
      window.onDidChangeActiveTextEditor(look),
      window.onDidChangeVisibleTextEditors(look),
      window.tabGroups.onDidChangeTabs(look),
      readings.onDidChange(look),
    ];
    this.look();
  }

  get uri(): Uri | undefined {
    return this.article;
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }

  private look(): void {
    const before = this.article?.toString();
    this.article = this.current();
    if (this.article?.toString() !== before) this.changed.fire();
  }

  private current(): Uri | undefined {
    const active = window.activeTextEditor?.document.uri;
    const meant = active && (articleOf(active) ?? active);
    if (meant && this.readings.isArticle(meant)) return meant;
    const last = this.article;
    if (!last || !this.readings.isArticle(last)) return undefined;
    const key = last.toString();
    const isVisible = window.visibleTextEditors.some(({ document }) => document.uri.toString() === key);
    return isVisible || (!active && hasTab(key)) ? last : undefined;
  }
}

function hasTab(uri: string): boolean {
  return window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .some(
      ({ input }) =>
        (input instanceof TabInputText && input.uri.toString() === uri) ||
        (input instanceof TabInputTextDiff && input.modified.toString() === uri),
    );
}
