import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { IMPOSSIBLE, LabelDecoder, NO_NAME } from '../../../../../src/analysis/language/names/decoder.ts';
import {
  beginOf,
  insideOf,
  LABELS,
  mayFollow,
  OUTSIDE,
} from '../../../../../src/analysis/language/names/labels.ts';
import { Random } from '../../../../../src/training/random.ts';

const N = LABELS.length;

function transitions(weight: (before: number, label: number) => number): Int32Array {
  const table = new Int32Array((N + 1) * N);
  for (let before = -1; before < N; before++)
    for (let label = 0; label < N; label++)
      table[(before + 1) * N + label] = mayFollow(before, label) ? weight(before, label) : IMPOSSIBLE;
  return table;
}

function emission(scores: Readonly<Record<number, number>>): Int32Array {
  return Int32Array.from(LABELS, (_, label) => scores[label] ?? 0);
}

/** The best of all sequences, by trying each. */
function tryAll(emissions: readonly Int32Array[], table: Int32Array): Uint8Array {
  let best: { readonly score: number; readonly labels: number[] } = { score: -Infinity, labels: [] };
  const go = (labels: number[], score: number): void => {
    const i = labels.length;
    if (i === emissions.length) {
      if (score > best.score) best = { score, labels };
      return;
    }
    for (let label = 0; label < N; label++) {
      const before = labels[i - 1] ?? -1;
      go([...labels, label], score + table[(before + 1) * N + label]! + emissions[i]![label]!);
    }
  };
  go([], 0);
  return Uint8Array.from(best.labels);
}

describe('LabelDecoder', () => {
  it('takes the best sequence, not the best label of each word', () => {
    const person = beginOf('person');
    const decoder = new LabelDecoder(transitions(() => 0));
    const words = [emission({ [person]: 5 }), emission({ [insideOf('place')]: 4, [insideOf('person')]: 3 })];
    assert.deepEqual([...decoder.best(words)], [person, insideOf('person')]);
  });

  it('finds what trying all sequences finds, with and without words that are in no name', () => {
    const random = new Random(7);
    const table = transitions(() => random.below(40) - 20);
    const decoder = new LabelDecoder(table);
    for (let round = 0; round < 40; round++) {
      const words = Array.from({ length: 4 }, () =>
        random.next() < 0.3 ? NO_NAME : Int32Array.from(LABELS, () => random.below(60) - 30),
      );
      assert.deepEqual(decoder.best(words), tryAll(words, table));
    }
  });

  it('finds nothing in nothing', () => {
    assert.equal(new LabelDecoder(transitions(() => 0)).best([]).length, 0);
    assert.deepEqual([...new LabelDecoder(transitions(() => 0)).best([NO_NAME])], [OUTSIDE]);
  });
});
