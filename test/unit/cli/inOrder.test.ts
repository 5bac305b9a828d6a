import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { inOrder } from '../../../src/cli/inOrder.ts';

describe('inOrder', () => {
  it('hands results out in the order of the items, whichever is ready first', async () => {
    const ready: (() => void)[] = [];
    const results = inOrder(
      [0, 1, 2],
      3,
      (item) => new Promise<number>((resolve) => (ready[item] = () => resolve(item))),
    );
    const first = results.next();
    for (const item of [2, 1, 0]) ready[item]?.();
    assert.equal((await first).value, 0);
    assert.equal((await results.next()).value, 1);
    assert.equal((await results.next()).value, 2);
  });

  it('begins no more than it may at a time, until results are taken', async () => {
    const begun: number[] = [];
    const results = inOrder([0, 1, 2, 3, 4], 2, (item) => {
      begun.push(item);
      return Promise.resolve(item);
    });
    await results.next();
    assert.deepEqual(begun, [0, 1]);
    await results.next();
    assert.deepEqual(begun, [0, 1, 2]);
  });

  it('fails where an item fails, after the results before it', async () => {
    const results = inOrder([0, 1], 2, (item) =>
      item === 1 ? Promise.reject(new Error('no')) : Promise.resolve(item),
    );
    assert.equal((await results.next()).value, 0);
    await assert.rejects(results.next(), /no/);
  });
});
