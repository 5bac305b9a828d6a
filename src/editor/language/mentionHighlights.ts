import {
  DocumentHighlight,
  DocumentHighlightKind,
  type CancellationToken,
  type DocumentHighlightProvider,
  type Position,
  type TextDocument,
} from 'vscode';
import type { ArticleDocuments } from './articleDocuments.ts';

/** All mentions of whom the caret is on; pronouns and descriptions are fainter than names, the introduction is stronger. */
export class MentionHighlights implements DocumentHighlightProvider {
  constructor(private readonly articles: ArticleDocuments) {}

  async provideDocumentHighlights(
    document: TextDocument,
    position: Position,
    token: CancellationToken,
  ): Promise<DocumentHighlight[] | undefined> {
    const article = await this.articles.read(document, token);
    const entity = article?.mentionAt(position)?.entity;
    if (!article || !entity) return undefined;
    const introduction = article.introductionOf(entity);
    return entity.mentions.map((mention) => {
      const named = mention.kind === 'name' ? DocumentHighlightKind.Read : DocumentHighlightKind.Text;
      const kind = mention === introduction ? DocumentHighlightKind.Write : named;
      return new DocumentHighlight(article.rangeOf(mention), kind);
    });
  }
}
