import type { CancellationToken } from 'vscode';

/** Runs an action for every item, a few at a time, until all are done or it was cancelled. */
export async function eachOf<T>(
  items: readonly T[],
  concurrency: number,
  action: (item: T) => Promise<void>,
  token?: CancellationToken,
): Promise<void> {
  const remaining = items.values();
  const worker = async (): Promise<void> => {
    for (const item of remaining) {
      if (token?.isCancellationRequested) return;
      await action(item);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
}
