import type { DateExpression, EventTime } from '../model.ts';
import { carriersOf, isClauseBetween } from './grammar/carriers.ts';
import { datelineEnd } from './grammar/datelineEnd.ts';
import type { SentenceGraph } from './grammar/sentenceGraph.ts';
import type { Predicate } from './predicates.ts';

/**
 * Gives each date of a sentence to the event that it stands with: that of the clause which it introduces ("in 2019, when
 * they met"), else the nearest above it, else the nearest before it in the order of words. A date behind "since" or "until"
 * says when something begins or ends, and is no event's own; one that opens the sentence holds for all that "and" joins.
 */
export function timesOf(
  graph: SentenceGraph,
  predicates: readonly Predicate[],
  dates: readonly DateExpression[],
): Map<Predicate, EventTime> {
  const times = new Map<Predicate, EventTime>();
  const dateline = datelineEnd(graph.nodes, (i) => {
    const node = graph.node(i);
    return dates.some(({ start, end }) => node.start < end && start < node.end);
  });
  const open: { readonly node: number; readonly date: DateExpression }[] = [];
  for (const date of dates) {
    const node = graph.nodes.findIndex(({ start, end }) => start < date.end && date.start < end);
    // A dateline says when the article was written, not when something happened.
    if (node === -1 || node < dateline) continue;
    const introduced = introducedBy(graph, predicates, node);
    if (!introduced && isOtherEnd(graph, node)) continue;
    const owner = introduced ?? above(graph, predicates, node);
    if (!owner || times.has(owner)) {
      open.push({ node, date });
      continue;
    }
    times.set(owner, toTime(date));
    if (node < 4) {
      for (const joined of predicates) {
        const goesOn =
          joined.verb !== null && graph.conjuncts(owner.verb ?? owner.node).includes(joined.verb);
        if (goesOn) times.set(joined, toTime(date));
      }
    }
  }
  for (const { node, date } of open) {
    const near = before(graph, predicates, node);
    if (near && !times.has(near)) times.set(near, toTime(date));
  }
  for (const predicate of predicates) {
    const time = times.has(predicate) ? undefined : timeOfOccasion(graph, predicate, times);
    if (time) times.set(predicate, time);
  }
  return times;
}

/** "died in a crash on Friday": when the one was, the other was. */
function timeOfOccasion(
  graph: SentenceGraph,
  { node, verb }: Predicate,
  times: ReadonlyMap<Predicate, EventTime>,
): EventTime | undefined {
  const occasions = graph
    .childrenBy(verb ?? node, 'obl')
    .filter((noun) => /^(?:in|at|during|by)$/.test(graph.preposition(noun) ?? ''));
  return [...times].find(([{ node: noun }]) => occasions.includes(noun))?.[1];
}

/** "since 2019" is when something before ended, "closed until Wednesday" when this ends: neither is when it happened. */
function isOtherEnd(graph: SentenceGraph, date: number): boolean {
  const preposition = graph.preposition(date);
  return preposition === 'since' || preposition === 'until' || preposition === 'till';
}

/** The last event before a date, with no clause in between. */
function before(graph: SentenceGraph, predicates: readonly Predicate[], date: number): Predicate | undefined {
  const near = predicates.findLast(({ node }) => node < date);
  return near && !isClauseBetween(graph, near.node, date) ? near : undefined;
}

/** The event of a clause that begins with "when" right behind the date. */
function introducedBy(
  graph: SentenceGraph,
  predicates: readonly Predicate[],
  date: number,
): Predicate | undefined {
  const next = graph.nodes[date + 1]?.upos === 'PUNCT' ? date + 2 : date + 1;
  if (graph.word(next) !== 'when') return undefined;
  const { last } = graph.extent(graph.node(next).head);
  return predicates.find(({ node }) => node > next && node <= last);
}

function above(graph: SentenceGraph, predicates: readonly Predicate[], date: number): Predicate | null {
  for (let at = graph.node(date).head; at !== -1; at = graph.node(at).head) {
    const owner =
      predicates.find(({ node, verb, object }) => [node, verb, object].includes(at)) ??
      predicates.find((predicate) => carriersOf(graph, predicate).includes(at));
    if (owner) return owner;
    // A date in a relative clause or a complement without events belongs to no event outside.
    if (graph.is(at, 'acl:relcl', 'ccomp')) return null;
  }
  return null;
}

export function toTime(date: DateExpression): EventTime {
  return { ...date, value: valueOf(date) };
}

/** The ISO prefix that the expression is precise to: "2019", "2023-07", "2023-09-05". */
function valueOf({ from, precision }: DateExpression): string | null {
  if (from === null) return null;
  switch (precision) {
    case 'century':
    case 'decade':
    case 'year':
      return from.slice(0, 4);
    case 'quarter':
    case 'month':
      return from.slice(0, 7);
    case 'week':
    case 'day':
    case 'hour':
    case 'minute':
      return from;
  }
}
