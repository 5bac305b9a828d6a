import type { FeatureList } from '../../language/featureList.ts';
import { hashText } from '../../language/hash.ts';
import type { Shape } from '../shape.ts';

/** Of a longer line the first and last words are read: residue shows at the ends. */
const WORDS_READ = { first: 24, last: 8 };
/** In words. Longer lines are all alike in this. */
const LONGEST = 6;

/**
 * The words of a line, for a linear model. Puts hashed features into `features`, which it clears.
 *
 * @param zone 0 above the article's running text, 1 inside, 2 below it, 3 where it has none
 */
export function wordFeatures({ normalized }: Shape, zone: number, features: FeatureList): void {
  const words = wordsOf(normalized);
  const line = hashText(normalized);
  const length = Math.min(words.length, LONGEST);
  features.clear();
  features.add(1, line);
  features.add2(2, line, zone);
  let before = 0;
  for (let w = 0; w < words.length; w++) {
    const word = hashText(words[w] ?? '');
    if (w < WORDS_READ.first || w >= words.length - WORDS_READ.last) {
      features.add(4, word);
      features.add2(5, before, word);
      features.add2(6, word, length);
      if (zone !== 1) features.add2(7, word, zone);
    }
    before = word;
  }
  features.add2(5, before, 1);
}

/** Letters, digits and what may stand inside a word; plain letters are tried first because they are told apart fastest. */
const WORD = /(?:[a-z\d'&@]|[\p{L}\p{N}])+/gu;

/** The words of a line that `normalize` made. */
export function wordsOf(normalized: string): readonly string[] {
  return normalized.match(WORD) ?? [];
}
