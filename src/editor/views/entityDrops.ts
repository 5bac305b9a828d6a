import { commands, DataTransferItem, type DataTransfer, type TreeDragAndDropController } from 'vscode';
import { COMMANDS } from '../ids.ts';
import { isNameableRow } from '../identity/meant.ts';
import { EntityRow } from './entityRow.ts';
import type { Row } from './row.ts';

/** Rows of people, organisations and places that are dropped on another one become one with it. */
export class EntityDrops implements TreeDragAndDropController<Row> {
  readonly dragMimeTypes: readonly string[];
  readonly dropMimeTypes: readonly string[];

  constructor(private readonly view: string) {
    // What VS Code calls what is dragged from this view.
    this.dragMimeTypes = this.dropMimeTypes = [`application/vnd.code.tree.${view.toLowerCase()}`];
  }

  handleDrag(rows: readonly Row[], transfer: DataTransfer): void {
    const dragged = rows.filter(isEntity);
    if (dragged.length > 0) transfer.set(this.dragMimeTypes[0]!, new DataTransferItem(dragged));
  }

  async handleDrop(target: Row | undefined, transfer: DataTransfer): Promise<void> {
    const dragged = transfer.get(this.dragMimeTypes[0]!)?.value as readonly Row[] | undefined;
    if (!target || !isEntity(target) || !Array.isArray(dragged)) return;
    const others = (dragged as readonly Row[]).filter((row) => row.id !== target.id);
    if (others.length > 0) await commands.executeCommand(COMMANDS.mergeInto, target, [target, ...others]);
  }
}

function isEntity(row: Row): boolean {
  return isNameableRow(row) || row instanceof EntityRow;
}
