import type { BoilerplateKind } from '../../model.ts';
import { isResidue, type Judgement, type Layout } from '../judgement.ts';

/** From so many copies on a line is a marker. */
const COPIES = 3;
const KINDS: ReadonlySet<BoilerplateKind> = new Set(['navigation', 'advertisement']);

/** An article as the classifier sees it. */
export interface Unmarked {
  readonly layout: Layout;
  readonly judged: readonly (Judgement | null)[];
  /** Where each of its lines stands in the whole article. */
  readonly places: readonly number[];
}

/**
 * Leaves out the markers that a site repeats between the paragraphs ("Advertisement", "Article content"). The rules know them,
 * and they would hide from every other line what it stands next to.
 */
export function withoutMarkers(layout: Layout, judged: readonly (Judgement | null)[]): Unmarked {
  const copies = new Map<string, number>();
  for (const { normalized } of layout.shapes) copies.set(normalized, (copies.get(normalized) ?? 0) + 1);
  const isMarker = (i: number): boolean =>
    isResidue(judged[i]) &&
    KINDS.has(judged[i]!.kind) &&
    (copies.get(layout.shapes[i]!.normalized) ?? 0) >= COPIES;
  const places = layout.shapes.flatMap((_, i) => (isMarker(i) ? [] : [i]));
  return {
    layout: {
      shapes: places.map((i) => layout.shapes[i]!),
      firstProse: places.indexOf(layout.firstProse),
      lastProse: places.indexOf(layout.lastProse),
    },
    judged: places.map((i) => judged[i] ?? null),
    places,
  };
}
