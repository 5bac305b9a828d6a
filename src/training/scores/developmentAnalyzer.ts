import { analyze } from '../../analysis/analyze.ts';
import { readModels } from '../../analysis/models.ts';
import { loadModels } from '../loadModels.ts';
import type { Analyze } from './events.ts';

/** The whole pipeline with the shipped models. */
export function developmentAnalyzer(): Analyze {
  const models = readModels(loadModels());
  return (text, published) =>
    analyze(text, { file: 'development', sha256: '', published: published ?? undefined }, models);
}
