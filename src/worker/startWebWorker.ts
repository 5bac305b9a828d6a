import type { Response } from './protocol.ts';
import type { WorkerHandle } from './workerHandle.ts';

/**
 * A web extension lives on another origin than its files, and browsers refuse workers from another origin. So the
 * script's bytes are read first, and the worker starts from a blob of the extension host's own origin.
 *
 * @param script the bundled `web.ts`
 */
export function startWebWorker(script: Uint8Array): WorkerHandle {
  const url = URL.createObjectURL(new Blob([new Uint8Array(script)], { type: 'text/javascript' }));
  const worker = new Worker(url);
  return {
    post: (request) => worker.postMessage(request),
    onMessage: (listener) =>
      worker.addEventListener('message', (event: MessageEvent<Response>) => listener(event.data)),
    onCrash: (listener) =>
      worker.addEventListener('error', (event) => listener(new Error(event.message)), { once: true }),
    terminate: () => {
      worker.terminate();
      URL.revokeObjectURL(url);
    },
  };
}
