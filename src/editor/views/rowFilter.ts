/**
 * What a person typed into a filter: every word of it must occur, in any order. Case and accents do not count.
 *
 * @returns undefined where nothing was typed
 */
export function rowFilter(typed: string): ((words: string) => boolean) | undefined {
  const wanted = fold(typed).split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return undefined;
  return (words) => {
    const folded = fold(words);
    return wanted.every((word) => folded.includes(word));
  };
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
