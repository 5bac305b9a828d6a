import type { ParseNode } from '../../language/sentence.ts';
import { AGENT_NOUNS } from '../lexicon/agentNouns.ts';
import { datelineEnd } from './datelineEnd.ts';

/** Words of a noun phrase from its determiner to its last noun: indexes of nodes, both inclusive. */
interface Phrase {
  readonly first: number;
  /** The last noun: the head. */
  readonly head: number;
}

/** Where a phrase hangs in the sentence. */
type Arc = Pick<ParseNode, 'head' | 'relation'>;

/** The relations that a phrase as a whole is likely to bear, the likeliest first. */
const OUTER = ['nsubj', 'obj', 'iobj', 'obl', 'nmod', 'conj', 'root', 'appos'];

/**
 * Parsers tear long noun phrases apart ("European Community | foreign ministers agreed") and hang them from dates that
 * stand beside the verb ("Israel Friday lifted"). The words between a determiner and the last noun belong together
 * whatever the arcs say, and a bare date belongs to its verb. Where the parse has it so, the result is the same array.
 * @param isDate whether a node is a date
 */
export function mendPhrases(
  nodes: readonly ParseNode[],
  isDate: (index: number) => boolean,
): readonly ParseNode[] {
  const isBareDate = (index: number): boolean =>
    index >= 0 && isDate(index) && nodes[index - 1]?.upos !== 'ADP' && nodes[index - 1]?.upos !== 'SCONJ';
  let mended = withoutDateline(nodes, datelineEnd(nodes, isDate));
  for (const [i, node] of nodes.entries()) {
    // "rejected Thursday an appeal": what the date seems to be the object of belongs to what follows.
    const isBehind = i > node.head && node.relation === 'appos' && mended[node.head]?.relation === 'obj';
    if ((i < node.head || isBehind) && isBareDate(node.head) && isNoun(node) && !isBareDate(i)) {
      mended = withoutDate(mended, i, isBareDate) ?? mended;
    }
  }
  for (const i of mended.keys()) if (isDate(i)) mended = withoutNoun(mended, i) ?? mended;
  for (const phrase of phrasesOf(mended, isDate)) mended = joined(mended, phrase) ?? mended;
  for (const i of mended.keys()) mended = apposed(mended, i) ?? mended;
  for (const [i, node] of mended.entries()) {
    if (isBareDate(i) && isMisplaced(mended, node)) mended = withDate(mended, i) ?? mended;
  }
  return mended;
}

/** Runs of words that can only be one noun phrase. */
function phrasesOf(nodes: readonly ParseNode[], isDate: (index: number) => boolean): Phrase[] {
  const phrases: Phrase[] = [];
  let first: number | null = null;
  let head: number | null = null;
  const close = (): void => {
    if (first !== null && head !== null && head > first) phrases.push({ first, head });
    first = head = null;
  };
  for (const [i, node] of nodes.entries()) {
    if (isDate(i) || !isPart(nodes, i)) {
      close();
      continue;
    }
    if (first !== null && opensPhrase(nodes, i)) close();
    first ??= i;
    if (isNoun(node)) head = i;
  }
  close();
  return phrases;
}

function isNoun({ upos, xpos, name }: ParseNode): boolean {
  return upos === 'NOUN' || upos === 'PROPN' || name !== null || xpos.startsWith('NNP');
}

function isPart(nodes: readonly ParseNode[], i: number): boolean {
  const node = nodes[i];
  if (!node) return false;
  if (/^(?:DET|ADJ|NUM|NOUN|PROPN)$/.test(node.upos) || node.name !== null) return true;
  if (node.xpos === 'PRP$' || isInnerHyphen(nodes, i)) return true;
  // "military and civilian personnel".
  if (node.upos === 'CCONJ') return nodes[i - 1]?.upos === 'ADJ' && nodes[i + 1]?.upos === 'ADJ';
  // "Vietnamese-led forces".
  return /^VB[NG]$/.test(node.xpos) && isInnerHyphen(nodes, i - 1);
}

function isInnerHyphen(nodes: readonly ParseNode[], i: number): boolean {
  const [before, node, after] = [nodes[i - 1], nodes[i], nodes[i + 1]];
  return (
    node !== undefined && /^[-–]$/.test(node.text) && before?.end === node.start && after?.start === node.end
  );
}

/** A determiner, a number or an adjective behind a noun begins another phrase: "gave | the men | new homes". */
function opensPhrase(nodes: readonly ParseNode[], i: number): boolean {
  const [before, node] = [nodes[i - 1], nodes[i]];
  if (!before || !node || isInnerHyphen(nodes, i) || isInnerHyphen(nodes, i - 1)) return false;
  const afterNoun = isNoun(before);
  if (node.upos === 'DET' || node.xpos === 'PRP$') return before.upos !== 'DET';
  if (!afterNoun) return false;
  if (node.upos === 'NUM') return true;
  if (node.upos === 'ADJ' && !node.xpos.startsWith('NNP'))
    return !/^\p{Lu}/u.test(before.text) || node.name !== null;
  return before.name !== null && node.name !== null;
}

/** The phrase with all its words below its head; null where the parse has one already, or two on purpose. */
function joined(nodes: readonly ParseNode[], { first, head }: Phrase): readonly ParseNode[] | null {
  const isInside = (index: number) => first <= index && index <= head;
  const exits = nodes
    .slice(first, head + 1)
    .flatMap((arc, i) => (isInside(arc.head) ? [] : [{ at: first + i, arc }]));
  const isTorn =
    exits.length > 1 || exits.some(({ at, arc }) => arc.upos === 'VERB' || isLedByOther(nodes, at, head));
  if (!isTorn || isTwoObjects(exits.map(({ arc }) => arc))) return null;
  // "leader Kim's visit": what owns the next phrase has its own place.
  const owner = nodes[head + 1]?.xpos === 'POS' ? exits.find(({ at }) => at === head) : undefined;
  const donor = owner ?? exits.sort((a, b) => rank(a.arc) - rank(b.arc) || b.at - a.at)[0];
  if (!donor) return null;
  const { head: outer } = donor.arc;
  const relation = isNoun(donor.arc) ? donor.arc.relation : outer > head ? 'nsubj' : 'obj';
  const next = nodes.map((node, i): ParseNode => {
    if (i === head) return { ...node, head: outer, relation };
    if (isInside(i)) {
      return exits.some(({ at }) => at === i) ? { ...node, head, relation: innerRelation(node) } : node;
    }
    return node.head !== head && isInside(node.head) && node.relation !== 'punct' ? { ...node, head } : node;
  });
  const place = exits.find(({ arc }) => arc.head !== outer)?.arc;
  return opened(next, head, place && { head: place.head, relation: place.relation });
}

/** "anti-war activist" and "leader Kim" hang by their last word, not by their first. */
function isLedByOther(nodes: readonly ParseNode[], exit: number, head: number): boolean {
  return exit < head && (isInnerHyphen(nodes, exit + 1) || nodes[head]?.name !== null);
}

/** Nouns first, and of these the likeliest relation. */
function rank(node: ParseNode): number {
  const at = OUTER.indexOf(node.relation.split(':', 1)[0] ?? '');
  return (at === -1 ? OUTER.length : at) + (isNoun(node) ? 0 : 100);
}

/** "gave Iran weapons": both hang from one verb as its objects. */
function isTwoObjects(arcs: readonly ParseNode[]): boolean {
  if (arcs.some(({ upos, relation }) => upos === 'ADJ' && /^[xc]comp/.test(relation))) return true;
  const objects = arcs.filter((arc) => isNoun(arc) && /^(?:obj|iobj|xcomp|ccomp)/.test(arc.relation));
  return objects.length > 1 && objects.every(({ head }) => head === objects[0]?.head);
}

function innerRelation({ upos }: ParseNode): string {
  if (upos === 'DET') return 'det';
  if (upos === 'NUM') return 'nummod';
  if (upos === 'PRON') return 'nmod:poss';
  return upos === 'ADJ' || upos === 'VERB' ? 'amod' : upos === 'PUNCT' ? 'punct' : 'compound';
}

/**
 * Opens the circle that comes about where the verb of a phrase hung from one of its words: the verb takes the place that
 * the word had.
 */
function opened(
  nodes: readonly ParseNode[],
  head: number,
  place: Arc | undefined,
): readonly ParseNode[] | null {
  let below = nodes[head]?.head ?? -1;
  for (let steps = 0; steps <= nodes.length; steps++) {
    if (below === -1) return nodes;
    const above = nodes[below]?.head ?? -1;
    if (above === head) {
      if (!place) return null;
      const next = nodes.map((node, i) => (i === below ? { ...node, ...place } : node));
      return reachesRoot(next, head) ? next : null;
    }
    below = above;
  }
  return null;
}

export function reachesRoot(nodes: readonly ParseNode[], from: number): boolean {
  let at = from;
  for (let steps = 0; steps <= nodes.length; steps++) {
    const head = nodes[at]?.head ?? -1;
    if (head === -1) return true;
    at = head;
  }
  return false;
}

/** A date is no subject, object or clause of a verb, and no word of a noun phrase. */
function isMisplaced(nodes: readonly ParseNode[], { head, relation }: ParseNode): boolean {
  if (/^(?:nsubj|obj|iobj|ccomp|xcomp|appos|dep|parataxis)/.test(relation)) return true;
  return /^(?:compound|nmod|obl|conj)/.test(relation) && nodes[head]?.upos !== 'VERB';
}

/** "his deputy, Ann Lee, to replace him": a name between commas right behind a noun for people says who that is. */
function apposed(nodes: readonly ParseNode[], index: number): readonly ParseNode[] | null {
  const [comma, name, end] = [nodes[index - 1], nodes[index], nodes[index + 1]];
  if (comma?.text !== ',' || !/^[,.]$/.test(end?.text ?? '')) return null;
  if (name?.name === undefined || name.name === null) return null;
  // "the finance minister of Kastria, Ann Lee".
  const isOf = nodes[index - 2]?.name !== null && /^(?:of|to|for)$/.test(nodes[index - 3]?.text ?? '');
  const noun = isOf ? index - 4 : index - 2;
  const lead = nodes[noun];
  if (!/^NNP?$/.test(lead?.xpos ?? '') || !AGENT_NOUNS.has(lead?.lemma.toLowerCase() ?? '')) return null;
  if (name.head === noun && /^(?:appos|conj)/.test(name.relation)) return null;
  const next = nodes.map((node, i) => (i === index ? { ...node, head: noun, relation: 'appos' } : node));
  return reachesRoot(next, index) ? next : null;
}

/** "LIMA, Peru — A judge convicted him": no word of a dateline takes part in the sentence behind it. */
function withoutDateline(nodes: readonly ParseNode[], end: number): readonly ParseNode[] {
  const isInside = (index: number) => 0 <= index && index < end;
  const above = nodes.slice(0, end).find(({ head }) => head >= end)?.head;
  const below = nodes.findIndex(({ head, upos }, i) => i >= end && isInside(head) && upos === 'VERB');
  const verb = above ?? below;
  const isVerb = nodes[verb]?.upos === 'VERB';
  if (!isVerb) return nodes;
  const next = nodes.map((node, i): ParseNode => {
    if (isInside(i)) return isInside(node.head) ? node : { ...node, head: verb, relation: 'dep' };
    if (!isInside(node.head)) return node;
    if (i === verb) return { ...node, head: -1, relation: 'root' };
    return { ...node, head: verb, relation: isNoun(node) ? (i < verb ? 'nsubj' : 'obl') : node.relation };
  });
  return reachesRoot(next, verb) ? next : nodes;
}

/** A noun takes the place of the date that it was hung from. */
function withoutDate(
  nodes: readonly ParseNode[],
  index: number,
  isBareDate: (index: number) => boolean,
): readonly ParseNode[] | null {
  let { head, relation } = nodes[index] ?? { head: -1, relation: 'dep' };
  for (let steps = 0; steps < 3 && isBareDate(head); steps++)
    ({ head, relation } = nodes[head] ?? { head: -1, relation });
  const next = nodes.map((node, i) => (i === index ? { ...node, head, relation } : node));
  return reachesRoot(next, index) ? next : null;
}

/** "rejected on Monday | calls by Norway": a date behind a preposition is a phrase by itself, and the noun behind it the object. */
function withoutNoun(nodes: readonly ParseNode[], date: number): readonly ParseNode[] | null {
  const [preposition, node] = [nodes[date - 1], nodes[date]];
  const head = node?.head ?? -1;
  const noun = nodes[head];
  if (preposition?.upos !== 'ADP' || preposition.head !== head || !noun || head <= date) return null;
  if (!isNoun(noun) || !/^(?:obl|nmod)/.test(noun.relation) || nodes[noun.head]?.upos !== 'VERB') return null;
  return nodes.map((other, i): ParseNode => {
    if (i === date) return { ...other, head: noun.head, relation: 'obl' };
    if (i === date - 1) return { ...other, head: date };
    return i === head ? { ...other, relation: 'obj' } : other;
  });
}

/** Hangs a bare date from its verb, else from the one beside it. */
function withDate(nodes: readonly ParseNode[], date: number): readonly ParseNode[] | null {
  const isVerb = (i: number) => nodes[i]?.upos === 'VERB';
  const old = nodes[date] ?? { head: -1, relation: 'root' };
  const beside = isVerb(old.head) ? old.head : [date - 1, date + 1, date + 2].find(isVerb);
  if (beside === undefined) return null;
  const next = nodes.map((node, i): ParseNode => {
    if (i === date) return { ...node, head: beside, relation: 'obl:unmarked' };
    if (i === beside && node.head === date) return { ...node, head: old.head, relation: old.relation };
    return node;
  });
  return reachesRoot(next, date) ? next : null;
}
