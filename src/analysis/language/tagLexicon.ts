import { combine, hashText } from './hash.ts';
import type { Word } from './words.ts';

/** Words that are tagged in one way or another: the tags of each in the order of their frequency, most frequent first. */
export interface TagLexiconEntry {
  /** Numbers of tags, as the tagger has them. */
  readonly tags: readonly number[];
  /** Whether the words take the first tag practically always, so that nothing needs to be decided. */
  readonly sure: boolean;
  /** In lower case, with white space between. */
  readonly words: string;
}

const UNKNOWN = hashText('unknown');

/**
 * What the training texts tell of a word's tags, whatever stands around it. A word's tags together are its ambiguity
 * class (Cutting et al., 1992): what a word may be is the best hint at what its neighbour is.
 */
export class TagLexicon {
  /** By the hash of the word in lower case. */
  readonly #classes = new Map<number, number>();
  readonly #sure = new Map<number, number>();

  /** Of two entries with the same word the later one counts. */
  constructor(entries: readonly TagLexiconEntry[]) {
    for (const { tags, sure, words } of entries) {
      const hash = tags.reduce(combine, 1);
      for (const word of words.split(/\s+/)) {
        const key = hashText(word);
        this.#classes.set(key, hash);
        if (sure) this.#sure.set(key, tags[0] ?? 0);
        else this.#sure.delete(key);
      }
    }
  }

  /** A number for the word's ambiguity class; words that are not listed have one by their ending and form. */
  ambiguity(word: Word): number {
    return this.#classes.get(word.lower) ?? combine(UNKNOWN, combine(word.suffix2, word.shape));
  }

  /** The one tag that the word has; undefined where it has to be decided. */
  sureTag(word: Word): number | undefined {
    return this.#sure.get(word.lower);
  }
}
