import { parentPort } from 'node:worker_threads';
import { createReader } from './createReader.ts';
import type { Request } from './protocol.ts';
import { serveWorker } from './serveWorker.ts';

// The entry of a worker thread, for the desktop and the command line.
if (!parentPort) throw new Error('This script runs in a worker thread.');
const port = parentPort;
serveWorker(
  {
    post: (response) => port.postMessage(response),
    onMessage: (listener) => port.on('message', (request: Request) => listener(request)),
  },
  createReader,
);
