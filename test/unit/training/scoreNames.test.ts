import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { nameScores, ownNameScores } from '../../../src/training/scoreNames.ts';
import type { ScoreRow } from '../../../src/training/scoreTable.ts';

/** F1 of the shipped model, as `npm run score` prints it. A fall by more than half a point fails. */
const OWN_NEWS = { person: 94.8, organization: 87.6, place: 92.7, 'all three': 91.5 };
const GUM_NEWS = { person: 87.3, organization: 73.2, place: 78.5, 'all three': 80.3 };
const TOLERANCE = 0.5;

/** Where the corpora lie beside the project; elsewhere these scores are printed by `npm run score` only. */
const DATA = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'data');
const GUM = 'ner/gum_news/dev.conll.gz';

function assertScores(rows: readonly ScoreRow[], reached: Readonly<Record<string, number>>): void {
  for (const [type, once] of Object.entries(reached)) {
    const f1 = Number(rows.find((row) => row.type === type)?.F1);
    assert.ok(f1 >= once - TOLERANCE, `${type}: F1 ${f1.toFixed(1)}, once ${once}`);
  }
}

describe('the shipped name recogniser', () => {
  it('finds names in the world news that it was not trained on as well as it did', () => {
    assertScores(ownNameScores(), OWN_NEWS);
  }).timeout(20_000);

  const corpusIsHere = existsSync(join(DATA, GUM));
  it(`finds names in GUM's news as well as it did${corpusIsHere ? '' : ' (not measured: the corpora are not here)'}`, () => {
    if (corpusIsHere)
      assertScores(
        nameScores.rows(DATA).filter((row) => row.corpus === GUM),
        GUM_NEWS,
      );
  }).timeout(20_000);
});
