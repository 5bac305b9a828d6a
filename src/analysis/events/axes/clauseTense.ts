import type { Tense } from '../../model.ts';
import type { SentenceGraph } from '../grammar/sentenceGraph.ts';

/** What the auxiliaries of one clause say. `null` where the form says nothing: infinitives and participles. */
export interface ClauseMood {
  readonly tense: Tense | null;
  /** may, might, could, can: it may be so. */
  readonly possible: boolean;
  /** would: depends on a condition, or is the future seen from the past. */
  readonly would: boolean;
  /** must, should, ought to: it is wanted of someone. */
  readonly must: boolean;
}

const FUTURE: ReadonlySet<string> = new Set(['will', 'shall', '’ll', "'ll", 'wo', 'sha']);
const POSSIBLE: ReadonlySet<string> = new Set(['may', 'might', 'could', 'can', 'ca']);
const MUST: ReadonlySet<string> = new Set(['must', 'should', 'ought']);

/** States, which hold while the article is written: the present tense of other verbs is that of headlines. */
const STATIVE: ReadonlySet<string> = new Set(
  `support oppose back want seek hope believe think fear remain maintain stay include involve cooperate favor favour
   boycott occupy patrol hold have be own consider expect plan intend`.split(/\s+/),
);

const HABITUAL: ReadonlySet<string> = new Set([
  'often',
  'usually',
  'regularly',
  'routinely',
  'always',
  'sometimes',
  'frequently',
  'typically',
  'generally',
  'every',
  'annually',
]);

export function clauseMood(graph: SentenceGraph, verb: number): ClauseMood {
  const auxiliaries = auxiliariesOf(graph, verb);
  const words = auxiliaries.map((aux) => graph.word(aux));
  const has = (set: ReadonlySet<string>) => words.some((word) => set.has(word));
  return {
    tense: tenseOf(graph, verb, auxiliaries, has(FUTURE) || auxiliaries.some((aux) => isSetTo(graph, aux))),
    possible: has(POSSIBLE),
    would: words.includes('would') || words.includes('’d') || words.includes("'d"),
    must: has(MUST),
  };
}

/** A bare infinitive joined by "and" goes on with the auxiliary before it: "will visit Minsk and meet the premier". */
function auxiliariesOf(graph: SentenceGraph, verb: number): readonly number[] {
  const own = graph.childrenBy(verb, 'aux', 'cop');
  const { xpos, head } = graph.node(verb);
  const goesOn =
    own.length === 0 && graph.is(verb, 'conj') && head !== -1 && graph.child(verb, 'mark') === null;
  return goesOn && (xpos === 'VB' || xpos === 'VBN' || xpos === 'VBG') ? auxiliariesOf(graph, head) : own;
}

/** "are to be sworn in". */
function isSetTo(graph: SentenceGraph, aux: number): boolean {
  const { lemma, xpos } = graph.node(aux);
  return lemma === 'be' && /^VB[PZD]$/.test(xpos) && graph.nodes[aux + 1]?.text === 'to';
}

function tenseOf(
  graph: SentenceGraph,
  verb: number,
  auxiliaries: readonly number[],
  future: boolean,
): Tense | null {
  if (future) return 'future';
  if (graph.children(verb).some((child) => HABITUAL.has(graph.word(child)))) return 'generic';
  const { xpos } = graph.node(verb);
  const tagged = auxiliaries.map((aux) => graph.node(aux));
  const be = tagged.find(({ lemma }) => lemma === 'be');
  const have = tagged.some(({ lemma }) => lemma === 'have');
  if (have) return xpos === 'VBG' ? 'ongoing' : 'past';
  const passive = graph.child(verb, 'aux:pass') !== null;
  if (xpos === 'VBG' && be && !passive) return be.xpos === 'VBD' ? 'past' : 'ongoing';
  if (be && /^VB[PZ]$/.test(be.xpos) && !passive && xpos === 'VBN') return 'past';
  if (xpos === 'VBD' || tagged.some((aux) => aux.xpos === 'VBD')) return 'past';
  if (xpos === 'VBZ' || xpos === 'VBP' || tagged.some((aux) => /^VB[PZ]$/.test(aux.xpos))) {
    return STATIVE.has(graph.lemma(verb)) ? 'ongoing' : 'past';
  }
  return null;
}
