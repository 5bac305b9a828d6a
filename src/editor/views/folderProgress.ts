import { window, type Disposable } from 'vscode';
import type { ContextKeys } from '../contextKeys.ts';
import type { FolderReader } from '../folder/folderReader.ts';
import { CONTEXTS, VIEWS } from '../ids.ts';

/** Runs the progress bar of the views while the folder is read; their message says how far it is. */
export function showFolderProgress(folder: FolderReader, keys: ContextKeys): Disposable {
  let finish: (() => void) | undefined;
  return folder.onDidChange(() => {
    const isReading = folder.progress !== undefined;
    if (isReading === (finish !== undefined)) return;
    keys.set(CONTEXTS.readingFolder, isReading);
    finish?.();
    finish = undefined;
    if (!isReading) return;
    const done = new Promise<void>((resolve) => (finish = resolve));
    for (const viewId of Object.values(VIEWS)) void window.withProgress({ location: { viewId } }, () => done);
  });
}
