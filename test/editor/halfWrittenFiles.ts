import type * as vscode from 'vscode';
import { UnwritableFiles } from './unwritableFiles.ts';

/** Files of a folder of which one can be found in the middle of another program's writing: empty. */
export class HalfWrittenFiles extends UnwritableFiles {
  /** Path of the file that is empty when it is read next, and then no more. */
  emptyOnce: string | undefined;

  override readFile(uri: vscode.Uri): Uint8Array {
    if (uri.path !== this.emptyOnce) return super.readFile(uri);
    this.emptyOnce = undefined;
    return new Uint8Array();
  }

  override writeFile(uri: vscode.Uri, content?: Uint8Array): void {
    this.files.set(uri.path, content ?? new Uint8Array());
  }
}
