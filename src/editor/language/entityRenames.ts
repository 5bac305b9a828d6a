import {
  WorkspaceEdit,
  type CancellationToken,
  type Position,
  type Range,
  type RenameProvider,
  type TextDocument,
} from 'vscode';
import type { MentionOf } from '../../marks/mentionAt.ts';
import type { DecisionHistory } from '../marks/decisionHistory.ts';
import { nobodyMeant } from '../identity/meant.ts';
import { renameEntity } from '../identity/rename.ts';
import type { ArticleDocument } from './articleDocument.ts';
import type { ArticleDocuments } from './articleDocuments.ts';

/** Gives an entity another name in the whole folder; the articles' text stays as it is. */
export class EntityRenames implements RenameProvider {
  constructor(
    private readonly articles: ArticleDocuments,
    private readonly decisions: DecisionHistory,
  ) {}

  /** @throws Error with a message for the reader where no name is */
  async prepareRename(
    document: TextDocument,
    position: Position,
    token: CancellationToken,
  ): Promise<{ readonly range: Range; readonly placeholder: string }> {
    const { article, entity, mention } = await this.namedAt(document, position, token);
    return { range: article.rangeOf(mention), placeholder: entity.name };
  }

  /** The name is written to pressmark.yaml here: the edit that VS Code insists on has nothing to do. */
  async provideRenameEdits(
    document: TextDocument,
    position: Position,
    name: string,
    token: CancellationToken,
  ): Promise<WorkspaceEdit> {
    const { entity } = await this.namedAt(document, position, token);
    await this.decisions.record(({ folderFiles }) => renameEntity(folderFiles, document.uri, entity, name));
    return new WorkspaceEdit();
  }

  private async namedAt(
    document: TextDocument,
    position: Position,
    token: CancellationToken,
  ): Promise<MentionOf & { readonly article: ArticleDocument }> {
    const article = await this.articles.read(document, token);
    const here = article?.mentionAt(position);
    if (!article || !here) throw nobodyMeant();
    return { article, ...here };
  }
}
