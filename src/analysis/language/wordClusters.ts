import { hashText } from './hash.ts';
import { readModelFile, writeModelFile } from './modelFile.ts';

/** What a file of clusters holds. */
export interface ClusterData {
  /** The words of each cluster, as `WordClusters.keyOf` gives them, with spaces between. */
  readonly clusters: readonly string[];
  /** The number of each cluster's supercluster. */
  readonly superclusters: readonly number[];
}

/** Of words that are in no cluster. */
export const NO_CLUSTER = -1;

/**
 * Words that keep the same company: "Tuesday" and "yesterday", "mayor" and "chairman". What was learned of one is evidence for
 * the others, which matters most for words that the treebanks do not have (as Koo et al., 2008, do with the clusters of
 * Brown et al., 1992). Clusters of the same kind of word make a supercluster.
 */
export class WordClusters {
  static readonly kind = 'clusters';
  /** No words are in any. */
  static readonly none = new WordClusters({ clusters: [], superclusters: [] });
  /** Cluster by the hash of the word. */
  readonly #clusters = new Map<number, number>();
  readonly #superclusters: readonly number[];

  constructor({ clusters, superclusters }: ClusterData) {
    this.#superclusters = superclusters;
    clusters.forEach((words, cluster) => {
      for (const word of words.split(' ')) this.#clusters.set(hashText(word), cluster);
    });
  }

  /** What a word is called in the clusters: they know no case, and all that has a digit in it is one. */
  static keyOf(text: string): string {
    return /\d/.test(text) ? '0' : text.toLowerCase();
  }

  /** @throws ModelError */
  static read(bytes: Uint8Array | undefined): WordClusters {
    return new WordClusters(readModelFile(bytes, WordClusters.kind).header.extra as ClusterData);
  }

  /** As a model file without weights. */
  static write(data: ClusterData): Uint8Array {
    const about = { kind: WordClusters.kind, classes: [], bits: 0, scale: 1, extra: data };
    return writeModelFile(about, new Int8Array());
  }

  cluster(text: string): number {
    return this.#clusters.get(hashText(WordClusters.keyOf(text))) ?? NO_CLUSTER;
  }

  supercluster(cluster: number): number {
    return this.#superclusters[cluster] ?? NO_CLUSTER;
  }
}
