import type { AnalyzeOptions } from '../analysis/analyze.ts';
import type { Analysis } from '../analysis/model.ts';
import { sha256Hex } from '../analysis/sha256.ts';
import { createReader } from '../worker/createReader.ts';
import type { ArticleReader } from '../worker/serveWorker.ts';
import { startNodeWorker } from '../worker/startNodeWorker.ts';
import { WorkerPool } from '../worker/workerPool.ts';
import { loadModels, workerScript } from './install.ts';

/** Analyses texts, here or in workers. */
export interface Analyzer {
  /** How many texts it can take at a time to be busy. */
  readonly width: number;
  /** @returns undefined where it was disposed of before the text was read */
  analyze(text: string, options: Omit<AnalyzeOptions, 'sha256'>): Promise<Analysis | undefined>;
  dispose(): void;
}

/** With fewer files for each, starting a worker takes longer than it saves. */
const FILES_PER_WORKER = 20;

/**
 * @param files how many texts there will be
 * @param jobs at most this many workers
 * @throws Error with a message for the reader where the models cannot be read
 */
export async function createAnalyzer(files: number, jobs: number): Promise<Analyzer> {
  const models = await loadModels();
  const workers = Math.min(jobs, Math.ceil(files / FILES_PER_WORKER));
  const script = workerScript();
  return workers > 1 && script !== undefined
    ? new WorkerPool(
        workers,
        () => startNodeWorker(script),
        () => Promise.resolve(models),
      )
    : new LocalAnalyzer(createReader(models));
}

/** Reads in this thread. */
export class LocalAnalyzer implements Analyzer {
  readonly width = 1;

  constructor(private readonly read: ArticleReader) {}

  analyze(text: string, options: Omit<AnalyzeOptions, 'sha256'>): Promise<Analysis> {
    return new Promise((resolve) => resolve(this.read(text, { ...options, sha256: sha256Hex(text) })));
  }

  dispose(): void {
    // There is nothing to stop.
  }
}
