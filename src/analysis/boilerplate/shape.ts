import type { Block } from '../text/blocks.ts';
import { matchLine } from './phrases/matchLine.ts';
import type { PhraseMatch } from './phrases/matchPhrase.ts';
import { normalize } from './phrases/matchPhrase.ts';

/** What can be said of a block by looking at it alone. */
export interface Shape {
  readonly block: Block;
  readonly text: string;
  readonly normalized: string;
  /** What white space divides it into. */
  readonly parts: readonly string[];
  /** In words. */
  readonly words: number;
  /** What its wording is known as. */
  readonly phrase: PhraseMatch | null;
  /** Ends like a sentence. */
  readonly stopped: boolean;
  /** Reads as running text: long enough, with a stop, with small words, and with no wording of residue. */
  readonly prose: boolean;
}

const PROSE_WORDS = 12;
/** In UTF-16 units. */
const MOST_SMALL = 8;
/** Share of short words of small letters; running text of any language that uses spaces has more. */
const PROSE_SMALL_WORDS = 0.2;

export function shapeOf(text: string, block: Block): Shape {
  const own = text.slice(block.start, block.end);
  const parts = own.split(/\s+/);
  const words = parts.length;
  const stopped = /[.!?…。！？][\p{Pe}\p{Pf}"'’”]*$/u.test(own);
  const normalized = normalize(own);
  const phrase = matchLine(own, normalized);
  const prose =
    !phrase && words >= PROSE_WORDS && stopped && parts.filter(isSmall).length / words >= PROSE_SMALL_WORDS;
  return { block, text: own, normalized, parts, words, phrase, stopped, prose };
}

function isSmall(word: string): boolean {
  return word.length <= MOST_SMALL && /^\p{Ll}{1,4}$/u.test(word);
}
