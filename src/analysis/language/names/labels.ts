import { NAME_TYPES, type NameType } from '../sentence.ts';

/**
 * Labels of the name recogniser: 0 is outside, then beginning and inside of each type. Five bits are enough for one,
 * so a set of labels is one number.
 */
export const OUTSIDE = 0;
export const LABELS: readonly string[] = ['O', ...NAME_TYPES.flatMap((type) => [`B-${type}`, `I-${type}`])];

export function beginOf(type: NameType): number {
  return 1 + 2 * NAME_TYPES.indexOf(type);
}

export function insideOf(type: NameType): number {
  return 2 + 2 * NAME_TYPES.indexOf(type);
}

export function isInside(label: number): boolean {
  return label > 0 && label % 2 === 0;
}

export function typeOf(label: number): NameType {
  const type = NAME_TYPES[(label - 1) >> 1];
  if (type === undefined) throw new RangeError(`Label ${label} stands for no name.`);
  return type;
}

/** An inside label follows only a label of its own type; `before` is -1 at the beginning. */
export function mayFollow(before: number, label: number): boolean {
  return !isInside(label) || before === label || before === label - 1;
}

/** The labels that stand for these names, one a word. */
export function labelsOf(
  names: readonly { readonly first: number; readonly last: number; readonly type: NameType }[],
  length: number,
): Uint8Array {
  const labels = new Uint8Array(length);
  for (const { first, last, type } of names) {
    labels.fill(insideOf(type), first, last + 1);
    labels[first] = beginOf(type);
  }
  return labels;
}

/** The names that these labels stand for, as tokens first..last (inclusive). */
export function namesIn(
  labels: Uint8Array,
): { readonly first: number; readonly last: number; readonly type: NameType }[] {
  const names = [];
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!;
    if (label === OUTSIDE) continue;
    const first = i;
    while (i + 1 < labels.length && isInside(labels[i + 1]!)) i++;
    names.push({ first, last: i, type: typeOf(label) });
  }
  return names;
}

/** The labels in a set of labels: bit n stands for label n. */
export function labelsIn(set: number): number[] {
  return LABELS.flatMap((_, label) => ((set >> label) & 1 ? [label] : []));
}
