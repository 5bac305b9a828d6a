import type { ArticleEvent, PloverCode } from '../model.ts';
import type { SentenceGraph } from './grammar/sentenceGraph.ts';
import { subjectOf } from './grammar/subject.ts';
import { isPassive } from './grammar/voice.ts';
import { ROLES } from './lexicon/roles.ts';
import type { Player } from './participants.ts';
import type { Predicate } from './predicates.ts';

/**
 * Whether a predicate tells an event that a reader would want to see: somebody takes part in it, or it befalls something,
 * and where it is a deed, what does it is no thing ("the move allowed Russia to …").
 */
export function isTold(
  graph: SentenceGraph,
  predicate: Predicate,
  players: readonly Player[],
  { time, place, polarity, attribution }: Pick<ArticleEvent, 'time' | 'place' | 'polarity' | 'attribution'>,
): boolean {
  const { frame, node, verb } = predicate;
  if (frame.code === 'GENERAL' && frame.roles === 'act' && time !== null) return true;
  // That corals survive is news of nobody.
  const needsParty = frame.kind === 'survival';
  if (frame.code === 'GENERAL' && !needsParty && happensToSomething(graph, predicate)) return true;
  // "Peskov denied that any arms deal was signed": nobody is named, but somebody answers for it.
  if (players.length === 0)
    return (
      (node !== verb &&
        GATHERINGS.has(frame.code) &&
        (time !== null || (place !== null && graph.is(node, 'nsubj')))) ||
      isPlainDeed(graph, predicate, time) ||
      (frame.objects !== null && attribution.some(({ entity }) => entity !== null))
    );
  if (frame.code === 'STATEMENT') {
    // "officials said", "a UN spokesman told reporters" only attribute: a statement of its own needs a name.
    const isPlain = frame.kind === 'statement';
    const speaks = players.some(({ role, entity, kind }) => {
      if (role !== 'source') return false;
      if (isPlain && node === verb && PLAIN.has(graph.lemma(node))) return kind !== 'noun';
      return entity !== null || kind !== 'noun' || !isPlain;
    });
    // "…, the agency reported" behind what it reports is attribution, too.
    if (isPlain && node === verb && REPORTS.has(graph.lemma(node)) && isMedium(graph, players)) {
      return graph.childrenBy(node, 'ccomp').some((child) => child > node);
    }
    // "Written by Ann Lee" is a byline, "reported by The Times" an attribution.
    return polarity === 'positive' && speaks && !(node === verb && isPassive(graph, node));
  }
  if (node !== verb)
    return verb !== null || !VERBAL.has(frame.code) || players.some(({ role }) => role === 'source');
  return frame.code === 'ASSAULT' || !hasThingForSubject(graph, predicate, players);
}

/** Of these a day or a place is worth telling, whoever comes: "the summit will take place in Lisbon", not "Talks in Lisbon". */
const GATHERINGS: ReadonlySet<PloverCode> = new Set(['CONSULT', 'PROTEST']);

/** Of these a noun alone tells little without whose it is: "aid to the region", "support for the law". */
const VERBAL: ReadonlySet<PloverCode> = new Set([
  'AGREE',
  'SUPPORT',
  'COOPERATE',
  'AID',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'CONCEDE',
]);

/** Verbs that say nothing but that somebody speaks. */
const PLAIN: ReadonlySet<string> = new Set(['say', 'tell', 'add', 'report', 'note', 'state']);

/** Verbs by which the media pass on what others said or did. */
const REPORTS: ReadonlySet<string> = new Set([
  'say',
  'report',
  'add',
  'write',
  'quote',
  'cite',
  'announce',
  'note',
  'state',
]);

const MEDIUM =
  /\b(?:news(?:paper)?s?|agency|radio|television|TV|times|post|daily|journal|gazette|tribune|herald|guardian|telegraph|press|broadcaster|tabloid|weekly|magazine|AP|AFP|UPI|DPA|ANSA|TASS|BBC|CNN|NPR|NHK|CBC|ABC|NBC|CBS|Reuters|Xinhua|Kyodo|Yonhap|Interfax|Bloomberg|Al[ -]Jazeera)\b/i;

/** Whether only newspapers, agencies or stations speak. */
function isMedium(graph: SentenceGraph, players: readonly Player[]): boolean {
  const { start } = graph.sentence;
  return players.every((player) => {
    const words = graph.nodes
      .filter((node) => node.start < player.end && player.start < node.end)
      .map(({ text }) => text);
    return start <= player.start && player.kind !== 'person' && MEDIUM.test(words.join(' '));
  });
}

/** "the airport was closed", "shares fell": a happening needs no party, only something that it happens to. */
function happensToSomething(graph: SentenceGraph, { node, verb, object }: Predicate): boolean {
  return node === verb && (subjectOf(graph, node) !== null || object !== null);
}

/** Somebody did it, though the words do not say who: "talks were cancelled", "it agreed", "the shelling of a bridge". */
function isPlainDeed(
  graph: SentenceGraph,
  { frame, node, verb }: Predicate,
  time: ArticleEvent['time'],
): boolean {
  if (node !== verb) return frame.code === 'ASSAULT' && (time !== null || hasOf(graph, node));
  if (isPassive(graph, node)) return frame.objects !== null || frame.code === 'ASSAULT';
  const subject = subjectOf(graph, node);
  return frame.code !== 'STATEMENT' && subject !== null && graph.node(subject).upos === 'PRON';
}

function hasOf(graph: SentenceGraph, noun: number): boolean {
  return graph.childrenBy(noun, 'nmod').some((child) => graph.preposition(child) === 'of');
}

/** An active verb whose subject is nobody who could take part. */
function hasThingForSubject(
  graph: SentenceGraph,
  { node, frame }: Predicate,
  players: readonly Player[],
): boolean {
  const role = ROLES[frame.roles].subject;
  if (isPassive(graph, node) || players.some((player) => player.role === role)) return false;
  return subjectOf(graph, node) !== null;
}
