import {
  l10n,
  Location,
  Uri,
  window,
  type CancellationToken,
  type Position,
  type ReferenceContext,
  type ReferenceProvider,
  type TextDocument,
} from 'vscode';
import { entityKey } from '../../corpus/corpusIndex.ts';
import type { ReadEntity } from '../../marks/model.ts';
import { eachOf } from '../folder/eachOf.ts';
import type { FolderReader } from '../folder/folderReader.ts';
import type { ReadFile } from '../views/readFile.ts';
import type { ArticleDocument } from './articleDocument.ts';
import type { ArticleDocuments } from './articleDocuments.ts';
import { rangeIn } from './rangeIn.ts';

/** Articles that are read for their mentions, those with most mentions first: each of them is analysed anew. */
const MOST_ARTICLES = 200;
/** Articles read at the same time. */
const CONCURRENCY = 4;
/** How long a remark stays in the status bar, in milliseconds. */
const REMARK = 6000;

/**
 * Every mention of whom the caret is on, in this article and in those of the folder that give the same full name or
 * that the folder's registry says it of. A likeness of names never makes two people one.
 */
export class EntityReferences implements ReferenceProvider {
  constructor(
    private readonly articles: ArticleDocuments,
    private readonly folder: FolderReader,
  ) {}

  async provideReferences(
    document: TextDocument,
    position: Position,
    { includeDeclaration }: ReferenceContext,
    token: CancellationToken,
  ): Promise<Location[] | undefined> {
    const article = await this.articles.read(document, token);
    const entity = article?.mentionAt(position)?.entity;
    if (!article || !entity) return undefined;
    const introduction = includeDeclaration ? undefined : article.introductionOf(entity);
    const here = entity.mentions
      .filter((mention) => mention !== introduction)
      .map((mention) => article.locationOf(mention));
    return [...here, ...(await this.elsewhere(article, entity, token))];
  }

  /** Nothing where it was cancelled; the folder is then read to its end all the same, as its views would have it. */
  private async elsewhere(
    { document }: ArticleDocument,
    entity: ReadEntity,
    token: CancellationToken,
  ): Promise<readonly Location[]> {
    await Promise.race([this.folder.ensureRead(), cancelled(token)]);
    if (token.isCancellationRequested) return [];
    const files = this.folder.index
      .rowOf(entity)
      ?.articles.map(({ file }) => file)
      .filter((file) => file !== document.uri.toString());
    if (!files) return [];
    const found = new Map<string, readonly Location[]>();
    const chosen = files.slice(0, MOST_ARTICLES);
    await eachOf(
      chosen,
      CONCURRENCY,
      async (file) => {
        // One that went from the disk since has no mentions any more.
        const read = await this.folder.readFile(Uri.parse(file)).catch(() => undefined);
        if (read) found.set(file, mentionsIn(read, entity));
      },
      token,
    );
    if (files.length > chosen.length) remarkOn(entity, chosen.length, files.length);
    return chosen.flatMap((file) => found.get(file) ?? []);
  }
}

function mentionsIn({ article, text, reading }: ReadFile, entity: ReadEntity): readonly Location[] {
  const key = entityKey(entity);
  return reading.entities
    .filter((other) => entityKey(other) === key)
    .flatMap(({ mentions }) => mentions)
    .map((mention) => new Location(article, rangeIn(text, mention)));
}

function remarkOn({ name }: ReadEntity, shown: number, total: number): void {
  window.setStatusBarMessage(
    l10n.t('References in the {0} articles that mention {1} most, of {2}.', shown, name, total),
    REMARK,
  );
}

function cancelled(token: CancellationToken): Promise<void> {
  return new Promise((resolve) => token.onCancellationRequested(() => resolve()));
}
