import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Analysis } from '../../../src/analysis/model.ts';
import type { Request, Response } from '../../../src/worker/protocol.ts';
import { WorkerClient } from '../../../src/worker/workerClient.ts';
import type { WorkerHandle } from '../../../src/worker/workerHandle.ts';

describe('WorkerClient', () => {
  it('starts no worker before the first request, then loads the models once', async () => {
    const workers = new FakeWorkers((request, worker) => worker.answer(request));
    const client = new WorkerClient(workers.start, models);
    assert.equal(workers.started.length, 0);
    await client.analyze('one', { file: 'a.txt' });
    await client.analyze('two', { file: 'b.txt' });
    assert.deepEqual(
      workers.started.map(({ requests }) => requests.map(({ type }) => type)),
      [['load', 'analyze', 'analyze']],
    );
  });

  it('gives each caller its own answer', async () => {
    const workers = new FakeWorkers((request, worker) => worker.answer(request));
    const client = new WorkerClient(workers.start, models);
    const files = ['a.txt', 'b.txt', 'c.txt'];
    const analyses = await Promise.all(files.map((file) => client.analyze('text', { file })));
    assert.deepEqual(
      analyses.map((analysis) => analysis?.file),
      files,
    );
  });

  it('settles a cancelled request at once and tells the worker', async () => {
    const workers = new FakeWorkers((request, worker) => {
      if (request.type === 'load') worker.answer(request);
    });
    const client = new WorkerClient(workers.start, models);
    const abort = new AbortController();
    const analysis = client.analyze('text', { file: 'a.txt' }, abort.signal);
    abort.abort();
    assert.equal(await analysis, undefined);
    await workers.sees('cancel');
  });

  it('fails with the message of the worker', async () => {
    const workers = new FakeWorkers((request, worker) => {
      if (request.type === 'load') worker.answer(request);
      if (request.type === 'analyze')
        worker.say({ type: 'failed', id: request.id, message: 'No such verb.' });
    });
    const client = new WorkerClient(workers.start, models);
    await assert.rejects(client.analyze('text', { file: 'a.txt' }), { message: 'No such verb.' });
  });

  it('fails every open request where the models are damaged, and starts anew with the next', async () => {
    let damaged = true;
    const workers = new FakeWorkers((request, worker) => {
      if (request.type === 'load' && damaged)
        worker.say({ type: 'failed', id: request.id, message: 'Damaged.' });
      else if (!damaged) worker.answer(request);
    });
    const client = new WorkerClient(workers.start, models);
    const both = ['a.txt', 'b.txt'].map((file) => client.analyze('text', { file }));
    for (const analysis of both) await assert.rejects(analysis, { message: 'Damaged.' });
    damaged = false;
    assert.equal((await client.analyze('text', { file: 'c.txt' }))?.file, 'c.txt');
    assert.equal(workers.started.length, 2);
  });

  it('fails where the models cannot be found', async () => {
    const workers = new FakeWorkers(() => undefined);
    const client = new WorkerClient(workers.start, () => Promise.reject(new Error('No such file.')));
    await assert.rejects(client.analyze('text', { file: 'a.txt' }), { message: 'No such file.' });
  });

  it('starts a dead worker again and repeats what it owed', async () => {
    let crashes = 1;
    const workers = new FakeWorkers((request, worker) => {
      if (request.type === 'analyze' && crashes-- > 0) worker.crash(new Error('Out of memory.'));
      else worker.answer(request);
    });
    const client = new WorkerClient(workers.start, models);
    const analyses = await Promise.all(['a.txt', 'b.txt'].map((file) => client.analyze('text', { file })));
    assert.deepEqual(
      analyses.map((analysis) => analysis?.file),
      ['a.txt', 'b.txt'],
    );
    assert.equal(workers.started.length, 2);
  });

  it('gives up an article that kills two workers, and reads the ones behind it', async () => {
    const workers = new FakeWorkers((request, worker) => {
      if (request.type === 'analyze' && request.text === 'deadly') worker.crash(new Error('Out of memory.'));
      else worker.answer(request);
    });
    const client = new WorkerClient(workers.start, models);
    const deadly = client.analyze('deadly', { file: 'a.txt' });
    const harmless = client.analyze('harmless', { file: 'b.txt' });
    await assert.rejects(deadly, { message: 'Out of memory.' });
    assert.equal((await harmless)?.file, 'b.txt');
  });

  it('lets no caller wait once it is disposed', async () => {
    const workers = new FakeWorkers(() => undefined);
    const client = new WorkerClient(workers.start, models);
    const analysis = client.analyze('text', { file: 'a.txt' });
    client.dispose();
    assert.equal(await analysis, undefined);
    assert.equal(await client.analyze('text', { file: 'b.txt' }), undefined);
  });
});

const models = () => Promise.resolve({ 'tagger.bin': new Uint8Array(1) });

/** Workers without threads, which do with each request what the test says. */
class FakeWorkers {
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

class FakeWorker implements WorkerHandle {
  readonly requests: Request[] = [];
  private listener: (response: Response) => void = () => undefined;
  private crashed: (error: Error) => void = () => undefined;
  private dead = false;

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
