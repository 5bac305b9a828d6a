import type { SentenceGraph } from './sentenceGraph.ts';

/** Participles that say what somebody is doing. */
const STATES: ReadonlySet<string> = new Set(['engage', 'involve']);

/** Whether a verb is passive: "was met", "troops sent to Mali". */
export function isPassive(graph: SentenceGraph, verb: number): boolean {
  const node = graph.node(verb);
  const auxiliaries = graph.childrenBy(verb, 'aux').map((aux) => graph.lemma(aux));
  // "has commented" is active whatever the parse calls its subject.
  if (auxiliaries.includes('have') && !auxiliaries.includes('be')) return false;
  // "was engaged in talks", "were involved in fighting": whoever is in it does it.
  if (STATES.has(graph.lemma(verb))) return false;
  if (graph.child(verb, 'aux:pass') !== null) return true;
  // Headlines leave the auxiliary out ("Three killed in blast"); a sentence without one has a past tense misread.
  if (graph.child(verb, 'nsubj:pass', 'csubj:pass') !== null) {
    return node.xpos !== 'VBD' && graph.child(verb, 'obj') === null && graph.nodes.at(-1)?.text !== '.';
  }
  if (node.xpos !== 'VBN') return false;
  if (graph.child(verb, 'obl:agent') !== null) return true;
  if (graph.is(verb, 'acl') && !graph.is(verb, 'acl:relcl')) return graph.child(verb, 'aux') === null;
  // "Asked about the deal, he …": a participle clause without an auxiliary or an object.
  if (graph.is(verb, 'advcl') && graph.child(verb, 'aux', 'obj') === null) return true;
  // "was arrested and jailed": the auxiliary stands with the first of them.
  if (graph.is(verb, 'conj') && graph.child(verb, 'nsubj', 'aux') === null)
    return isPassive(graph, node.head);
  return false;
}
