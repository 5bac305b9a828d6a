import type { Actor, ActorReader } from './actors.ts';
import type { SentenceGraph } from './grammar/sentenceGraph.ts';

/** What one investigates, where somebody says that somebody else did something. */
const ALLEGATIONS: ReadonlySet<string> = new Set(
  'allegation accusation claim charge report complaint suspicion testimony'.split(' '),
);

/** How far behind an investigation the allegation stands, and behind that its clause. */
const REACH = 12;

/**
 * "is investigating claims by villagers that soldiers burned farms": it is the soldiers who are investigated, and not those who
 * say so. By the order of words, as parsers hang such a clause from anything before it.
 */
export function accusedBehind(graph: SentenceGraph, actors: ActorReader, investigation: number): Actor[] {
  const allegation = within(graph, investigation, (i) => ALLEGATIONS.has(graph.lemma(i)));
  if (allegation === -1) return [];
  const that = within(graph, allegation, (i) => graph.word(i) === 'that');
  if (that === -1) return [];
  const subject = graph.child(graph.node(that).head, 'nsubj');
  return subject === null || subject < that ? [] : actors.all(subject);
}

/** The first node behind another of which this holds, before a comma or another verb; -1 for none. */
function within(graph: SentenceGraph, from: number, holds: (index: number) => boolean): number {
  for (let i = from + 1; i < Math.min(graph.nodes.length, from + REACH); i++) {
    if (holds(i)) return i;
    const { upos, text } = graph.node(i);
    if (upos === 'VERB' || /^[,;:]$/.test(text)) return -1;
  }
  return -1;
}
