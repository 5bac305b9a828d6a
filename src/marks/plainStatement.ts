import type { ArticleReading, ReadEvent } from './model.ts';

/**
 * Whether an event is no more than that somebody said something. News is full of them: they answer hovers and are listed
 * last, but are neither marked in the text nor stepped through. A denial or a refusal to comment is news.
 */
export function isPlainStatement({
  kind,
  plover,
}: {
  readonly kind: string;
  readonly plover: string;
}): boolean {
  return plover === 'STATEMENT' && kind === 'statement';
}

/** The events that are more than a plain statement. */
export function tellingEvents({ events }: ArticleReading): readonly ReadEvent[] {
  return events.filter((event) => !isPlainStatement(event));
}
