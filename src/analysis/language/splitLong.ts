/** A line of this many tokens is no sentence but a table, a list or noise; it is read in parts. */
export const LONGEST_SENTENCE = 200;

export function splitLong<T>(tokens: readonly T[]): (readonly T[])[] {
  if (tokens.length <= LONGEST_SENTENCE) return [tokens];
  const parts: T[][] = [];
  for (let i = 0; i < tokens.length; i += LONGEST_SENTENCE) parts.push(tokens.slice(i, i + LONGEST_SENTENCE));
  return parts;
}
