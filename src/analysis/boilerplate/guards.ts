import type { Layout } from './judgement.ts';
import { isInParallelRun } from './ownList.ts';

/** An author's name alone, as it stands below a headline: two to four words with capitals. */
const NAME = /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){1,3}$/u;
/** A time or a result that stands alone. */
const TIME_OR_RESULT = /^\d{1,3}\s*[:.–-]\s*\d{1,3}$/;
/** "Mar Azul: Mwangaza; Bakare, Rocha, Amaral": a line-up, a cast, those who voted. */
const NAMES_AFTER_COLON = /^[^:]{2,40}: (?:\p{Lu}[^,;:]{1,40}[,;] ){4}/u;
/** In lines: so near above the text a name may be the author's, whatever stands beside it. */
const BYLINE_REACH = 8;
/** Words that say more for residue (a logarithm of odds) are no name: "Top Stories". */
const NAMELESS = 0.5;

/**
 * Never residue to the classifier or to the folder: the first line, a title that comes back, a time or a result, what may be
 * the author's name above the text, the article's own lists, and a list of names with the line above it.
 *
 * @param words what the classifier says of the line's words alone; 0 where there is none
 * @param amidResidue whether the lines above and below are residue, as those of an entry of a menu are
 */
export function isGuarded(layout: Layout, index: number, words: number, amidResidue = false): boolean {
  const shape = layout.shapes[index];
  if (!shape || index === 0 || shape.normalized === layout.shapes[0]?.normalized) return true;
  const inMenu = amidResidue && index < layout.firstProse - BYLINE_REACH;
  if (index < layout.firstProse && !inMenu && NAME.test(shape.text) && words < NAMELESS) return true;
  if (isOfNames(shape.text) || isOfNames(layout.shapes[index + 1]?.text ?? '')) return true;
  return TIME_OR_RESULT.test(shape.text) || isInParallelRun(layout.shapes, index);
}

function isOfNames(text: string): boolean {
  return NAMES_AFTER_COLON.test(text);
}
