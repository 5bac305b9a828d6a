import { combine } from '../hash.ts';
import type { KnownName } from '../sentence.ts';
import { tokenize } from '../tokenizer.ts';
import type { Word, WordTable } from '../words.ts';
import { beginOf, insideOf } from './labels.ts';

/**
 * Prepares the folder's names for look-up. The result gives each word of a sentence the label that a known name, the
 * longest that fits, suggests for it; 0 for none. Case counts: "Hope" is known, "hope" is not.
 */
export function knownLabels(
  known: readonly KnownName[],
  table: WordTable,
): (words: readonly Word[]) => Int32Array {
  const phrases = new Map<number, KnownName['type']>();
  let longest = 0;
  for (const { name, type } of known) {
    const words = tokenize(name);
    longest = Math.max(longest, words.length);
    phrases.set(
      words.reduce((hash, { text }) => combine(hash, table.get(text).exact), 0),
      type,
    );
  }
  return (words) => {
    const labels = new Int32Array(words.length);
    if (longest === 0) return labels;
    for (let i = 0; i < words.length; i++) {
      let hash = 0;
      let end = i;
      let type: KnownName['type'] | undefined;
      for (let j = i; j < words.length && j < i + longest; j++) {
        hash = combine(hash, words[j]?.exact ?? 0);
        const found = phrases.get(hash);
        if (found !== undefined) [type, end] = [found, j + 1];
      }
      if (type === undefined) continue;
      labels.fill(insideOf(type), i, end);
      labels[i] = beginOf(type);
      i = end - 1;
    }
    return labels;
  };
}
