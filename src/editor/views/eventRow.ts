import { l10n, TreeItem, TreeItemCollapsibleState, type MarkdownString } from 'vscode';
import type { Span } from '../../analysis/model.ts';
import type { Saying } from '../../corpus/eventClues.ts';
import type { ReadEvent } from '../../marks/model.ts';
import { participantName } from '../../marks/participantName.ts';
import { COMMANDS } from '../ids.ts';
import type { CommandTarget } from '../services.ts';
import { roleWord, statusWord } from '../words.ts';
import { EventPartRow, type EventPart } from './eventPartRow.ts';
import { dayWords, eventTitle, partiesOf, statusRemark, statusWords } from './eventWords.ts';
import { statusIcon } from './icons.ts';
import { lineAround } from './lineAround.ts';
import type { ReadFile } from './readFile.ts';
import { Row } from './row.ts';
import { plainTooltip } from './tooltips.ts';

/** An event of one article. Under it the places in the text that say what, who, whom, where, when and who says so. */
export class EventRow extends Row implements CommandTarget {
  readonly id: string;
  readonly data: ReadEvent;
  readonly words: string;
  readonly article: string;
  readonly event: string;
  readonly span: Span;
  private readonly title: string;

  /** @param under goes before its id, because one event may stand under several headings */
  constructor(
    private readonly file: ReadFile,
    event: ReadEvent,
    under = '',
  ) {
    super();
    this.id = under + event.id;
    this.data = event;
    this.article = file.article.toString();
    this.event = event.id;
    this.span = event.trigger;
    this.title = eventTitle(partiesOf(file, event));
    this.words = [this.title, statusWord(event.status), event.plover, event.lemma].join(' ');
  }

  item(): TreeItem {
    const { status, mark } = this.data;
    const item = new TreeItem(this.title, TreeItemCollapsibleState.Collapsed);
    item.iconPath = statusIcon(status);
    item.description = [statusRemark(status, this.says()), this.when()].filter(Boolean).join(' · ');
    item.contextValue = `place-in-text taggable event ${mark === null ? 'suggestion' : 'removable'}`;
    item.command = { command: COMMANDS.goToMention, title: '', arguments: [this] };
    item.accessibilityInformation = { label: [this.title, item.description].join(', ') };
    return item;
  }

  override tooltip(): MarkdownString {
    const { start, end } = lineAround(this.file.text, this.span);
    const { cameo, plover } = this.data;
    return plainTooltip(
      [this.title, this.when(), statusWords(this.data.status, this.says())].filter(Boolean).join(', '),
      this.file.text.slice(start, end),
      cameo === null ? plover : `${plover} (CAMEO ${cameo})`,
    );
  }

  override children(): readonly Row[] {
    const { trigger, participants, place, time, attribution } = this.data;
    const parts: readonly EventPart[] = [
      { role: l10n.t('What'), span: trigger },
      ...participants.map((span) => ({
        role: roleWord(span.role),
        span,
        ...(span.written === undefined ? {} : { words: span.written }),
      })),
      ...(place ? [{ role: l10n.t('Where'), span: place }] : []),
      ...(time ? [{ role: l10n.t('When'), span: time }] : []),
      ...attribution.map((span) => ({ role: l10n.t('Source'), span })),
    ];
    return this.adopt(parts.map((part, i) => new EventPartRow(this.file, `${this.id}/${i}`, part)));
  }

  override standsFor(id: string): boolean {
    return id === this.event;
  }

  private says(): readonly Saying[] {
    return this.data.attribution.map((level) => ({
      who: participantName(this.file.text, this.file.reading.entities, level),
      stance: level.stance,
    }));
  }

  private when(): string | undefined {
    const { time } = this.data;
    return time ? (dayWords(time.value) ?? this.file.text.slice(time.start, time.end)) : undefined;
  }
}
