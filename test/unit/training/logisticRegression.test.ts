import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { LogisticRegression } from '../../../src/training/boilerplate/logisticRegression.ts';
import { Random } from '../../../src/training/random.ts';

const example = (wanted: 0 | 1, weight: number, ...rows: number[]) => ({
  rows: Int32Array.from(rows),
  wanted,
  weight,
});

describe('LogisticRegression', () => {
  it('learns which features tell, and leaves those alone that weigh nothing', () => {
    const model = new LogisticRegression(4, 0.1, 0, 0);
    const examples = [example(1, 1, 0, 2), example(0, 1, 1, 2), example(1, 0, 3)];
    for (let epoch = 0; epoch < 20; epoch++) model.epoch(examples, new Random(epoch));
    const [tells = 0, tellsNot = 0, both = 0, unweighed = 0] = model.averaged();
    assert.ok(tells > 0.3 && tellsNot < -0.3 && Math.abs(both) < 0.1);
    assert.equal(unweighed, 0);
  });

  it('reaches the odds of what it saw', () => {
    const model = new LogisticRegression(1, 0.1, 0, 0);
    const examples = Array.from({ length: 40 }, (_, i) => example(i % 4 === 0 ? 0 : 1, 1, 0));
    for (let epoch = 0; epoch < 40; epoch++) model.epoch(examples, new Random(epoch));
    assert.ok(Math.abs((model.averaged()[0] ?? 0) - Math.log(3)) < 0.3);
  });
});
