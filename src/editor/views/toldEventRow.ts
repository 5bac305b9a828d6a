import { l10n, TreeItem, TreeItemCollapsibleState, type MarkdownString } from 'vscode';
import type { EventStatus, Span } from '../../analysis/model.ts';
import type { EventRow as Telling } from '../../corpus/corpusIndex.ts';
import type { Saying } from '../../corpus/eventClues.ts';
import type { ToldEvent } from '../../corpus/toldEvents.ts';
import { COMMANDS } from '../ids.ts';
import type { CommandTarget } from '../services.ts';
import { statusWord } from '../words.ts';
import {
  dayWords,
  disagreementWords,
  eventTitle,
  statusRemark,
  statusWords,
  toldWords,
} from './eventWords.ts';
import { statusIcon } from './icons.ts';
import { Row } from './row.ts';
import { plainTooltip } from './tooltips.ts';

/** One event that several places tell, with those places under it. What is decided about it holds for all of them. */
export class ToldEventRow extends Row implements CommandTarget {
  readonly data: ToldEvent;
  readonly words: string;
  readonly article: string;
  readonly event: string;
  readonly span: Span;
  readonly targets: readonly CommandTarget[];
  private readonly status: EventStatus;
  private readonly title: string;

  /** @param place makes the row of one telling; several rows may have the same event under different headings */
  constructor(
    readonly id: string,
    told: ToldEvent,
    private readonly place: (telling: Telling, under: string) => readonly Row[],
  ) {
    super();
    const { main, tellings } = told;
    this.data = told;
    this.article = main.file;
    this.event = main.id;
    this.span = main.trigger;
    this.targets = tellings.map(({ file, id: event, trigger }) => ({ article: file, event, span: trigger }));
    this.status = told.statuses[0] ?? main.status;
    this.title = eventTitle({ ...main, status: this.status });
    this.words = wordsOf(told);
  }

  item(): TreeItem {
    const { main, tellings } = this.data;
    const item = new TreeItem(this.title, TreeItemCollapsibleState.Collapsed);
    item.iconPath = statusIcon(this.status);
    item.description = [
      toldWords(this.data),
      statusRemark(this.status, this.says()),
      ...disagreementWords(this.data),
      dayWords(main.time),
    ]
      .filter(Boolean)
      .join(' · ');
    const decided = tellings.filter((telling) => telling.decided).length;
    item.contextValue = [
      'place-in-text taggable event',
      decided < tellings.length ? 'suggestion' : '',
      decided > 0 ? 'removable' : '',
    ]
      .filter(Boolean)
      .join(' ');
    item.command = { command: COMMANDS.goToMention, title: '', arguments: [this] };
    item.accessibilityInformation = { label: [this.title, item.description].join(', ') };
    return item;
  }

  override tooltip(): MarkdownString {
    const { main, articles, tellings } = this.data;
    const differences = disagreementWords(this.data);
    return plainTooltip(
      [this.title, statusWords(this.status, this.says()), dayWords(main.time)].filter(Boolean).join(', '),
      articles === 1
        ? l10n.t('Told in {0} places of one article.', tellings.length.toLocaleString())
        : l10n.t(
            'Told by {0} articles, in {1} places.',
            articles.toLocaleString(),
            tellings.length.toLocaleString(),
          ),
      ...(differences.length > 0 ? [l10n.t('They differ: {0}', differences.join('; '))] : []),
      main.plover,
    );
  }

  override children(): readonly Row[] {
    return this.adopt(this.data.tellings.flatMap((telling) => this.place(telling, this.id)));
  }

  override members(): readonly Row[] {
    return this.children();
  }

  /** Those who say so as the row shows it. */
  private says(): readonly Saying[] {
    return this.data.tellings.filter(({ status }) => status === this.status).flatMap(({ says }) => says);
  }
}

/** What a filter looks into: everything that any telling says. */
export function wordsOf({ tellings }: ToldEvent): string {
  return tellings
    .flatMap((telling) => [
      eventTitle(telling),
      statusWord(telling.status),
      telling.plover,
      telling.place,
      telling.time,
    ])
    .join(' ');
}
