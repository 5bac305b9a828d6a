import { l10n, TreeItem, TreeItemCollapsibleState, type MarkdownString } from 'vscode';
import type { ReadEntity } from '../../marks/model.ts';
import type { CommandTarget } from '../services.ts';
import { entityTypeWord } from '../words.ts';
import { entityIcon } from './icons.ts';
import { MentionRow } from './mentionRow.ts';
import { quotationsOf } from './quotationRow.ts';
import type { ReadFile } from './readFile.ts';
import { Row } from './row.ts';
import { plainTooltip } from './tooltips.ts';

/** A person, organisation, place or thing of one article, with its mentions and what it says under it. */
export class EntityRow extends Row implements CommandTarget {
  readonly id: string;
  readonly data: ReadEntity;
  readonly words: string;
  readonly article: string;
  readonly entity: string;

  /** @param id where several articles share a view, so that ids stay different */
  constructor(
    private readonly file: ReadFile,
    entity: ReadEntity,
    id = entity.id,
  ) {
    super();
    this.id = id;
    this.data = entity;
    this.words = [entity.name, ...entity.aliases, ...entity.titles].join(' ');
    this.article = file.article.toString();
    this.entity = entity.id;
  }

  item(): TreeItem {
    const { name, type, titles, mentions } = this.data;
    const item = new TreeItem(name, TreeItemCollapsibleState.Collapsed);
    item.iconPath = entityIcon(type);
    item.description = [mentions.length.toLocaleString(), ...titles.slice(0, 2)].join(' · ');
    item.contextValue = [
      'place-in-text taggable renamable identity',
      mentions.some(({ mark }) => mark === null) ? 'suggestion' : '',
      mentions.some(({ mark }) => mark !== null) ? 'removable' : '',
    ]
      .filter(Boolean)
      .join(' ');
    item.accessibilityInformation = {
      label: [name, entityTypeWord(type), mentionWords(mentions.length), ...titles].join(', '),
    };
    return item;
  }

  override tooltip(): MarkdownString {
    const { name, type, titles, aliases, mentions, wikidata, note } = this.data;
    return plainTooltip(
      l10n.t('{0}, {1}, {2}', name, entityTypeWord(type), mentionWords(mentions.length)),
      ...(titles.length > 0 ? [l10n.t('Titles: {0}', titles.join(', '))] : []),
      ...(aliases.length > 0 ? [l10n.t('Also called: {0}', aliases.join(', '))] : []),
      ...(wikidata === undefined ? [] : [l10n.t('Wikidata: {0}', wikidata)]),
      ...(note === undefined ? [] : [l10n.t('Note: {0}', note)]),
    );
  }

  override children(): readonly Row[] {
    const mentions = this.data.mentions.map(
      (mention, i) => new MentionRow(this.file, `${this.id}/${i}`, this.entity, mention),
    );
    return this.adopt<Row>([...mentions, ...quotationsOf(this.file, this.entity, this.id)]);
  }
}

export function mentionWords(count: number): string {
  return count === 1 ? l10n.t('1 mention') : l10n.t('{0} mentions', count.toLocaleString());
}
