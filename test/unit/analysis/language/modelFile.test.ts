import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { FeatureList } from '../../../../src/analysis/language/featureList.ts';
import { LinearModel, packModel, rowOf } from '../../../../src/analysis/language/linearModel.ts';
import { ModelError, WIDEST_ROW } from '../../../../src/analysis/language/modelFile.ts';

/** A model of two classes in which the feature `hash` speaks for the second. */
function tinyModel(hash: number): Uint8Array {
  const table = new Float32Array(2 ** 4 * 2);
  table[rowOf(hash, 4) * 2] = -0.5;
  table[rowOf(hash, 4) * 2 + 1] = 1;
  return packModel('weather', ['rain', 'sun'], 4, table, 0);
}

describe('model files', () => {
  it('score as the weights that were packed', () => {
    const model = LinearModel.read(tinyModel(77), 'weather');
    const features = new FeatureList();
    features.push(77);
    const scores = new Int32Array(2);
    assert.equal(model.classes[model.best(features, scores)], 'sun');
    assert.deepEqual(
      [...scores].map((score) => Math.round(score * model.scale * 10) / 10),
      [-0.5, 1],
    );
  });

  it('score rows that are written in full and rows that are listed alike, empty ones as nothing', () => {
    for (const width of [WIDEST_ROW, WIDEST_ROW + 1]) {
      const bits = 6;
      const table = new Float32Array(2 ** bits * width);
      for (let row = 0; row < 2 ** bits; row += 3)
        for (let c = row % 5; c < width; c += 4) table[row * width + c] = c % 2 === 0 ? row + 1 : -row - 1;
      const classes = Array.from({ length: width }, (_, c) => `class ${c}`);
      const model = LinearModel.read(packModel('weather', classes, bits, table, 0), 'weather');
      const features = new FeatureList();
      const expected = new Float64Array(width);
      for (let hash = 1; hash < 100; hash++) {
        features.push(hash);
        for (let c = 0; c < width; c++) expected[c]! += table[rowOf(hash, bits) * width + c]!;
      }
      const scores = new Int32Array(width);
      model.score(features, scores);
      scores.forEach((score, c) => {
        const error = Math.abs(score * model.scale - expected[c]!);
        assert.ok(error <= Math.abs(expected[c]!) * 0.05 + 1, `${width}, ${c}: ${score * model.scale}`);
      });
    }
  });

  it('read from the middle of a larger buffer', () => {
    const bytes = tinyModel(77);
    const larger = new Uint8Array(bytes.length + 3);
    larger.set(bytes, 3);
    assert.deepEqual(LinearModel.read(larger.subarray(3), 'weather').classes, ['rain', 'sun']);
  });

  it('refuse to load with any byte damaged', () => {
    const bytes = tinyModel(77);
    for (let i = 0; i < bytes.length; i++) {
      const damaged = bytes.slice();
      damaged[i]! ^= 0x10;
      assert.throws(() => LinearModel.read(damaged, 'weather'), ModelError, `byte ${i}`);
    }
  });

  it('refuse to load when cut short, missing or of another kind, and say what to do', () => {
    const bytes = tinyModel(77);
    for (const [given, kind, message] of [
      [bytes.slice(0, 8), 'weather', /cut short.*npm run train/],
      [bytes.slice(0, bytes.length - 4), 'weather', /checksum.*npm run train/],
      [undefined, 'weather', /missing.*Reinstall/],
      [bytes, 'tides', /"weather" stands where "tides"/],
    ] as const)
      assert.throws(
        () => LinearModel.read(given, kind),
        (error) => error instanceof ModelError && message.test(error.message),
      );
  });
});
