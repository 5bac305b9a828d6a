import type { Boilerplate } from '../analysis/model.ts';
import type { Decisions } from './decisions.ts';
import { byStart, overlaps, subtract } from './spans.ts';

/**
 * The boilerplate that is left of what was suggested, with what a person marked as such. What was marked is dimmed, of
 * whatever kind it is.
 *
 * @returns in text order, without overlap between a mark and a suggestion
 */
export function readBoilerplate(
  text: string,
  suggested: readonly Boilerplate[],
  { marks, rejected }: Decisions,
): readonly Boilerplate[] {
  if (marks.length === 0 && rejected.length === 0) return suggested;
  const decided = [...rejected, ...marks.map((mark) => mark.span)];
  const left = suggested.flatMap((suggestion) =>
    subtract(suggestion, decided)
      .filter(({ start, end }) => /\S/.test(text.slice(start, end)))
      .map((span) => ({ ...suggestion, ...span })),
  );
  const marked = marks.map(({ span }): Boilerplate => {
    const suggestion = suggested.find((other) => overlaps(other, span));
    return {
      start: span.start,
      end: span.end,
      kind: suggestion?.kind ?? 'other',
      confidence: 1,
      dimmed: true,
      reason: 'You marked this as boilerplate.',
    };
  });
  return [...left, ...marked].sort(byStart);
}
