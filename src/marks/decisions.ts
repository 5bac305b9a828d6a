import type { Span } from '../analysis/model.ts';
import type { Anchored, Mark, Rejection } from './model.ts';
import { nests } from './spans.ts';

/** A mark whose place is known. */
export type PlacedMark = Anchored<Mark> & { readonly span: Span };

/** What a person decided about one label in one article. */
export interface Decisions {
  /** Marks that have a place, those whose words changed included: their state tells. */
  readonly marks: readonly PlacedMark[];
  /** Whether a person refused this label for these words at this place, or for part of them. */
  readonly rejects: (span: Span) => boolean;
  /** Where a person refused the label. */
  readonly rejected: readonly Span[];
}

/** Decisions about one label. Rejections count only where their very words are still there. */
export function decisionsAbout(
  label: string,
  marks: readonly Anchored<Mark>[],
  rejections: readonly Anchored<Rejection>[],
): Decisions {
  const rejected = rejections.flatMap(({ label: other, state, span }) =>
    other === label && span && (state === 'anchored' || state === 'moved') ? [span] : [],
  );
  return {
    marks: marks.filter((mark): mark is PlacedMark => mark.label === label && mark.span !== null),
    rejected,
    rejects: (span) => rejected.some((other) => nests(span, other)),
  };
}
