import assert from 'node:assert/strict';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, it } from 'mocha';
import { LocalAnalyzer } from '../../../src/cli/analyzer.ts';
import { inOrder } from '../../../src/cli/inOrder.ts';
import { loadModels } from '../../../src/cli/install.ts';
import { createReader } from '../../../src/worker/createReader.ts';
import { startNodeWorker } from '../../../src/worker/startNodeWorker.ts';
import { WorkerPool } from '../../../src/worker/workerPool.ts';
import { withFolder } from './harness.ts';

const WORKER = join(import.meta.dirname, '..', '..', '..', 'src', 'worker', 'node.ts');

describe('WorkerPool, with threads', () => {
  it('finds in workers what is found here, and stops without a word', () =>
    withFolder({}, async (folder) => {
      const script = join(folder, 'worker.js');
      await build({
        entryPoints: [WORKER],
        outfile: script,
        bundle: true,
        platform: 'node',
        logLevel: 'silent',
      });
      const models = await loadModels();
      const here = new LocalAnalyzer(createReader(models));
      const workers = new WorkerPool(
        2,
        () => startNodeWorker(script),
        () => Promise.resolve(models),
      );
      try {
        // The first takes longest, so that it is not the first to be ready.
        const texts = [30, 1, 2, 3, 1].map((n, i) =>
          `Amina Diallo met crew ${i} in Prague on Friday. `.repeat(n),
        );
        const read = (text: string) => workers.analyze(text, { file: text.slice(0, 30) });
        const found = [];
        for await (const analysis of inOrder(texts, workers.width, read)) found.push(analysis);
        const expected = [];
        for (const text of texts) expected.push(await here.analyze(text, { file: text.slice(0, 30) }));
        assert.deepEqual(found, expected);

        const left = read('Nobody waits for this any more. '.repeat(20));
        workers.dispose();
        assert.equal(await left, undefined);
      } finally {
        workers.dispose();
      }
    })).timeout(60_000);
});
