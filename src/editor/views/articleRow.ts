import { ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri, workspace } from 'vscode';
import type { Span } from '../../analysis/model.ts';
import { COMMANDS } from '../ids.ts';
import { baseName } from '../marks/paths.ts';
import type { CommandTarget } from '../services.ts';
import { Row } from './row.ts';

export interface ArticleRowOptions {
  /** Id of the row that it stands under. */
  readonly under: string;
  readonly file: string;
  /** What the row counts in this article, in words. */
  readonly description: string;
  /** Where a click goes; null for the article as a whole. */
  readonly first: Span | null;
  /** The places in the article; leaving it out makes a row without children. */
  readonly places?: (parent: ArticleRow) => Promise<readonly Row[]>;
}

/** An article of the folder, under what it mentions. */
export class ArticleRow extends Row implements CommandTarget {
  readonly id: string;
  readonly data: unknown;
  readonly words: string;
  readonly article: string;
  readonly span: Span;

  constructor(private readonly options: ArticleRowOptions) {
    super();
    const { under, file, first, description } = options;
    this.id = `${under}/${file}`;
    this.data = [file, description];
    this.words = baseName(Uri.parse(file));
    this.article = file;
    this.span = first ?? { start: 0, end: 0 };
  }

  item(): TreeItem {
    const { places, description } = this.options;
    const item = new TreeItem(
      this.words,
      places ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None,
    );
    item.iconPath = new ThemeIcon('file-text');
    item.description = description;
    item.tooltip = workspace.asRelativePath(Uri.parse(this.article));
    item.contextValue = 'place-in-text';
    item.command = { command: COMMANDS.goToMention, title: '', arguments: [this] };
    item.accessibilityInformation = { label: [this.words, description].filter(Boolean).join(', ') };
    return item;
  }

  override async children(): Promise<readonly Row[]> {
    return this.adopt((await this.options.places?.(this)) ?? []);
  }
}
