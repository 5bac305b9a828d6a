import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { BoostedTrees } from '../../../src/analysis/boilerplate/classifier/boostedTrees.ts';
import { boost } from '../../../src/training/boilerplate/gradientBoosting.ts';
import { Random } from '../../../src/training/random.ts';

/** Yes where the first fact is low or the second one high, and not both; the third one means nothing. */
function examples(count: number) {
  const random = new Random(1);
  const rows = Array.from({ length: count }, () =>
    Float32Array.of(random.next(), random.below(4), random.next()),
  );
  const wanted = Uint8Array.from(rows, ([a = 0, b = 0]) => Number(a < 0.3 !== b > 2));
  return { rows, wanted };
}

describe('boosted trees', () => {
  const { rows, wanted } = examples(3000);
  const data = boost(rows, wanted);
  const trees = new BoostedTrees(data);

  it('learn what no sum of the facts can say', () => {
    const scores = trees.score(rows);
    const wrong = rows.filter((_, i) => scores[i]! > 0 !== (wanted[i] === 1));
    assert.ok(wrong.length < 30, `${wrong.length} of ${rows.length} wrong`);
  });

  it('tell what each fact adds, which makes up the whole score', () => {
    const [score = 0, otherScore = 0] = trees.score(rows.slice(0, 2));
    const [own, other] = [trees.explain(rows[0]!), trees.explain(rows[1]!)];
    const sum = (told: Float64Array): number => told.reduce((a, b) => a + b, 0);
    assert.ok(
      Math.abs(score - sum(own) - (otherScore - sum(other))) < 1e-3,
      'what is left is the same for all rows',
    );
    assert.ok(Math.abs(own[2]!) < Math.abs(score) / 4, 'a fact that means nothing adds little');
  });

  it('are the same for the same rows', () => {
    assert.deepEqual(boost(rows, wanted), data);
  });

  it('come back from JSON as they were', () => {
    const copy = new BoostedTrees(JSON.parse(JSON.stringify(data)) as typeof data);
    assert.deepEqual(copy.score(rows), trees.score(rows));
  });
});
