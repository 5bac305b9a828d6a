import type { ParseNode } from '../../language/sentence.ts';

/** A dateline is over after this many nodes: "NEW DELHI, Sept. 6, 2023 (Agency) —". */
const LONGEST = 14;

/**
 * How many nodes at the head of a sentence are its dateline, the dash included; 0 where it has none. A dateline opens with
 * a place: a line of a chronology, "6 September – police arrested …", begins with its event's own date.
 */
export function datelineEnd(nodes: readonly ParseNode[], isDate: (index: number) => boolean): number {
  const dash = nodes.findIndex(({ text }) => /^(?:[-–—]|--)$/.test(text));
  if (dash < 1 || dash > LONGEST || isDate(0) || nodes[dash - 1]?.end === nodes[dash]?.start) return 0;
  // "Lee – the mayor – left": behind a dateline a sentence begins, and it is in capitals, or dated.
  const begins = /^[\p{Lu}“"‘]/u.test(nodes[dash + 1]?.text ?? '');
  const isMarked =
    /^\p{Lu}{2,}/u.test(nodes[0]?.text ?? '') || nodes.slice(0, dash).some((_, i) => isDate(i));
  if (!begins || !isMarked) return 0;
  const isHead = nodes
    .slice(0, dash)
    .every(
      ({ text, upos }, i) =>
        isDate(i) || (/^[\p{Lu}\d\p{P}]/u.test(text) && upos !== 'VERB' && upos !== 'ADP'),
    );
  return isHead ? dash + 1 : 0;
}
