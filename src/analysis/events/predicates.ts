import type { ActorReader } from './actors.ts';
import { hyphenated, phraseWords } from './grammar/phrase.ts';
import type { SentenceGraph } from './grammar/sentenceGraph.ts';
import { subjectOf } from './grammar/subject.ts';
import { isPassive } from './grammar/voice.ts';
import type { Frame } from './lexicon/frame.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { particleEnds, REACH } from './particles.ts';
import { possibleLemmas } from './lexicon/verbForms.ts';

/** A word of a sentence that the lexicon knows, with what its pattern matched. */
export interface Predicate {
  readonly frame: Frame;
  /** The verb or the noun. */
  readonly node: number;
  /** The verb that carries tense and negation: the node itself, a light verb ("held talks"), or null for a noun alone. */
  readonly verb: number | null;
  /** The noun phrase in the object's place: after "with" in "met with", the subject of a passive. */
  readonly object: number | null;
  /** The last node that belongs to the pattern: particle or object noun. */
  readonly last: number;
}

/** Verbs that only lend tense and subject to the noun of an event: "held talks", "launched an attack". */
const LIGHT_VERBS: ReadonlySet<string> = new Set(
  `hold have make give take conduct carry launch stage mount undertake begin start open end continue perform deliver issue
   reach pay put commit engage wage impose offer extend declare announce conclude complete resume plan propose organize
   organise join attend enter strike sign secure seek suffer face receive undergo provide cancel postpone discuss lead
   order file lodge submit grant send embark renew repeat`.split(/\s+/),
);

/** Light verbs whose noun stands behind a preposition: "engage in talks", "embark on a trip". */
const LIGHT_PREPOSITIONS: Readonly<Record<string, string>> = { engage: 'in', embark: 'on', enter: 'into' };

/** Verbs that say of an event that it goes on: "fighting flared", "clashes broke out". */
const OCCURRING: ReadonlySet<string> = new Set('flare erupt rage break ensue'.split(' '));

/** With these the subject is whom it is done to: "faces sanctions". */
export const SUFFERING_VERBS: ReadonlySet<string> = new Set(['suffer', 'face', 'receive', 'undergo']);

/** Nouns that verbs of these forms govern are no events of their own. */
export function findPredicates(graph: SentenceGraph, lexicon: Lexicon, actors: ActorReader): Predicate[] {
  const verbs = graph.nodes.flatMap((_, i) => verbPredicate(graph, lexicon, actors, i) ?? []);
  const consumed = new Set(verbs.flatMap((predicate) => consumedBy(predicate)));
  const nouns = graph.nodes.flatMap((_, i) =>
    consumed.has(i) ? [] : (nounPredicate(graph, lexicon, actors, i) ?? []),
  );
  const light = new Set(nouns.flatMap(({ verb }) => verb ?? []));
  // A light verb with an event for its object is that event; as a verb of its own it means little ("offered talks").
  return [...verbs.filter(({ node, frame }) => !light.has(node) || frame.objects !== null), ...nouns].sort(
    (a, b) => a.node - b.node,
  );
}

function consumedBy({ frame, object, node, last }: Predicate): number[] {
  const consumed = object !== null && frame.objects !== null ? [object] : [];
  return last !== node ? [...consumed, last] : consumed;
}

function verbPredicate(
  graph: SentenceGraph,
  lexicon: Lexicon,
  actors: ActorReader,
  index: number,
): Predicate | null {
  const node = graph.node(index);
  const isAdjective = node.upos === 'ADJ' && graph.child(index, 'cop') !== null;
  if ((node.upos !== 'VERB' && !isAdjective) || node.name !== null) return null;
  // "were released the same night": what has an auxiliary is a verb, whatever the parse hung it from.
  const modifies = graph.is(index, 'amod', 'compound') && graph.child(index, 'aux') === null;
  if (modifies || graph.is(index, 'case', 'mark', 'aux', 'cop', 'fixed')) return null;
  if (isGerund(graph, index)) return null;
  const frames = verbFrames(graph, lexicon, index);
  for (const frame of frames) {
    const predicate = matchVerb(graph, actors, index, frame);
    if (predicate) return predicate;
  }
  return null;
}

/** "an old Russian saying": behind an adjective a form in -ing without an object is a noun. */
function isGerund(graph: SentenceGraph, index: number): boolean {
  return (
    graph.node(index).xpos === 'VBG' &&
    graph.nodes[index - 1]?.xpos === 'JJ' &&
    graph.childrenBy(index, 'obj', 'ccomp', 'xcomp', 'aux', 'nsubj').length === 0
  );
}

/** By the lemma, else by what the form may be a form of: lemmatizers err on rare verbs. */
function verbFrames(graph: SentenceGraph, lexicon: Lexicon, index: number): readonly Frame[] {
  const lemmas = [graph.lemma(index), hyphenated(graph, index), ...possibleLemmas(graph.word(index))];
  const known = lemmas.find((lemma) => lexicon.verbs.has(lemma));
  return known === undefined ? [] : (lexicon.verbs.get(known) ?? []);
}

function matchVerb(graph: SentenceGraph, actors: ActorReader, verb: number, frame: Frame): Predicate | null {
  if (frame.passive && !isPassive(graph, verb)) return null;
  // "wants him to resign" asks; "wants him in jail" only wishes.
  if (
    frame.lemma === 'want' &&
    !graph.childrenBy(verb, 'xcomp', 'ccomp').some((at) => graph.node(at).xpos === 'VB')
  )
    return null;
  if (frame.doers && !isDoneBy(graph, verb, frame.doers)) return null;
  // "left for Minsk for talks": the first preposition that fits with what is behind it.
  for (const last of particleEnds(graph, verb, frame)) {
    const match = matchObject(graph, actors, {
      frame,
      node: verb,
      verb,
      object: objectOf(graph, verb, last),
      last,
    });
    if (match) return match;
  }
  return null;
}

/** The predicate with the object that its pattern asks for, if it has one. */
function matchObject(graph: SentenceGraph, actors: ActorReader, found: Predicate): Predicate | null {
  const { frame, node: verb, object, last } = found;
  if (frame.objects || frame.actorObject) {
    if (object !== null && frame.objects && isAbout(graph, object, frame.objects)) return found;
    // "pulled its soldiers out of Mali": the particle may stand behind the object that the pattern names.
    const between = last === verb ? null : graph.child(verb, 'obj');
    if (between !== null && between < last && frame.objects && isAbout(graph, between, frame.objects))
      return { ...found, object: between };
    if (object !== null && frame.actorObject && isParty(actors, frame, object)) return found;
    // "the school closed", "sales resumed": what happens to the subject takes no object.
    const subject = frame.code === 'GENERAL' && object === null ? graph.child(verb, 'nsubj') : null;
    if (subject !== null && frame.objects && isAbout(graph, subject, frame.objects))
      return { ...found, object: null };
    const near = frame.objects && objectByOrder(graph, verb, last, frame.objects);
    return near === null ? null : { ...found, object: near };
  }
  // "moved tanks to the border": who moves something does not travel.
  if (frame.code === 'TRAVEL' && graph.child(verb, 'obj') !== null) return null;
  // People meet people; "met the target" is no meeting.
  if (frame.lemma === 'meet' && object !== null && !actors.one(object)) return null;
  return found;
}

/** Somebody; and to join is to join a body: "joined thousands of strikers" is no change of job. */
function isParty(actors: ActorReader, { kind }: Frame, object: number): boolean {
  const actor = actors.one(object);
  return actor !== null && (kind !== 'change of job' || actor.kind === 'group');
}

/** Phrases that say what does it, or what it happens in: "killed by a flood", "died in a crash". */
const DOING: ReadonlySet<string> = new Set(['by', 'in', 'from', 'during', 'after', 'when', 'of']);

function isDoneBy(graph: SentenceGraph, verb: number, doers: ReadonlySet<string>): boolean {
  const subject = isPassive(graph, verb) ? null : subjectOf(graph, verb);
  if (subject !== null && isAbout(graph, subject, doers)) return true;
  return (
    graph
      .childrenBy(verb, 'obl')
      .some((phrase) => DOING.has(graph.preposition(phrase) ?? 'by') && isAbout(graph, phrase, doers)) ||
    isDoneByOrder(graph, verb, doers)
  );
}

/** "killed, all by falling trees": by the order of words, where the parse hung the phrase elsewhere. */
function isDoneByOrder(graph: SentenceGraph, verb: number, doers: ReadonlySet<string>): boolean {
  const by = graph.nodes.findIndex((_, i) => i > verb && i < verb + REACH && graph.word(i) === 'by');
  return (
    by !== -1 && [by + 1, by + 2, by + 3].some((i) => i < graph.nodes.length && doers.has(graph.lemma(i)))
  );
}

function isAbout(graph: SentenceGraph, phrase: number, words: ReadonlySet<string>): boolean {
  return [...phraseWords(graph, phrase)].some((word) => words.has(word));
}

/** How far behind its verb the order of words looks for an object that the parse hung elsewhere. */
const OBJECT_REACH = 7;

/** "lifted a night curfew": the first noun phrase after the verb, up to a preposition, a verb or a clause mark. */
function objectByOrder(
  graph: SentenceGraph,
  verb: number,
  last: number,
  words: ReadonlySet<string>,
): number | null {
  if (isPassive(graph, verb)) return null;
  const end = Math.min(graph.nodes.length, last + 1 + OBJECT_REACH);
  for (let i = last + 1; i < end; i++) {
    const { upos, text } = graph.node(i);
    if (
      upos === 'VERB' ||
      upos === 'AUX' ||
      upos === 'SCONJ' ||
      (upos === 'ADP' && text !== 'of') ||
      /^[,;:.]$/.test(text)
    )
      return null;
    if (upos === 'NOUN' && words.has(graph.lemma(i))) return i;
  }
  return null;
}

/** What the pattern's last preposition governs, else the object, else the subject of a passive. */
function objectOf(graph: SentenceGraph, verb: number, last: number): number | null {
  if (last !== verb) {
    const governed = graph.node(last).head;
    if (graph.is(last, 'case') && governed !== verb && governed !== -1) return governed;
  }
  // What is told to somebody ("told reporters", "asked us") has its hearer in the object's place.
  const object = graph.child(verb, 'obj') ?? graph.child(verb, 'iobj');
  if (object !== null) return object;
  if (isPassive(graph, verb)) {
    const subject = graph.child(verb, 'nsubj');
    if (subject !== null) return subject;
    if (graph.is(verb, 'acl')) return graph.node(verb).head;
    // "a study published in July": the participle stands right behind its noun, wherever the parse hung it.
    if (graph.is(verb, 'advcl') && graph.nodes[verb - 1]?.upos === 'NOUN') return verb - 1;
  }
  // "to lift": a purpose without an object of its own, "deal they signed": a relative clause.
  if (graph.is(verb, 'acl:relcl') && graph.child(verb, 'nsubj') !== null) return graph.node(verb).head;
  return null;
}

function nounPredicate(
  graph: SentenceGraph,
  lexicon: Lexicon,
  actors: ActorReader,
  index: number,
): Predicate | null {
  const node = graph.node(index);
  if (node.upos !== 'NOUN' || node.name !== null || graph.is(index, 'compound', 'amod', 'nmod:unmarked'))
    return null;
  const frames = lexicon.nouns.get(hyphenated(graph, index)) ?? lexicon.nouns.get(graph.lemma(index)) ?? [];
  if (frames.length === 0) return null;
  const words = phraseWords(graph, index);
  for (const frame of frames) {
    if (!frame.particles.every((word) => words.has(word))) continue;
    if (frame.objects || frame.actorObject) {
      const { objects } = frame;
      const about = objects !== null && [...words].some((word) => objects.has(word));
      if (!about && !(frame.actorObject && hasActor(graph, actors, index))) continue;
    }
    return { frame, node: index, verb: lightVerbOf(graph, index), object: null, last: index };
  }
  return null;
}

function hasActor(graph: SentenceGraph, actors: ActorReader, noun: number): boolean {
  return (
    graph.childrenBy(noun, 'nmod', 'nmod:poss').some((child) => actors.one(child) !== null) ||
    // "calls for Kastria to leave".
    graph.childrenBy(noun, 'acl').some((clause) => isAskedOfSomebody(graph, actors, clause))
  );
}

function isAskedOfSomebody(graph: SentenceGraph, actors: ActorReader, clause: number): boolean {
  const subject = graph.child(clause, 'nsubj');
  return subject !== null && graph.nodes[subject - 1]?.text === 'for' && actors.one(subject) !== null;
}

/** "held talks", "is under attack" is none; "talks were held": the noun is the passive's subject. */
function lightVerbOf(graph: SentenceGraph, noun: number): number | null {
  const { head } = graph.node(noun);
  if (head === -1 || !(LIGHT_VERBS.has(graph.lemma(head)) || OCCURRING.has(graph.lemma(head)))) return null;
  const isObject =
    graph.is(noun, 'obj') ||
    (graph.is(noun, 'nsubj') && OCCURRING.has(graph.lemma(head)) && graph.child(head, 'obj') === null) ||
    (graph.is(noun, 'nsubj') && isPassive(graph, head)) ||
    (graph.is(noun, 'obl') && graph.preposition(noun) === LIGHT_PREPOSITIONS[graph.lemma(head)]);
  return isObject ? head : null;
}
