import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MODEL_FILES } from '../analysis/models.ts';

/** Where the shipped models live. */
export const MODELS = join(import.meta.dirname, '../../media/models');

export function loadModels(folder = MODELS): Record<string, Uint8Array> {
  return Object.fromEntries(
    MODEL_FILES.map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]),
  );
}
