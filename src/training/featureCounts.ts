import type { FeatureList } from '../analysis/language/featureList.ts';

const BITS = 24;

/**
 * Counts how often features occur, up to 255, so that rare ones can be left out: they would fill the model's table and
 * say little. Counts of features that share a place in the table are added up, which errs on the side of keeping.
 */
export class FeatureCounts {
  readonly #counts = new Uint8Array(2 ** BITS);

  add(features: FeatureList): void {
    for (let f = 0; f < features.length; f++) {
      const at = features.hashes[f]! >>> (32 - BITS);
      if (this.#counts[at]! < 255) this.#counts[at]!++;
    }
  }

  /** Takes features out of the list that were counted fewer than `least` times. */
  prune(features: FeatureList, least: number): void {
    let kept = 0;
    for (let f = 0; f < features.length; f++) {
      const hash = features.hashes[f]!;
      if (this.#counts[hash >>> (32 - BITS)]! >= least) features.hashes[kept++] = hash;
    }
    features.length = kept;
  }
}
