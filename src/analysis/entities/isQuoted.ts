/** In UTF-16 units. */
const LONGEST_QUOTATION = 2000;

/** Whether a quotation is open at a place in its line, as far as one looks back. */
export function isQuoted(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_QUOTATION), at);
  const line = before.slice(before.lastIndexOf('\n') + 1);
  const open = line.lastIndexOf('“');
  return open > line.lastIndexOf('”') || (line.split('"').length - 1) % 2 === 1;
}
