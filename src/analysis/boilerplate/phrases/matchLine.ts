import type { PhraseMatch } from './matchPhrase.ts';
import { matchPhrase, normalize } from './matchPhrase.ts';

/** Marks that divide the buttons and links of one line: "Save · Share · Listen". */
const DIVIDER = /\s*(?:[·•|/]|\s[–—-]\s)\s*/u;
/** Of the parts of a divided line at least this share has to be known. */
const KNOWN_PARTS = 0.6;
const MOST_PARTS = 12;
const MARKDOWN_LINK = /!?\[([^\]]*)\]\([^)\s]*\)/g;

/**
 * As `matchPhrase`, for a line as it stands in the text: looks into links and into lines of several buttons.
 *
 * @param normalized the line as `normalize` makes it
 */
export function matchLine(line: string, normalized: string): PhraseMatch | null {
  const plain = line.includes('](') ? normalize(line.replace(MARKDOWN_LINK, '$1')) : normalized;
  const whole = matchPhrase(plain);
  if (whole) return whole;
  const parts = plain.split(DIVIDER).filter(Boolean);
  if (parts.length < 2 || parts.length > MOST_PARTS) return null;
  const known = parts.map((part) => matchPhrase(normalize(part))).filter((match) => match?.how === 'whole');
  return known.length > 1 && known.length / parts.length >= KNOWN_PARTS ? (known[0] ?? null) : null;
}
