import { hashText } from './hash.ts';
import { packFile, unpackFile } from './modelFile.ts';

/** Of words that are in no cluster. */
export const NO_CLUSTER = -1;

interface ClusterHeader {
  readonly kind: string;
  /** How many words are in clusters. */
  readonly words: number;
  /** The number of each cluster's supercluster. */
  readonly superclusters: readonly number[];
}

/**
 * Words that keep the same company: "Tuesday" and "yesterday", "mayor" and "chairman". What was learned of one is evidence for
 * the others, which matters most for words that the treebanks do not have (as Koo et al., 2008, do with the clusters of
 * Brown et al., 1992). Clusters of the same kind of word make a supercluster.
 */
export class WordClusters {
  static readonly kind = 'clusters';
  /** No words are in any. */
  static readonly none = new WordClusters(new Uint32Array(), new Uint16Array(), []);

  /**
   * @param hashes of the words, in ascending order
   * @param clusters of these words
   */
  private constructor(
    readonly hashes: Uint32Array,
    readonly clusters: Uint16Array,
    readonly superclusters: readonly number[],
  ) {}

  /** What a word is called in the clusters: they know no case, and all that has a digit in it is one. */
  static keyOf(text: string): string {
    return /\d/.test(text) ? '0' : text.toLowerCase();
  }

  /** @throws ModelError */
  static read(bytes: Uint8Array | undefined): WordClusters {
    const { header, body } = unpackFile<ClusterHeader>(bytes, WordClusters.kind);
    const { words, superclusters } = header;
    const hashes = new Uint32Array(body.buffer, body.byteOffset, words).slice();
    for (let i = 1; i < words; i++) hashes[i]! += hashes[i - 1]!;
    return new WordClusters(
      hashes,
      new Uint16Array(body.buffer, body.byteOffset + 4 * words, words),
      superclusters,
    );
  }

  /**
   * A model file. Its body has for each word the distance of its hash from the one before (uint32: small numbers are small in a
   * zip), then for each word its cluster (uint16).
   * @param clusterOf by the words as `keyOf` has them
   */
  static write(clusterOf: ReadonlyMap<string, number>, superclusters: readonly number[]): Uint8Array {
    const byHash = new Map([...clusterOf].map(([word, cluster]) => [hashText(word) >>> 0, cluster]));
    const sorted = [...byHash].sort(([a], [b]) => a - b);
    const distances = Uint32Array.from(sorted, ([hash], i) => hash - (sorted[i - 1]?.[0] ?? 0));
    const clusters = Uint16Array.from(sorted, ([, cluster]) => cluster);
    const header: ClusterHeader = { kind: WordClusters.kind, words: sorted.length, superclusters };
    return packFile(header, [new Uint8Array(distances.buffer), new Uint8Array(clusters.buffer)]);
  }

  cluster(text: string): number {
    const hash = hashText(WordClusters.keyOf(text)) >>> 0;
    let low = 0;
    let high = this.hashes.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.hashes[middle]! < hash) low = middle + 1;
      else high = middle;
    }
    return this.hashes[low] === hash ? this.clusters[low]! : NO_CLUSTER;
  }

  supercluster(cluster: number): number {
    return this.superclusters[cluster] ?? NO_CLUSTER;
  }
}
