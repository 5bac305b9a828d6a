import type { Random } from '../random.ts';

/**
 * Logistic regression over rows of a weight table, by stochastic gradient descent with AdaGrad (Duchi et al., 2011).
 * Features are hidden at random (Srivastava et al., 2014), and the weights of all epochs but the first are averaged.
 */
export class LogisticRegression {
  readonly weights: Float32Array;
  readonly #squares: Float32Array;
  readonly #sums: Float32Array;
  #epochs = 0;

  constructor(
    rows: number,
    readonly rate: number,
    readonly dropout: number,
    /** Each step takes this share of a weight away. */
    readonly decay: number,
  ) {
    this.weights = new Float32Array(rows);
    this.#squares = new Float32Array(rows).fill(0.1);
    this.#sums = new Float32Array(rows);
  }

  /** The logarithm of the odds. */
  score(rows: Int32Array): number {
    let sum = 0;
    for (const row of rows) sum += this.weights[row]!;
    return sum;
  }

  /** Goes over all examples once, in a new order. */
  epoch(
    examples: readonly { readonly rows: Int32Array; readonly wanted: 0 | 1; readonly weight: number }[],
    random: Random,
  ): void {
    for (const { rows, wanted, weight } of random.shuffle([...examples])) {
      const kept = rows.filter(() => random.next() >= this.dropout);
      const score = this.score(kept) / (1 - this.dropout);
      const gradient = (1 / (1 + Math.exp(-score)) - wanted) * weight;
      if (Math.abs(gradient) < 1e-3) continue;
      for (const row of kept) {
        const slope = gradient + this.decay * this.weights[row]!;
        this.#squares[row]! += slope * slope;
        this.weights[row]! -= (this.rate * slope) / Math.sqrt(this.#squares[row]!);
      }
    }
    if (this.#epochs++ > 0) this.weights.forEach((value, row) => (this.#sums[row]! += value));
  }

  /** The mean of the weights after each epoch but the first. */
  averaged(): Float32Array {
    return this.#sums.map((sum) => sum / Math.max(1, this.#epochs - 1));
  }
}
