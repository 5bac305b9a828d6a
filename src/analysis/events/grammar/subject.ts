import type { SentenceGraph } from './sentenceGraph.ts';
import { REPORTING } from '../axes/embedders.ts';
import { isPossessor } from './possessor.ts';
import { isPassive } from './voice.ts';
import { isNominal, phraseBefore, prepositionBefore } from './wordOrder.ts';

/** Verbs whose object does what their complement says: "urged Moscow to stop". */
const OBJECT_CONTROL: ReadonlySet<string> = new Set(
  `ask urge order tell force allow permit let make help invite warn authorize authorise call persuade convince request
   press pressure push encourage instruct command require expect want advise compel oblige enable cause lead prompt drive
   lobby beg implore appeal forbid ban bar prevent stop see hear watch catch find accuse suspect leave keep send remind
   convict acquit clear blame criticise criticize condemn charge thank praise pay train prepare entice induce commission appoint elect task direct dissuade recruit`.split(
    /\s+/,
  ),
);

const PERSONAL: ReadonlySet<string> = new Set(['him', 'her', 'them']);

const RELATIVE_PRONOUNS: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whom', 'whose', 'where']);

/**
 * The node that fills the subject's place on the surface; for a passive that is whom it is done to. Where the arcs give
 * a finite verb none, it is the noun phrase before it.
 */
export function subjectOf(graph: SentenceGraph, verb: number): number | null {
  return subjectByArcs(graph, verb) ?? (isFinite(graph, verb) ? subjectByOrder(graph, verb) : null);
}

export function subjectByArcs(graph: SentenceGraph, verb: number): number | null {
  return (
    (REPORTING.has(graph.lemma(verb)) ? speakerByOrder(graph, verb) : null) ??
    findSubject(graph, verb, new Set())
  );
}

/** Behind "and" the subject of the finite verb before; else the noun phrase before the verb and its auxiliaries. */
function subjectByOrder(graph: SentenceGraph, verb: number): number | null {
  let first = verb;
  while (first > 0 && /^(?:AUX|ADV|PART)$/.test(graph.node(first - 1).upos)) first--;
  if (graph.nodes[first - 1]?.upos === 'CCONJ') {
    for (let i = first - 2; i >= 0 && !/^[;:.]$/.test(graph.node(i).text); i--) {
      if (graph.node(i).upos === 'VERB' && /^VB[DZP]$/.test(graph.node(i).xpos)) return subjectOf(graph, i);
    }
  }
  return phraseBefore(graph.nodes, first);
}

/** Past and present forms, forms with an auxiliary, and a bare participle where a clause has its verb. */
function isFinite(graph: SentenceGraph, verb: number): boolean {
  const { xpos } = graph.node(verb);
  if (/^VB[DZP]$/.test(xpos)) return true;
  const auxiliaries = graph.childrenBy(verb, 'aux');
  if (xpos === 'VBN' && auxiliaries.length === 0) {
    return graph.is(verb, 'root', 'ccomp', 'parataxis') || graph.nodes[verb - 1]?.upos === 'CCONJ';
  }
  return auxiliaries.some((aux) => /^(?:VB[DZP]|MD)$/.test(graph.node(aux).xpos));
}

/**
 * Whoever speaks stands right at the verb, "officials said" or ", said Lee", while parsers look for a subject among
 * what is said. Null where neither neighbour is a noun phrase of its own.
 */
function speakerByOrder(graph: SentenceGraph, verb: number): number | null {
  const before = graph.nodes[verb - 1];
  const after = graph.nodes[verb + 1];
  if (!before || !/^VB[DZP]$/.test(graph.node(verb).xpos)) return null;
  // After a comma "said she" opens what is said; "said Lee" names the speaker.
  const inverted = before.text === ',' && after && isNominal(after) && after.upos !== 'PRON';
  if (/^[”"’]$/.test(before.text) || inverted) {
    // Dates stand after verbs of saying too: "said Monday".
    return after && isNominal(after) && !/day\b|\d/.test(after.text) ? verb + 1 : null;
  }
  // "Lee today accused": an adverbial of time is no speaker.
  if (
    !isNominal(before) ||
    before.text === 'it' ||
    RELATIVE_PRONOUNS.has(before.text) ||
    graph.is(verb - 1, 'obl', 'advmod')
  )
    return null;
  return prepositionBefore(graph.nodes, verb - 1) === null ? verb - 1 : null;
}

/** "touring a plant, and inspecting a ship": the participle before, where the parse hung the second from a noun. */
function participleBefore(graph: SentenceGraph, verb: number): number {
  if (graph.node(verb).xpos !== 'VBG') return -1;
  for (let i = verb - 1; i >= 0; i--) if (graph.node(i).xpos === 'VBG') return i;
  return -1;
}

function findSubject(graph: SentenceGraph, verb: number, seen: Set<number>): number | null {
  if (verb === -1 || seen.has(verb)) return null;
  seen.add(verb);
  const own = ownSubject(graph, verb);
  if (own !== null) {
    const relative = RELATIVE_PRONOUNS.has(graph.word(own)) && graph.node(own).upos !== 'NOUN';
    return relative ? (antecedentOf(graph, verb) ?? nounBefore(graph, own) ?? own) : own;
  }
  const doer = doerBefore(graph, verb);
  if (doer !== null) return doer;
  const { head } = graph.node(verb);
  if (head === -1) return null;
  switch (graph.relation(verb)) {
    case 'conj':
      // In "was seen leaving and met", and in "agreed and said", the second verb goes on with the first one's subject.
      return findSubject(graph, isVerbal(graph, head) ? head : participleBefore(graph, verb), seen);
    case 'xcomp':
      return controllerOf(graph, head, seen);
    case 'advcl': {
      // "with Kim touring a plant, and inspecting a ship".
      const before = graph.nodes[verb - 1]?.upos === 'CCONJ' ? participleBefore(graph, verb) : -1;
      if (before !== -1 && !graph.nodes.slice(before, verb).some(({ xpos }) => /^VB[DZP]$/.test(xpos)))
        return findSubject(graph, before, seen);
      return participleOrInfinitive(graph, verb) ? controllerOf(graph, clauseAbove(graph, verb), seen) : null;
    }
    case 'parataxis':
      return participleOrInfinitive(graph, verb) ? controllerOf(graph, clauseAbove(graph, verb), seen) : null;
    case 'ccomp':
      return participleOrInfinitive(graph, verb) ? controllerOf(graph, head, seen) : null;
    case 'acl':
      return subjectOfModifier(graph, verb, head, seen);
    default:
      return null;
  }
}

/** Of several, the last: "The talks: Kim met …"; not one that a relative clause before it governs: "a man who held office won". */
function ownSubject(graph: SentenceGraph, verb: number): number | null {
  const subjects = graph
    .childrenBy(verb, ...(WANTING.has(graph.lemma(verb)) ? ['nsubj', 'expl'] : ['nsubj']))
    .filter((child) => !graph.is(child, 'nsubj:outer') && !isBehindTo(graph, verb, child));
  // "Washington along with its allies demanded".
  const led = subjects.filter((subject) => prepositionBefore(graph.nodes, subject) !== null);
  if (led.length > 0 && led.length < subjects.length)
    return subjects.find((one) => !led.includes(one)) ?? null;
  const [first] = subjects;
  const isRelative =
    first !== undefined &&
    graph.children(first).some((child) => graph.is(child, 'acl:relcl') && child < verb);
  return (isRelative ? first : subjects.at(-1)) ?? null;
}

/** Adjectives of which only somebody is the subject, so that "it" means one: "it is willing to talk". */
const WANTING: ReadonlySet<string> = new Set(
  'willing unwilling ready prepared able unable determined eager keen reluctant'.split(' '),
);

/** "wrote to Lee urging her to stay": a participle has no subject behind "to". */
function isBehindTo(graph: SentenceGraph, verb: number, subject: number): boolean {
  return graph.node(verb).xpos === 'VBG' && graph.nodes[subject - 1]?.text === 'to';
}

/** "with Kim exchanging rifles", "talk of Russia aiding Kastria", "a need for Russia to obtain": the name right before. */
function doerBefore(graph: SentenceGraph, verb: number): number | null {
  const { xpos } = graph.node(verb);
  const end = xpos === 'VB' && graph.nodes[verb - 1]?.text === 'to' ? verb - 2 : verb - 1;
  const before = graph.nodes[end];
  if (!before?.text || before.name === null) return null;
  if (xpos === 'VBG') return graph.preposition(end) === 'to' || isDoneToAPronoun(graph, verb) ? null : end;
  return xpos === 'VB' && end < verb - 1 && graph.nodes[end - 1]?.text === 'for' ? end : null;
}

function isDoneToAPronoun(graph: SentenceGraph, verb: number): boolean {
  return graph.childrenBy(verb, 'obj', 'iobj').some((object) => PERSONAL.has(graph.word(object)));
}

/** "urged Moscow to stop, citing the law": behind a comma a participle belongs to the main verb, not to its complement. */
function clauseAbove(graph: SentenceGraph, verb: number): number {
  let { head } = graph.node(verb);
  if (graph.nodes[verb - 1]?.text !== ',') return head;
  while (graph.is(head, 'xcomp') && graph.node(head).head !== -1) head = graph.node(head).head;
  return head;
}

/** "Kim, who met Putin": the noun that the relative clause hangs from. */
function antecedentOf(graph: SentenceGraph, verb: number): number | null {
  for (let at = verb; at !== -1; at = graph.node(at).head) {
    if (graph.is(at, 'acl:relcl', 'acl')) return graph.node(at).head;
    if (!graph.is(at, 'conj', 'xcomp', 'ccomp')) return null;
  }
  return null;
}

/** Where the parse hung a relative clause elsewhere: the noun in front of its pronoun. */
function nounBefore(graph: SentenceGraph, pronoun: number): number | null {
  for (let i = pronoun - 1; i >= 0; i--) {
    const { upos } = graph.node(i);
    if (upos === 'NOUN' || upos === 'PROPN') return i;
    if (upos !== 'PUNCT' && upos !== 'ADP') return null;
  }
  return null;
}

function controllerOf(graph: SentenceGraph, governor: number, seen: Set<number>): number | null {
  if (!isVerbal(graph, governor)) return ownerOf(graph, governor, seen);
  if (OBJECT_CONTROL.has(graph.lemma(governor)) && !isPassive(graph, governor)) {
    const object = graph.child(governor, 'obj', 'iobj') ?? obliqueObject(graph, governor);
    if (object !== null) return object;
  }
  return findSubject(graph, governor, seen);
}

/** "called on Moscow to stop", "appealed to both sides to talk". */
function obliqueObject(graph: SentenceGraph, verb: number): number | null {
  return (
    graph
      .childrenBy(verb, 'obl')
      .find((child) => ['on', 'upon', 'to', 'with'].includes(graph.preposition(child) ?? '')) ?? null
  );
}

/** "Kim's plan to visit Russia", "troops sent to Mali", "a train carrying Kim". */
function subjectOfModifier(
  graph: SentenceGraph,
  verb: number,
  noun: number,
  seen: Set<number>,
): number | null {
  if (graph.is(verb, 'acl:relcl')) return null;
  const { xpos } = graph.node(verb);
  // "wrote to Lee urging her to stay": whom the participle is done to does not do it.
  if (xpos === 'VBG' && isDoneToAPronoun(graph, verb)) {
    for (let at = noun; at !== -1; at = graph.node(at).head) {
      if (isVerbal(graph, at)) return findSubject(graph, at, seen);
    }
  }
  // Headlines: "Hoshikawa to buy Lumiera".
  if (xpos === 'VB' && graph.node(noun).name !== null) return noun;
  if (xpos === 'VBN' || xpos === 'VBG')
    return graph.child(verb, 'mark', 'case') === null ? noun : ownerOf(graph, noun, seen);
  return ownerOf(graph, noun, seen);
}

/** Whose plan, offer or refusal it is: its possessor, or the subject of the verb that has it as its object. */
function ownerOf(graph: SentenceGraph, noun: number, seen: Set<number>): number | null {
  const possessor = graph.children(noun).find((child) => isPossessor(graph, child));
  if (possessor !== undefined) return possessor;
  const by = graph
    .childrenBy(noun, 'nmod', 'obl')
    .find((child) => ['by', 'of'].includes(graph.preposition(child) ?? ''));
  if (by !== undefined) return by;
  const { head } = graph.node(noun);
  if (head !== -1 && graph.is(noun, 'obj', 'obl', 'xcomp') && isVerbal(graph, head))
    return findSubject(graph, head, seen);
  return graph.child(noun, 'nsubj');
}

function isVerbal(graph: SentenceGraph, index: number): boolean {
  const { upos } = graph.node(index);
  return (
    upos === 'VERB' ||
    upos === 'AUX' ||
    graph.child(index, 'nsubj') !== null ||
    (upos === 'ADJ' && graph.child(index, 'cop') !== null)
  );
}

function participleOrInfinitive(graph: SentenceGraph, verb: number): boolean {
  return ['VB', 'VBG', 'VBN'].includes(graph.node(verb).xpos);
}
