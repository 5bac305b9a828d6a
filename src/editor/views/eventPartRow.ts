import { l10n, TreeItem, TreeItemCollapsibleState, type MarkdownString } from 'vscode';
import type { Span } from '../../analysis/model.ts';
import { COMMANDS } from '../ids.ts';
import type { CommandTarget } from '../services.ts';
import { lineAround } from './lineAround.ts';
import type { ReadFile } from './readFile.ts';
import { Row } from './row.ts';
import { plainTooltip } from './tooltips.ts';

export interface EventPart {
  /** What the place says of the event: "Who", "Where". */
  readonly role: string;
  readonly span: Span;
  /** What a person wrote in place of the words of the text. */
  readonly words?: string;
}

/** A place in the text that says what happened, who did it, to whom, where, when, or who says so; a click goes there. */
export class EventPartRow extends Row implements CommandTarget {
  readonly words: string;
  readonly article: string;
  readonly span: Span;

  constructor(
    private readonly file: ReadFile,
    readonly id: string,
    readonly data: EventPart,
  ) {
    super();
    const { start, end } = data.span;
    this.article = file.article.toString();
    this.span = { start, end };
    this.words = data.words ?? file.text.slice(start, end).replace(/\s+/g, ' ');
  }

  item(): TreeItem {
    const label = l10n.t('{0}: {1}', this.data.role, this.words);
    const from = label.length - this.words.length;
    const item = new TreeItem({ label, highlights: [[from, label.length]] }, TreeItemCollapsibleState.None);
    item.contextValue = 'place-in-text';
    item.command = { command: COMMANDS.goToMention, title: '', arguments: [this] };
    item.accessibilityInformation = { label };
    return item;
  }

  override tooltip(): MarkdownString {
    const { start, end } = lineAround(this.file.text, this.span);
    return plainTooltip(this.file.text.slice(start, end));
  }
}
