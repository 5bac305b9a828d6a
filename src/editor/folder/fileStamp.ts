import { FileSystemError, workspace, type Uri } from 'vscode';

/** Milliseconds after a change from which on another one shows in the time: some disks count in steps of two seconds. */
const SETTLED = 3000;

/**
 * What shows that a file is as it was without reading it, as for git: its size, and the time of its last change.
 *
 * @returns `-` where there is no file; undefined where it cannot be told, because an editor holds it unsaved, it was changed
 *   just now, or nobody keeps its time
 */
export async function stampOf(file: Uri): Promise<string | undefined> {
  const key = file.toString();
  if (workspace.textDocuments.some(({ isDirty, uri }) => isDirty && uri.toString() === key)) return undefined;
  try {
    const { mtime, size } = await workspace.fs.stat(file);
    return mtime > 0 && Date.now() - mtime > SETTLED ? `${mtime} ${size}` : undefined;
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return '-';
    return undefined;
  }
}
