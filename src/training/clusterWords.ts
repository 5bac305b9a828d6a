/** Words seen less often are in no cluster: little can be said of them. */
const RAREST = 4;
/** It hardly changes any more when fewer than one word in so many moves. */
const SETTLED = 1000;
const MOST_PASSES = 15;

/** For each word of a vocabulary the words that stand on one side of it, and how often each does. */
interface Neighbours {
  /** Where the neighbours of word n begin in the other arrays; those of the next word begin where its own end. */
  readonly starts: Int32Array;
  readonly words: Int32Array;
  readonly counts: Int32Array;
}

/**
 * Divides words into clusters by what stands next to them: each word in turn moves to where the text becomes most likely, given
 * that a word's cluster is guessed from the word before it and from the word after it (the exchange algorithm of Kneser and Ney,
 * 1993, with the predictive model of Uszkoreit and Brants, 2008, in both directions). The same sentences give the same clusters.
 * @returns the cluster of each word with at least four occurrences, from 0 up to, but not including, `clusters`
 */
export function clusterWords(
  sentences: readonly (readonly string[])[],
  clusters: number,
): Map<string, number> {
  const { words, numbers } = vocabulary(sentences);
  const rare = words.length;
  const edge = words.length + 1;
  const size = words.length + 2;
  const frequency = new Int32Array(size);
  /** How often one word (number × size) follows another. */
  const pairs = new Map<number, number>();
  for (const sentence of sentences) {
    const all = [edge, ...sentence.map((word) => numbers.get(word) ?? rare), edge];
    for (let i = 1; i < all.length; i++) {
      frequency[all[i]!]!++;
      const pair = all[i - 1]! * size + all[i]!;
      pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
    }
  }
  const partition = new Partition(
    clusters + 2,
    frequency,
    neighbours(size, pairs, (pair) => [pair % size, Math.floor(pair / size)]),
    neighbours(size, pairs, (pair) => [Math.floor(pair / size), pair % size]),
  );
  // Rare words and edges stay by themselves; frequent words begin apart.
  partition.add(rare, clusters);
  partition.add(edge, clusters + 1);
  for (let word = 0; word < rare; word++) partition.add(word, word % clusters);
  for (let pass = 0, moved = rare; pass < MOST_PASSES && moved > rare / SETTLED; pass++) {
    moved = 0;
    for (let word = 0; word < rare; word++) if (partition.improve(word, clusters)) moved++;
  }
  return new Map(words.map((word, i) => [word, partition.clusterOf[i]!]));
}

/** The words that are not too rare, the most frequent first. */
function vocabulary(sentences: readonly (readonly string[])[]): {
  readonly words: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
} {
  const counts = new Map<string, number>();
  for (const sentence of sentences)
    for (const word of sentence) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts]
    .filter(([, count]) => count >= RAREST)
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([word]) => word);
  return { words, numbers: new Map(words.map((word, i) => [word, i])) };
}

/** @param ofPair the word whose neighbour it is, and the neighbour */
function neighbours(
  size: number,
  pairs: ReadonlyMap<number, number>,
  ofPair: (pair: number) => readonly [number, number],
): Neighbours {
  const starts = new Int32Array(size + 1);
  for (const pair of pairs.keys()) starts[ofPair(pair)[0] + 1]!++;
  for (let word = 0; word < size; word++) starts[word + 1]! += starts[word]!;
  const words = new Int32Array(pairs.size);
  const counts = new Int32Array(pairs.size);
  const next = starts.slice();
  for (const [pair, count] of pairs) {
    const [word, neighbour] = ofPair(pair);
    const at = next[word]!++;
    words[at] = neighbour;
    counts[at] = count;
  }
  return { starts, words, counts };
}

/** n × ln n, which the likelihood is a sum of. */
function nLogN(n: number): number {
  return n === 0 ? 0 : n * Math.log(n);
}

/** Looking it up is faster; few counts are larger. */
const N_LOG_N = Float64Array.from({ length: 2 ** 16 }, (_, n) => nLogN(n));

/** What the likelihood gains when a count grows. */
function growth(count: number, by: number): number {
  const sum = count + by;
  return (
    (sum < N_LOG_N.length ? N_LOG_N[sum]! : nLogN(sum)) -
    (count < N_LOG_N.length ? N_LOG_N[count]! : nLogN(count))
  );
}

/** Words in clusters, with the counts that the likelihood depends on. */
class Partition {
  readonly clusterOf: Int32Array;
  /** Occurrences of the words of each cluster. */
  readonly #totals: Float64Array;
  /** How often each word stands before a word of each cluster, and after one. */
  readonly #before: Int32Array;
  readonly #after: Int32Array;
  readonly #gains: Float64Array;

  constructor(
    readonly clusters: number,
    readonly frequency: Int32Array,
    readonly left: Neighbours,
    readonly right: Neighbours,
  ) {
    this.clusterOf = new Int32Array(frequency.length);
    this.#totals = new Float64Array(clusters);
    this.#before = new Int32Array(frequency.length * clusters);
    this.#after = new Int32Array(frequency.length * clusters);
    this.#gains = new Float64Array(clusters);
  }

  add(word: number, cluster: number): void {
    this.clusterOf[word] = cluster;
    this.#change(word, cluster, 1);
  }

  /** Moves a word to the best of the first `clusters` clusters. @returns whether it was in another */
  improve(word: number, clusters: number): boolean {
    const from = this.clusterOf[word]!;
    this.#change(word, from, -1);
    const gains = this.#gains.fill(0);
    this.#addGains(word, this.left, this.#before, clusters);
    this.#addGains(word, this.right, this.#after, clusters);
    let best = from;
    let most = -Infinity;
    for (let c = 0; c < clusters; c++) {
      const gain = gains[c]! - 2 * growth(this.#totals[c]!, this.frequency[word]!);
      if (gain > most) {
        most = gain;
        best = c;
      }
    }
    this.add(word, best);
    return best !== from;
  }

  #addGains(word: number, { starts, words, counts }: Neighbours, table: Int32Array, clusters: number): void {
    const gains = this.#gains;
    for (let i = starts[word]!; i < starts[word + 1]!; i++) {
      const row = words[i]! * this.clusters;
      const count = counts[i]!;
      for (let c = 0; c < clusters; c++) gains[c]! += growth(table[row + c]!, count);
    }
  }

  #change(word: number, cluster: number, sign: 1 | -1): void {
    this.#totals[cluster]! += sign * this.frequency[word]!;
    const change = ({ starts, words, counts }: Neighbours, table: Int32Array): void => {
      for (let i = starts[word]!; i < starts[word + 1]!; i++)
        table[words[i]! * this.clusters + cluster]! += sign * counts[i]!;
    };
    change(this.left, this.#before);
    change(this.right, this.#after);
  }
}
