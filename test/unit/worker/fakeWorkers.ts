import type { Analysis } from '../../../src/analysis/model.ts';
import type { Request, Response } from '../../../src/worker/protocol.ts';
import type { WorkerHandle } from '../../../src/worker/workerHandle.ts';

/** Models that nobody reads. */
export const models = () => Promise.resolve({ 'tagger.bin': new Uint8Array(1) });

/** Workers without threads, which do with each request what the test says. */
export class FakeWorkers {
  readonly started: FakeWorker[] = [];
  private seen: () => void = () => undefined;

  constructor(private readonly behaviour: (request: Request, worker: FakeWorker) => void) {}

  readonly start = (): WorkerHandle => {
    const worker = new FakeWorker((request) => {
      this.behaviour(request, worker);
      this.seen();
    });
    this.started.push(worker);
    return worker;
  };

  async sees(type: Request['type']): Promise<void> {
    while (!this.started.some(({ requests }) => requests.some((request) => request.type === type))) {
      await new Promise<void>((resolve) => (this.seen = resolve));
    }
  }
}

export class FakeWorker implements WorkerHandle {
  readonly requests: Request[] = [];
  private listener: (response: Response) => void = () => undefined;
  private crashed: (error: Error) => void = () => undefined;
  dead = false;

  constructor(private readonly posted: (request: Request) => void) {}

  post(request: Request): void {
    if (this.dead) return;
    this.requests.push(request);
    this.posted(request);
  }

  onMessage(listener: (response: Response) => void): void {
    this.listener = listener;
  }

  onCrash(listener: (error: Error) => void): void {
    this.crashed = listener;
  }

  terminate(): void {
    this.dead = true;
  }

  say(response: Response): void {
    this.listener(response);
  }

  /** Says what a worker says when all is well. */
  answer(request: Request): void {
    if (request.type === 'load') this.say({ type: 'loaded', id: request.id });
    if (request.type === 'analyze') {
      this.say({ type: 'analysis', id: request.id, analysis: { file: request.options.file } as Analysis });
    }
  }

  crash(error: Error): void {
    this.dead = true;
    this.crashed(error);
  }
}
