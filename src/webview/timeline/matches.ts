import type { TimelineEvent, TimelineFilter } from './protocol.ts';

/** An event that has a day. */
export type DatedEvent = TimelineEvent & {
  readonly days: readonly [number, number];
  /** Whether the day is its article's and not its own. */
  readonly isPlaced: boolean;
};

export const NO_FILTER: TimelineFilter = { words: '', who: '', kind: '', without: [], placeUndated: false };

/** The events that a filter leaves; every word of it has to be there, in any order, whatever case and accents. */
export function matching(events: readonly TimelineEvent[], filter: TimelineFilter): readonly TimelineEvent[] {
  const { who, kind, without } = filter;
  const words = fold(filter.words).split(/\s+/).filter(Boolean);
  return events.filter(
    (event) =>
      (who === '' || event.parties.includes(who)) &&
      (kind === '' || event.kind === kind) &&
      !without.includes(event.status) &&
      (words.length === 0 || holds(event, words)),
  );
}

/** The event at a date to draw it at; undefined where it has none. */
export function dated(event: TimelineEvent, placeUndated: boolean): DatedEvent | undefined {
  const { days, told, when, whenTold } = event;
  if (days) return { ...event, days, when, isPlaced: false };
  return placeUndated && told !== null
    ? { ...event, days: [told, told], when: whenTold, isPlaced: true }
    : undefined;
}

/** What occurs in a list, with how often, most often first. */
export function counted<T extends string>(
  values: Iterable<T>,
): readonly (readonly [value: T, count: number])[] {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

function holds({ title, when, remark }: TimelineEvent, words: readonly string[]): boolean {
  const text = fold(`${title} ${when} ${remark}`);
  return words.every((word) => text.includes(word));
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
