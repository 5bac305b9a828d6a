import type { Memento } from 'vscode';
import type { FolderReader } from '../folder/folderReader.ts';
import type { FolderFiles, Readings, Sidecars } from '../services.ts';

/** What the commands that decide are built from. */
export interface DecisionServices {
  readonly readings: Readings;
  readonly sidecars: Pick<Sidecars, 'uriOf' | 'edit'>;
  readonly folderFiles: Pick<FolderFiles, 'peek' | 'load' | 'pathOf' | 'edit'>;
  /** All articles, to choose among whom they name. */
  readonly folder: FolderReader;
  /** Tags of articles that the folder's sidecars have, to offer them again. */
  readonly tagsInUse: () => Promise<readonly string[]>;
  /** Keeps the label that was used last. */
  readonly memory: Memento;
}
