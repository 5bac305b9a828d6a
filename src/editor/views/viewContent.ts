import type { TreeDragAndDropController } from 'vscode';
import type { FolderReader } from '../folder/folderReader.ts';
import type { ReadFile } from './readFile.ts';
import type { Row } from './row.ts';

/** What one of the views lists. */
export interface ViewContent {
  /** Id of the view in package.json. */
  readonly view: string;
  /** What beside articles the rows depend on, as a text that differs when they do. */
  readonly options?: () => string;
  articleRows(file: ReadFile): readonly Row[];
  folderRows(folder: FolderReader): readonly Row[];
  readonly drops?: TreeDragAndDropController<Row>;
}
