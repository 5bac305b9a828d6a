import { TreeItem, TreeItemCollapsibleState, Uri } from 'vscode';
import type { Span } from '../../analysis/model.ts';
import type { EventRow as FolderEvent } from '../../corpus/corpusIndex.ts';
import { COMMANDS } from '../ids.ts';
import { baseName } from '../marks/paths.ts';
import type { CommandTarget } from '../services.ts';
import { statusWord } from '../words.ts';
import { dayWords, eventTitle, statusRemark } from './eventWords.ts';
import { statusIcon } from './icons.ts';
import { Row } from './row.ts';

/** An event of one of the folder's articles; a click goes to the word that says what happened. */
export class FolderEventRow extends Row implements CommandTarget {
  readonly id: string;
  readonly data: FolderEvent;
  readonly words: string;
  readonly article: string;
  readonly event: string;
  readonly span: Span;
  private readonly title: string;

  /** @param under goes before its id, because one event may stand under several headings */
  constructor(event: FolderEvent, under = '') {
    super();
    this.id = `${under}${event.file}#${event.id}`;
    this.data = event;
    this.article = event.file;
    this.event = event.id;
    this.span = event.trigger;
    this.title = eventTitle(event);
    this.words = [this.title, statusWord(event.status), event.plover, event.place].join(' ');
  }

  item(): TreeItem {
    const { status, says, time, file, decided } = this.data;
    const item = new TreeItem(this.title, TreeItemCollapsibleState.None);
    item.iconPath = statusIcon(status);
    item.description = [statusRemark(status, says), dayWords(time), baseName(Uri.parse(file))]
      .filter(Boolean)
      .join(' · ');
    item.contextValue = `place-in-text taggable event ${decided ? 'removable' : 'suggestion'}`;
    item.command = { command: COMMANDS.goToMention, title: '', arguments: [this] };
    item.accessibilityInformation = { label: [this.title, item.description].join(', ') };
    return item;
  }
}
