import type { Span } from '../model.ts';
import { isAbbreviation } from './abbreviations.ts';
import type { Block } from './blocks.ts';
import { trim } from './blocks.ts';

/** In UTF-16 units. Longer runs without a stop are no prose; they are cut so that nothing that reads them takes long. */
export const LONGEST_SENTENCE = 1500;

/** A stop with the closing quotes and brackets after it, and the white space that follows. */
const STOP = /(?:[.!?…]+["'’”»)\]]*(?=\s)|[。！？]+[」』”’）]*)\s*/gu;
const OPENING = /^["'‘“«([{]+/u;

/** The sentences of the blocks, in order; none crosses the edge of a block. Offsets are UTF-16 code units. */
export function findSentences(text: string, blocks: readonly Block[]): Span[] {
  return blocks.flatMap((block) => splitBlock(text, { start: block.body, end: block.end }));
}

function splitBlock(text: string, block: Span): Span[] {
  const body = text.slice(block.start, block.end);
  const sentences: Span[] = [];
  let start = 0;
  for (const stop of body.matchAll(STOP)) {
    const end = stop.index + stop[0].length;
    if (end === body.length || !endsSentence(body, start, stop.index, end)) continue;
    sentences.push({ start, end });
    start = end;
  }
  sentences.push({ start, end: body.length });
  return sentences
    .flatMap((sentence) => cut(body, sentence))
    .map((part) => trim(text, { start: block.start + part.start, end: block.start + part.end }))
    .filter((part) => part.start < part.end);
}

/** @param stop where the stop stands @param after where the next word stands */
function endsSentence(body: string, start: number, stop: number, after: number): boolean {
  const next = /^\S{0,40}/.exec(body.slice(after, after + 40))?.[0].replace(OPENING, '') ?? '';
  if (/^\p{Ll}/u.test(next)) return false;
  if (body[stop] !== '.' || body[stop + 1] === '.') return true;
  const before = body.slice(Math.max(start, stop - 20), stop);
  const word = /[\p{L}.]+$/u.exec(before)?.[0] ?? '';
  return !isAbbreviation(word, /^[\p{L}\p{N}]+/u.exec(next)?.[0] ?? '');
}

/** Parts of at most LONGEST_SENTENCE units, cut at white space where there is some, never inside a surrogate pair. */
function cut(body: string, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  while (end - start > LONGEST_SENTENCE) {
    const space = body.slice(start, start + LONGEST_SENTENCE).lastIndexOf(' ');
    let at = start + (space > LONGEST_SENTENCE / 2 ? space : LONGEST_SENTENCE);
    if (/[\uDC00-\uDFFF]/.test(body.charAt(at))) at--;
    parts.push({ start, end: at });
    start = at;
  }
  return [...parts, { start, end }];
}
