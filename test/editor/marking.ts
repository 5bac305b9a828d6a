import * as vscode from 'vscode';
import { parseSidecar } from '../../src/marks/sidecarFile.ts';
import type { Sidecar } from '../../src/marks/model.ts';
import { rangeOf } from './pressmark.ts';

/** Helpers of the tests about decisions and the files that keep them. */

export function sidecarOf(article: vscode.Uri): vscode.Uri {
  return article.with({ path: `${article.path}.marks.yaml` });
}

/** What a file on the disk says; undefined where there is none. */
export async function contentOf(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return undefined;
  }
}

/** The sidecar of an article as it is on the disk. */
export async function savedMarks(article: vscode.Uri): Promise<Sidecar> {
  const source = await contentOf(sidecarOf(article));
  const { sidecar, problems } = parseSidecar(source ?? '');
  if (source === undefined || !sidecar) throw new Error(`no good sidecar: ${JSON.stringify(problems)}`);
  return sidecar;
}

export async function write(uri: vscode.Uri, content: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
}

/** Puts the caret into the first place of some words, or selects them. */
export function caretIn(editor: vscode.TextEditor, words: string): void {
  const { start } = rangeOf(editor.document, words);
  editor.selection = new vscode.Selection(start.translate(0, 1), start.translate(0, 1));
}

export function select(editor: vscode.TextEditor, words: string): void {
  const { start, end } = rangeOf(editor.document, words);
  editor.selection = new vscode.Selection(start, end);
}

/** The error messages that VS Code is asked to show while an action runs. */
export async function errorsDuring(action: () => Thenable<unknown>): Promise<readonly string[]> {
  const shown: string[] = [];
  const original = vscode.window.showErrorMessage;
  vscode.window.showErrorMessage = (message: string) => {
    shown.push(message);
    return Promise.resolve(undefined);
  };
  try {
    await action();
  } finally {
    vscode.window.showErrorMessage = original;
  }
  return shown;
}
