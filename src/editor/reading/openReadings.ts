import { EventEmitter, workspace, type Disposable, type TextDocument, type Uri } from 'vscode';
import type { ArticleReading } from '../../marks/model.ts';
import type { Articles } from '../articles/articles.ts';
import type { Readings } from '../services.ts';
import { AnalysisCache } from './analysisCache.ts';
import { OpenArticle, type ReadingSources } from './openArticle.ts';

/** Articles whose last analysis is kept, open or not. */
const KEPT_ANALYSES = 50;

/** What there is to show of an open document. */
export type ReadingState =
  | { readonly kind: 'no-article' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'read'; readonly reading: ArticleReading };

/** The readings of the articles that are open. */
export class OpenReadings implements Readings {
  private readonly open = new Map<string, OpenArticle>();
  private readonly changed = new EventEmitter<Uri>();
  readonly onDidChange = this.changed.event;
  private readonly sources: ReadingSources;
  private readonly disposables: readonly Disposable[];

  constructor(
    private readonly articles: Articles,
    sources: Omit<ReadingSources, 'cache'>,
  ) {
    this.sources = { ...sources, cache: new AnalysisCache(KEPT_ANALYSES) };
    this.disposables = [
      this.changed,
      articles.onDidChange((document) => this.follow(document)),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.of(document.uri)?.edited(contentChanges);
      }),
      sources.sidecars.onDidChange((article) => void this.of(article)?.read()),
      sources.lines.onDidChange((articles) => {
        for (const article of articles) void this.open.get(article)?.read();
      }),
      sources.folderFiles.onDidChange(() => {
        for (const article of this.open.values()) void article.read();
      }),
    ];
    for (const document of workspace.textDocuments) this.follow(document);
  }

  get(article: Uri): ArticleReading | undefined {
    return this.of(article)?.reading;
  }

  async whenRead(article: Uri): Promise<ArticleReading | undefined> {
    await this.articles.whenJudged(article);
    return this.of(article)?.whenRead();
  }

  isArticle(article: Uri): boolean {
    return this.articles.isArticle(article);
  }

  stateOf(document: Uri): ReadingState {
    const article = this.of(document);
    if (!article)
      return { kind: this.articles.verdict(document) === 'too-large' ? 'too-large' : 'no-article' };
    if (article.failure !== undefined) return { kind: 'failed', message: article.failure };
    return article.reading ? { kind: 'read', reading: article.reading } : { kind: 'reading' };
  }

  dispose(): void {
    for (const article of this.open.values()) article.dispose();
    for (const disposable of this.disposables) disposable.dispose();
  }

  private of(article: Uri): OpenArticle | undefined {
    return this.open.get(article.toString());
  }

  private follow(document: TextDocument): void {
    const key = document.uri.toString();
    this.open.get(key)?.dispose();
    this.open.delete(key);
    if (this.articles.isArticle(document.uri)) {
      const changed = () => this.changed.fire(document.uri);
      this.open.set(key, new OpenArticle(document, this.sources, changed));
    }
    this.changed.fire(document.uri);
  }
}
