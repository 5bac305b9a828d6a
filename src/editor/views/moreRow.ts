import { l10n, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import { COMMANDS } from '../ids.ts';
import { Row } from './row.ts';

/** Stands for the rows that a long list does not show yet; a click shows the next ones. */
export class MoreRow extends Row {
  readonly id: string;
  readonly data: number;
  readonly words = '';

  /** @param showMore shows the next rows of the list that this row ends */
  constructor(
    list: string,
    private readonly left: number,
    readonly showMore: () => void,
  ) {
    super();
    this.id = `more:${list}`;
    this.data = left;
  }

  item(): TreeItem {
    const label = l10n.t('{0} more…', this.left.toLocaleString());
    const item = new TreeItem(label, TreeItemCollapsibleState.None);
    item.iconPath = new ThemeIcon('ellipsis');
    item.command = { command: COMMANDS.showMore, title: '', arguments: [this] };
    return item;
  }
}
