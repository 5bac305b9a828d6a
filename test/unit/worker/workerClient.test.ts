import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { WorkerClient } from '../../../src/worker/workerClient.ts';
import { FakeWorkers, models } from './fakeWorkers.ts';

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

  it('ends its worker on request once nothing is owed, and starts another for the next text', async () => {
    let isAnswering = false;
    const workers = new FakeWorkers((request, worker) => {
      if (isAnswering || request.type === 'load') worker.answer(request);
    });
    const client = new WorkerClient(workers.start, models);
    const waiting = client.analyze('one', { file: 'a.txt' });
    await workers.sees('analyze');
    client.rest();
    const [first] = workers.started;
    assert.equal(first?.dead, false, 'somebody waits');
    first.answer(first.requests.at(-1)!);
    await waiting;
    client.rest();
    isAnswering = true;
    assert.equal((await client.analyze('two', { file: 'b.txt' }))?.file, 'b.txt');
    assert.deepEqual([first.dead, workers.started.length], [true, 2]);
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
