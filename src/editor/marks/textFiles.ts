import type { Uri } from 'vscode';
import { FileSystemError, l10n, Range, workspace, WorkspaceEdit, type TextDocument } from 'vscode';
import { baseName } from './paths.ts';

/** Milliseconds that writing a small file takes at most, with room to spare. */
const WRITING_TIME = 50;

/**
 * Small text files that Pressmark and people both write. Every change starts from the newest content, and changes of one
 * file wait for each other, so that two windows, or a person typing, lose nothing to one another.
 */
export class TextFiles {
  private readonly queues = new Map<string, Promise<unknown>>();

  /**
   * The newest content: what an editor holds unsaved, else what is on disk.
   * @returns undefined where there is no file
   * @throws Error with a message for the reader where it cannot be read or is not UTF-8
   */
  async read(uri: Uri): Promise<string | undefined> {
    return unsaved(uri)?.getText() ?? (await readFromDisk(uri));
  }

  /**
   * Replaces the content by what `change` makes of the newest content.
   * @param change gets undefined where there is no file; what it throws goes to the caller and nothing is written
   * @throws Error with a message for the reader where it cannot be read or written
   */
  update(uri: Uri, change: (text: string | undefined) => string): Promise<string> {
    const key = uri.toString();
    const next = (this.queues.get(key) ?? Promise.resolve()).then(() => this.updateNow(uri, change));
    const settled = next.catch(() => undefined);
    this.queues.set(key, settled);
    void settled.then(() => {
      if (this.queues.get(key) === settled) this.queues.delete(key);
    });
    return next;
  }

  private async updateNow(uri: Uri, change: (text: string | undefined) => string): Promise<string> {
    const document = unsaved(uri);
    const before = document?.getText() ?? (await readFromDisk(uri));
    const after = change(before);
    if (after === before) return after;
    if (document) await writeThroughEditor(document, after);
    else await writeToDisk(uri, after);
    return after;
  }
}

function unsaved(uri: Uri): TextDocument | undefined {
  const key = uri.toString();
  return workspace.textDocuments.find((document) => document.isDirty && document.uri.toString() === key);
}

async function readFromDisk(uri: Uri): Promise<string | undefined> {
  let bytes: Uint8Array;
  try {
    bytes = await workspace.fs.readFile(uri);
    if (bytes.length === 0) {
      // A file is empty for a moment while another window writes it.
      await new Promise((resolve) => setTimeout(resolve, WRITING_TIME));
      bytes = await workspace.fs.readFile(uri);
    }
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return undefined;
    throw new Error(l10n.t('{0} cannot be read: {1}', baseName(uri), messageOf(error)), { cause: error });
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new Error(l10n.t('{0} is not UTF-8 text. Save it as UTF-8 to use it again.', baseName(uri)), {
      cause: error,
    });
  }
}

async function writeToDisk(uri: Uri, text: string): Promise<void> {
  try {
    await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  } catch (error) {
    throw new Error(whyNotWritten(uri, error), { cause: error });
  }
}

/** A person is editing the file: the change goes into their editor, where undo knows it, and is saved with their own. */
async function writeThroughEditor(document: TextDocument, text: string): Promise<void> {
  const edit = new WorkspaceEdit();
  const all = new Range(document.positionAt(0), document.positionAt(document.getText().length));
  edit.replace(document.uri, all, text);
  if (!(await workspace.applyEdit(edit)) || !(await document.save())) {
    throw new Error(
      l10n.t(
        '{0} is open with unsaved changes and could not be saved. Save it, then try again.',
        baseName(document.uri),
      ),
    );
  }
}

function whyNotWritten(uri: Uri, error: unknown): string {
  const name = baseName(uri);
  const code = error instanceof FileSystemError ? error.code : '';
  return code === 'NoPermissions' || workspace.fs.isWritableFileSystem(uri.scheme) === false
    ? l10n.t(
        '{0} cannot be written: its folder is read-only. Nothing was saved; copy the article to a folder of your own to tag it.',
        name,
      )
    : l10n.t('{0} cannot be written. Nothing was saved: {1}', name, messageOf(error));
}

/** What an error says, whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
