import type { CancellationToken, DefinitionProvider, LocationLink, Position, TextDocument } from 'vscode';
import type { ArticleDocuments } from './articleDocuments.ts';

/** From any mention to where the article gives the full name first. */
export class Introductions implements DefinitionProvider {
  constructor(private readonly articles: ArticleDocuments) {}

  async provideDefinition(
    document: TextDocument,
    position: Position,
    token: CancellationToken,
  ): Promise<LocationLink[] | undefined> {
    const article = await this.articles.read(document, token);
    const here = article?.mentionAt(position);
    const introduction = here && article?.introductionOf(here.entity);
    if (!article || !introduction) return undefined;
    const targetRange = article.rangeOf(introduction);
    // Names have several words: all of them are the link, not the word under the pointer.
    return [{ originSelectionRange: article.rangeOf(here.mention), targetUri: document.uri, targetRange }];
  }
}
