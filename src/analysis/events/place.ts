import type { EventPlace, PloverCode } from '../model.ts';
import type { ActorReader } from './actors.ts';
import { isPower } from './entityIndex.ts';
import { carriersOf, isClauseBetween } from './grammar/carriers.ts';
import type { SentenceGraph } from './grammar/sentenceGraph.ts';
import { isPassive } from './grammar/voice.ts';
import { prepositionBefore } from './grammar/wordOrder.ts';
import type { Frame } from './lexicon/frame.ts';
import type { Player } from './participants.ts';
import type { Predicate } from './predicates.ts';

const LOCATIVE: ReadonlySet<string> = new Set(
  'in at near inside outside around off across throughout within on'.split(' '),
);

/** Relations below an event that stay within its own clause. */
const WITHIN = ['obl', 'nmod', 'obj', 'conj', 'appos'] as const;

/** How far behind its event the order of words looks for a place that the parse hung elsewhere. */
const REACH = 12;

/**
 * Where an event happened: the place that stands "in", "at" or "near" it or what it is done to; that of a noun may stand
 * before it ("the Geneva talks"), that of a relative clause before its "where".
 * @param predicates all of the sentence: a place belongs to the nearest
 */
export function placeOf(
  graph: SentenceGraph,
  actors: ActorReader,
  predicate: Predicate,
  predicates: readonly Predicate[],
  taken: readonly { readonly start: number; readonly end: number }[],
): EventPlace | null {
  const others = new Set(
    predicates.filter((other) => other !== predicate).flatMap(({ node, verb }) => [node, verb ?? node]),
  );
  const isFree = (place: EventPlace | null): place is EventPlace =>
    place !== null && !taken.some(({ start, end }) => start < place.end && place.start < end);
  const phrases = carriersOf(graph, predicate).flatMap((carrier) => phrasesBelow(graph, carrier, others, 0));
  for (const phrase of phrases) {
    const place = locative(graph, actors, phrase, graph.preposition(phrase));
    if (isFree(place)) return place;
  }
  const found = [
    duringNoun(graph, actors, predicate, others),
    beforeNoun(graph, actors, predicate),
    beforeWhere(graph, actors, predicate),
    behind(graph, actors, predicate, others),
  ];
  return found.find(isFree) ?? null;
}

/** Nodes below one within its clause, the nearest first. */
function phrasesBelow(
  graph: SentenceGraph,
  node: number,
  others: ReadonlySet<number>,
  depth: number,
): number[] {
  if (depth > 3) return [];
  const children = graph
    .childrenBy(node, ...WITHIN)
    // "ammunition for its campaign in Ukraine": what something is for is elsewhere.
    .filter(
      (child) =>
        !others.has(child) &&
        graph.node(child).upos !== 'VERB' &&
        (graph.preposition(child) !== 'for' || isDuration(graph, child)),
    );
  return [...children, ...children.flatMap((child) => phrasesBelow(graph, child, others, depth + 1))];
}

function locative(
  graph: SentenceGraph,
  actors: ActorReader,
  phrase: number,
  preposition: string | null,
): EventPlace | null {
  if (preposition === null || !LOCATIVE.has(preposition) || actors.isDate(phrase)) return null;
  const place = placeAt(actors, phrase);
  if (place) return place;
  const { text, start, end, upos } = graph.node(phrase);
  const actor = actors.one(phrase);
  const isUnknownName = actor === null || (actor.entity === null && actor.kind === 'group');
  if (
    isUnknownName &&
    /^(?:in|at|near)$/.test(preposition) &&
    /^\p{Lu}\p{Ll}/u.test(text) &&
    /^(?:NOUN|PROPN)$/.test(upos)
  )
    return { start, end, entity: null };
  // "at a hotel in Minsk", "near the town of Rafah".
  for (const inner of graph.childrenBy(phrase, 'nmod', 'appos', 'compound', 'nmod:poss')) {
    const named = placeAt(actors, inner);
    if (named) return named;
  }
  return null;
}

function placeAt(actors: ActorReader, node: number): EventPlace | null {
  const actor = actors.one(node);
  return actor?.kind === 'place' ? { start: actor.start, end: actor.end, entity: actor.entity } : null;
}

/** "died in a crash near Lima": where the one was, the other was. */
function duringNoun(
  graph: SentenceGraph,
  actors: ActorReader,
  { node, verb }: Predicate,
  others: ReadonlySet<number>,
): EventPlace | null {
  for (const noun of graph.childrenBy(verb ?? node, 'obl')) {
    if (!others.has(noun) || !/^(?:in|at|during|by)$/.test(graph.preposition(noun) ?? '')) continue;
    for (const phrase of graph.childrenBy(noun, 'nmod')) {
      const place = locative(graph, actors, phrase, graph.preposition(phrase));
      if (place) return place;
    }
  }
  return null;
}

/** "the Geneva talks", "the Madrid bombings": a town before a noun is where; a country is a party. */
function beforeNoun(graph: SentenceGraph, actors: ActorReader, { node, verb }: Predicate): EventPlace | null {
  if (node === verb) return null;
  for (const child of graph.childrenBy(node, 'compound', 'nmod:unmarked')) {
    const place = placeAt(actors, child);
    if (place && !isPower(graph.node(child).text)) return place;
  }
  return null;
}

/** "Minsk, where the two met". */
function beforeWhere(
  graph: SentenceGraph,
  actors: ActorReader,
  { node, verb }: Predicate,
): EventPlace | null {
  const clause = verb ?? node;
  const where = graph.children(clause).find((child) => child < clause && graph.word(child) === 'where');
  if (where === undefined) return null;
  const before = graph.nodes[where - 1]?.text === ',' ? where - 2 : where - 1;
  return before < 0 ? null : placeAt(actors, before);
}

/** "for its campaign in Kastria": where that is, the event is not; but "met for six hours in Kastria". */
function opensPurpose(graph: SentenceGraph, preposition: number): boolean {
  return graph.word(preposition) === 'for' && !isDuration(graph, graph.node(preposition).head);
}

function isDuration(graph: SentenceGraph, phrase: number): boolean {
  return (
    phrase !== -1 &&
    /(?:second|minute|hour|day|night|week|month|year|decade|time)s?$/.test(graph.word(phrase))
  );
}

/** By the order of words: behind the event, before another clause or another event begins. */
function behind(
  graph: SentenceGraph,
  actors: ActorReader,
  { node, last, object }: Predicate,
  others: ReadonlySet<number>,
): EventPlace | null {
  const from = Math.max(node, last, object ?? 0);
  for (let i = from + 1; i < Math.min(graph.nodes.length, from + REACH); i++) {
    if (others.has(i) || isClauseBetween(graph, from, i) || opensPurpose(graph, i)) return null;
    const actor = actors.one(i);
    if (actor?.kind !== 'place') continue;
    const preposition = prepositionBefore(graph.nodes, i);
    if (preposition === null) continue;
    const word = graph.word(preposition);
    if (LOCATIVE.has(word) && word !== 'on')
      return { start: actor.start, end: actor.end, entity: actor.entity };
  }
  return null;
}

/** What is done to a country by a measure in it: "imposed a curfew in Kastria", "struck targets in Kastria". */
const TERRITORIAL: ReadonlySet<PloverCode> = new Set([
  'CONCEDE',
  'COERCE',
  'SANCTION',
  'RETREAT',
  'MOBILIZE',
  'ASSAULT',
  'PROTEST',
]);

/** The place as the other party, where the words name no other; of a visit only a country, which is its host. */
export function placeAsTarget(
  graph: SentenceGraph,
  { code, roles }: Frame,
  place: EventPlace | null,
  players: readonly Player[],
): Player[] {
  if (!place || players.length === 0) return [];
  // Where two fight each other, the town is neither of them.
  if (players.length > 1 && players.every(({ role }) => role === 'source')) return [];
  const isHost = roles === 'call' && isPower(textOf(graph, place));
  if (!TERRITORIAL.has(code) && !isHost) return [];
  if (players.some(({ role, start }) => role === 'target' || start === place.start)) return [];
  return [{ ...place, role: 'target', kind: 'place', node: -1 }];
}

/** What nobody but the authorities of a country does. */
const OFFICIAL: ReadonlySet<string> = new Set([
  'arrest',
  'conviction',
  'sentence',
  'trial',
  'investigation',
  'expulsion',
]);

/**
 * "was arrested in Kastria": who did it goes without saying, as coders of events have it, too. A town may be in any country's
 * hands.
 */
export function placeAsSource(
  graph: SentenceGraph,
  { frame, verb }: Predicate,
  place: EventPlace | null,
  players: readonly Player[],
): Player[] {
  if (!place || verb === null || !OFFICIAL.has(frame.kind) || !isPassive(graph, verb)) return [];
  if (!isPower(textOf(graph, place)) || players.some(({ role }) => role === 'source')) return [];
  return [{ ...place, role: 'source', kind: 'place', node: -1 }];
}

function textOf(graph: SentenceGraph, { start, end }: EventPlace): string {
  const words = graph.nodes.filter((node) => node.start >= start && node.end <= end);
  return words.map(({ text }) => text).join(' ');
}
