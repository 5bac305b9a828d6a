import type { FeatureList } from '../analysis/language/featureList.ts';
import { packModel, rowOf } from '../analysis/language/linearModel.ts';
import { meanOf } from './meanOf.ts';

/** Hashes of the features of one decision. */
type Features = Pick<FeatureList, 'hashes' | 'length'>;

/**
 * Averaged perceptron over hashed features (Collins, 2002), with the lazy averaging of Daumé (2006): next to each
 * weight stands the sum of its changes times the step of each change.
 */
export class Perceptron {
  readonly #weights: Float32Array;
  readonly #changes: Float64Array;
  readonly #scores: Float64Array;
  #step = 1;

  constructor(
    readonly classes: readonly string[],
    readonly bits: number,
  ) {
    this.#weights = new Float32Array(2 ** bits * classes.length);
    this.#changes = new Float64Array(2 ** bits * classes.length);
    this.#scores = new Float64Array(classes.length);
  }

  /** Scores of all classes; the array is reused by the next call. */
  score({ hashes, length }: Features): Float64Array {
    const scores = this.#scores.fill(0);
    const weights = this.#weights;
    const width = scores.length;
    for (let f = 0; f < length; f++) {
      const row = rowOf(hashes[f]!, this.bits) * width;
      for (let c = 0; c < width; c++) scores[c]! += weights[row + c]!;
    }
    return scores;
  }

  best(features: Features): number {
    const scores = this.score(features);
    let best = 0;
    for (let c = 1; c < scores.length; c++) if (scores[c]! > scores[best]!) best = c;
    return best;
  }

  /**
   * The class to learn against in the decision that was scored last: the best of the wrong ones, or `right` itself where
   * it wins and is ahead by at least `margin` (perceptrons with margins: Krauth and Mézard, 1987).
   */
  rival(right: number, margin: number): number {
    const scores = this.#scores;
    let best = right === 0 ? 1 : 0;
    for (let c = best + 1; c < scores.length; c++) if (c !== right && scores[c]! > scores[best]!) best = c;
    const ahead = scores[right]! - scores[best]!;
    const wins = ahead > 0 || (ahead === 0 && right < best);
    return wins && ahead >= margin ? right : best;
  }

  /** Moves the weights from the wrong class to the right one, unless they are one; call it once a decision, right or wrong. */
  learn(features: Features, right: number, wrong: number): void {
    if (right !== wrong) {
      this.change(features, right, 1);
      this.change(features, wrong, -1);
    }
    this.advance();
  }

  /** Adds to the weights of a class. Call `advance` after the changes of one step. */
  change({ hashes, length }: Features, class_: number, amount: number): void {
    const width = this.classes.length;
    for (let f = 0; f < length; f++) {
      const at = rowOf(hashes[f]!, this.bits) * width + class_;
      this.#weights[at]! += amount;
      this.#changes[at]! += amount * this.#step;
    }
  }

  advance(): void {
    this.#step++;
  }

  /** As `packMean`, of this one alone. */
  average(kind: string, least: number, extra?: unknown): Uint8Array {
    return packMean([this], kind, least, extra);
  }

  /** The average over all steps: 2^bits × classes weights. */
  averaged(): Float32Array {
    return this.#weights.map((weight, i) => weight - this.#changes[i]! / this.#step);
  }
}

/**
 * The mean of what perceptrons of the same classes and bits learned, each averaged over all of its steps, packed as a model file;
 * weights below `least` are left out, `extra` is added.
 */
export function packMean(
  perceptrons: readonly Perceptron[],
  kind: string,
  least: number,
  extra?: unknown,
): Uint8Array {
  const [first] = perceptrons;
  if (first === undefined) throw new RangeError('No perceptron to pack.');
  const weights = meanOf(perceptrons.map((perceptron) => perceptron.averaged()));
  return packModel(kind, first.classes, first.bits, weights, least, extra);
}
