import { readFileSync } from 'node:fs';
import { tokenize } from '../../src/analysis/language/tokenizer.ts';
import { loadModels } from '../../src/training/loadModels.ts';
import { READERS, sentencesOf, type Reader, type ReaderName } from './readers.ts';

/** What one process found out about one reader. */
export interface Measurement {
  readonly tokensPerSecond: number;
  /** Milliseconds from nothing to a reader that can read. */
  readonly load: number;
  /** Bytes that the reader holds when it has read everything. */
  readonly memory: number;
}

const SECONDS = { warm: 3, measured: 4 };

/** What `bench.ts` says: the reader, the folder of the models, and the articles. */
const [, , reader, models, ...articles] = process.argv as [string, string, ReaderName, string, ...string[]];
const texts = articles.map((path) => readFileSync(path, 'utf8'));
// The same count for all: our tokens.
const tokens = texts.reduce(
  (sum, text) =>
    sum + sentencesOf(text).reduce((n, { start, end }) => n + tokenize(text.slice(start, end)).length, 0),
  0,
);

void measure();

async function measure(): Promise<void> {
  const before = bytesInUse();
  const start = performance.now();
  const read = await READERS[reader](() => loadModels(models));
  const load = performance.now() - start;
  passesFor(read, SECONDS.warm);
  const { passes, seconds } = passesFor(read, SECONDS.measured);
  const measurement: Measurement = {
    tokensPerSecond: (passes * tokens) / seconds,
    load,
    memory: bytesInUse() - before,
  };
  console.log(JSON.stringify(measurement));
}

/** Reads all articles again and again. */
function passesFor(read: Reader, least: number): { readonly passes: number; readonly seconds: number } {
  const from = performance.now();
  for (let passes = 1; ; passes++) {
    for (const text of texts) read(text);
    const seconds = (performance.now() - from) / 1000;
    if (seconds >= least) return { passes, seconds };
  }
}

function bytesInUse(): number {
  gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
