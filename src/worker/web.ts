import { createReader } from './createReader.ts';
import type { Request } from './protocol.ts';
import { serveWorker } from './serveWorker.ts';

// The entry of a Web Worker, for VS Code in a browser.
serveWorker(
  {
    post: (response) => self.postMessage(response),
    onMessage: (listener) =>
      self.addEventListener('message', (event: MessageEvent<Request>) => listener(event.data)),
  },
  createReader,
);
