import { ThemeIcon, TreeItem, TreeItemCollapsibleState, type MarkdownString } from 'vscode';
import type { Span } from '../../analysis/model.ts';
import type { Origin, ReadMention } from '../../marks/model.ts';
import { originWord } from '../hovers/nameHover.ts';
import { COMMANDS } from '../ids.ts';
import type { CommandTarget } from '../services.ts';
import { contextLine } from './contextLine.ts';
import { lineAround } from './lineAround.ts';
import type { ReadFile } from './readFile.ts';
import { Row } from './row.ts';
import { plainTooltip } from './tooltips.ts';

/** What Pressmark suggests has no icon, so that a person's own decisions stand out. */
const ICONS: Readonly<Record<Origin, ThemeIcon | undefined>> = {
  suggested: undefined,
  accepted: new ThemeIcon('check'),
  added: new ThemeIcon('tag'),
};

/** A mention of an entity with a line of context; a click goes there. */
export class MentionRow extends Row implements CommandTarget {
  readonly words: string;
  readonly article: string;
  readonly span: Span;

  constructor(
    private readonly file: ReadFile,
    readonly id: string,
    readonly entity: string,
    readonly data: ReadMention,
  ) {
    super();
    this.article = file.article.toString();
    this.span = { start: data.start, end: data.end };
    this.words = file.text.slice(data.start, data.end);
  }

  item(): TreeItem {
    const { origin, mark } = this.data;
    const line = contextLine(this.file.text, this.span);
    const item = new TreeItem(line, TreeItemCollapsibleState.None);
    const icon = ICONS[origin];
    if (icon) item.iconPath = icon;
    item.contextValue = `place-in-text taggable ${mark === null ? 'suggestion' : 'removable'}`;
    item.command = { command: COMMANDS.goToMention, title: '', arguments: [this] };
    item.accessibilityInformation = { label: `${line.label}, ${originWord(origin)}` };
    return item;
  }

  override tooltip(): MarkdownString {
    const { start, end } = lineAround(this.file.text, this.span);
    return plainTooltip(originWord(this.data.origin), this.file.text.slice(start, end));
  }
}
