import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyze } from '../../src/analysis/analyze.ts';
import { MODEL_FILES, readModels } from '../../src/analysis/models.ts';
import type { AnalyzedSample } from './score.ts';
import { readSamples } from './samples.ts';

const MODELS = join(import.meta.dirname, '..', '..', 'media', 'models');

/** Reads every sample with the models that are shipped. Takes about a second. */
export function analyzeSamples(): AnalyzedSample[] {
  const files = Object.fromEntries(MODEL_FILES.map((name) => [name, readFileSync(join(MODELS, name))]));
  const models = readModels(files);
  return readSamples().map(({ name, annotation }) => ({
    name,
    annotation,
    analysis: analyze(annotation.text, { file: name, sha256: '' }, models),
  }));
}
