import type { Span } from '../analysis/model.ts';

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether one of the two lies within the other. */
export function nests(a: Span, b: Span): boolean {
  return (a.start <= b.start && b.end <= a.end) || (b.start <= a.start && a.end <= b.end);
}

export function byStart(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

/** What is left of a span without others, in text order. */
export function subtract(span: Span, others: readonly Span[]): Span[] {
  const left: Span[] = [];
  let start = span.start;
  for (const other of others.filter((o) => overlaps(o, span)).sort(byStart)) {
    if (other.start > start) left.push({ start, end: other.start });
    start = Math.max(start, other.end);
  }
  if (start < span.end) left.push({ start, end: span.end });
  return left;
}
