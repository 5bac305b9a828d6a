import {
  FoldingRange,
  FoldingRangeKind,
  type CancellationToken,
  type Event,
  type FoldingContext,
  type FoldingRangeProvider,
  type TextDocument,
} from 'vscode';
import type { Boilerplate, Span } from '../../analysis/model.ts';
import type { ArticleDocuments } from './articleDocuments.ts';
import { sectionsOf } from './sections.ts';

/** Folds what is dimmed, each run of lines as one region, and sections under their headings. */
export class ArticleFolding implements FoldingRangeProvider {
  readonly onDidChangeFoldingRanges: Event<void>;

  constructor(private readonly articles: ArticleDocuments) {
    this.onDidChangeFoldingRanges = articles.onDidChange;
  }

  async provideFoldingRanges(
    document: TextDocument,
    _context: FoldingContext,
    token: CancellationToken,
  ): Promise<FoldingRange[] | undefined> {
    const article = await this.articles.read(document, token);
    if (!article) return undefined;
    const { text, reading } = article;
    // In Markdown VS Code folds the sections itself.
    const sections = document.languageId === 'markdown' ? [] : sectionsOf(text, reading.boilerplate);
    const fold = (span: Span, kind?: FoldingRangeKind) => {
      const { start, end } = article.rangeOf(span);
      return new FoldingRange(start.line, end.line, kind);
    };
    return [
      ...sections.map((section) => fold(section)),
      ...dimmedRuns(text, reading.boilerplate).map((run) => fold(run, FoldingRangeKind.Region)),
    ].filter(({ start, end }) => start < end);
  }
}

/** Dimmed texts with nothing but white space between them, joined. */
function dimmedRuns(text: string, boilerplate: readonly Boilerplate[]): readonly Span[] {
  const runs: { readonly start: number; end: number }[] = [];
  for (const { start, end } of boilerplate.filter(({ dimmed }) => dimmed)) {
    const last = runs.at(-1);
    if (last && !/\S/.test(text.slice(last.end, start))) last.end = Math.max(last.end, end);
    else runs.push({ start, end });
  }
  return runs;
}
