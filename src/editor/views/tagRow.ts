import { l10n, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { CommandTarget } from '../services.ts';
import type { ReadFile } from './readFile.ts';
import { Row } from './row.ts';

/** A tag of an article as a whole. */
export class TagRow extends Row implements CommandTarget {
  readonly id: string;
  readonly data: string;
  readonly words: string;
  readonly article: string;
  readonly tag: string;

  constructor(file: ReadFile, tag: string) {
    super();
    this.id = `tag:${tag}`;
    this.data = tag;
    this.words = tag;
    this.tag = tag;
    this.article = file.article.toString();
  }

  item(): TreeItem {
    const item = new TreeItem(this.tag, TreeItemCollapsibleState.None);
    item.iconPath = new ThemeIcon('tag');
    item.contextValue = 'removable';
    item.accessibilityInformation = { label: l10n.t('Tag {0}', this.tag) };
    return item;
  }
}
