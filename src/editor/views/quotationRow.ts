import { l10n, ThemeIcon, TreeItem, TreeItemCollapsibleState, type MarkdownString } from 'vscode';
import type { Quote, Span } from '../../analysis/model.ts';
import { COMMANDS } from '../ids.ts';
import type { CommandTarget } from '../services.ts';
import { groupOf } from './groupRow.ts';
import { lineAround } from './lineAround.ts';
import type { ReadFile } from './readFile.ts';
import { Row } from './row.ts';
import { plainTooltip } from './tooltips.ts';

/** What somebody says in an article, directly or as it is reported; a click goes there. */
export class QuotationRow extends Row implements CommandTarget {
  readonly words: string;
  readonly article: string;
  readonly span: Span;

  constructor(
    private readonly file: ReadFile,
    readonly id: string,
    readonly data: Quote,
  ) {
    super();
    const { start, end } = data;
    this.article = file.article.toString();
    this.span = { start, end };
    this.words = file.text.slice(start, end).replace(/\s+/g, ' ');
  }

  item(): TreeItem {
    const { cue } = this.data;
    const item = new TreeItem(this.words, TreeItemCollapsibleState.None);
    if (cue) item.description = this.file.text.slice(cue.start, cue.end);
    item.contextValue = 'place-in-text';
    item.command = { command: COMMANDS.goToMention, title: '', arguments: [this] };
    item.accessibilityInformation = { label: l10n.t('Quotation: {0}', this.words) };
    return item;
  }

  override tooltip(): MarkdownString {
    const { start, end } = lineAround(this.file.text, this.span);
    return plainTooltip(this.file.text.slice(start, end));
  }
}

/** The group of what somebody says in an article; none where nothing is quoted. @param under id of the person's row */
export function quotationsOf(file: ReadFile, speaker: string, under: string): readonly Row[] {
  const quotes = file.reading.quotes.filter((quote) => quote.speaker === speaker);
  return groupOf(
    { id: `${under}/quotations`, label: l10n.t('Quotations'), icon: new ThemeIcon('quote'), open: false },
    quotes.map((quote, i) => new QuotationRow(file, `${under}/quotation/${i}`, quote)),
  );
}
