import type { Analysis } from '../analysis/model.ts';
import type { Request } from './protocol.ts';
import { WorkerClient } from './workerClient.ts';
import type { WorkerHandle } from './workerHandle.ts';

/** One is read and one waits, so that no worker stands idle. */
const TEXTS_PER_WORKER = 2;

/** Several workers for many texts. A worker starts when those before it have enough to do. */
export class WorkerPool {
  /** How many texts it can take at a time to be busy. */
  readonly width: number;
  private readonly clients: readonly { readonly client: WorkerClient; waiting: number }[];

  /**
   * @param workers at most so many
   * @param loadModels bytes of the models, each under its file's name
   */
  constructor(
    workers: number,
    start: () => WorkerHandle | Promise<WorkerHandle>,
    loadModels: () => Promise<Readonly<Record<string, Uint8Array>>>,
  ) {
    this.width = workers * TEXTS_PER_WORKER;
    this.clients = Array.from({ length: workers }, () => ({
      client: new WorkerClient(start, loadModels),
      waiting: 0,
    }));
  }

  /**
   * @returns undefined where it was cancelled or the pool is disposed
   * @throws Error that says why the text could not be read
   */
  async analyze(
    text: string,
    options: Extract<Request, { type: 'analyze' }>['options'],
    signal?: AbortSignal,
  ): Promise<Analysis | undefined> {
    const free =
      this.clients.find(({ waiting }) => waiting < TEXTS_PER_WORKER) ??
      this.clients.reduce((best, other) => (other.waiting < best.waiting ? other : best));
    free.waiting++;
    try {
      return await free.client.analyze(text, options, signal);
    } finally {
      free.waiting--;
    }
  }

  /** Ends the workers that have nothing to do, and gives their memory back: the next text starts one again. */
  rest(): void {
    for (const { client, waiting } of this.clients) if (waiting === 0) client.rest();
  }

  dispose(): void {
    for (const { client } of this.clients) client.dispose();
  }
}
