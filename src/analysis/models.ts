import { LINE_MODEL_FILE, LineClassifier } from './boilerplate/classifier/lineClassifier.ts';
import { createLanguageEngine, MODEL_FILES as LANGUAGE_MODEL_FILES } from './language/engine.ts';
import type { LanguageEngine } from './language/sentence.ts';

/** Names under media/models of the files that `readModels` takes. */
export const MODEL_FILES: readonly string[] = [...LANGUAGE_MODEL_FILES, LINE_MODEL_FILE];

/** What was learned from corpora and what `analyze` reads an article with. */
export interface Models {
  readonly engine: LanguageEngine;
  /** Without it, boilerplate is judged by rules alone. */
  readonly boilerplate?: LineClassifier;
}

/**
 * @param files the bytes of each of MODEL_FILES, by name
 * @throws ModelError where one is missing or damaged
 */
export function readModels(files: Readonly<Record<string, Uint8Array>>): Models {
  return {
    engine: createLanguageEngine(files),
    boilerplate: LineClassifier.read(files[LINE_MODEL_FILE]),
  };
}
