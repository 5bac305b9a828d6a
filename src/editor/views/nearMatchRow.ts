import { l10n, ThemeIcon, TreeItem, TreeItemCollapsibleState, type MarkdownString } from 'vscode';
import type { EntityType } from '../../analysis/model.ts';
import type { NearMatch } from '../../corpus/nearMatches.ts';
import type { FolderReader } from '../folder/folderReader.ts';
import type { Meant } from '../identity/meant.ts';
import { entityTypeWord } from '../words.ts';
import { articleWords, FolderEntityRow } from './folderEntityRow.ts';
import { groupOf } from './groupRow.ts';
import { Row } from './row.ts';
import { plainTooltip } from './tooltips.ts';

/** Two rows that may be one: accepted, they are; rejected, they are never suggested as the same again. */
export class NearMatchRow extends Row {
  readonly id: string;
  readonly words: string;
  /** The one whose name stays comes first. */
  readonly pair: Pick<Meant, 'entities'>['entities'];
  readonly folderOf: string;

  constructor(
    readonly data: NearMatch,
    private readonly folder: FolderReader,
  ) {
    super();
    const { into, other } = data;
    this.id = `same:${into.key}=${other.key}`;
    this.words = `${into.name} ${other.name}`;
    this.pair = [into, other];
    this.folderOf = into.articles[0]?.file ?? '';
  }

  item(): TreeItem {
    const { into, other } = this.data;
    const item = new TreeItem(other.name, TreeItemCollapsibleState.Collapsed);
    item.iconPath = new ThemeIcon('question');
    item.description = l10n.t('same as {0}?', into.name);
    item.contextValue = 'near-match';
    item.accessibilityInformation = { label: l10n.t('Is {0} the same as {1}?', other.name, into.name) };
    return item;
  }

  override tooltip(): MarkdownString {
    const { into, other, kind } = this.data;
    return plainTooltip(
      l10n.t('Is {0} the same as {1}?', other.name, into.name),
      kind === 'short'
        ? l10n.t('One may be short for the other.')
        : l10n.t('One name may be spelled in two ways.'),
      ...[other, into].map((row) =>
        l10n.t('{0}: {1}, {2}', row.name, entityTypeWord(row.type), articleWords(row.articles.length)),
      ),
    );
  }

  /** Both as they are, to look into their articles. */
  override children(): readonly Row[] {
    return this.adopt(
      [this.data.other, this.data.into].map((row) => new FolderEntityRow(row, this.folder, this.id)),
    );
  }

  /** It is a question about two rows that are counted already. */
  override count(): number {
    return 0;
  }
}

/** The near matches of some types, in a group that starts closed. */
export function nearMatchGroup(folder: FolderReader, types: readonly EntityType[]): readonly Row[] {
  // While articles still come in, matches come and go.
  if (folder.progress) return [];
  return groupOf(
    { id: 'near', label: l10n.t('Possibly the Same'), icon: new ThemeIcon('question'), open: false },
    folder.nearMatches
      .filter(({ into }) => types.includes(into.type))
      .map((match) => new NearMatchRow(match, folder)),
  );
}
