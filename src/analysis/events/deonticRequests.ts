import type { ActorReader } from './actors.ts';
import { REPORTING } from './axes/embedders.ts';
import { clauseMood } from './axes/clauseTense.ts';
import type { SentenceGraph } from './grammar/sentenceGraph.ts';
import { subjectOf } from './grammar/subject.ts';
import type { EventDraft } from './sentenceEvents.ts';

/** "The minister said that Libya must hand over the men": saying what someone else must do asks it of them. */
export function deonticRequests(
  graph: SentenceGraph,
  actors: ActorReader,
  drafts: readonly EventDraft[],
): EventDraft[] {
  return graph.nodes.flatMap((node, verb) => {
    if (!graph.is(verb, 'ccomp') || !clauseMood(graph, verb).must || node.head === -1) return [];
    if (!REPORTING.has(graph.lemma(node.head))) return [];
    const speaker = subjectOf(graph, node.head);
    const asked = subjectOf(graph, verb);
    if (speaker === null || asked === null) return [];
    const source = actors.one(speaker);
    const targets = actors.all(asked);
    if (
      !source ||
      targets.length === 0 ||
      targets.some(({ entity }) => entity !== null && entity === source.entity)
    )
      return [];
    const must =
      graph.childrenBy(verb, 'aux').find((aux) => ['must', 'should', 'ought'].includes(graph.word(aux))) ??
      verb;
    const { start, end } = graph.node(must);
    if (drafts.some(({ trigger }) => trigger.start === start)) return [];
    return [
      {
        trigger: { start, end },
        lemma: graph.lemma(must),
        kind: 'demand',
        plover: 'REQUEST' as const,
        cameo: '100',
        participants: [
          { role: 'source' as const, start: source.start, end: source.end, entity: source.entity },
          ...targets.map((target) => ({
            role: 'target' as const,
            start: target.start,
            end: target.end,
            entity: target.entity,
          })),
        ],
        place: null,
        time: null,
        polarity: 'positive' as const,
        tense: 'past' as const,
        certainty: 'asserted' as const,
        status: 'happened' as const,
        attribution: [],
        confidence: 0.6,
      },
    ];
  });
}
