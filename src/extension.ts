import { availableParallelism } from 'node:os';
import { Uri, type ExtensionContext } from 'vscode';
import { compose, type Pressmark } from './editor/composition.ts';
import { startNodeWorker } from './worker/startNodeWorker.ts';

/** Pressmark on the desktop and on servers, where the extension host is Node. */
export function activate(context: ExtensionContext): Pressmark {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'worker.js');
  return compose(context, () => startNodeWorker(script.fsPath), availableParallelism());
}
