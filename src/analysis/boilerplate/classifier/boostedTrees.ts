/**
 * Decision trees whose values add up to a logarithm of odds (gradient boosting: Friedman, 2001), as a model file keeps them.
 * All lists hold the nodes of all trees, each tree from its root down, the left side of a node before the right one.
 */
export interface TreeData {
  /** The fact that a node asks for; -1 for a leaf. */
  readonly facts: readonly number[];
  /** For each node but the leaves, the number of its limit among those of its fact. */
  readonly limits: readonly number[];
  /** What each node would say if it were a leaf, in thousandths. */
  readonly values: readonly number[];
  /** The limits of each fact; a value at or below a limit goes to the left. */
  readonly edges: readonly (readonly number[])[];
  /** The logarithm of odds that all trees start from. */
  readonly base: number;
}

export const VALUE_STEPS = 1000;
const LEAF = -1;

/** Reads trees; a walk down all of them allocates nothing. */
export class BoostedTrees {
  readonly #roots: Int32Array;
  readonly #facts: Int16Array;
  readonly #limits: Float32Array;
  /** The right side of each node; the left one comes next after the node. */
  readonly #rights: Int32Array;
  readonly #values: Float32Array;
  readonly #base: number;

  constructor({ facts, limits, values, edges, base }: TreeData) {
    this.#base = base;
    this.#facts = Int16Array.from(facts);
    this.#limits = new Float32Array(facts.length);
    this.#rights = new Int32Array(facts.length);
    this.#values = Float32Array.from(values, (value) => value / VALUE_STEPS);
    const roots: number[] = [];
    /** Nodes whose left side is being read. */
    const open: number[] = [];
    let inner = 0;
    for (let node = 0; node < facts.length; node++) {
      const fact = facts[node]!;
      if (open.length === 0) roots.push(node);
      if (fact !== LEAF) {
        this.#limits[node] = edges[fact]![limits[inner++]!]!;
        open.push(node);
        continue;
      }
      // A leaf ends all right sides that it is the end of, and the left side of the node above them.
      while (open.length > 0 && this.#rights[open.at(-1)!]! > 0) open.pop();
      const above = open.at(-1);
      if (above !== undefined) this.#rights[above] = node + 1;
    }
    this.#roots = Int32Array.from(roots);
  }

  /** The logarithm of the odds of each row; tree after tree, because one tree stays at hand better than all. */
  score(rows: readonly Float32Array[]): Float64Array {
    const sums = new Float64Array(rows.length).fill(this.#base);
    for (const root of this.#roots)
      for (let r = 0; r < rows.length; r++) {
        let node = root;
        while (this.#facts[node]! !== LEAF) node = this.#next(node, rows[r]!);
        sums[r]! += this.#values[node]!;
      }
    return sums;
  }

  /** What each fact adds to the logarithm of the odds (Saabas, 2014), at the fact's index; the base left out. */
  explain(facts: Float32Array): Float64Array {
    const told = new Float64Array(facts.length);
    for (const root of this.#roots)
      for (let node = root, fact = this.#facts[node]!; fact !== LEAF; fact = this.#facts[node]!) {
        const next = this.#next(node, facts);
        told[fact]! += this.#values[next]! - this.#values[node]!;
        node = next;
      }
    return told;
  }

  #next(node: number, facts: Float32Array): number {
    return facts[this.#facts[node]!]! <= this.#limits[node]! ? node + 1 : this.#rights[node]!;
  }
}
