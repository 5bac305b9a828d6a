import { commands, DataTransferItem, type DataTransfer, type TreeDragAndDropController } from 'vscode';
import { COMMANDS } from '../ids.ts';
import { isNameableRow } from '../identity/meant.ts';
import { EntityRow } from './entityRow.ts';
import type { Row } from './row.ts';

/** Rows of people, organisations and places that are dropped on another one become one with it. */
export class EntityDrops implements TreeDragAndDropController<Row> {
  readonly dragMimeTypes: readonly string[];
  readonly dropMimeTypes: readonly string[];
  private dragged: readonly Row[] = [];

  constructor(view: string) {
    // What VS Code calls what is dragged from this view.
    this.dragMimeTypes = this.dropMimeTypes = [`application/vnd.code.tree.${view.toLowerCase()}`];
  }

  /** VS Code hands on plain data alone: the rows themselves wait here. */
  handleDrag(rows: readonly Row[], transfer: DataTransfer): void {
    this.dragged = rows.filter(isEntity);
    const ids = this.dragged.map(({ id }) => id);
    for (const type of this.dragMimeTypes) transfer.set(type, new DataTransferItem(ids));
  }

  async handleDrop(target: Row | undefined): Promise<void> {
    const others = this.dragged.filter((row) => row.id !== target?.id);
    this.dragged = [];
    if (target && isEntity(target) && others.length > 0)
      await commands.executeCommand(COMMANDS.mergeInto, target, [target, ...others]);
  }
}

function isEntity(row: Row): boolean {
  return isNameableRow(row) || row instanceof EntityRow;
}
