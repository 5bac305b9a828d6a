import { l10n, window, type Disposable } from 'vscode';
import type { ContextKeys } from '../contextKeys.ts';
import type { FolderProgress, FolderReader } from '../folder/folderReader.ts';
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

/** How far the reading of the folder is, for a reader. */
export function progressWords({ stage, read, total }: FolderProgress): string {
  const counts = [read.toLocaleString(), total.toLocaleString()];
  return stage === 'lines'
    ? l10n.t('Compared lines of {0} of {1} articles', ...counts)
    : l10n.t('Read {0} of {1} articles', ...counts);
}
