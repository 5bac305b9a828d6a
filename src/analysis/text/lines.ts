import type { Span } from '../model.ts';

/**
 * The lines of a text without their line breaks, in order; offsets are UTF-16 code units.
 *
 * Counts as VS Code does: LF, CRLF and a lone CR break a line, U+2028 and U+2029 do not. An empty text has one line.
 */
export function splitLines(text: string): Span[] {
  const lines: Span[] = [];
  let start = 0;
  for (const found of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ start, end: found.index });
    start = found.index + found[0].length;
  }
  lines.push({ start, end: text.length });
  return lines;
}
