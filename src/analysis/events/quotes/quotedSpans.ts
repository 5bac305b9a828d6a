import type { Span } from '../../model.ts';

/** Opening and closing marks of direct speech; the marks belong to the span. */
const QUOTED =
  /“[^“”\n]+(?:”|$)|«[^«»\n]+»|(?<![\w”])"(?=\S)[^"\n]+?"(?!\w)|(?<![\p{L}\p{N}])‘[^‘’\n]+(?:’(?=\p{L})[^‘’\n]+)*’(?!\p{L})/gmu;

/** A quoted word or two is a name or a doubt ("so-called"), no speech, unless a verb of saying governs it. */
export const FEWEST_WORDS = 4;

/** Stretches in quotation marks, marks included, in text order; a quotation without an end runs to the line's end. */
export function quotedSpans(text: string): Span[] {
  return [...text.matchAll(QUOTED)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}

export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}
