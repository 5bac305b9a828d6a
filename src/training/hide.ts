import type { FeatureList } from '../analysis/language/featureList.ts';
import type { Random } from './random.ts';

/** Takes this share of the features out of the list, at random. */
export function hide(features: FeatureList, share: number, random: Random): void {
  let kept = 0;
  for (let f = 0; f < features.length; f++)
    if (random.next() >= share) features.hashes[kept++] = features.hashes[f]!;
  features.length = kept;
}
