import { type TreeData, VALUE_STEPS } from '../../analysis/boilerplate/classifier/boostedTrees.ts';

/** Limits that are tried for a fact, at most. */
const MOST_LIMITS = 63;
/** How trees grow: those of gradient boosting machines for tables of this size. */
const TREES = 110;
const LEAVES = 31;
const RATE = 0.16;
const FEWEST_ROWS = 100;
/** Of squared leaf values; holds leaves of few rows back. */
const PENALTY = 1;
const BINS = MOST_LIMITS + 1;

interface Leaf {
  /** Where its rows stand in the order of rows. */
  readonly from: number;
  readonly to: number;
  readonly gradient: number;
  readonly hessian: number;
  /** Gradient, hessian and rows for each value of each fact. */
  readonly histogram: Float64Array;
  readonly split: Split | null;
}

interface Split {
  readonly fact: number;
  /** Number of a limit. */
  readonly limit: number;
  readonly gain: number;
}

interface Node {
  readonly value: number;
  split: Split | null;
  left: Node | null;
  right: Node | null;
}

/**
 * Learns boosted trees for a yes or no, with second-order gain over histograms, the best leaf first (Chen and Guestrin, 2016;
 * Ke et al., 2017). The same rows give the same trees.
 *
 * @param rows facts, as many in each
 * @param wanted 1 for yes, 0 for no
 */
export function boost(rows: readonly Float32Array[], wanted: Uint8Array): TreeData {
  const facts = rows[0]?.length ?? 0;
  const edges = Array.from({ length: facts }, (_, fact) => limitsOf(rows, fact));
  const values = binned(rows, edges);
  const positive = wanted.reduce((sum, one) => sum + one, 0);
  const base = Math.log(positive / (wanted.length - positive));
  const booster = new Booster(values, facts, wanted, base);
  const trees = Array.from({ length: TREES }, () => booster.grow());
  return pack(trees, edges, base);
}

/** Up to 63 limits that part the values of a fact into shares of equal size. */
function limitsOf(rows: readonly Float32Array[], fact: number): number[] {
  const sorted = Float32Array.from(rows, (row) => row[fact]!).sort();
  const distinct = new Set(sorted);
  if (distinct.size <= MOST_LIMITS + 1) return [...distinct].slice(0, -1);
  const limits = new Set<number>();
  for (let part = 1; part <= MOST_LIMITS; part++)
    limits.add(sorted[Math.floor((sorted.length * part) / (MOST_LIMITS + 1))]!);
  limits.delete(sorted.at(-1)!);
  return [...limits];
}

/** The number of limits below each value, fact by fact. */
function binned(rows: readonly Float32Array[], edges: readonly (readonly number[])[]): Uint8Array {
  const values = new Uint8Array(rows.length * edges.length);
  edges.forEach((limits, fact) => {
    rows.forEach((row, r) => {
      let low = 0;
      for (let high = limits.length; low < high;) {
        const middle = (low + high) >> 1;
        if (row[fact]! <= limits[middle]!) high = middle;
        else low = middle + 1;
      }
      values[r * edges.length + fact] = low;
    });
  });
  return values;
}

class Booster {
  readonly #scores: Float64Array;
  readonly #gradients: Float64Array;
  readonly #hessians: Float64Array;
  /** Row numbers; those of a leaf stand together. */
  readonly #order: Uint32Array;
  readonly #aside: Uint32Array;

  constructor(
    readonly values: Uint8Array,
    readonly facts: number,
    readonly wanted: Uint8Array,
    base: number,
  ) {
    const rows = wanted.length;
    this.#scores = new Float64Array(rows).fill(base);
    this.#gradients = new Float64Array(rows);
    this.#hessians = new Float64Array(rows);
    this.#order = new Uint32Array(rows);
    this.#aside = new Uint32Array(rows);
  }

  /** One more tree for what the trees before it got wrong. */
  grow(): Node {
    this.wanted.forEach((one, r) => {
      const probability = 1 / (1 + Math.exp(-this.#scores[r]!));
      this.#gradients[r] = probability - one;
      this.#hessians[r] = probability * (1 - probability);
      this.#order[r] = r;
    });
    const whole = this.#leaf(0, this.wanted.length, this.#histogram(0, this.wanted.length));
    const root = nodeOf(whole);
    const leaves: { readonly leaf: Leaf; readonly node: Node }[] = [{ leaf: whole, node: root }];
    while (leaves.length < LEAVES) {
      const gains = leaves.map(({ leaf }) => leaf.split?.gain ?? 0);
      const best = gains.indexOf(Math.max(...gains));
      const { leaf, node } = leaves[best]!;
      if (!leaf.split) break;
      const [left, right] = this.#divide(leaf, leaf.split);
      node.split = leaf.split;
      node.left = nodeOf(left);
      node.right = nodeOf(right);
      leaves.splice(best, 1, { leaf: left, node: node.left }, { leaf: right, node: node.right });
    }
    for (const { leaf, node } of leaves)
      for (let at = leaf.from; at < leaf.to; at++) this.#scores[this.#order[at]!]! += node.value;
    return root;
  }

  #divide(leaf: Leaf, { fact, limit }: Split): [left: Leaf, right: Leaf] {
    let middle = leaf.from;
    let aside = 0;
    for (let at = leaf.from; at < leaf.to; at++) {
      const row = this.#order[at]!;
      if (this.values[row * this.facts + fact]! <= limit) this.#order[middle++] = row;
      else this.#aside[aside++] = row;
    }
    this.#order.set(this.#aside.subarray(0, aside), middle);
    // The larger side is what the smaller one leaves of the whole.
    const isLeftSmaller = middle - leaf.from <= leaf.to - middle;
    const counted = isLeftSmaller ? this.#histogram(leaf.from, middle) : this.#histogram(middle, leaf.to);
    const rest = leaf.histogram.map((sum, i) => sum - counted[i]!);
    return [
      this.#leaf(leaf.from, middle, isLeftSmaller ? counted : rest),
      this.#leaf(middle, leaf.to, isLeftSmaller ? rest : counted),
    ];
  }

  #histogram(from: number, to: number): Float64Array {
    const histogram = new Float64Array(this.facts * BINS * 3);
    for (let at = from; at < to; at++) {
      const row = this.#order[at]!;
      const gradient = this.#gradients[row]!;
      const hessian = this.#hessians[row]!;
      const first = row * this.facts;
      for (let fact = 0; fact < this.facts; fact++) {
        const bin = (fact * BINS + this.values[first + fact]!) * 3;
        histogram[bin]! += gradient;
        histogram[bin + 1]! += hessian;
        histogram[bin + 2]! += 1;
      }
    }
    return histogram;
  }

  #leaf(from: number, to: number, histogram: Float64Array): Leaf {
    let gradient = 0;
    let hessian = 0;
    for (let bin = 0; bin < BINS; bin++) {
      gradient += histogram[bin * 3]!;
      hessian += histogram[bin * 3 + 1]!;
    }
    let split: Split | null = null;
    const whole = gradient ** 2 / (hessian + PENALTY);
    for (let fact = 0; fact < this.facts; fact++) {
      let leftGradient = 0;
      let leftHessian = 0;
      let leftRows = 0;
      for (let limit = 0; limit < BINS - 1; limit++) {
        const bin = (fact * BINS + limit) * 3;
        leftGradient += histogram[bin]!;
        leftHessian += histogram[bin + 1]!;
        leftRows += histogram[bin + 2]!;
        if (leftRows < FEWEST_ROWS) continue;
        if (to - from - leftRows < FEWEST_ROWS) break;
        const gain =
          leftGradient ** 2 / (leftHessian + PENALTY) +
          (gradient - leftGradient) ** 2 / (hessian - leftHessian + PENALTY) -
          whole;
        if (gain > (split?.gain ?? 1e-9)) split = { fact, limit, gain };
      }
    }
    return { from, to, gradient, hessian, histogram, split };
  }
}

function nodeOf({ gradient, hessian }: Leaf): Node {
  return { value: (-RATE * gradient) / (hessian + PENALTY), split: null, left: null, right: null };
}

function pack(trees: readonly Node[], edges: readonly (readonly number[])[], base: number): TreeData {
  const facts: number[] = [];
  const limits: number[] = [];
  const values: number[] = [];
  const write = (node: Node): void => {
    values.push(Math.round(node.value * VALUE_STEPS));
    facts.push(node.split?.fact ?? -1);
    if (!node.split || !node.left || !node.right) return;
    limits.push(node.split.limit);
    write(node.left);
    write(node.right);
  };
  trees.forEach(write);
  return { facts, limits, values, edges: edges.map((own) => own.map(rounded)), base };
}

/** As many digits as a 32-bit number holds; the file is JSON. */
function rounded(limit: number): number {
  return Number(limit.toPrecision(7));
}
