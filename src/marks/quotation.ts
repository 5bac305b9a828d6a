import type { Span } from '../analysis/model.ts';
import { CodePoints } from './codePoints.ts';
import type { Quotation } from './model.ts';

/** How much context a quotation keeps on each side, in UTF-16 units. */
export const CONTEXT_LENGTH = 32;

/**
 * What a sidecar keeps of a place: its words, the context on each side, and where it was.
 *
 * @param span UTF-16 offsets into `text`; a surrogate pair is never split, the span grows to hold it
 */
export function quotationOf(text: string, span: Span, codePoints = new CodePoints(text)): Quotation {
  const start = splitsPair(text, span.start) ? span.start - 1 : span.start;
  const end = splitsPair(text, span.end) ? span.end + 1 : span.end;
  const from = Math.max(0, start - CONTEXT_LENGTH);
  const to = Math.min(text.length, end + CONTEXT_LENGTH);
  return {
    quote: text.slice(start, end),
    before: text.slice(splitsPair(text, from) ? from + 1 : from, start),
    after: text.slice(end, splitsPair(text, to) ? to - 1 : to),
    at: [codePoints.fromUtf16(start), codePoints.fromUtf16(end)],
  };
}

/** Whether `offset` (UTF-16) lies between the halves of a surrogate pair. */
export function splitsPair(text: string, offset: number): boolean {
  return offset > 0 && /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(offset - 1, offset + 1));
}
