import type { Span } from '../../model.ts';
import { ActorReader } from '../actors.ts';
import { REPORTING } from '../axes/embedders.ts';
import type { EntityIndex } from '../entityIndex.ts';
import { SentenceGraph } from '../grammar/sentenceGraph.ts';
import { subjectOf } from '../grammar/subject.ts';
import { isPassive } from '../grammar/voice.ts';
import type { SentenceAnalysis } from '../../language/sentence.ts';

/** A word that says that somebody speaks, and what it governs. */
export interface SpeechCue {
  readonly cue: Span;
  /** Entity that speaks; null where it is unknown. */
  readonly speaker: string | null;
  /** The speaker is "he", "she" or "they", and nothing says who that is. */
  readonly isOpenPronoun: boolean;
  /** The clause that is reported, where the parse gives one. */
  readonly reported: Span | null;
}

/** Verbs of saying in a sentence, and "according to", in text order. */
export function speechCues(sentence: SentenceAnalysis, entities: EntityIndex): SpeechCue[] {
  const graph = new SentenceGraph(sentence);
  const actors = new ActorReader(graph, entities, []);
  return graph.nodes.flatMap((node, i) => {
    if (node.upos === 'VERB') {
      const stance = REPORTING.get(graph.lemma(i));
      return stance === 'assert' || stance === 'allege' ? (ofVerb(graph, actors, i) ?? []) : [];
    }
    return node.text.toLowerCase() === 'according' ? (ofAccordingTo(graph, actors, i) ?? []) : [];
  });
}

function ofVerb(graph: SentenceGraph, actors: ActorReader, verb: number): SpeechCue | null {
  const subject = isPassive(graph, verb) ? null : subjectOf(graph, verb);
  const speaker = subject === null ? null : actors.one(subject);
  const { start, end } = graph.node(verb);
  return {
    cue: { start, end },
    speaker: speaker?.entity ?? null,
    isOpenPronoun: speaker?.kind === 'pronoun' && speaker.entity === null,
    reported: reportedBy(graph, verb),
  };
}

/** "Kim said that …", "…, Kim said." */
function reportedBy(graph: SentenceGraph, verb: number): Span | null {
  const clause = graph.child(verb, 'ccomp');
  if (clause !== null) return spanOf(graph, clause, verb);
  const { head } = graph.node(verb);
  return graph.is(verb, 'parataxis') && head !== -1 && head < verb ? spanOf(graph, head, verb) : null;
}

/** Everything below a node that stands on its side of the cue, without the marks at its edges. */
function spanOf(graph: SentenceGraph, clause: number, cue: number): Span | null {
  const extent = graph.extent(clause);
  let first = clause < cue ? extent.first : Math.max(extent.first, cue + 1);
  let last = clause < cue ? Math.min(extent.last, leftEdge(graph, cue) - 1) : extent.last;
  while (first < last && graph.node(first).upos === 'PUNCT') first++;
  while (last > first && graph.node(last).upos === 'PUNCT') last--;
  return last > first ? { start: graph.node(first).start, end: graph.node(last).end } : null;
}

/** Where the words of the cue's own clause begin: "Kim" of "Kim said". */
function leftEdge(graph: SentenceGraph, cue: number): number {
  const own = graph.childrenBy(cue, 'nsubj', 'aux').filter((child) => child < cue);
  return Math.min(cue, ...own.map((child) => graph.extent(child).first));
}

function ofAccordingTo(graph: SentenceGraph, actors: ActorReader, node: number): SpeechCue | null {
  const { head } = graph.node(node);
  if (head === -1 || !graph.is(node, 'case', 'mark')) return null;
  const speaker = actors.one(head);
  const end = Math.max(graph.node(node).end, ...graph.children(node).map((child) => graph.node(child).end));
  return {
    cue: { start: graph.node(node).start, end },
    speaker: speaker?.entity ?? null,
    isOpenPronoun: false,
    reported: null,
  };
}
