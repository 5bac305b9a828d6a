import type { Span } from '../../model.ts';
import { TITLE } from '../names/gazetteer.ts';
import type { RecognizedName } from '../names/recognizer.ts';
import type { Token } from '../sentence.ts';
import { CAPITAL, type Word } from '../words.ts';

/** A stretch of tokens, first..last (inclusive), that the parser treats as one node. */
export interface Unit {
  readonly first: number;
  readonly last: number;
  /** Index into the sentence's names. */
  readonly name: number | null;
  /** What the parser reads instead of a word; null for a plain token. */
  readonly placeholder: string | null;
}

/**
 * Merges names, titles with their names ("Defence Minister Sergei Shoigu") and dates. This spares the parser the
 * insides of names, which it gets wrong easily and nobody asks for.
 *
 * @param lists flags of the gazetteer for each word
 * @param dates spans in the same text as the tokens' offsets
 */
export function unitsOf(
  tokens: readonly Token[],
  words: readonly Word[],
  lists: Int32Array,
  names: readonly RecognizedName[],
  dates: readonly Span[],
): Unit[] {
  const merged: Unit[] = [
    ...names.map((name, index) => ({
      first: name.type === 'person' ? titleStart(words, lists, name.first) : name.first,
      last: name.last,
      name: index,
      placeholder: `[${name.type}]`,
    })),
    ...dates.flatMap((date) => dateUnit(tokens, date)),
  ].sort((a, b) => a.first - b.first || Number(b.name !== null) - Number(a.name !== null));
  const units: Unit[] = [];
  let next = 0;
  const fill = (until: number): void => {
    for (; next < until; next++) units.push({ first: next, last: next, name: null, placeholder: null });
  };
  for (const unit of merged) {
    // Where a date and a name overlap, the one that begins first stays.
    if (unit.first < next && (unit.name === null || unit.last < next)) continue;
    const first = Math.max(unit.first, next);
    fill(first);
    units.push({ ...unit, first });
    next = unit.last + 1;
  }
  fill(tokens.length);
  return units;
}

function titleStart(words: readonly Word[], lists: Int32Array, first: number): number {
  let start = first;
  while (
    start > 0 &&
    ((lists[start - 1] ?? 0) & TITLE) !== 0 &&
    ((words[start - 1]?.flags ?? 0) & CAPITAL) !== 0
  )
    start--;
  return start;
}

function dateUnit(tokens: readonly Token[], date: Span): Unit[] {
  const first = tokens.findIndex((token) => token.start >= date.start);
  const last = tokens.findLastIndex((token) => token.end <= date.end);
  if (first < 0 || last <= first) return [];
  return [{ first, last, name: null, placeholder: '[date]' }];
}
