import type { TreeDragAndDropController } from 'vscode';
import type { FolderReader } from '../folder/folderReader.ts';
import type { ReadFile } from './readFile.ts';
import type { Row } from './row.ts';

/** The rows of a list as far as it shows them. */
export interface RowList {
  readonly rows: readonly Row[];
  /** Number of rows behind these that are not made yet. */
  readonly hidden: number;
}

/** A list that is short enough to be made as a whole. */
export function all(rows: readonly Row[]): RowList {
  return { rows, hidden: 0 };
}

/** How many rows the list under the row with this id shows; the list at the root goes by an empty id. */
export type Shown = (list: string) => number;

/** What one of the views lists. */
export interface ViewContent {
  /** Id of the view in package.json. */
  readonly view: string;
  /** What beside articles the rows depend on, as a text that differs when they do. */
  readonly options?: () => string;
  articleRows(file: ReadFile): readonly Row[];
  folderRows(folder: FolderReader, shown: Shown): RowList;
  readonly drops?: TreeDragAndDropController<Row>;
}
