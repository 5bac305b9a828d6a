import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import {
  arcsOf,
  Configuration,
  LEFT,
  RIGHT,
  SHIFT,
} from '../../../../../src/analysis/language/parser/transitions.ts';
import { cost } from '../../../../../src/training/oracle.ts';

describe('the arc-hybrid system', () => {
  it('draws the tree of "We like fresh tea" as its oracle directs', () => {
    assert.deepEqual(follow([1, 4, 3, 1]), [1, 4, 3, 1]);
  });

  it('ends in a tree with one root, whatever the moves', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.infiniteStream(fc.nat({ max: 2 })), (length, moves) => {
        let c = Configuration.start(length);
        while (!c.done) {
          const wish = moves.next().value as number;
          const move = [wish, SHIFT, LEFT, RIGHT].find((candidate) => c.allows(candidate))!;
          c = move === SHIFT ? c.shift() : c.attach(move, 0);
        }
        const heads = [...arcsOf(c).heads];
        assert.equal(heads.filter((head) => head === length).length, 1);
        for (let node = 0; node < length; node++) {
          let at = node;
          for (let steps = 0; at !== length; steps++) {
            assert.ok(steps <= length, 'a cycle');
            at = heads[at]!;
          }
        }
      }),
    );
  });
});

/** Always makes a move that costs nothing. */
function follow(heads: readonly number[]): number[] {
  let c = Configuration.start(heads.length);
  while (!c.done) {
    const at = c;
    const move = [LEFT, RIGHT, SHIFT].find(
      (candidate) => at.allows(candidate) && cost(at, candidate, heads) === 0,
    );
    assert.notEqual(move, undefined, 'every move loses an arc');
    c = move === SHIFT ? c.shift() : c.attach(move!, 0);
  }
  return [...arcsOf(c).heads];
}
