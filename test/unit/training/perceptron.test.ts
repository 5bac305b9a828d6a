import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { FeatureList } from '../../../src/analysis/language/featureList.ts';
import { LinearModel } from '../../../src/analysis/language/linearModel.ts';
import { Perceptron } from '../../../src/training/perceptron.ts';

function list(...hashes: number[]): FeatureList {
  const features = new FeatureList();
  for (const hash of hashes) features.push(hash);
  return features;
}

describe('Perceptron', () => {
  it('learns what can be told apart, and its packed model decides alike', () => {
    const perceptron = new Perceptron(['odd', 'even'], 8);
    const lessons = [
      [list(1, 100), 0],
      [list(2, 100), 1],
      [list(3, 100), 0],
      [list(4, 100), 1],
    ] as const;
    for (let epoch = 0; epoch < 10; epoch++)
      for (const [features, right] of lessons) perceptron.learn(features, right, perceptron.best(features));
    const model = LinearModel.read(perceptron.average('parity', 0), 'parity');
    for (const [features, right] of lessons) assert.equal(model.best(features, new Int32Array(2)), right);
  });
});
