import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { clusterWords } from '../../../src/training/clusterWords.ts';
import { Random } from '../../../src/training/random.ts';

const ANIMALS = ['otter', 'heron', 'lynx', 'badger'];
const DOINGS = ['sleeps', 'hunts', 'swims'];
const PLACES = ['river', 'marsh', 'forest', 'meadow', 'dune'];

/** "the otter hunts near the marsh": what kind a word is shows in its neighbours alone. */
function sentences(count: number): string[][] {
  const random = new Random(7);
  return Array.from({ length: count }, () => [
    'the',
    random.pick(ANIMALS),
    random.pick(DOINGS),
    'near',
    'a',
    random.pick(PLACES),
  ]);
}

describe('clusters of words', () => {
  it('hold the words that stand between the same neighbours', () => {
    const clusterOf = clusterWords(sentences(400), 6);
    for (const kind of [ANIMALS, DOINGS, PLACES])
      assert.equal(new Set(kind.map((word) => clusterOf.get(word))).size, 1, kind.join());
    assert.equal(new Set([ANIMALS, DOINGS, PLACES].map(([word]) => clusterOf.get(word!))).size, 3);
  });

  it('are numbered from 0 and leave out words with fewer than four occurrences', () => {
    const clusterOf = clusterWords(
      [...sentences(100), ['the', 'stoat'], ['the', 'stoat'], ['the', 'stoat']],
      6,
    );
    assert.equal(clusterOf.has('stoat'), false);
    assert.ok([...clusterOf.values()].every((cluster) => cluster >= 0 && cluster < 6));
  });

  it('are the same for the same sentences', () => {
    assert.deepEqual([...clusterWords(sentences(100), 6)], [...clusterWords(sentences(100), 6)]);
  });
});
