import type { SentenceGraph } from './sentenceGraph.ts';

/**
 * The noun that a pronoun means by its place in the sentence: of a possessive, the subject of its clause ("Serbia
 * lifted its ban"); of a subject, the subject of the clause that governs its own ("Japan said it had halted aid").
 * Null for everything else, which takes more than one sentence to tell.
 */
export function antecedentOf(graph: SentenceGraph, pronoun: number): number | null {
  const isSubject = graph.is(pronoun, 'nsubj');
  const earlier = isSubject ? subjectOfClauseBefore(graph, pronoun) : null;
  if (earlier !== null) return earlier;
  let clauses = isSubject ? -1 : 0;
  for (let at = graph.node(pronoun).head; at !== -1; at = graph.node(at).head) {
    const subject = graph.child(at, 'nsubj');
    if (graph.node(at).upos !== 'VERB' && subject === null) continue;
    if (subject !== null && subject !== pronoun && !graph.isWithin(pronoun, subject)) {
      clauses++;
      if (clauses >= 1) return graph.node(subject).upos === 'PRON' ? null : subject;
    }
    if (isSubject && !graph.is(at, 'ccomp', 'advcl', 'conj', 'xcomp')) return null;
    if (subject === pronoun) clauses = 0;
  }
  return null;
}

/** "If Kastria sent arms, it would …": the subject of the clause that stands before its governor. */
function subjectOfClauseBefore(graph: SentenceGraph, pronoun: number): number | null {
  for (const clause of graph.childrenBy(graph.node(pronoun).head, 'advcl')) {
    const subject = clause < pronoun ? graph.child(clause, 'nsubj') : null;
    if (subject !== null && graph.node(subject).upos !== 'PRON') return subject;
  }
  return null;
}
