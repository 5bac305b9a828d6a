import { Uri, workspace, type ExtensionContext } from 'vscode';
import { compose, type Pressmark } from './editor/composition.ts';
import { startWebWorker } from './worker/startWebWorker.ts';

/** Pressmark in a browser, where the extension host is a Web Worker without Node. */
export function activate(context: ExtensionContext): Pressmark {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'worker.web.js');
  return compose(
    context,
    async () => startWebWorker(await workspace.fs.readFile(script)),
    navigator.hardwareConcurrency,
  );
}
