import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { MODEL_FILES } from '../analysis/models.ts';

/** Where Pressmark lies: two folders up from the sources, one from the bundle. */
const ROOT = findRoot(__dirname);

/** The worker's bundle, beside the program's own; undefined where the program runs from its sources. */
export function workerScript(): string | undefined {
  const script = join(__dirname, 'worker.js');
  return existsSync(script) ? script : undefined;
}

/**
 * The models by name.
 *
 * @throws Error with a message for the reader where one cannot be read
 */
export async function loadModels(): Promise<Readonly<Record<string, Uint8Array>>> {
  const folder = join(ROOT, 'media', 'models');
  try {
    return Object.fromEntries(
      await Promise.all(MODEL_FILES.map(async (name) => [name, await readFile(join(folder, name))] as const)),
    );
  } catch (error) {
    throw new Error('The models cannot be read. Reinstall Pressmark.', { cause: error });
  }
}

function findRoot(folder: string): string {
  const up = dirname(folder);
  return existsSync(join(folder, 'media', 'models')) || up === folder ? folder : findRoot(up);
}
