import { ParserNodes } from '../analysis/language/parser/features.ts';
import { type Unit, unitsOf } from '../analysis/language/parser/units.ts';
import { WordTable } from '../analysis/language/words.ts';
import type { NamedTree } from './namedTrees.ts';
import type { ParserExample } from './trainParser.ts';
import type { Tree } from './treebank.ts';

export interface PreparedTree {
  readonly tree: Tree;
  readonly units: readonly Unit[];
  readonly nodes: ParserNodes;
  readonly tags: Uint8Array;
  readonly found: NamedTree['found'];
}

const table = new WordTable();

/**
 * Merges a sentence's names and dates into units, as the engine would.
 * @param tags as a tagger gives them
 * @param partOf the number of each tag's part of speech
 */
export function prepareTree(
  { tree, words, lists, found }: NamedTree,
  tags: Uint8Array,
  partOf: Uint8Array,
): PreparedTree {
  const units = unitsOf(tree.tokens, words, lists, found, findDates(tree));
  const nodes = new ParserNodes(
    units.map((unit) => table.get(unit.placeholder ?? words[unit.first]?.text ?? '')),
    units.map((unit) => tags[unit.last] ?? 0),
    partOf,
  );
  return { tree, units, nodes, tags, found };
}

const DATE =
  /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.) \d{1,2}(?:, \d{4})?|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?)\b/g;

/** Full dates; the pipeline knows many more, but these are those of several tokens. */
function findDates({ text }: Tree): { start: number; end: number }[] {
  return [...text.matchAll(DATE)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** The right tree over units; null where a unit hangs together with the rest by more than one arc. */
export function exampleOf({ tree, units, nodes }: PreparedTree): ParserExample | null {
  const unitAt = new Int32Array(tree.tokens.length);
  units.forEach((unit, i) => unitAt.fill(i, unit.first, unit.last + 1));
  const heads: number[] = [];
  const relations: string[] = [];
  for (const unit of units) {
    const outside = tree.tokens
      .slice(unit.first, unit.last + 1)
      .filter(({ head }) => head < unit.first || head > unit.last);
    const [top] = outside;
    if (top === undefined || outside.length > 1) return null;
    heads.push(top.head < 0 ? units.length : (unitAt[top.head] ?? 0));
    relations.push(top.relation);
  }
  return { nodes, heads, relations };
}
