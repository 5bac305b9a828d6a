import * as vscode from 'vscode';
import type { Pressmark } from '../../src/editor/composition.ts';

/** The running extension. */
export async function pressmark(): Promise<Pressmark> {
  return vscode.extensions.getExtension<Pressmark>('pressmark.pressmark')!.activate();
}

/** A new file in a new folder of the workspace; its name may have folders of its own. */
export async function newFile(name: string, content: string | Uint8Array): Promise<vscode.Uri> {
  const [workspace] = vscode.workspace.workspaceFolders!;
  // Each file of tests is a bundle with a copy of this module, so a counter would start anew in each.
  const uri = vscode.Uri.joinPath(workspace!.uri, 'made-by-tests', crypto.randomUUID(), name);
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  await vscode.workspace.fs.writeFile(uri, bytes);
  return uri;
}

/** Shows a file and waits until it has been read, where it is an article. */
export async function show(
  uri: vscode.Uri,
  viewColumn = vscode.ViewColumn.Active,
): Promise<vscode.TextEditor> {
  const { readings } = await pressmark();
  // Unlike `showTextDocument`, this does not keep the document open once its editor is closed.
  await vscode.commands.executeCommand('vscode.open', uri, { preview: false, viewColumn });
  await readings.whenRead(uri);
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.uri.toString() !== uri.toString()) throw new Error(`${uri.path} is not shown`);
  return editor;
}

/** People, an organisation, places, events, a date and a comment form. */
export const TALKS = `Talks in Moscow

Russian President Vladimir Putin met North Korean leader Kim Jong Un in Moscow on Wednesday, the United Nations said.
Putin said that the talks were useful. The two agreed to meet again in the spring, but they gave no date for the next round.

Comments
Leave a comment
Your email address will not be published. Required fields are marked *
`;

/** A new article, shown and read. */
export async function showNew(name: string, content: string | Uint8Array): Promise<vscode.TextEditor> {
  return show(await newFile(name, content));
}

/** Waits until something holds, looking again whenever one of the events fires. */
export async function until(holds: () => boolean, ...events: vscode.Event<unknown>[]): Promise<void> {
  if (holds()) return;
  await new Promise<void>((resolve) => {
    const subscriptions = events.map((event) =>
      event(() => {
        if (!holds()) return;
        for (const subscription of subscriptions) subscription.dispose();
        resolve();
      }),
    );
  });
}

/** Where a text first stands in a document. */
export function rangeOf(document: vscode.TextDocument, words: string, from = 0): vscode.Range {
  const start = document.getText().indexOf(words, from);
  if (start < 0) throw new Error(`"${words}" is not in the document`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}

/** The words of ranges. */
export function wordsAt(document: vscode.TextDocument, ranges: readonly vscode.Range[] = []): string[] {
  return ranges.map((range) => document.getText(range));
}
