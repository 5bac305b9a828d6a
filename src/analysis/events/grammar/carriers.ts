import type { Predicate } from '../predicates.ts';
import type { SentenceGraph } from './sentenceGraph.ts';

/**
 * The nodes whose phrases say when and where an event was: its verb and noun, what the pattern takes in, and the verb that
 * says of a noun that it happens ("the talks are expected to take place in Minsk").
 */
export function carriersOf(graph: SentenceGraph, { node, verb, object }: Predicate): readonly number[] {
  const own = [node, verb, object].filter((at): at is number => at !== null);
  const above = node !== verb && graph.is(node, 'nsubj') ? graph.node(node).head : -1;
  const told = above === -1 || above === verb ? [] : [above, ...openComplements(graph, above)];
  return [...new Set([...own, ...told])];
}

function openComplements(graph: SentenceGraph, verb: number): number[] {
  return graph.childrenBy(verb, 'xcomp').flatMap((child) => [child, ...openComplements(graph, child)]);
}

/** Whether a clause or another sentence part begins between two nodes: a verb, a semicolon, a conjunction of clauses. */
export function isClauseBetween(graph: SentenceGraph, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const { upos, text, xpos } = graph.node(i);
    if (upos === 'VERB' || upos === 'SCONJ' || /^(?:WP|WDT|WRB|MD)$/.test(xpos) || /^[;:“”"]$/.test(text))
      return true;
  }
  return false;
}
