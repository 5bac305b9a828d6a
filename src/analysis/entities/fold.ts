/**
 * The form of a name in which spellings are compared: lower case, without accents, apostrophes and full stops, hyphens
 * as spaces. "Kim Jong-un" and "Kim Jong Un" fold alike, and so do "U.S." and "US".
 */
export function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’ʼ.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The words of a folded name. */
export function foldedWords(name: string): string[] {
  return fold(name).split(' ').filter(Boolean);
}

/** A folded name with hyphens, for ids: "kim-jong-un". Never empty. */
export function slug(name: string): string {
  return fold(name).replaceAll(' ', '-') || 'unnamed';
}
