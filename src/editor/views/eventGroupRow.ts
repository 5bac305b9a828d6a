import { TreeItem, TreeItemCollapsibleState, type ThemeIcon } from 'vscode';
import type { ToldEvent } from '../../corpus/toldEvents.ts';
import { Row } from './row.ts';
import { wordsOf } from './toldEventRow.ts';

export interface EventGroupOptions {
  readonly id: string;
  readonly label: string;
  readonly icon: ThemeIcon;
  readonly open: boolean;
  readonly rowOf: (event: ToldEvent, group: string) => readonly Row[];
}

/** A heading over events, whose rows are made when it is opened: a folder has hundreds of thousands. */
export class EventGroupRow extends Row {
  readonly id: string;
  readonly data: unknown;
  readonly words: string;
  private rows: readonly Row[] | undefined;

  constructor(
    private readonly options: EventGroupOptions,
    private readonly events: readonly ToldEvent[],
  ) {
    super();
    this.id = `group:${options.id}`;
    this.words = options.label;
    this.data = [options.id, events];
  }

  override count(): number {
    return this.events.length;
  }

  item(): TreeItem {
    const { label, icon, open } = this.options;
    const item = new TreeItem(
      label,
      open ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed,
    );
    item.iconPath = icon;
    item.description = this.events.length.toLocaleString();
    item.accessibilityInformation = { label: `${label}, ${this.events.length}` };
    return item;
  }

  override children(): readonly Row[] {
    this.rows ??= this.adopt(this.events.flatMap((event) => this.options.rowOf(event, this.id)));
    return this.rows;
  }

  override members(): readonly Row[] {
    return this.children();
  }

  override filtered(matches: (words: string) => boolean): Row | undefined {
    const events = this.events.filter((event) => matches(wordsOf(event)));
    return events.length > 0 ? new EventGroupRow({ ...this.options, open: true }, events) : undefined;
  }
}
