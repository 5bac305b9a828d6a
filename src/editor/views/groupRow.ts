import type { ThemeIcon } from 'vscode';
import { TreeItem, TreeItemCollapsibleState } from 'vscode';
import { Row } from './row.ts';

export interface GroupOptions {
  readonly id: string;
  readonly label: string;
  readonly icon: ThemeIcon;
  /** Large and secondary groups start closed. */
  readonly open: boolean;
}

export function idOfGroup(id: string): string {
  return `group:${id}`;
}

/** A heading with rows under it and their number. */
export class GroupRow extends Row {
  readonly id: string;
  readonly data: unknown;
  readonly words: string;
  private readonly rows: readonly Row[];

  constructor(
    private readonly options: GroupOptions,
    rows: readonly Row[],
    private readonly more = 0,
  ) {
    super();
    this.id = idOfGroup(options.id);
    this.words = options.label;
    this.rows = this.adopt(rows);
    this.data = [options.id, rows.map((row) => row.data)];
  }

  override members(): readonly Row[] {
    return this.rows;
  }

  override count(): number {
    return this.rows.reduce((sum, row) => sum + row.count(), this.more);
  }

  item(): TreeItem {
    const { label, icon, open } = this.options;
    const state = open ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
    const item = new TreeItem(label, state);
    item.iconPath = icon;
    const count = this.rows.length + this.more;
    item.description = count.toLocaleString();
    item.accessibilityInformation = { label: `${label}, ${count}` };
    return item;
  }

  override children(): readonly Row[] {
    return this.rows;
  }

  override hidden(): number {
    return this.more;
  }

  override filtered(matches: (words: string) => boolean): Row | undefined {
    const rows = this.rows.flatMap((row) => row.filtered(matches) ?? []);
    return rows.length > 0 ? new GroupRow({ ...this.options, open: true }, rows) : undefined;
  }
}

/**
 * A group, unless it would be empty.
 * @param hidden number of rows behind these that are not made yet
 */
export function groupOf(options: GroupOptions, rows: readonly Row[], hidden = 0): readonly Row[] {
  return rows.length > 0 ? [new GroupRow(options, rows, hidden)] : [];
}
