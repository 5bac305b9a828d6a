import type { SentenceGraph } from './grammar/sentenceGraph.ts';
import type { Frame } from './lexicon/frame.ts';

/** How far a particle may stand from its verb, in nodes: "put the two men from Oslo under arrest". */
export const REACH = 8;

/**
 * Where the particles of a pattern may end behind its verb, the nearest first; the verb itself where the pattern has none.
 * Only a last particle with an object to find is looked for more than once.
 */
export function particleEnds(graph: SentenceGraph, verb: number, frame: Frame): number[] {
  let last = verb;
  for (const particle of frame.particles.slice(0, -1)) {
    const found = particleAfter(graph, verb, last, particle, false);
    if (found === null) return [];
    last = found;
  }
  const particle = frame.particles.at(-1);
  if (particle === undefined) return [verb];
  const isBare = frame.objects === null && !frame.actorObject;
  const ends: number[] = [];
  for (;;) {
    const found = particleAfter(graph, verb, ends.at(-1) ?? last, particle, true);
    if (found === null || (isBare && isPlaceOfGift(graph, verb, found))) return ends;
    ends.push(found);
    if (isBare) return ends;
  }
}

/** "gave money to refugees in the country" gives in to nobody: behind an object "in" is a place. */
function isPlaceOfGift(graph: SentenceGraph, verb: number, index: number): boolean {
  return (
    graph.word(index) === 'in' &&
    graph.is(index, 'case') &&
    graph.childrenBy(verb, 'obj').some((object) => object < index)
  );
}

function particleAfter(
  graph: SentenceGraph,
  verb: number,
  after: number,
  particle: string,
  isLast: boolean,
): number | null {
  const end = Math.min(graph.nodes.length, after + 1 + REACH);
  for (let i = after + 1; i < end; i++) {
    if (graph.lemma(i) !== particle && graph.word(i) !== particle) continue;
    // "resigned as crowds gathered": what opens a clause is no preposition of the verb.
    if (particle === 'as' && graph.is(i, 'mark')) return null;
    if (i === after + 1 || belongs(graph, i, verb, isLast) || isBehindObject(graph, i, verb)) return i;
    // "named its treasurer, Ann Lee, as leader", "warned in May that …": wherever the parse hung it, it goes with the verb
    // before it.
    if (
      (particle === 'as' || particle === 'that') &&
      isLast &&
      !graph.nodes.slice(after + 1, i).some(({ upos }) => upos === 'VERB')
    )
      return i;
  }
  return null;
}

/** A particle or complement of the verb; a preposition inside a pattern ("give in to") must be a particle. */
function belongs(graph: SentenceGraph, index: number, verb: number, isLast: boolean): boolean {
  const { head } = graph.node(index);
  if (head === verb) return true;
  if (graph.node(index).upos === 'ADP' && !isLast && graph.relation(index) === 'case') {
    // "put under investigation": the noun of the phrase follows in the pattern.
    return head === index + 1 && graph.node(head).head === verb;
  }
  return head !== -1 && graph.node(head).head === verb;
}

/** "drove the rebels back over the border": an adverb right behind the object goes with the verb. */
function isBehindObject(graph: SentenceGraph, index: number, verb: number): boolean {
  return /^(?:back|out|away|off)$/.test(graph.word(index)) && graph.child(verb, 'obj') === index - 1;
}
