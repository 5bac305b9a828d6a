import type { SentenceGraph } from './sentenceGraph.ts';

/** Whether a child of a noun owns it: by its relation, or by the "'s" behind it or its conjuncts. */
export function isPossessor(graph: SentenceGraph, child: number): boolean {
  if (graph.is(child, 'nmod:poss')) return true;
  if (!graph.is(child, 'compound', 'nmod', 'amod')) return false;
  return [child, ...graph.conjuncts(child)].some((part) =>
    graph.childrenBy(part, 'case').some((mark) => /^['’]s?$/.test(graph.node(mark).text)),
  );
}
