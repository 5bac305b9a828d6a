import { l10n, TreeItem, TreeItemCollapsibleState, Uri, type MarkdownString } from 'vscode';
import type { EntityType } from '../../analysis/model.ts';
import type { EntityRow as FolderEntity } from '../../corpus/corpusIndex.ts';
import type { ReadEntity } from '../../marks/model.ts';
import type { FolderReader } from '../folder/folderReader.ts';
import type { Nameable } from '../identity/rename.ts';
import { entityTypeWord } from '../words.ts';
import { ArticleRow } from './articleRow.ts';
import { EntityRow, mentionWords } from './entityRow.ts';
import { entityIcon } from './icons.ts';
import { Row } from './row.ts';
import { plainTooltip } from './tooltips.ts';
import type { RowList } from './viewContent.ts';

/** A person, organisation, place or thing of the folder, with its articles under it. */
export class FolderEntityRow extends Row {
  readonly id: string;
  readonly data: FolderEntity;
  /** Lets a rename do without reading an article; `folderOf` says in which folder. */
  readonly nameable: Nameable;
  readonly folderOf: string;

  /** @param under id of the row that it stands under, where it stands in a list of its own too */
  constructor(
    entity: FolderEntity,
    private readonly folder: Pick<FolderReader, 'readFile' | 'registered'>,
    under = '',
  ) {
    super();
    this.id = under ? `${under}/${entity.key}` : entity.key;
    this.data = entity;
    this.nameable = entity;
    this.folderOf = entity.articles[0]?.file ?? '';
  }

  get words(): string {
    return [this.data.name, ...this.data.aliases].join(' ');
  }

  item(): TreeItem {
    const { name, type, mentions, articles } = this.data;
    const item = new TreeItem(name, TreeItemCollapsibleState.Collapsed);
    item.iconPath = entityIcon(type);
    const count = mentions.toLocaleString();
    item.description =
      articles.length === 1 ? count : l10n.t('{0} in {1}', count, articleWords(articles.length));
    item.contextValue = 'renamable identity';
    item.accessibilityInformation = {
      label: [name, entityTypeWord(type), mentionWords(mentions), articleWords(articles.length)].join(', '),
    };
    return item;
  }

  override tooltip(): MarkdownString {
    const { name, type, mentions, articles, aliases } = this.data;
    const { wikidata, note } = this.folder.registered(this.data) ?? {};
    return plainTooltip(
      l10n.t('{0}, {1}', name, entityTypeWord(type)),
      l10n.t('{0} in {1}', mentionWords(mentions), articleWords(articles.length)),
      ...(aliases.length > 0 ? [l10n.t('Also called: {0}', aliases.join(', '))] : []),
      ...(wikidata === undefined ? [] : [l10n.t('Wikidata: {0}', wikidata)]),
      ...(note === undefined ? [] : [l10n.t('Note: {0}', note)]),
    );
  }

  override children(): readonly Row[] {
    return this.adopt(
      this.data.articles.map(
        ({ file, mentions, first }) =>
          new ArticleRow({
            under: this.id,
            file,
            first,
            description: mentions.toLocaleString(),
            places: (parent) => this.mentionsIn(parent),
          }),
      ),
    );
  }

  private async mentionsIn({ id, article }: ArticleRow): Promise<readonly Row[]> {
    const file = await this.folder.readFile(Uri.parse(article));
    const entity = file?.reading.entities.find((one) => this.isSame(one));
    return file && entity ? new EntityRow(file, entity, id).children() : [];
  }

  private isSame({ registered, type, name }: ReadEntity): boolean {
    const { data } = this;
    if (data.registered !== null || registered !== null) return registered === data.registered;
    return type === data.type && [data.name, ...data.aliases].includes(name);
  }
}

/** The entities of one type in the folder, those mentioned most first. */
export function folderEntityRows(folder: FolderReader, type: EntityType, limit: number): RowList {
  const { rows, total } = folder.index.entities({ types: [type], limit });
  return { rows: rows.map((row) => new FolderEntityRow(row, folder)), hidden: total - rows.length };
}

export function articleWords(count: number): string {
  return count === 1 ? l10n.t('1 article') : l10n.t('{0} articles', count.toLocaleString());
}
