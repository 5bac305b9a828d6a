import { Uri, workspace, type CancellationToken } from 'vscode';
import type { Analysis } from '../../analysis/model.ts';
import { MODEL_FILES } from '../../analysis/models.ts';
import type { Evidence } from '../../marks/evidence.ts';
import type { WorkerHandle } from '../../worker/workerHandle.ts';
import { WorkerPool } from '../../worker/workerPool.ts';
import { Delayed } from '../delayed.ts';
import { baseName } from '../marks/paths.ts';
import type { Analyses } from '../services.ts';

/** Milliseconds without a text after which workers end: each holds the models. */
const REST = 60_000;

/** Analyses in workers, which start with the first article and end when there are none any more; models come with the extension. */
export class WorkerAnalyses implements Analyses {
  private readonly pool: WorkerPool;
  private readonly idle = new Delayed(REST, () => this.pool.rest());

  /**
   * @param extension folder of the extension
   * @param workers at most so many
   */
  constructor(extension: Uri, startWorker: () => WorkerHandle | Promise<WorkerHandle>, workers: number) {
    this.pool = new WorkerPool(workers, startWorker, () => readModels(extension));
  }

  async analyze(
    article: Uri,
    text: string,
    evidence: Evidence,
    token?: CancellationToken,
  ): Promise<Analysis | undefined> {
    const abort = new AbortController();
    if (token?.isCancellationRequested) abort.abort();
    const subscription = token?.onCancellationRequested(() => abort.abort());
    this.idle.cancel();
    try {
      return await this.pool.analyze(text, { file: baseName(article), ...evidence }, abort.signal);
    } finally {
      subscription?.dispose();
      this.idle.ask();
    }
  }

  dispose(): void {
    this.idle.dispose();
    this.pool.dispose();
  }
}

async function readModels(extension: Uri): Promise<Record<string, Uint8Array>> {
  const folder = Uri.joinPath(extension, 'media', 'models');
  return Object.fromEntries(
    await Promise.all(
      MODEL_FILES.map(
        async (name) => [name, await workspace.fs.readFile(Uri.joinPath(folder, name))] as const,
      ),
    ),
  );
}
