import type { AnalyzeOptions } from '../analysis/analyze.ts';
import type { Analysis } from '../analysis/model.ts';
import { sha256Hex } from '../analysis/sha256.ts';
import type { Request, Response } from './protocol.ts';

/** The end of a message channel that a worker holds. */
export interface WorkerPort {
  post(response: Response): void;
  onMessage(listener: (request: Request) => void): void;
}

/** Reads articles with models that were loaded once. */
export type ArticleReader = (text: string, options: AnalyzeOptions) => Analysis;

type Job = Extract<Request, { id: number; type: 'load' | 'analyze' }>;

/**
 * Answers the requests of one client, one at a time and in their order.
 *
 * @param createReader makes the reader from the bytes of the models, each under its file's name
 */
export function serveWorker(
  port: WorkerPort,
  createReader: (models: Readonly<Record<string, Uint8Array>>) => ArticleReader,
): void {
  const queue: Job[] = [];
  let reader: ArticleReader | undefined;
  let working = false;

  port.onMessage((request) => {
    if (request.type === 'cancel') {
      cancel(request.id);
    } else {
      queue.push(request);
      if (!working) void work();
    }
  });

  function cancel(id: number): void {
    const place = queue.findIndex((job) => job.id === id);
    if (place < 0) return;
    queue.splice(place, 1);
    port.post({ type: 'cancelled', id });
  }

  async function work(): Promise<void> {
    working = true;
    // Reading blocks this thread. A turn of the event loop before each job lets cancellations of that job come in.
    for (await turn(); queue.length > 0; await turn()) {
      const job = queue.shift();
      if (job) port.post(answer(job));
    }
    working = false;
  }

  function answer(job: Job): Response {
    try {
      if (job.type === 'load') {
        reader = createReader(job.models);
        return { type: 'loaded', id: job.id };
      }
      if (!reader) throw new Error('No models were loaded.');
      const options = { ...job.options, sha256: sha256Hex(job.text) };
      return { type: 'analysis', id: job.id, analysis: reader(job.text, options) };
    } catch (error) {
      return { type: 'failed', id: job.id, message: error instanceof Error ? error.message : String(error) };
    }
  }
}

function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
