import type { Span } from '../model.ts';
import type { SentenceGraph } from './grammar/sentenceGraph.ts';
import type { Predicate } from './predicates.ts';

/** The longest stretch, in nodes, between a light verb and its noun that still reads as one: "held their first talks". */
const LONGEST_GAP = 4;

/** Verbs that lend tense and subject to the noun of an event, and yet say something of their own: "announced job cuts". */
const MEANINGFUL: ReadonlySet<string> = new Set(
  'announce declare plan propose cancel postpone discuss order seek offer resume continue organize organise lead'.split(
    ' ',
  ),
);

/** The words to show for an event: verb with its particle or its noun where they stand close, else the predicate. */
export function triggerOf(graph: SentenceGraph, { node, verb, last, object, frame }: Predicate): Span {
  const ends = [
    node,
    ...(verb === null || MEANINGFUL.has(graph.lemma(verb)) ? [] : [verb]),
    ...(frame.particles.length > 0 && last > node && last - node <= frame.particles.length + 1 ? [last] : []),
  ];
  // "lifted a curfew" is what happened; of "cut 400 jobs" it is the cut.
  const isCounted =
    object !== null &&
    graph.nodes.slice(node, object).some(({ upos, xpos }) => upos === 'NUM' || xpos === 'CD');
  if (frame.objects && object !== null && !isCounted) ends.push(object);
  const first = Math.min(...ends);
  const final = Math.max(...ends);
  if (final - first > LONGEST_GAP) {
    const alone = verb === null || MEANINGFUL.has(graph.lemma(verb)) ? node : verb;
    return spanOf(graph, alone, alone);
  }
  return spanOf(graph, first, final);
}

function spanOf(graph: SentenceGraph, first: number, last: number): Span {
  return { start: graph.node(first).start, end: graph.node(last).end };
}
