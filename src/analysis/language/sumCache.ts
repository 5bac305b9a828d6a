import type { FeatureList } from './featureList.ts';
import { combine } from './hash.ts';
import type { LinearModel } from './linearModel.ts';

/** No key is negative. */
const EMPTY = -1;

/**
 * Scores of a group of features, by the few numbers that all of them depend on. Where those come again and again, adding a sum
 * that is known is many times faster than looking every feature up. What is seldom asked for makes room.
 */
export class SumCache {
  readonly #model: LinearModel;
  readonly #width: number;
  readonly #keys: Float64Array;
  readonly #sums: Int32Array;
  readonly #scores: Int32Array;

  /** @param size of the groups that are remembered; a power of 2 */
  constructor(model: LinearModel, size: number) {
    this.#model = model;
    this.#width = model.classes.length;
    this.#keys = new Float64Array(size).fill(EMPTY);
    this.#sums = new Int32Array(size * this.#width);
    this.#scores = new Int32Array(this.#width);
  }

  clear(): void {
    this.#keys.fill(EMPTY);
  }

  /**
   * Adds the group's scores to `scores`.
   * @param key a whole number from 0 to 2^53, another for each group
   * @returns false where they are not known: `learn` has to be told the features
   */
  add(key: number, scores: Int32Array): boolean {
    const place = this.#place(key);
    if (this.#keys[place] !== key) return false;
    const sums = this.#sums;
    const width = this.#width;
    for (let c = 0, at = place * width; c < width; c++, at++) scores[c]! += sums[at]!;
    return true;
  }

  /** Adds the scores of these features to `scores`, and remembers them. */
  learn(key: number, features: FeatureList, scores: Int32Array): void {
    const place = this.#place(key);
    this.#model.score(features, this.#scores);
    this.#keys[place] = key;
    for (let c = 0, at = place * this.#width; c < this.#width; c++, at++) {
      const score = this.#scores[c]!;
      this.#sums[at] = score;
      scores[c]! += score;
    }
  }

  #place(key: number): number {
    return combine(key | 0, (key / 2 ** 32) | 0) & (this.#keys.length - 1);
  }
}
