import type { SentenceGraph } from './grammar/sentenceGraph.ts';
import { subjectByArcs, subjectOf } from './grammar/subject.ts';
import type { Predicate } from './predicates.ts';

/** Whether only the order of words gives a verb its subject. */
export function hasSubjectByOrder(graph: SentenceGraph, { verb }: Predicate): boolean {
  return verb !== null && subjectByArcs(graph, verb) === null && subjectOf(graph, verb) !== null;
}
