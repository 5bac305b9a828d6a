import { ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, workspace } from 'vscode';
import type { UnreadFile } from '../folder/folderReader.ts';
import { baseName } from '../marks/paths.ts';
import { Row } from './row.ts';

/** A file of the folder that could not be read, and why. */
export class UnreadRow extends Row {
  readonly id: string;
  readonly words: string;

  constructor(readonly data: UnreadFile) {
    super();
    this.id = `unread:${data.file.toString()}`;
    this.words = baseName(data.file);
  }

  /** It is none of the things that the view counts. */
  override count(): number {
    return 0;
  }

  item(): TreeItem {
    const { file, reason } = this.data;
    const item = new TreeItem(this.words, TreeItemCollapsibleState.None);
    item.iconPath = new ThemeIcon('warning', new ThemeColor('list.warningForeground'));
    item.description = reason;
    item.tooltip = `${workspace.asRelativePath(file)}\n${reason}`;
    item.command = { command: 'vscode.open', title: '', arguments: [file] };
    return item;
  }
}
