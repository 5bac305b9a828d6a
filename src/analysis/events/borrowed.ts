import { DYADIC_CODES, type PloverCode } from '../model.ts';
import type { Actor, ActorReader } from './actors.ts';
import type { SentenceGraph } from './grammar/sentenceGraph.ts';
import { phrasesAfter, prepositionBefore } from './grammar/wordOrder.ts';
import { ROLES } from './lexicon/roles.ts';
import type { RoleScheme } from './lexicon/roles.ts';
import { meansOf } from './participants.ts';
import type { Player } from './participants.ts';
import type { Predicate } from './predicates.ts';

const DYADIC: ReadonlySet<PloverCode> = new Set(DYADIC_CODES);

/**
 * A deed that is meant, asked for or refused lends its parties to the event that says so: "agreed to send aid to Mali"
 * is directed at Mali, "demanded that Libya hand over the men" at Libya.
 * @param of participants of the sentence's predicates
 */
export function borrowedTargets(
  graph: SentenceGraph,
  actors: ActorReader,
  predicate: Predicate,
  of: ReadonlyMap<Predicate, readonly Player[]>,
): Player[] {
  const own = of.get(predicate) ?? [];
  if (!DYADIC.has(predicate.frame.code) || own.some(({ role }) => role === 'target')) return [];
  if (predicate.frame.roles === 'mutual' && own.length > 1) return [];
  const warned = CONDITIONAL_CODES.has(predicate.frame.code) ? conditionOf(graph, actors, predicate) : [];
  const others = warned.filter((actor) => !own.some((player) => isSame(player, actor)));
  if (others.length > 0) return others.map((actor) => ({ ...actor, role: 'target' }));
  for (const complement of complementsOf(graph, predicate)) {
    const found = partiesOf(graph, actors, complement, predicate, of).filter(
      (actor) => !own.some((player) => isSame(player, actor)),
    );
    if (found.length > 0) return found.map((actor) => ({ ...actor, role: 'target' }));
  }
  const asked = askedByOrder(graph, actors, predicate);
  const found = asked.length > 0 ? asked : concernedPlace(graph, actors, predicate, own);
  return found
    .filter((actor) => !own.some((player) => isSame(player, actor)))
    .map((actor) => ({ ...actor, role: 'target' }));
}

/** "demanded that the government end the siege": whoever "that" opens with is asked, where the parse has lost the verb. */
function askedByOrder(graph: SentenceGraph, actors: ActorReader, { frame, node, verb }: Predicate): Actor[] {
  if (frame.code !== 'REQUEST' || verb !== node || graph.word(node + 1) !== 'that') return [];
  let asked: Actor | null = null;
  for (let i = node + 2; /^(?:DET|ADJ|NOUN|PROPN)$/.test(graph.nodes[i]?.upos ?? ''); i++)
    asked = actors.one(i) ?? asked;
  return asked === null ? [] : [asked];
}

/** Codes of what is said about the affairs of a place: "called for elections in Kastria" asks them of Kastria. */
const ABOUT_PLACES: ReadonlySet<PloverCode> = new Set(['REQUEST', 'ACCUSE', 'REJECT', 'SUPPORT']);

/** The place right behind what is asked for, criticised or turned down: "a resolution on Kastria", "calm in Lima". */
function concernedPlace(
  graph: SentenceGraph,
  actors: ActorReader,
  { frame, node, verb, object, last }: Predicate,
  own: readonly Player[],
): Actor[] {
  if (verb !== node || !ABOUT_PLACES.has(frame.code)) return [];
  const noun = object ?? (graph.is(last, 'case') ? graph.node(last).head : null);
  if (noun === null) return [];
  return phrasesAfter(graph.nodes, noun)
    .filter((phrase) => /^(?:in|on|over|about|for)$/.test(graph.preposition(phrase) ?? ''))
    .flatMap((phrase) => actors.all(phrase))
    .filter((actor) => actor.kind === 'place' && !own.some((player) => isSame(player, actor)));
}

const CONDITIONAL_CODES: ReadonlySet<PloverCode> = new Set(['THREATEN']);

/** "threatened to strike unless Kastria pays": it is up to whoever is to meet the condition. */
function conditionOf(graph: SentenceGraph, actors: ActorReader, { node, verb }: Predicate): Actor[] {
  const verbs = [verb ?? node, ...graph.childrenBy(verb ?? node, 'xcomp', 'ccomp', 'advcl')];
  return verbs.flatMap((at) =>
    graph.childrenBy(at, 'advcl').flatMap((clause) => {
      const isCondition = graph.childrenBy(clause, 'mark').some((mark) => graph.word(mark) === 'unless');
      const subject = isCondition ? graph.child(clause, 'nsubj') : null;
      return subject === null ? [] : actors.all(subject);
    }),
  );
}

/** "rioted in the jail, joining protesters": a participle away from its verb opens a clause of its own. */
function isAside(graph: SentenceGraph, verb: number): boolean {
  const { xpos, head } = graph.node(verb);
  return xpos === 'VBG' && graph.is(verb, 'advcl') && verb > head + 1 && graph.child(verb, 'mark') === null;
}

/** Clauses and nouns that say what is agreed, demanded, threatened: below the verb, or below its object. */
function complementsOf(graph: SentenceGraph, { node, verb, object }: Predicate): number[] {
  const anchors = [
    node,
    ...(verb === null || verb === node ? [] : [verb]),
    ...(object === null ? [] : [object]),
  ];
  const direct = anchors
    .flatMap((anchor) => graph.childrenBy(anchor, 'xcomp', 'ccomp', 'acl', 'advcl', 'obj', 'obl', 'nmod'))
    // "signed during Kim's trip": what a preposition of time opens is another matter.
    .filter((child) => !graph.is(child, 'obl', 'nmod') || !APART.has(graph.preposition(child) ?? ''))
    .filter((child) => !isAside(graph, child));
  return direct.flatMap((child) => [child, ...graph.childrenBy(child, 'xcomp', 'obj', 'nmod', 'acl')]);
}

function partiesOf(
  graph: SentenceGraph,
  actors: ActorReader,
  complement: number,
  predicate: Predicate,
  of: ReadonlyMap<Predicate, readonly Player[]>,
): Actor[] {
  const own = of.get(predicate) ?? [];
  const subject = graph.child(complement, 'nsubj');
  if (subject !== null && (predicate.frame.code === 'REQUEST' || predicate.frame.code === 'ACCUSE')) {
    const asked = actors.all(subject);
    if (asked.length > 0) return asked;
  }
  for (const [other, players] of of) {
    if (other === predicate || (other.verb !== complement && other.node !== complement)) continue;
    const [sources, targets] = (['source', 'target'] as const).map((side) =>
      players.filter(({ role, ...actor }) => role === side && !own.some((player) => isSame(player, actor))),
    ) as [Player[], Player[]];
    // Whoever is to do it is asked, whoever did it is blamed: "demanded the withdrawal of the troops from Kastria".
    if (ADDRESSED.has(predicate.frame.code) && sources.length > 0) return sources;
    if (predicate.frame.code === 'ACCUSE' && predicate.frame.kind !== 'investigation') continue;
    if (targets.length > 0) return targets;
  }
  return [...of.keys()].some((other) => other.node === complement)
    ? []
    : aroundVerb(graph, actors, complement);
}

/** "threatened to shut voting stations in Kastria": a deed that the lexicon does not know still names whom it is for. */
function aroundVerb(graph: SentenceGraph, actors: ActorReader, verb: number): Actor[] {
  if (graph.node(verb).upos !== 'VERB') return [];
  const objects = graph.childrenBy(verb, 'obj', 'iobj');
  const phrases = [verb, ...objects].flatMap((anchor) => graph.childrenBy(anchor, 'obl', 'nmod'));
  const led = phrases.filter((phrase) => AROUND.has(graph.preposition(phrase) ?? ''));
  for (const candidate of [...objects, ...led]) {
    const found = actors.all(candidate).filter(({ kind }) => kind !== 'machine');
    // "refused to leave Lima": a town that one leaves is no party.
    const isWay = MOVING.has(graph.lemma(verb)) && found.every(({ kind }) => kind !== 'person');
    if (found.length > 0 && !isWay) return found;
  }
  return [];
}

const MOVING: ReadonlySet<string> = new Set('leave reach enter flee cross return go come'.split(' '));

/** Events that are directed at whoever does the deed that they are about. */
const ADDRESSED: ReadonlySet<PloverCode> = new Set(['REQUEST', 'ACCUSE', 'REJECT', 'SUPPORT', 'THREATEN']);

const AROUND: ReadonlySet<string> = new Set(['to', 'against', 'on', 'in', 'from', 'for', 'of', 'with']);

function isSame(a: Actor, b: Actor): boolean {
  return (a.entity !== null && a.entity === b.entity) || (a.start < b.end && b.start < a.end);
}

function prepositionOf(graph: SentenceGraph, index: number): string | null {
  const own = graph.preposition(index);
  if (own !== null) return own;
  const before = prepositionBefore(graph.nodes, index);
  return before === null || index - before > 3 ? null : graph.lemma(before);
}

const REACH = 12;

/** Prepositions that open another matter. */
const APART: ReadonlySet<string> = new Set(
  'as after before during since until till despite amid amidst because following according under without like than'.split(
    ' ',
  ),
);

/**
 * Where neither the arcs nor a complement give the other party, the first actor behind the predicate stands in, up to
 * the next clause. A place that is only "in" something is none.
 */
export function targetByOrder(
  graph: SentenceGraph,
  actors: ActorReader,
  predicate: Predicate,
  own: readonly Player[],
): Player[] {
  const { frame, node, verb, last } = predicate;
  if (verb === null || !DYADIC.has(frame.code) || frame.roles === 'do' || frame.roles === 'mutual') return [];
  if (own.some(({ role }) => role === 'target')) return [];
  const { prepositions }: RoleScheme = ROLES[frame.roles];
  const leads = (preposition: string | null) =>
    preposition === null || preposition === 'of' || prepositions[preposition] === 'target';
  const means = meansOf(graph, predicate);
  const from = Math.max(node, last) + 1;
  for (let i = from; i < Math.min(graph.nodes.length, from + REACH); i++) {
    const { upos, text, xpos } = graph.node(i);
    if (
      /^[,;:.“”"()]$/.test(text) ||
      /^VB[DZP]$/.test(xpos) ||
      upos === 'SCONJ' ||
      upos === 'AUX' ||
      /^(?:WDT|WP|WRB)$/.test(xpos) ||
      APART.has(graph.word(i))
    )
      return [];
    if (isAside(graph, i) || (upos === 'VERB' && MOVING.has(graph.lemma(i)))) return [];
    if (upos === 'VERB') continue;
    if (i === means) continue;
    const actor = actors.one(i);
    const preposition = prepositionOf(graph, i);
    if (!actor || actor.kind === 'machine' || !leads(preposition)) continue;
    // Before a noun a name only modifies; before a date it stands for itself ("arms to Mali last year").
    const next = graph.nodes[i + 1];
    const modifies = next?.upos === 'NOUN' || graph.is(i, 'compound', 'amod', 'nmod:poss');
    if (modifies && !(next && actors.isDate(i + 1))) continue;
    if (frame.code === 'CONSULT' && preposition === null) continue;
    if (own.some((player) => isSame(player, actor))) continue;
    return [{ ...actor, role: 'target' }];
  }
  return [];
}
