import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { WorkerPool } from '../../../src/worker/workerPool.ts';
import { FakeWorkers, models } from './fakeWorkers.ts';

describe('WorkerPool', () => {
  it('starts a worker when those before it have a text to read and one that waits', async () => {
    const workers = new FakeWorkers(() => undefined);
    const pool = new WorkerPool(2, workers.start, models);
    const started = () => workers.started.length;
    const numbers = [started()];
    const texts = ['a', 'b', 'c', 'd', 'e'].map((file) => {
      const analysis = pool.analyze('text', { file });
      numbers.push(started());
      return analysis;
    });
    assert.deepEqual(numbers, [0, 1, 1, 2, 2, 2]);
    pool.dispose();
    assert.deepEqual(await Promise.all(texts), Array(5).fill(undefined));
  });

  it('gives each text to a worker that is free, and ends those that have nothing to do', async () => {
    const workers = new FakeWorkers((request, worker) => worker.answer(request));
    const pool = new WorkerPool(2, workers.start, models);
    const files = ['a', 'b', 'c', 'd', 'e'];
    const found = await Promise.all(files.map((file) => pool.analyze('text', { file })));
    assert.deepEqual(
      found.map((analysis) => analysis?.file),
      files,
    );
    pool.rest();
    await pool.analyze('text', { file: 'f' });
    assert.deepEqual(
      workers.started.map(({ dead }) => dead),
      [true, true, false],
    );
  });
});
