import type { ActorReader } from './actors.ts';
import { hyphenated, phraseWords } from './grammar/phrase.ts';
import type { SentenceGraph } from './grammar/sentenceGraph.ts';
import { subjectOf } from './grammar/subject.ts';
import { isPassive } from './grammar/voice.ts';
import type { Frame } from './lexicon/frame.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
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
   order file lodge submit grant send embark`.split(/\s+/),
);

/** Light verbs whose noun stands behind a preposition: "engage in talks", "embark on a trip". */
const LIGHT_PREPOSITIONS: Readonly<Record<string, string>> = { engage: 'in', embark: 'on', enter: 'into' };

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
  let last = verb;
  for (const [i, particle] of frame.particles.entries()) {
    const isLast = i === frame.particles.length - 1;
    const frameless = frame.objects === null && !frame.actorObject;
    const found = particleAfter(graph, verb, last, { particle, isLast, frameless });
    if (found === null) return null;
    last = found;
  }
  if (frame.doers && !isDoneBy(graph, verb, frame.doers)) return null;
  const object = objectOf(graph, verb, last);
  if (frame.objects || frame.actorObject) {
    if (object !== null && frame.objects && isAbout(graph, object, frame.objects))
      return { frame, node: verb, verb, object, last };
    if (object !== null && frame.actorObject && actors.one(object))
      return { frame, node: verb, verb, object, last };
    // "the school closed", "sales resumed": what happens to the subject takes no object.
    const subject = frame.code === 'GENERAL' && object === null ? graph.child(verb, 'nsubj') : null;
    if (subject !== null && frame.objects && isAbout(graph, subject, frame.objects))
      return { frame, node: verb, verb, object: null, last };
    const near = frame.objects && objectByOrder(graph, verb, last, frame.objects);
    return near === null ? null : { frame, node: verb, verb, object: near, last };
  }
  // People meet people; "met the target" is no meeting.
  if (frame.lemma === 'meet' && object !== null && !actors.one(object)) return null;
  return { frame, node: verb, verb, object, last };
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

/** How far a particle may stand from its verb: "put the two men from Oslo under arrest". */
const REACH = 8;

function particleAfter(
  graph: SentenceGraph,
  verb: number,
  after: number,
  {
    particle,
    isLast,
    frameless,
  }: { readonly particle: string; readonly isLast: boolean; readonly frameless: boolean },
): number | null {
  const end = Math.min(graph.nodes.length, after + 1 + REACH);
  for (let i = after + 1; i < end; i++) {
    if (graph.lemma(i) !== particle && graph.word(i) !== particle) continue;
    // "resigned as crowds gathered": what opens a clause is no preposition of the verb.
    if (particle === 'as' && graph.is(i, 'mark')) return null;
    // "gave money to refugees in the country" gives in to nobody: behind an object "in" is a place.
    if (particle === 'in' && isLast && frameless && graph.is(i, 'case') && hasObjectBefore(graph, verb, i))
      return null;
    if (i === after + 1 || belongs(graph, i, verb, isLast)) return i;
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

function hasObjectBefore(graph: SentenceGraph, verb: number, end: number): boolean {
  return graph.childrenBy(verb, 'obj').some((object) => object < end);
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
  return graph.childrenBy(noun, 'nmod', 'nmod:poss').some((child) => actors.one(child) !== null);
}

/** "held talks", "is under attack" is none; "talks were held": the noun is the passive's subject. */
function lightVerbOf(graph: SentenceGraph, noun: number): number | null {
  const { head } = graph.node(noun);
  if (head === -1 || !LIGHT_VERBS.has(graph.lemma(head))) return null;
  const isObject =
    graph.is(noun, 'obj') ||
    (graph.is(noun, 'nsubj') && isPassive(graph, head)) ||
    (graph.is(noun, 'obl') && graph.preposition(noun) === LIGHT_PREPOSITIONS[graph.lemma(head)]);
  return isObject ? head : null;
}
