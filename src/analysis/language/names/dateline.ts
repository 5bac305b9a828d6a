import { ALL_CAPS, CAPITAL, DIGIT, type Word } from '../words.ts';

/** A dateline is at most this long, in words. */
const LONGEST = 16;

/**
 * The number of words of the dateline that opens a sentence, its dash or colon included: "SEOUL, Korea (AP) —" has
 * seven. 0 where there is none; one without capitals or parentheses ("Seoul – He") cannot be told from other text.
 */
export function datelineLength(words: readonly Word[]): number {
  if (((words[0]?.flags ?? 0) & CAPITAL) === 0) return 0;
  let marked = false;
  for (let i = 0; i < words.length && i < LONGEST; i++) {
    const { text, flags } = words[i]!;
    if (i > 0 && /^(?:[-–—]|--+|:)$/.test(text)) {
      // "ROSTOV-ON-DON" has hyphens of its own.
      if (text === '-' && (words[i + 1]?.flags ?? 0) & ALL_CAPS) continue;
      return marked ? i + 1 : 0;
    }
    if (text === ')' || flags & ALL_CAPS) marked = true;
    if (!(flags & (CAPITAL | DIGIT)) && !/^[(),./]$/.test(text)) return 0;
  }
  return 0;
}
