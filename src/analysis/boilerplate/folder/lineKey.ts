import { combine, hashText } from '../../language/hash.ts';
import type { Block } from '../../text/blocks.ts';
import { findBlocks } from '../../text/blocks.ts';
import { splitLines } from '../../text/lines.ts';
import { normalize } from '../phrases/matchPhrase.ts';

const NUMBERS = /\p{Nd}+(?:[ .,:/'-]*\p{Nd}+)*/gu;
const CALENDAR =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?)[.,]?';
/** A month or a weekday beside a number: the day varies, the line does not. */
const DATE = new RegExp(`(?:\\b${CALENDAR} )+#|#,? (?:${CALENDAR}(?= |$))+`, 'g');
const VARYING = /#(?:[ .,:/-]*#)+/g;
const END_MARKS = /[.!?…)"']{1,9}$/;
const OPENING_QUOTE = /^["'“”„«‘‚「『]/u;
/** In letters. Shorter lines stand in many articles by chance. */
const FEWEST_LETTERS = 3;

/**
 * A line as it is compared with the lines of other articles: white space, case, quotation marks, dashes and the marks at its ends
 * do not count, and numbers and dates are all the same ("5 comments" and "12 comments").
 */
export function comparableLine(line: string): string {
  return normalize(line.normalize('NFKC').replace(/[\u2010-\u2015\u2212]/g, '-'))
    .replace(NUMBERS, '#')
    .replace(DATE, '#')
    .replace(VARYING, '#')
    .replace(END_MARKS, '');
}

/** Whether a line has words to tell it by: all numbers are the same. */
export function hasWords(line: string): boolean {
  return /\p{L}/u.test(comparableLine(line));
}

/** What is the same for lines that compare equal, and differs for all others as far as 53 bits can tell. */
export function lineKey(line: string): number {
  return keyOf(comparableLine(line));
}

/** The key of a line that may be residue of its site; 0 for one that recurs by chance, or that several articles quote. */
export function recurringKey(line: string): number {
  if (OPENING_QUOTE.test(line)) return 0;
  const comparable = comparableLine(line);
  const letters = comparable.match(/\p{L}/gu)?.length ?? 0;
  const digits = line.match(/\p{Nd}/gu)?.length ?? 0;
  return letters < FEWEST_LETTERS || digits >= letters ? 0 : keyOf(comparable);
}

/** For each line of a text its `recurringKey`; 0 for the first one, which is the article's headline. */
export function recurringKeys(text: string, blocks = blocksOf(text)): readonly number[] {
  return blocks.map(({ start, end }, i) => (i === 0 ? 0 : recurringKey(text.slice(start, end))));
}

/** The blocks of a text, which are the lines that a folder knows. */
export function blocksOf(text: string): readonly Block[] {
  return findBlocks(text, splitLines(text));
}

/** The words of the line at an offset, with single spaces; undefined where there is none. */
export function lineAt(text: string, offset: number): string | undefined {
  const block = blocksOf(text).find(({ start, end }) => start <= offset && offset <= end);
  return block && text.slice(block.start, block.end).replace(/\s+/g, ' ');
}

function keyOf(comparable: string): number {
  const first = hashText(comparable);
  const second = combine(first, hashText(comparable, comparable.length >> 1));
  return (first >>> 0) * 2 ** 21 + (second >>> 11);
}
