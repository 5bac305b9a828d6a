import { Uri, workspace, type CancellationToken } from 'vscode';
import type { Analysis } from '../../analysis/model.ts';
import { MODEL_FILES } from '../../analysis/models.ts';
import { WorkerClient } from '../../worker/workerClient.ts';
import type { Evidence } from '../../marks/evidence.ts';
import type { WorkerHandle } from '../../worker/workerHandle.ts';
import { baseName } from '../marks/paths.ts';
import type { Analyses } from '../services.ts';

/** Analyses in a worker, which starts with the first article; models come with the extension. */
export class WorkerAnalyses implements Analyses {
  private readonly client: WorkerClient;

  /** @param extension folder of the extension */
  constructor(extension: Uri, startWorker: () => WorkerHandle | Promise<WorkerHandle>) {
    this.client = new WorkerClient(startWorker, () => readModels(extension));
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
    try {
      return await this.client.analyze(text, { file: baseName(article), ...evidence }, abort.signal);
    } finally {
      subscription?.dispose();
    }
  }

  dispose(): void {
    this.client.dispose();
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
