import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { FeatureList } from '../../../../src/analysis/language/featureList.ts';
import { LinearModel, packModel, rowOf } from '../../../../src/analysis/language/linearModel.ts';
import { SumCache } from '../../../../src/analysis/language/sumCache.ts';

/** In this model the feature n speaks for the second class with weight n, up to the precision of a byte. */
function counting(): LinearModel {
  const table = new Float32Array(2 ** 6 * 2);
  for (const feature of [1, 2, 3]) table[rowOf(feature, 6) * 2 + 1] = feature;
  return LinearModel.read(packModel('counting', ['none', 'sum'], 6, table, 0), 'counting');
}

function listOf(...hashes: number[]): FeatureList {
  const features = new FeatureList();
  for (const hash of hashes) features.push(hash);
  return features;
}

describe('SumCache', () => {
  const model = counting();
  const sumOf = (...hashes: number[]): number => {
    const scores = new Int32Array(2);
    model.score(listOf(...hashes), scores);
    return scores[1]!;
  };

  it('adds the sum that it was told to what is there, and knows it from then on', () => {
    const cache = new SumCache(model, 4);
    const scores = Int32Array.of(10, 20);
    assert.equal(cache.add(7, scores), false);
    assert.deepEqual([...scores], [10, 20]);
    cache.learn(7, listOf(1, 2), scores);
    assert.deepEqual([...scores], [10, 20 + sumOf(1, 2)]);
    assert.equal(cache.add(7, scores), true);
    assert.deepEqual([...scores], [10, 20 + 2 * sumOf(1, 2)]);
  });

  it('takes no key for another that had the same place, however large', () => {
    const cache = new SumCache(model, 1);
    const scores = new Int32Array(2);
    for (const key of [0, 2 ** 32, 1, 2 ** 32 + 1, 2 ** 52]) {
      assert.equal(cache.add(key, scores), false, `${key}`);
      cache.learn(key, listOf(3), scores);
      assert.equal(cache.add(key, scores), true, `${key}`);
    }
    assert.equal(scores[1], 10 * sumOf(3));
  });

  it('forgets everything when it is cleared', () => {
    const cache = new SumCache(model, 4);
    const scores = new Int32Array(2);
    cache.learn(0, listOf(1), scores);
    cache.clear();
    assert.equal(cache.add(0, scores), false);
  });
});
