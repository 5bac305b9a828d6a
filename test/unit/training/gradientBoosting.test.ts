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
  const told = new Float64Array(3);

  it('learn what no sum of the facts can say', () => {
    const wrong = rows.filter((row, i) => trees.score(row, told) > 0 !== (wanted[i] === 1));
    assert.ok(wrong.length < 30, `${wrong.length} of ${rows.length} wrong`);
  });

  it('tell what each fact adds, which makes up the whole score', () => {
    const own = new Float64Array(3);
    const score = trees.score(rows[0]!, own);
    const roots = trees.score(rows[0]!, new Float64Array(3)) - own.reduce((sum, value) => sum + value, 0);
    const other = new Float64Array(3);
    assert.ok(
      Math.abs(trees.score(rows[1]!, other) - other.reduce((a, b) => a + b, 0) - roots) < 1e-3,
      'what is left is the same for all rows',
    );
    assert.ok(Math.abs(own[2]!) < Math.abs(score) / 4, 'a fact that means nothing adds little');
  });

  it('are the same for the same rows', () => {
    assert.deepEqual(boost(rows, wanted), data);
  });

  it('come back from JSON as they were', () => {
    const copy = new BoostedTrees(JSON.parse(JSON.stringify(data)) as typeof data);
    for (const row of rows.slice(0, 100)) assert.equal(copy.score(row, told), trees.score(row, told));
  });
});
