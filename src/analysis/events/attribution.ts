import type { Attribution, Span, Stance } from '../model.ts';
import type { Actor, ActorReader } from './actors.ts';
import { HEARSAY, REPORTING, REPORTING_NOUNS } from './axes/embedders.ts';
import { stepsUp } from './grammar/context.ts';
import type { Step } from './grammar/context.ts';
import type { SentenceGraph } from './grammar/sentenceGraph.ts';
import { subjectOf } from './grammar/subject.ts';
import { isPassive } from './grammar/voice.ts';

/**
 * Who says that an event is so, outermost speaker first. The span of each level is its speaker's, or its cue's where
 * nobody is named ("reportedly", "it is believed").
 */
export function attributionOf(graph: SentenceGraph, actors: ActorReader, event: number): Attribution[] {
  const stack = [...hearsay(graph, event)];
  const steps = stepsUp(graph, event);
  for (const { governor, child, relation, binds } of steps) {
    const level = reportingLevel(graph, actors, event, { governor, child, relation, binds });
    if (level) stack.push(level);
  }
  for (const at of [event, ...steps.map(({ governor }) => governor)])
    stack.push(...besides(graph, actors, at, event));
  for (const last of [...closing(graph, actors, event), ...accordingTo(graph, actors, event)]) {
    if (!stack.some(({ start, cue }) => start === last.start && cue === last.cue)) stack.push(last);
  }
  return stack.reverse();
}

/** "…, Lee said.": who speaks at the end of a sentence speaks for all of it, wherever the parse hung it. */
function closing(graph: SentenceGraph, actors: ActorReader, event: number): Attribution[] {
  const cue = graph.nodes.findLastIndex(({ upos }) => upos === 'VERB');
  if (cue === -1) return [];
  const stance = REPORTING.get(graph.lemma(cue));
  // "a story told through letters" tells nobody.
  if (graph.lemma(cue) === 'tell' && graph.child(cue, 'obj', 'iobj') === null) return [];
  if (stance !== 'assert' || !/^VB[DZP]$/.test(graph.node(cue).xpos) || event >= cue) return [];
  const subject = graph.child(cue, 'nsubj');
  if (subject === null || subject > cue || graph.node(subject).xpos.startsWith('W')) return [];
  let first = subject;
  while (first > 0 && /^(?:DET|ADJ|NUM|NOUN|PROPN|PART)$/.test(graph.node(first - 1).upos)) first--;
  const isAtEnd = graph.nodes.slice(cue + 1).every(({ upos }) => !/^(?:VERB|AUX|SCONJ)$/.test(upos));
  if (
    graph.nodes[first - 1]?.text !== ',' ||
    event >= first ||
    !isAtEnd ||
    graph.child(cue, 'ccomp') !== null
  )
    return [];
  return [level(graph, cue, actors.one(subject), graph.lemma(cue), stance)];
}

/** "according to X" speaks for the whole sentence, wherever the parse hung it. */
function accordingTo(graph: SentenceGraph, actors: ActorReader, event: number): Attribution[] {
  return graph.nodes.flatMap((node, i) => {
    if (node.text.toLowerCase() !== 'according' || graph.nodes[i + 1]?.text !== 'to' || node.head === -1)
      return [];
    const phrase = graph.is(i, 'case', 'mark') ? node.head : (graph.child(i, 'obl', 'nmod') ?? i);
    return graph.isWithin(event, phrase)
      ? []
      : [
          level(
            graph,
            phrase,
            actors.one(phrase) ?? actors.ownersOf(phrase)[0] ?? null,
            'according to',
            'assert',
          ),
        ];
  });
}

function reportingLevel(
  graph: SentenceGraph,
  actors: ActorReader,
  event: number,
  { governor, child, relation, binds }: Step,
): Attribution | null {
  const lemma = graph.lemma(governor);
  if (graph.node(governor).upos === 'NOUN') {
    const stance = REPORTING_NOUNS.get(lemma);
    if (!stance || !binds || !['acl', 'nmod'].includes(relation)) return null;
    const owner = graph.child(governor, 'nmod:poss');
    return level(graph, governor, owner === null ? null : actors.one(owner), lemma, stance);
  }
  const stance = REPORTING.get(lemma);
  if (!stance || !reports(relation, stance, binds, lemma)) return null;
  // "X is said to": nobody is named, and "it is believed" vouches for nothing.
  const passive = isPassive(graph, governor);
  const agent = passive
    ? graph.childrenBy(governor, 'obl').find((obl) => graph.preposition(obl) === 'by')
    : undefined;
  const subject = passive ? (agent ?? null) : subjectOf(graph, governor);
  const speaker = subject === null ? null : actors.one(subject);
  const vague =
    passive && agent === undefined && stance === 'assert' && relation === 'xcomp' && lemma !== 'expect';
  if (relation === 'xcomp' && stance === 'assert' && !vague) return null;
  // What stands between the speaker and the verb is told of the speaker: "Kim, who is on a trip, said".
  if (child === subject || (subject !== null && subject < event && event < governor)) return null;
  return level(graph, governor, speaker, lemma, vague ? 'allege' : stance);
}

/** A clause is reported; a thing or a deed can only be denied, doubted or alleged ("denied the killing"). */
function reports(relation: string, stance: Stance, binds: boolean, lemma: string): boolean {
  if (relation === 'ccomp') return true;
  if (!binds) return false;
  if (relation === 'xcomp') return true;
  if (relation === 'advcl') return stance === 'allege' || stance === 'deny';
  return (
    (relation === 'obj' && (stance === 'deny' || stance === 'doubt')) ||
    (relation === 'nsubj' && lemma === 'dispute')
  );
}

/** "…, officials said" and "as X reported" stand beside the clause that they report. */
function besides(graph: SentenceGraph, actors: ActorReader, clause: number, event: number): Attribution[] {
  const found: Attribution[] = [];
  for (const child of graph.children(clause)) {
    if (graph.is(child, 'parataxis')) {
      const stance = REPORTING.get(graph.lemma(child));
      const subject = stance && graph.child(child, 'nsubj');
      // "thanked Lee, who had found errors": a relative clause reports nothing.
      const isRelative =
        subject !== null && subject !== undefined && graph.node(subject).xpos.startsWith('W');
      if (
        stance &&
        subject !== null &&
        subject !== undefined &&
        !isRelative &&
        !graph.isWithin(event, child)
      ) {
        found.push(level(graph, child, actors.one(subject), graph.lemma(child), stance));
      }
    } else if (isAsReported(graph, child) && !graph.isWithin(event, child)) {
      const agent = graph.childrenBy(child, 'obl').find((obl) => graph.preposition(obl) === 'by');
      const subject = agent ?? graph.child(child, 'nsubj');
      found.push(
        level(graph, child, subject === null ? null : actors.one(subject), graph.lemma(child), 'assert'),
      );
    }
  }
  return found;
}

/** "as reported by The Times", "as the ministry said". */
export function isAsReported(graph: SentenceGraph, node: number): boolean {
  if (!graph.is(node, 'advcl', 'acl', 'parataxis') || REPORTING.get(graph.lemma(node)) !== 'assert')
    return false;
  return graph.childrenBy(node, 'mark', 'advmod', 'case').some((child) => graph.word(child) === 'as');
}

function hearsay(graph: SentenceGraph, event: number): Attribution[] {
  return graph
    .childrenBy(event, 'advmod', 'amod')
    .filter((child) => HEARSAY.has(graph.word(child)))
    .map((child) => level(graph, child, null, graph.word(child), 'allege'));
}

function level(
  graph: SentenceGraph,
  cue: number,
  speaker: Actor | null,
  lemma: string,
  stance: Stance,
): Attribution {
  const { start, end }: Span = speaker ?? graph.node(cue);
  return { start, end, entity: speaker?.entity ?? null, cue: lemma, stance };
}
