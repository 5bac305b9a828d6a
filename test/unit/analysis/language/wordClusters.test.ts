import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { ModelError } from '../../../../src/analysis/language/modelFile.ts';
import { NO_CLUSTER, WordClusters } from '../../../../src/analysis/language/wordClusters.ts';
import { loadModels } from '../../../../src/training/loadModels.ts';

describe('word clusters', () => {
  const words = [
    ['gull', 0],
    ['tern', 0],
    ['ran', 1],
    ['flew', 1],
    ['0', 2],
  ] as const;
  const clusters = WordClusters.read(WordClusters.write(new Map(words), [5, 7, 5]));

  it('know neither case nor which number it is', () => {
    assert.equal(clusters.cluster('tern'), 0);
    assert.equal(clusters.cluster('Gull'), 0);
    assert.equal(clusters.cluster('FLEW'), 1);
    assert.equal(clusters.cluster('1987'), clusters.cluster('3rd'));
    assert.equal(
      clusters.supercluster(clusters.cluster('12')),
      clusters.supercluster(clusters.cluster('gull')),
    );
  });

  it('say that they do not know a word', () => {
    assert.equal(clusters.cluster('heron'), NO_CLUSTER);
    assert.equal(clusters.supercluster(NO_CLUSTER), NO_CLUSTER);
    assert.equal(WordClusters.none.cluster('gull'), NO_CLUSTER);
  });

  it('come back from a file wherever it lies in memory, and not from one that is damaged', () => {
    const bytes = WordClusters.write(new Map(words), [5, 7, 5]);
    const moved = new Uint8Array(bytes.length + 1);
    moved.set(bytes, 1);
    for (const [word, cluster] of words)
      assert.equal(WordClusters.read(moved.subarray(1)).cluster(word), cluster);
    bytes[bytes.length - 8]! ^= 1;
    assert.throws(() => WordClusters.read(bytes), ModelError);
  });

  it('of the shipped file hold words of a kind', () => {
    const shipped = WordClusters.read(loadModels()['clusters.bin']);
    for (const [one, other] of [
      ['January', 'october'],
      ['mother', 'father'],
    ] as const) {
      assert.notEqual(shipped.cluster(one), NO_CLUSTER);
      assert.equal(shipped.cluster(one), shipped.cluster(other), `${one}, ${other}`);
    }
    assert.notEqual(shipped.cluster('January'), shipped.cluster('mother'));
  });
});
