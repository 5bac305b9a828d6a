import type { AnalyzeOptions } from '../analysis/analyze.ts';
import type { Analysis } from '../analysis/model.ts';
import { sha256Hex } from '../analysis/sha256.ts';
import { createReader } from '../worker/createReader.ts';
import type { ArticleReader } from '../worker/serveWorker.ts';
import { startNodeWorker } from '../worker/startNodeWorker.ts';
import { WorkerClient } from '../worker/workerClient.ts';
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
/** One is read and one waits, so that no worker stands idle. */
const TEXTS_PER_WORKER = 2;

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
    ? new WorkerAnalyzer(script, models, workers)
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

/** Reads in workers, each text in the one that has least to do. */
export class WorkerAnalyzer implements Analyzer {
  readonly width: number;
  private readonly clients: { readonly client: WorkerClient; waiting: number }[];

  constructor(script: string, models: Readonly<Record<string, Uint8Array>>, workers: number) {
    this.width = workers * TEXTS_PER_WORKER;
    this.clients = Array.from({ length: workers }, () => ({
      client: new WorkerClient(
        () => startNodeWorker(script),
        () => Promise.resolve(models),
      ),
      waiting: 0,
    }));
  }

  async analyze(text: string, options: Omit<AnalyzeOptions, 'sha256'>): Promise<Analysis | undefined> {
    const idlest = this.clients.reduce((best, other) => (other.waiting < best.waiting ? other : best));
    idlest.waiting++;
    try {
      return await idlest.client.analyze(text, options);
    } finally {
      idlest.waiting--;
    }
  }

  dispose(): void {
    for (const { client } of this.clients) client.dispose();
  }
}
