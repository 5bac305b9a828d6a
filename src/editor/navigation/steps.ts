import type { Span } from '../../analysis/model.ts';

export type Direction = 'next' | 'previous';

export interface Step {
  readonly span: Span;
  /** Whether the search went on from the other end of the article. */
  readonly wrapped: boolean;
}

/**
 * The nearest span after or before the one that the caret is in or at.
 *
 * @param spans in any order
 * @param offset UTF-16 offset of the caret
 * @returns undefined where there is no span
 */
export function stepFrom(spans: readonly Span[], offset: number, direction: Direction): Step | undefined {
  const ordered = [...spans].sort((a, b) => a.start - b.start);
  const found =
    direction === 'next'
      ? ordered.find(({ start }) => start > offset)
      : ordered.findLast(({ end }) => end < offset);
  const span = found ?? (direction === 'next' ? ordered[0] : ordered.at(-1));
  return span && { span, wrapped: !found };
}
