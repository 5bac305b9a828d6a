import { GOVERNORS } from '../axes/embedders.ts';
import type { SentenceGraph } from './sentenceGraph.ts';

/** One step up from an event: what governs it, and whether the governor decides on whether it is so. */
export interface Step {
  readonly governor: number;
  readonly child: number;
  /** The relation of `child`, without subtype. */
  readonly relation: string;
  /** False from where on the event stands in a clause of its own: "refused to comment after meeting X". */
  readonly binds: boolean;
}

/** Prepositions that bind an event to its governor: "talks about a visit", not "said after a visit". */
const BINDING: ReadonlySet<string> = new Set([
  'of',
  'about',
  'on',
  'upon',
  'over',
  'for',
  'from',
  'to',
  'against',
  'in',
  'into',
  'as',
  'regarding',
  'concerning',
  'at',
]);

/** The governors of an event from the nearest to the root of the sentence. */
export function stepsUp(graph: SentenceGraph, node: number): Step[] {
  const steps: Step[] = [];
  let binds = true;
  let at = node;
  for (let { head } = graph.node(at); head !== -1; { head } = graph.node(at)) {
    const relation = relationOf(graph, at);
    if (relation !== 'conj') {
      binds &&= bindsToHead(graph, at, relation);
      steps.push({ governor: head, child: at, relation, binds });
    }
    at = head;
  }
  return steps;
}

/**
 * An open complement with a subject of its own is a clause that the parse misnamed, and so is what "that" opens; a purpose
 * is an open complement where somebody is asked to do it: "urged them to leave".
 */
function relationOf(graph: SentenceGraph, at: number): string {
  const relation = graph.relation(at);
  if (relation === 'parataxis' && graph.childrenBy(at, 'mark').some((mark) => graph.word(mark) === 'that'))
    return 'ccomp';
  if (relation === 'advcl' && isAskedFor(graph, at)) return 'xcomp';
  return relation === 'xcomp' && graph.child(at, 'nsubj') !== null ? 'ccomp' : relation;
}

function isAskedFor(graph: SentenceGraph, at: number): boolean {
  const { head } = graph.node(at);
  const isInfinitive = graph.childrenBy(at, 'mark').some((mark) => graph.word(mark) === 'to');
  return (
    isInfinitive &&
    head < at &&
    graph.child(head, 'obj') !== null &&
    GOVERNORS.get(graph.lemma(head))?.requested === true
  );
}

function bindsToHead(graph: SentenceGraph, at: number, relation: string): boolean {
  switch (relation) {
    case 'ccomp':
      return !isIntroduced(graph, at);
    case 'xcomp':
    case 'csubj':
    case 'obj':
    case 'nsubj':
      return true;
    case 'acl':
      if (graph.is(at, 'acl:relcl')) return isContent(graph, at);
      return graph.child(at, 'mark', 'case') !== null;
    case 'advcl': {
      const mark = graph.child(at, 'mark', 'case');
      return mark !== null && graph.node(at).xpos === 'VBG' && BINDING.has(graph.lemma(mark));
    }
    case 'nmod':
    case 'obl':
      return BINDING.has(graph.preposition(at) ?? '');
    default:
      return false;
  }
}

/** "worries that the state will seize the banks": a clause with subject and object of its own is no relative clause. */
function isContent(graph: SentenceGraph, clause: number): boolean {
  const [that, ...others] = graph.childrenBy(clause, 'nsubj', 'obj');
  const roles = new Set(others.map((child) => graph.relation(child)));
  return that !== undefined && graph.word(that) === 'that' && roles.has('nsubj') && roles.has('obj');
}

/** "Asked about it, he declined": what opens a sentence without a subject of its own decides on nothing behind the comma. */
function isIntroduced(graph: SentenceGraph, clause: number): boolean {
  const { head } = graph.node(clause);
  if (head !== 0 || graph.child(head, 'nsubj') !== null) return false;
  const subject = graph.child(clause, 'nsubj');
  return subject !== null && graph.node(subject - 1).text === ',';
}

/** A lemma with the particle or preposition that belongs to it: "rule_out", "call_for"; else the lemma. */
export function withParticle(graph: SentenceGraph, index: number, child: number): readonly string[] {
  const lemma = graph.lemma(index);
  const particle = graph.child(index, 'compound:prt');
  const preposition = graph.preposition(child);
  return [
    ...(particle === null ? [] : [`${lemma}_${graph.lemma(particle)}`]),
    ...(preposition === null ? [] : [`${lemma}_${preposition}`]),
    lemma,
    // Adjectives that were tagged as participles have odd lemmas.
    graph.word(index),
  ];
}
