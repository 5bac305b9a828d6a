import type { ToldEvent } from './toldEvents.ts';

export const GROUPINGS = ['none', 'date', 'kind', 'actor', 'status'] as const;
/** What events are put together by. */
export type Grouping = (typeof GROUPINGS)[number];

export interface EventGroup {
  /**
   * An ISO prefix, a kind, the key of an actor, or a status; empty for what has none: undated events, and those of
   * which nobody with a name is said to have done them.
   */
  readonly key: string;
  /** The actor's name; for everything else the key. */
  readonly name: string;
  readonly events: readonly ToldEvent[];
}

/** More headings than this are no help: days become months, and months years. */
const MOST_DATES = 60;
const DATE_LENGTHS = [10, 7, 4] as const;

/**
 * Puts events into groups: dates in their order, all else with the largest group first, what has no key last. An event of
 * several actors stands with each of them.
 */
export function groupEvents(
  events: readonly ToldEvent[],
  by: Exclude<Grouping, 'none'>,
): readonly EventGroup[] {
  if (by === 'date') return byDate(events);
  const groups = new Map<string, { name: string; events: ToldEvent[] }>();
  for (const event of events) {
    for (const { key, name } of keysBy(event, by)) {
      const group = groups.get(key);
      if (group) group.events.push(event);
      else groups.set(key, { name, events: [event] });
    }
  }
  return [...groups]
    .map(([key, group]) => ({ key, ...group }))
    .sort(
      (a, b) =>
        Number(a.key === '') - Number(b.key === '') ||
        b.events.length - a.events.length ||
        (a.name < b.name ? -1 : 1),
    );
}

function keysBy(
  { main, statuses }: ToldEvent,
  by: 'kind' | 'actor' | 'status',
): readonly { readonly key: string; readonly name: string }[] {
  if (by === 'kind') return [{ key: main.kind, name: main.kind }];
  if (by === 'status') return [{ key: statuses[0] ?? '', name: statuses[0] ?? '' }];
  const actors = main.parties.filter(({ role }) => role === 'source');
  return actors.length > 0 ? actors : [{ key: '', name: '' }];
}

/** By day, or by month or year where that would make too many headings. */
function byDate(events: readonly ToldEvent[]): readonly EventGroup[] {
  const lengths = DATE_LENGTHS.map(
    (length) => new Set(events.map(({ main }) => main.time?.slice(0, length))),
  );
  const length = DATE_LENGTHS[lengths.findIndex(({ size }) => size <= MOST_DATES)] ?? 4;
  const groups = new Map<string, ToldEvent[]>();
  for (const event of events) {
    const key = event.main.time?.slice(0, length) ?? '';
    const known = groups.get(key);
    if (known) known.push(event);
    else groups.set(key, [event]);
  }
  return [...groups]
    .map(([key, group]) => ({ key, name: key, events: group }))
    .sort((a, b) => Number(a.key === '') - Number(b.key === '') || (a.key < b.key ? -1 : 1));
}
