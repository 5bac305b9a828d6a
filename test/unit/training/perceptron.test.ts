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

  it('goes on learning until the right class is ahead by the margin', () => {
    const perceptron = new Perceptron(['odd', 'even', 'neither'], 8);
    const features = list(1, 100);
    const lead = (): number => {
      const [odd = 0, even = 0, neither = 0] = perceptron.score(features);
      return even - Math.max(odd, neither);
    };
    for (let step = 0; step < 20; step++) {
      perceptron.best(features);
      perceptron.learn(features, 1, perceptron.rival(1, 5));
    }
    // Two features gain one each in every lesson, and what loses as much is not always the same class.
    assert.ok(lead() >= 5 && lead() < 5 + 4, `ahead by ${lead()}`);
    assert.equal(perceptron.rival(1, 5), 1);
  });

  it('learns against the best wrong class', () => {
    const perceptron = new Perceptron(['odd', 'even', 'neither'], 8);
    const features = list(1, 100);
    perceptron.change(features, 2, 1);
    perceptron.best(features);
    assert.equal(perceptron.rival(0, 0), 2);
    assert.equal(perceptron.rival(2, 2), 2);
    assert.equal(perceptron.rival(2, 3), 0);
  });

  it('learns nothing without a margin where the right class wins, of equals the first', () => {
    const perceptron = new Perceptron(['odd', 'even'], 8);
    perceptron.best(list(1, 100));
    assert.equal(perceptron.rival(0, 0), 0);
    assert.equal(perceptron.rival(1, 0), 0);
  });
});
