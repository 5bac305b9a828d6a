import { hashText } from './hash.ts';
import { WordClusters } from './wordClusters.ts';

/** Flags of `Word.form`. */
export const CAPITAL = 1;
export const ALL_CAPS = 2;
export const DIGIT = 4;
export const PUNCTUATION = 8;

/** What the feature templates need to know about a word, worked out once per distinct word. */
export interface Word {
  /** From 1 on; no two words have the same. */
  readonly id: number;
  readonly text: string;
  /** Hash of the word as written. */
  readonly exact: number;
  /** Hash of the word in lower case. */
  readonly lower: number;
  /** Hash of its pattern: "Xx", "XX", "d", "X.X." */
  readonly shape: number;
  readonly prefix1: number;
  readonly prefix2: number;
  readonly prefix3: number;
  readonly prefix4: number;
  readonly suffix1: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly suffix5: number;
  readonly flags: number;
  /** Number of its cluster and of that one's supercluster, as `WordClusters` tells. */
  readonly cluster: number;
  readonly supercluster: number;
}

/** Enough for the vocabulary of a few hundred articles; then it starts afresh. */
const LIMIT = 60_000;

export class WordTable {
  readonly #words = new Map<string, Word>();

  /** @param clusters needed where words are tagged or parsed */
  constructor(readonly clusters = WordClusters.none) {}

  get(text: string): Word {
    let word = this.#words.get(text);
    if (word === undefined) {
      if (this.#words.size >= LIMIT) this.#words.clear();
      word = describe(text, this.clusters);
      this.#words.set(text, word);
    }
    return word;
  }
}

let described = 0;

function describe(text: string, clusters: WordClusters): Word {
  const lower = text.toLowerCase();
  const n = lower.length;
  const shape = shapeOf(text);
  const prefix = (length: number): number => hashText(lower, 0, Math.min(length, n));
  const suffix = (length: number): number => hashText(lower, Math.max(0, n - length));
  let flags = 0;
  if (shape.startsWith('X')) flags |= CAPITAL;
  if (/^[X.&]+$/.test(shape) && text.length > 1) flags |= ALL_CAPS;
  if (shape.includes('d')) flags |= DIGIT;
  if (!/[Xxd]/.test(shape)) flags |= PUNCTUATION;
  const cluster = clusters.cluster(text);
  return {
    id: ++described,
    text,
    exact: hashText(text),
    lower: hashText(lower),
    shape: hashText(shape),
    prefix1: prefix(1),
    prefix2: prefix(2),
    prefix3: prefix(3),
    prefix4: prefix(4),
    suffix1: suffix(1),
    suffix2: suffix(2),
    suffix3: suffix(3),
    suffix4: suffix(4),
    suffix5: suffix(5),
    flags,
    cluster,
    supercluster: clusters.supercluster(cluster),
  };
}

/** "McDonald" → "XxXx", "U.S." → "X.X.", "1990s" → "dx"; runs count once, as lengths say little. */
function shapeOf(text: string): string {
  return text
    .slice(0, 40)
    .replace(/\p{Lu}+|\p{Lt}+/gu, 'X')
    .replace(/[\p{Ll}\p{Lo}\p{Lm}\p{M}](?:[\p{Ll}\p{Lo}\p{Lm}\p{M}])*/gu, 'x')
    .replace(/\p{Nd}+/gu, 'd');
}
