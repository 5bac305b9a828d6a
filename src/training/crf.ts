import { rowOf } from '../analysis/language/linearModel.ts';
import { transitionFeature } from '../analysis/language/names/features.ts';
import { LABELS, mayFollow } from '../analysis/language/names/labels.ts';
import type { Random } from './random.ts';

const N = LABELS.length;
const NONE = new Int32Array(0);
const NO_VOTES: readonly Int32Array[] = [];

export interface CrfExample {
  /** Hashed features of all tokens, one after another; token i has starts[i] to starts[i + 1]. */
  readonly hashes: Int32Array;
  readonly starts: Int32Array;
  /** For each token the labels that may be right, bit n for label n. */
  readonly allowed: Int32Array;
  /** For each token the labels that are considered at all, at run time as well. */
  readonly possible: Int32Array;
  /** For each token hashed features that are there in a second reading only. */
  readonly votes: readonly Int32Array[];
}

/**
 * Trains a linear-chain conditional random field by stochastic gradient descent with AdaGrad (Duchi et al., 2011).
 * Where a token allows several labels, the likelihood of all paths through allowed labels is raised (Tsuboi et al.,
 * 2008): this is how corpora that mark fewer types can help.
 */
export class CrfTrainer {
  readonly weights: Float32Array;
  readonly #squares: Float32Array;
  readonly #sum: Float32Array;
  #snapshots = 0;

  constructor(
    readonly bits: number,
    readonly rate: number,
    readonly decay: number,
    /** Share of features that are hidden at each step, so that no single one is relied on (Srivastava et al., 2014). */
    readonly dropout: number,
  ) {
    this.weights = new Float32Array(2 ** bits * N);
    this.#squares = new Float32Array(2 ** bits * N).fill(1e-4);
    this.#sum = new Float32Array(2 ** bits * N);
  }

  /** Takes the weights as they are into the average. */
  snapshot(): void {
    this.#snapshots++;
    for (let i = 0; i < this.#sum.length; i++) this.#sum[i]! += this.weights[i]!;
  }

  /** The mean of the snapshots: it depends less on which sentences came last (Polyak and Juditsky, 1992). */
  average(): Float32Array {
    return this.#sum.map((sum) => sum / Math.max(1, this.#snapshots));
  }

  /** @param again whether the sentence is read for the second time, with the votes of its article */
  learn(example: CrfExample, again: boolean, random: Random): void {
    const length = example.allowed.length;
    const votes = again ? example.votes : NO_VOTES;
    const seen = Uint8Array.from(example.hashes, () => Number(random.next() >= this.dropout));
    const emissions = this.#emissions(example, seen, votes);
    const transitions = this.#transitions();
    const expected = marginals(emissions, transitions, example.possible);
    const right = certain(example.allowed) ?? marginals(emissions, transitions, example.allowed);
    for (let i = 0; i < length; i++) {
      const gradient = new Float64Array(N);
      for (let c = 0; c < N; c++)
        gradient[c] = (expected.labels[i * N + c] ?? 0) - (right.labels[i * N + c] ?? 0);
      if (gradient.every((value) => Math.abs(value) < 3e-3)) continue;
      for (let f = example.starts[i] ?? 0; f < (example.starts[i + 1] ?? 0); f++)
        if (seen[f] === 1) this.#descend(rowOf(example.hashes[f]!, this.bits), gradient);
      for (const hash of votes[i] ?? NONE) this.#descend(rowOf(hash, this.bits), gradient);
    }
    for (let before = -1; before < N; before++) {
      const gradient = new Float64Array(N);
      const at = (before + 1) * N;
      for (let c = 0; c < N; c++) gradient[c] = (expected.pairs[at + c] ?? 0) - (right.pairs[at + c] ?? 0);
      this.#descend(rowOf(transitionFeature(before), this.bits), gradient);
    }
  }

  #descend(row: number, gradient: Float64Array): void {
    for (let c = 0; c < N; c++) {
      const at = row * N + c;
      const weight = this.weights[at]!;
      const slope = gradient[c]! + this.decay * weight;
      if (Math.abs(slope) < 1e-4) continue;
      const squares = this.#squares[at]! + slope * slope;
      this.#squares[at] = squares;
      this.weights[at] = weight - (this.rate * slope) / Math.sqrt(squares);
    }
  }

  /** What is seen counts for what is hidden, so that sums stay as large as they will be at run time. */
  #emissions(
    { hashes, starts, allowed }: CrfExample,
    seen: Uint8Array,
    votes: readonly Int32Array[],
  ): Float64Array {
    const share = 1 / (1 - this.dropout);
    const emissions = new Float64Array(allowed.length * N);
    for (let i = 0; i < allowed.length; i++)
      for (let f = starts[i] ?? 0; f < (starts[i + 1] ?? 0); f++) {
        if (seen[f] === 0) continue;
        const row = rowOf(hashes[f]!, this.bits) * N;
        for (let c = 0; c < N; c++) emissions[i * N + c]! += share * this.weights[row + c]!;
      }
    votes.forEach((hashes, i) => {
      for (const hash of hashes) {
        const row = rowOf(hash, this.bits) * N;
        for (let c = 0; c < N; c++) emissions[i * N + c]! += this.weights[row + c]!;
      }
    });
    return emissions;
  }

  /** transitions[(before + 1) × N + label] */
  #transitions(): Float64Array {
    const transitions = new Float64Array((N + 1) * N);
    for (let before = -1; before < N; before++)
      for (let label = 0; label < N; label++)
        transitions[(before + 1) * N + label] = mayFollow(before, label)
          ? (this.weights[rowOf(transitionFeature(before), this.bits) * N + label] ?? 0)
          : -Infinity;
    return transitions;
  }
}

interface Marginals {
  /** For each token and label, how likely it is. */
  readonly labels: Float64Array;
  /** (before + 1) × labels + label: how often the pair is expected. */
  readonly pairs: Float64Array;
}

/** Where every token allows one label, there is nothing to compute; null elsewhere. */
function certain(allowed: Int32Array): Marginals | null {
  const labels = new Float64Array(allowed.length * N);
  const pairs = new Float64Array((N + 1) * N);
  let before = -1;
  for (let i = 0; i < allowed.length; i++) {
    const set = allowed[i]!;
    if ((set & (set - 1)) !== 0) return null;
    const label = 31 - Math.clz32(set);
    labels[i * N + label] = 1;
    pairs[(before + 1) * N + label]!++;
    before = label;
  }
  return { labels, pairs };
}

/** Forward-backward with rescaling at each token. */
function marginals(emissions: Float64Array, transitions: Float64Array, allowed: Int32Array): Marginals {
  const length = allowed.length;
  const steps = transitions.map(Math.exp);
  const emitted = new Float64Array(length * N);
  const forward = new Float64Array(length * N);
  const backward = new Float64Array(length * N);
  for (let i = 0; i < length; i++) {
    let top = -Infinity;
    for (let c = 0; c < N; c++) top = Math.max(top, emissions[i * N + c]!);
    for (let c = 0; c < N; c++)
      if ((allowed[i]! >> c) & 1) emitted[i * N + c] = Math.exp(emissions[i * N + c]! - top) + 1e-30;
    let sum = 0;
    for (let c = 0; c < N; c++) {
      const emission = emitted[i * N + c]!;
      if (emission === 0) continue;
      let mass = 0;
      if (i === 0) mass = steps[c]!;
      else for (let b = 0; b < N; b++) mass += forward[(i - 1) * N + b]! * steps[(b + 1) * N + c]!;
      sum += forward[i * N + c] = mass * emission;
    }
    for (let c = 0; c < N; c++) forward[i * N + c]! /= sum;
  }
  backward.fill(1, (length - 1) * N);
  for (let i = length - 2; i >= 0; i--) {
    let sum = 0;
    for (let b = 0; b < N; b++) {
      let mass = 0;
      for (let c = 0; c < N; c++)
        mass += steps[(b + 1) * N + c]! * emitted[(i + 1) * N + c]! * backward[(i + 1) * N + c]!;
      sum += backward[i * N + b] = mass;
    }
    for (let b = 0; b < N; b++) backward[i * N + b]! /= sum;
  }
  const labels = new Float64Array(length * N);
  const pairs = new Float64Array((N + 1) * N);
  for (let i = 0; i < length; i++) {
    let sum = 0;
    for (let c = 0; c < N; c++) sum += labels[i * N + c] = forward[i * N + c]! * backward[i * N + c]!;
    for (let c = 0; c < N; c++) labels[i * N + c]! /= sum;
    if (i === 0) {
      for (let c = 0; c < N; c++) pairs[c]! += labels[c]!;
      continue;
    }
    const local = new Float64Array(N * N);
    let total = 0;
    for (let b = 0; b < N; b++)
      for (let c = 0; c < N; c++)
        total += local[b * N + c] =
          forward[(i - 1) * N + b]! * steps[(b + 1) * N + c]! * emitted[i * N + c]! * backward[i * N + c]!;
    for (let p = 0; p < N * N; p++) pairs[N + p]! += local[p]! / total;
  }
  return { labels, pairs };
}
