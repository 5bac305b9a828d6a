import { l10n, TreeItem, TreeItemCollapsibleState, type MarkdownString } from 'vscode';
import type { Span } from '../../analysis/model.ts';
import type { Anchored, Mark, Rejection } from '../../marks/model.ts';
import { COMMANDS } from '../ids.ts';
import type { CommandTarget } from '../services.ts';
import { contextLine } from './contextLine.ts';
import type { ReadFile } from './readFile.ts';
import { Row } from './row.ts';
import { plainTooltip } from './tooltips.ts';

type Decision =
  | { readonly kind: 'mark'; readonly mark: Anchored<Mark> }
  | { readonly kind: 'rejection'; readonly mark: Anchored<Rejection> };

/** A mark, or a suggestion that was refused, as the sidecar has it; also where its words are no longer in the text. */
export class MarkRow extends Row implements CommandTarget {
  readonly id: string;
  readonly data: Decision;
  readonly words: string;
  readonly article: string;
  readonly span?: Span;
  readonly mark?: string;
  readonly rejection?: Pick<Rejection, 'label' | 'at'>;

  constructor(
    private readonly file: ReadFile,
    decision: Decision,
  ) {
    super();
    this.data = decision;
    this.article = file.article.toString();
    const { span, label, quote, at } = decision.mark;
    if (span) this.span = { start: span.start, end: span.end };
    if (decision.kind === 'mark') this.mark = decision.mark.id;
    else this.rejection = { label, at };
    this.id = decision.kind === 'mark' ? `mark:${decision.mark.id}` : `rejection:${label}:${at.join('-')}`;
    this.words = [quote, label, 'note' in decision.mark ? decision.mark.note : ''].join(' ');
  }

  item(): TreeItem {
    const { mark } = this.data;
    const label = this.span ? contextLine(this.file.text, this.span) : mark.quote;
    const item = new TreeItem(label, TreeItemCollapsibleState.None);
    const note = 'note' in mark ? mark.note : undefined;
    const state = this.span ? undefined : l10n.t('no longer found in the text');
    const refused = this.data.kind === 'rejection' ? l10n.t('not {0}', mark.label) : undefined;
    item.description = [refused, state, note].filter(Boolean).join(' · ');
    item.contextValue = this.span ? 'place-in-text removable' : 'removable';
    if (this.span) item.command = { command: COMMANDS.goToMention, title: '', arguments: [this] };
    item.accessibilityInformation = {
      label: [mark.label, mark.quote, item.description].filter(Boolean).join(', '),
    };
    return item;
  }

  override tooltip(): MarkdownString {
    const { mark } = this.data;
    const made = [mark.by, mark.made].filter(Boolean).join(', ');
    return plainTooltip(`${mark.before}${mark.quote}${mark.after}`, ...(made ? [made] : []));
  }
}
