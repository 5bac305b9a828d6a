import type { Participant } from '../model.ts';
import { accusedBehind } from './accused.ts';
import type { Actor, ActorReader } from './actors.ts';
import { isPower } from './entityIndex.ts';
import type { SentenceGraph } from './grammar/sentenceGraph.ts';
import { isPossessor } from './grammar/possessor.ts';
import { subjectOf } from './grammar/subject.ts';
import { isPassive } from './grammar/voice.ts';
import { phrasesAfter } from './grammar/wordOrder.ts';
import { ROLES } from './lexicon/roles.ts';
import type { RoleName, RoleScheme } from './lexicon/roles.ts';
import { SUFFERING_VERBS } from './predicates.ts';
import type { Predicate } from './predicates.ts';

type Role = 'source' | 'target';

/** Schemes in which the object that a pattern names is what is moved or led: "withdraw troops", "undertake a mission". */
const MOVING: ReadonlySet<RoleName> = new Set(['leave', 'mediate']);

/** Schemes in which that object takes no part: "massed troops", "opened an embassy". */
const USING: ReadonlySet<RoleName> = new Set(['deploy', 'mutual']);

/** The object that a pattern names, where it is only what is used or handed on; else null. */
export function meansOf(graph: SentenceGraph, { frame, object, verb }: Predicate): number | null {
  if (frame.objects === null || frame.actorObject || object === null || verb === null) return null;
  // "contributed soldiers to a force", but "trained soldiers".
  const isHandedOn =
    frame.roles === 'give' && graph.childrenBy(verb, 'obl').some((goal) => graph.preposition(goal) === 'to');
  return USING.has(frame.roles) || isHandedOn ? object : null;
}

/** An actor in its role. */
export interface Player extends Actor {
  readonly role: Role;
}

/** Who takes part, by the arcs around the predicate; each actor once, in text order. */
export function participantsOf(graph: SentenceGraph, actors: ActorReader, predicate: Predicate): Player[] {
  const scheme: RoleScheme = ROLES[predicate.frame.roles];
  const found =
    predicate.node === predicate.verb
      ? ofVerb(graph, actors, predicate, scheme)
      : ofNoun(graph, actors, predicate, scheme).filter((player) => !holds(graph, player, predicate.node));
  const accused =
    predicate.frame.kind === 'investigation' ? accusedBehind(graph, actors, predicate.node) : [];
  if (accused.length === 0) return unique(found);
  return unique([...found.filter(({ role }) => role !== 'target'), ...as('target', accused)]);
}

/** "a mediation mission": a noun for people may name what they do, too. */
function holds(graph: SentenceGraph, { start, end, kind }: Player, noun: number): boolean {
  const node = graph.node(noun);
  return kind === 'noun' && start <= node.start && node.end <= end;
}

export function toParticipant({ role, start, end, entity }: Player): Participant {
  return { role, start, end, entity };
}

function ofVerb(
  graph: SentenceGraph,
  actors: ActorReader,
  predicate: Predicate,
  scheme: RoleScheme,
): Player[] {
  const { node: verb, object, last } = predicate;
  const passive = isPassive(graph, verb);
  const players: Player[] = [];
  const subject = subjectOf(graph, verb);
  if (subject !== null) {
    const role = passive && scheme.object !== null ? scheme.object : scheme.subject;
    const isUndergoer = role === 'target' || (passive && scheme.object !== null);
    players.push(...as(role, isUndergoer ? concerned(actors, subject) : actors.all(subject)));
  }
  // "ask X for help": behind the pattern's own preposition stands what its scheme says, or the object of "call on X".
  const governed = last !== verb && object !== null && graph.is(last, 'case') ? object : null;
  const means = meansOf(graph, predicate);
  for (const child of graph.childrenBy(verb, 'obj')) {
    if (child === subject) continue;
    if (child === means) {
      players.push(...objectsComplements(graph, actors, child, scheme));
      continue;
    }
    // What the pattern itself names ("lift a curfew", "withdraw troops") is no participant; whose it is, is one.
    const isOwnMeans =
      MOVING.has(predicate.frame.roles) &&
      ((predicate.frame.objects !== null && child === object) || isOwnAndFrom(graph, verb, child));
    players.push(...as(scheme.object, isOwnMeans ? ownersByName(actors, child) : concerned(actors, child)));
    players.push(...objectsComplements(graph, actors, child, scheme));
  }
  const shared = sharing(graph, predicate);
  if (shared !== null) {
    for (const child of graph.childrenBy(shared, 'obj')) {
      players.push(...as(scheme.object, concerned(actors, child)));
      players.push(...objectsComplements(graph, actors, child, scheme));
    }
    for (const child of graph.childrenBy(shared, 'obl'))
      players.push(...ofPhrase(graph, actors, child, scheme));
  }
  if (passive) players.push(...agentBelow(graph, actors, verb));
  for (const child of graph.childrenBy(verb, 'iobj')) players.push(...as('target', concerned(actors, child)));
  for (const child of new Set([...graph.childrenBy(verb, 'obl'), ...(governed === null ? [] : [governed])])) {
    const preposition = graph.preposition(child) ?? (graph.is(child, 'obl:agent') ? 'by' : null);
    if (preposition === null) continue;
    // "denied charges by Lee", hung from the verb: with an active verb "by" belongs to what is done to.
    if (preposition === 'by' && !passive && (graph.child(verb, 'obj') === null || isMonth(graph, child)))
      continue;
    const role =
      (preposition === 'by' && !passive ? scheme.object : scheme.prepositions[preposition]) ??
      (child === governed && isSomebody(graph, child, preposition) ? scheme.object : null);
    players.push(...as(role, role === 'target' ? concerned(actors, child) : actors.all(child)));
    if (child === governed) players.push(...objectsComplements(graph, actors, child, scheme));
  }
  return players;
}

/** Schemes of verbs that hardly do without an object. */
const TRANSITIVE: ReadonlySet<RoleName> = new Set(['act', 'give', 'done', 'against', 'reject']);

/** "arrested and beat two men": the verb behind "and" that has the object of both; null where each has its own. */
function sharing(graph: SentenceGraph, { node: verb, frame }: Predicate): number | null {
  if (!TRANSITIVE.has(frame.roles) || isPassive(graph, verb)) return null;
  if (graph.childrenBy(verb, 'obj', 'iobj', 'obl', 'xcomp', 'ccomp').length > 0) return null;
  const other = graph
    .childrenBy(verb, 'conj')
    .find((child) => child > verb && graph.node(child).upos === 'VERB');
  if (other === undefined || graph.childrenBy(other, 'obj').length === 0) return null;
  const between = graph.nodes.slice(verb + 1, other);
  return between.every(({ upos }) => upos === 'CCONJ' || upos === 'ADV') ? other : null;
}

/** "was welcomed at the frontier by the minister": parsers hang the agent from what stands before it. */
function agentBelow(graph: SentenceGraph, actors: ActorReader, verb: number): Player[] {
  const phrases = graph.childrenBy(verb, 'obl');
  if (phrases.some((phrase) => graph.preposition(phrase) === 'by')) return [];
  const agents = phrases
    .flatMap((phrase) => graph.childrenBy(phrase, 'nmod'))
    .filter((phrase) => graph.preposition(phrase) === 'by' && !isMonth(graph, phrase));
  return as(
    'source',
    agents.flatMap((agent) => actors.all(agent)),
  );
}

/** "by May" is a date, though no rule of dates may say so. */
function isMonth(graph: SentenceGraph, phrase: number): boolean {
  return /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/.test(
    graph.word(phrase),
  );
}

/** "withdrew its soldiers": a pronoun means the one who does it. */
function ownersByName(actors: ActorReader, noun: number): Actor[] {
  return actors.ownersOf(noun).filter(({ kind }) => kind !== 'pronoun');
}

/** "withdrew its soldiers from Mali": what is one's own is taken away from the other party. */
function isOwnAndFrom(graph: SentenceGraph, verb: number, object: number): boolean {
  return (
    graph.childrenBy(object, 'nmod:poss').some((owner) => graph.node(owner).upos === 'PRON') &&
    [...graph.childrenBy(verb, 'obl'), ...graph.childrenBy(object, 'nmod')].some(
      (phrase) => graph.preposition(phrase) === 'from',
    )
  );
}

/** Behind "as" stands an office ("named as leader"), behind "for" what is asked for, unless it is to act. */
function isSomebody(graph: SentenceGraph, phrase: number, preposition: string): boolean {
  return preposition !== 'as' && (preposition !== 'for' || isAskedToAct(graph, phrase));
}

/** "called for Kastria to hold talks": it is asked of whom it is asked for. */
function isAskedToAct(graph: SentenceGraph, phrase: number): boolean {
  return graph.nodes[phrase + 1]?.text === 'to' && graph.nodes[phrase + 2]?.xpos === 'VB';
}

/** Whom a phrase is about: its actors, else whose the thing is that it names ("Kim's plan was condemned"). */
function concerned(actors: ActorReader, phrase: number): Actor[] {
  const listed = actors.all(phrase).filter(({ kind }) => kind !== 'machine');
  return listed.length > 0 ? listed : actors.ownersOf(phrase);
}

/** Phrases that parsers hang from the object although they belong to the verb: "imposed sanctions on Iran". */
function objectsComplements(
  graph: SentenceGraph,
  actors: ActorReader,
  object: number,
  scheme: RoleScheme,
): Player[] {
  const near = [object, ...graph.conjuncts(object)].flatMap((noun) => graph.childrenBy(noun, 'nmod'));
  // "gave two lorries of flour to Kastria": parsers hang it from the flour.
  const inner = near.filter((child) => graph.preposition(child) === 'of');
  const phrases = [...near, ...inner.flatMap((child) => graph.childrenBy(child, 'nmod'))];
  // "crimes by rebels against farmers": what is done to the deed is done to the doer.
  const doers = phrases.filter((child) => graph.preposition(child) === 'by');
  return (doers.length > 0 ? doers : phrases).flatMap((child) => {
    const preposition = graph.preposition(child) ?? '';
    // "rejected calls by Seoul": whose the thing is, is whom it is done to.
    const role = preposition === 'by' ? (scheme.object ?? undefined) : scheme.prepositions[preposition];
    return role === undefined || graph.is(child, 'nmod:poss')
      ? []
      : as(role, role === 'target' ? concerned(actors, child) : actors.all(child));
  });
}

function ofNoun(
  graph: SentenceGraph,
  actors: ActorReader,
  { node: noun, verb }: Predicate,
  scheme: RoleScheme,
): Player[] {
  const players: Player[] = [];
  for (const child of graph.children(noun)) {
    if (isPossessor(graph, child)) players.push(...as(scheme.possessor, actors.all(child)));
    else if (graph.is(child, 'amod', 'compound', 'nmod:unmarked') && !isTown(graph, actors, child))
      players.push(...as(scheme.subject, named(actors.all(child))));
  }
  // Parsers hang what follows a noun from its verb: "announced a visit to Minsk by the minister".
  const phrases = new Set([
    ...graph.childrenBy(noun, 'nmod', 'obl', 'acl'),
    ...betweenPhrases(graph, noun),
    ...phrasesAfter(graph.nodes, noun),
  ]);
  for (const phrase of phrases) {
    if (!graph.is(phrase, 'nmod:poss')) players.push(...ofPhrase(graph, actors, phrase, scheme));
  }
  if (verb !== null) {
    const suffering = SUFFERING_VERBS.has(graph.lemma(verb));
    const passive = isPassive(graph, verb);
    const subject = passive ? null : subjectOf(graph, verb);
    if (subject !== null) players.push(...as(suffering ? 'target' : scheme.subject, actors.all(subject)));
    for (const child of graph.childrenBy(verb, 'obl', 'iobj')) {
      if (graph.is(child, 'iobj')) players.push(...as('target', actors.all(child)));
      else players.push(...ofPhrase(graph, actors, child, scheme));
    }
  }
  return players;
}

/** "Fighting flared between Kastria and Velmora": who does it hangs from the verb that says that it goes on. */
function betweenPhrases(graph: SentenceGraph, noun: number): number[] {
  const { head } = graph.node(noun);
  if (head === -1 || !graph.is(noun, 'nsubj') || graph.child(head, 'obj') !== null) return [];
  return graph
    .childrenBy(head, 'obl')
    .filter((phrase) => /^(?:between|among)$/.test(graph.preposition(phrase) ?? ''));
}

/** "the Vienna talks": a town before a noun is where. */
function isTown(graph: SentenceGraph, actors: ActorReader, node: number): boolean {
  return actors.one(node)?.kind === 'place' && !isPower(graph.node(node).text);
}

function ofPhrase(graph: SentenceGraph, actors: ActorReader, phrase: number, scheme: RoleScheme): Player[] {
  const preposition = graph.preposition(phrase);
  if (preposition === null) return [];
  // "warnings from Seoul": whose a noun is, unless its scheme says otherwise.
  const role =
    preposition === 'of'
      ? scheme.of
      : (scheme.prepositions[preposition] ?? (preposition === 'from' ? 'source' : undefined));
  return role === undefined || role === null ? [] : as(role, actors.all(phrase));
}

/** Before a noun only names and peoples are actors: "Russian forces", not "military cooperation". */
function named(actors: readonly Actor[]): Actor[] {
  return actors.filter(({ entity, kind }) => entity !== null || kind === 'people');
}

function as(role: Role | null, actors: readonly Actor[]): Player[] {
  if (role === null) return [];
  return actors
    .filter(({ kind }) => kind !== 'machine' || role === 'source')
    .map((actor) => ({ ...actor, role }));
}

/** An actor that was found twice keeps its first role; two mentions of one entity are one. */
export function unique(players: readonly Player[]): Player[] {
  const kept: Player[] = [];
  for (const player of players) {
    const same = kept.some(
      (other) =>
        (other.start < player.end && player.start < other.end) ||
        (other.entity !== null && other.entity === player.entity),
    );
    if (!same) kept.push(player);
  }
  return kept.sort((a, b) => a.start - b.start);
}
