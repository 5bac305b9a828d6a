import { analyze } from '../analysis/analyze.ts';
import { readModels } from '../analysis/models.ts';
import type { ArticleReader } from './serveWorker.ts';

/** The same models for all articles of a worker; the engine keeps the sentences that it has read. */
export function createReader(files: Readonly<Record<string, Uint8Array>>): ArticleReader {
  const models = readModels(files);
  return (text, options) => analyze(text, options, models);
}
