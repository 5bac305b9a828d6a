import { Worker } from 'node:worker_threads';
import type { Response } from './protocol.ts';
import type { WorkerHandle } from './workerHandle.ts';

/** @param script path or file URL of the bundled `node.ts` */
export function startNodeWorker(script: string | URL): WorkerHandle {
  const worker = new Worker(script);
  let over = false;
  return {
    post: (request) => worker.postMessage(request),
    onMessage: (listener) => worker.on('message', (response: Response) => listener(response)),
    onCrash: (listener) => {
      const crash = (error: Error) => {
        if (!over) listener(error);
        over = true;
      };
      worker.on('error', (error) => crash(error instanceof Error ? error : new Error(String(error))));
      worker.on('exit', (code) => crash(new Error(`The worker ended with code ${code}.`)));
    },
    terminate: () => {
      over = true;
      void worker.terminate();
    },
  };
}
