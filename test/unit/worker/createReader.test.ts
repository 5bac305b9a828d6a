import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'mocha';
import { analyze } from '../../../src/analysis/analyze.ts';
import {
  createLanguageEngine,
  MODEL_FILES,
  type CountingLanguageEngine,
} from '../../../src/analysis/language/engine.ts';

const ARTICLE = `The harbour of Port Selwyn was closed on Monday after a storm tore two cranes from their rails.

Mayor Ines Okafor said that nobody was hurt. Engineers will look at the quay this week.

A ferry to the islands was sent back twice. The port handles a third of the country's grain.
`;

describe('reading an article again', () => {
  let engine: CountingLanguageEngine;
  before(() => {
    const bytes = (name: string) => new Uint8Array(readFileSync(`media/models/${name}`));
    engine = createLanguageEngine(Object.fromEntries(MODEL_FILES.map((name) => [name, bytes(name)])));
  });

  /** How many sentences are read anew. */
  function sentencesReadFor(text: string): number {
    const before = engine.statistics.sentencesRead;
    analyze(text, { file: 'port.txt', sha256: '' }, { engine });
    return engine.statistics.sentencesRead - before;
  }

  it('reads every sentence the first time and none the second', () => {
    assert.equal(sentencesReadFor(ARTICLE), 5);
    assert.equal(sentencesReadFor(ARTICLE), 0);
  });

  it('reads only the sentence that was changed', () => {
    sentencesReadFor(ARTICLE);
    assert.equal(sentencesReadFor(ARTICLE.replace('back twice', 'back three times')), 1);
  });

  it('reads only the sentence that was added, though all behind it moved', () => {
    sentencesReadFor(ARTICLE);
    assert.equal(sentencesReadFor(ARTICLE.replace('Engineers', 'It was late. Engineers')), 1);
  });
});
