import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { ModelError } from '../../../../src/analysis/language/modelFile.ts';
import { NO_CLUSTER, WordClusters } from '../../../../src/analysis/language/wordClusters.ts';
import { loadModels } from '../../../../src/training/loadModels.ts';

describe('word clusters', () => {
  const clusters = new WordClusters({ clusters: ['gull tern', 'ran flew', '0'], superclusters: [5, 7, 5] });

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

  it('come back from a file as they were written', () => {
    const bytes = WordClusters.write({ clusters: ['gull tern', 'ran'], superclusters: [1, 0] });
    const read = WordClusters.read(bytes);
    assert.equal(read.cluster('ran'), 1);
    assert.equal(read.supercluster(1), 0);
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
