import type { Analysis } from '../analysis/model.ts';
import type { Request, Response } from './protocol.ts';
import type { WorkerHandle } from './workerHandle.ts';

type AnalyzeRequest = Extract<Request, { type: 'analyze' }>;

interface Pending {
  readonly request: AnalyzeRequest;
  /** How many workers died while they read this article. */
  crashes: number;
  cancelled: boolean;
  readonly resolve: (analysis: Analysis | undefined) => void;
  readonly reject: (error: Error) => void;
}

const LOAD = 0;

/**
 * One worker and the requests it still owes an answer. The worker starts with the first request. When it dies it is
 * started again and gets the open requests once more; an article that killed two workers is given up.
 */
export class WorkerClient {
  /** In the order of the requests, so that the first is the one being read. */
  private readonly pending = new Map<number, Pending>();
  private worker: Promise<WorkerHandle> | undefined;
  private loaded = false;
  private disposed = false;
  private lastId = LOAD;

  constructor(
    private readonly start: () => WorkerHandle | Promise<WorkerHandle>,
    /** Bytes of the models, each under its file's name. */
    private readonly loadModels: () => Promise<Readonly<Record<string, Uint8Array>>>,
  ) {}

  /**
   * @returns undefined where it was cancelled or the client is disposed
   * @throws Error that says why the article could not be read
   */
  analyze(
    text: string,
    options: AnalyzeRequest['options'],
    signal?: AbortSignal,
  ): Promise<Analysis | undefined> {
    if (signal?.aborted || this.disposed) return Promise.resolve(undefined);
    return new Promise((resolve, reject) => {
      const id = ++this.lastId;
      const request: AnalyzeRequest = { type: 'analyze', id, text, options };
      this.pending.set(id, { request, crashes: 0, cancelled: false, resolve, reject });
      this.post(request);
      signal?.addEventListener('abort', () => this.cancel(id), { once: true });
    });
  }

  /** Ends the worker, unless it owes an answer; the next request starts another. */
  rest(): void {
    if (this.pending.size === 0) this.stop();
  }

  dispose(): void {
    this.disposed = true;
    for (const { resolve } of this.pending.values()) resolve(undefined);
    this.pending.clear();
    this.stop();
  }

  private post(request: Request): void {
    this.worker ??= this.startWorker();
    this.worker.then(
      (worker) => worker.post(request),
      // `startWorker` has told every open request why.
      () => undefined,
    );
  }

  private async startWorker(): Promise<WorkerHandle> {
    try {
      const [worker, models] = await Promise.all([this.start(), this.loadModels()]);
      if (this.disposed) worker.terminate();
      worker.onMessage((response) => this.answer(response));
      worker.onCrash((error) => this.recover(error));
      worker.post({ type: 'load', id: LOAD, models });
      return worker;
    } catch (error) {
      this.failAll(error instanceof Error ? error : new Error(String(error)));
      throw error;
    }
  }

  private cancel(id: number): void {
    const pending = this.pending.get(id);
    if (!pending) return;
    // It stays in the list until the worker has answered: should the worker die, this may be what it was reading.
    pending.cancelled = true;
    pending.resolve(undefined);
    this.post({ type: 'cancel', id });
  }

  private answer(response: Response): void {
    if (response.type === 'loaded') {
      this.loaded = true;
      return;
    }
    if (response.type === 'failed' && response.id === LOAD) {
      this.failAll(new Error(response.message));
      return;
    }
    const pending = this.pending.get(response.id);
    this.pending.delete(response.id);
    if (response.type === 'analysis') pending?.resolve(response.analysis);
    else if (response.type === 'failed') pending?.reject(new Error(response.message));
  }

  private recover(error: Error): void {
    // A worker that dies before it has loaded its models would die again.
    if (!this.loaded) return this.failAll(error);
    this.stop();
    const [first] = this.pending.values();
    if (first) first.crashes++;
    for (const [id, pending] of [...this.pending]) {
      if (pending.cancelled || pending.crashes > 1) {
        this.pending.delete(id);
        pending.reject(error);
      } else {
        this.post(pending.request);
      }
    }
  }

  /** Gives up the worker and all it owed; the next request starts another. */
  private failAll(error: Error): void {
    for (const { reject } of this.pending.values()) reject(error);
    this.pending.clear();
    this.stop();
  }

  private stop(): void {
    this.loaded = false;
    this.worker?.then(
      (worker) => worker.terminate(),
      () => undefined,
    );
    this.worker = undefined;
  }
}
