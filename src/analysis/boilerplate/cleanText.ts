import type { Boilerplate } from '../model.ts';

/**
 * An article without its residue. A line of which nothing is left goes as a whole, and where lines went, one empty line stands
 * at most; all else is as it was. Line ends stay as they are; a text that has any words ends with one.
 *
 * @param text what the spans of `boilerplate` count in, in UTF-16 units
 * @param boilerplate in order; what is not dimmed is kept
 */
export function cleanText(text: string, boilerplate: readonly Boilerplate[]): string {
  const dimmed = boilerplate.filter((span) => span.dimmed);
  if (dimmed.length === 0) return text;
  let kept = '';
  let afterCut = false;
  let span = 0;
  for (const line of text.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)) {
    const start = line.index;
    const end = start + line[0].length;
    let rest = '';
    let at = start;
    while (span < dimmed.length && dimmed[span]!.end <= start) span++;
    for (let s = span; s < dimmed.length && dimmed[s]!.start < end; s++) {
      rest += text.slice(at, Math.max(at, dimmed[s]!.start));
      at = Math.max(at, Math.min(end, dimmed[s]!.end));
    }
    const isCut = at > start;
    rest += text.slice(at, end);
    if (isCut && rest.trim() === '') {
      afterCut = true;
      continue;
    }
    // The empty lines around what went are one, and none at the beginning.
    if (
      afterCut &&
      rest.trim() === '' &&
      (kept === '' || /(?:^|\r\n|\r|\n)[^\S\r\n]*(?:\r\n|\r|\n)$/.test(kept))
    )
      continue;
    if (rest.trim() !== '') afterCut = false;
    kept += isCut ? rest.replace(/[^\S\r\n]+(?=[\r\n]*$)/, '') : rest;
  }
  const trimmed = kept.replace(/\s+$/, '');
  return trimmed === '' ? '' : trimmed + (/\r\n|\r|\n/.exec(text)?.[0] ?? '\n');
}
