import { workspace, type Disposable, type Uri } from 'vscode';
import { articleMoved } from '../../marks/entityEdits.ts';
import type { FolderFiles } from '../services.ts';

/** Keeps what pressmark.yaml says of single articles with them when they, or their folders, are renamed in VS Code. */
export function followArticles(folderFiles: FolderFiles): Disposable {
  return workspace.onDidRenameFiles(async ({ files }) => {
    for (const { oldUri, newUri } of files) await follow(folderFiles, oldUri, newUri);
  });
}

async function follow(folderFiles: FolderFiles, from: Uri, to: Uri): Promise<void> {
  const folder = await folderFiles.load(to);
  await folderFiles.load(from);
  const [before, after] = [folderFiles.pathOf(from), folderFiles.pathOf(to)];
  const isSameFile = folderFiles.peekUri(from)?.toString() === folderFiles.peekUri(to)?.toString();
  // Under another pressmark.yaml its entities are others.
  if (!isSameFile || before === undefined || after === undefined) return;
  if (articleMoved(folder, before, after).length === 0) return;
  await folderFiles.edit(to, (now) => articleMoved(now, before, after));
}
