import type { Uri } from 'vscode';
import { FileType, workspace, WorkspaceEdit, type Disposable, type FileWillRenameEvent } from 'vscode';
import { sidecarOf } from './paths.ts';

/**
 * Moves a sidecar along when its article is renamed or moved in VS Code, in the same step, so that undo takes both back.
 * A sidecar that already lies at the new place stays as it is, and so does the one that would have come: both are kept.
 * Deleting an article leaves its sidecar: decisions are a person's work, and the article may come back.
 */
export function followRenames(): Disposable {
  return workspace.onWillRenameFiles((event) => event.waitUntil(sidecarMoves(event.files)));
}

async function sidecarMoves(files: FileWillRenameEvent['files']): Promise<WorkspaceEdit> {
  const edit = new WorkspaceEdit();
  const moved = new Set(files.map(({ oldUri }) => oldUri.toString()));
  for (const { oldUri, newUri } of files) {
    const [from, to] = [sidecarOf(oldUri), sidecarOf(newUri)];
    // Files that are selected together with their sidecars, and folders, take these along anyway.
    if (moved.has(from.toString()) || !(await exists(from)) || (await exists(to))) continue;
    edit.renameFile(from, to, { overwrite: false });
  }
  return edit;
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    return (await workspace.fs.stat(uri)).type !== FileType.Unknown;
  } catch {
    return false;
  }
}
