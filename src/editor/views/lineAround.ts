import type { Span } from '../../analysis/model.ts';

/**
 * The line that a span stands in; one that goes over a line end takes both lines.
 *
 * @param reach no further than this many UTF-16 units on each side: a file may be one line of megabytes
 */
export function lineAround(text: string, { start, end }: Span, reach = 500): Span {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  const lineEnd = after.search(/[\r\n]/);
  return {
    start: start - before.length + lineStart,
    end: end + (lineEnd < 0 ? after.length : lineEnd),
  };
}
