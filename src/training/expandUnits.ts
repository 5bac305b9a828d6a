import type { Arc } from '../analysis/language/parser/parser.ts';
import type { Unit } from '../analysis/language/parser/units.ts';
import type { Tagger } from '../analysis/language/tagger.ts';
import type { PreparedTree } from './parserExamples.ts';
import type { Tree } from './treebank.ts';

/**
 * Turns arcs between units into arcs between tokens, as the guidelines of Universal Dependencies for English have it:
 * people hang on their first word (a title on the person), dates on the day, other names on their last word before a
 * preposition.
 */
export function expandUnits(prepared: PreparedTree, arcs: readonly Arc[], tagger: Tagger): Arc[] {
  const { tree, units, tags } = prepared;
  // "United" of "United States" is a proper noun to the one tag set and an adjective to the other.
  const xpos = (i: number): string => {
    const tag = tagger.tags[tags[i] ?? 0];
    return tag?.upos === 'ADJ' ? 'JJ' : (tag?.xpos ?? '');
  };
  const tops = units.map((unit) => topOf(unit, prepared, xpos));
  const expanded: Arc[] = tree.tokens.map(() => ({ head: -1, relation: 'root' }));
  units.forEach((unit, u) => {
    const top = tops[u] ?? unit.first;
    const arc = arcs[u];
    const head = arc === undefined || arc.head < 0 ? -1 : (tops[arc.head] ?? -1);
    expanded[top] = { head, relation: arc?.relation ?? 'root' };
    for (let i = unit.first; i <= unit.last; i++)
      if (i !== top) expanded[i] = inside(unit, i, top, tree, xpos);
  });
  return expanded;
}

function topOf(unit: Unit, { tree, found }: PreparedTree, xpos: (i: number) => string): number {
  if (unit.placeholder === '[person]' && unit.name !== null) return found[unit.name]?.first ?? unit.first;
  if (unit.placeholder === '[date]') return dateParts(unit, tree).top;
  if (OPENERS.test(tree.tokens[unit.first]?.text ?? '')) return unit.first;
  for (let i = unit.first + 1; i <= unit.last; i++) if (xpos(i) === 'IN') return i - 1;
  return unit.last;
}

/** First words of names that are not English ones: what follows hangs on them. */
const OPENERS =
  /^(?:San|Santa|Santo|São|Los|Las|La|Le|El|Del|Buenos|Rio|Río|Porto|Puerto|Costa|Abu|Al|Tel|Ho|Hong|Sri|Kuala|Addis|Dar)$/;

/** The day of the week leads a date, else the number of the day, else its first word. */
function dateParts(unit: Unit, { tokens }: Tree): { readonly top: number; readonly day: number } {
  const isDay = (i: number): boolean => /^\d{1,2}(?:st|nd|rd|th)?$/.test(tokens[i]?.text ?? '');
  let day = -1;
  for (let i = unit.last; i >= unit.first; i--) if (isDay(i)) day = i;
  if ((tokens[unit.first]?.text ?? '').endsWith('day')) return { top: unit.first, day };
  return { top: day < 0 ? unit.first : day, day };
}

function insideDate(unit: Unit, i: number, tree: Tree): Arc {
  const { top, day } = dateParts(unit, tree);
  if (i === day) return { head: top, relation: 'appos' };
  return { head: day < 0 ? top : day, relation: 'nmod:unmarked' };
}

function inside(unit: Unit, i: number, top: number, tree: Tree, xpos: (i: number) => string): Arc {
  if (unit.placeholder === '[date]') return insideDate(unit, i, tree);
  const tag = xpos(i);
  if (unit.placeholder === '[person]')
    return i < top
      ? { head: top, relation: 'nmod:desc' }
      : { head: top, relation: tag === 'HYPH' ? 'punct' : 'flat' };
  if (i < top) {
    if (tag === 'POS') return { head: i - 1, relation: 'case' };
    if (tag === 'CC') return { head: i + 1, relation: 'cc' };
    if (tag === 'DT') return { head: top, relation: 'det' };
    return { head: top, relation: tag.startsWith('JJ') ? 'amod' : 'compound' };
  }
  if (top === unit.first && OPENERS.test(tree.tokens[top]?.text ?? ''))
    return { head: top, relation: 'flat' };
  if (tag === 'IN') return { head: unit.last, relation: 'case' };
  if (i === unit.last) return { head: top, relation: 'nmod' };
  if (tag === 'DT') return { head: unit.last, relation: 'det' };
  return { head: unit.last, relation: tag.startsWith('JJ') ? 'amod' : 'compound' };
}
