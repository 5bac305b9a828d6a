import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'mocha';
import { parserScores } from '../../../src/training/scoreParser.ts';
import type { ScoreRow } from '../../../src/training/scoreTable.ts';
import { tagScores } from '../../../src/training/scoreTags.ts';
import { DEVELOPMENT_TREEBANKS } from '../../../src/training/treebank.ts';

/** What the shipped models reach, in per cent, as `npm run score` prints it. A fall by more than half a point fails. */
const TAGS = [
  { corpus: 'treebank/ewt-dev.conllu.gz', UPOS: 95.6, XPOS: 94.9, lemma: 98.2 },
  { corpus: 'treebank/gum-dev.conllu.gz', UPOS: 96.9, XPOS: 96.6, lemma: 98.0 },
];
const ARCS = [
  { corpus: 'treebank/ewt-dev.conllu.gz', UAS: 86.6, LAS: 82.5 },
  { corpus: 'treebank/gum-dev.conllu.gz', UAS: 85.9, LAS: 81.7 },
];
const TOLERANCE = 0.5;

/** Where the corpora lie beside the project; elsewhere these scores are printed by `npm run score` only. */
const DATA = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'data');
const corporaAreHere = DEVELOPMENT_TREEBANKS.every((path) => existsSync(join(DATA, path)));
const remark = corporaAreHere ? '' : ' (not measured: the corpora are not here)';

function assertScores(rows: readonly ScoreRow[], reached: typeof TAGS | typeof ARCS): void {
  for (const { corpus, ...figures } of reached) {
    const row = rows.find((one) => one.corpus === corpus);
    for (const [name, once] of Object.entries(figures)) {
      const now = Number(row?.[name]);
      assert.ok(now >= once - TOLERANCE, `${corpus}: ${name} ${now.toFixed(1)}, once ${once}`);
    }
  }
}

describe('the shipped tagger and parser', () => {
  it(`tag and lemmatise the development treebanks as well as they did${remark}`, () => {
    if (corporaAreHere) assertScores(tagScores.rows(DATA), TAGS);
  });

  it(`find their arcs as well as they did${remark}`, () => {
    if (corporaAreHere) assertScores(parserScores.rows(DATA), ARCS);
  });
});
