import type { ParseNode } from '../../language/sentence.ts';
import { REPORTING } from '../axes/embedders.ts';
import { AGENT_NOUNS } from '../lexicon/agentNouns.ts';
import { possibleLemmas } from '../lexicon/verbForms.ts';
import { reachesRoot } from './mendPhrases.ts';
import { isNominal } from './wordOrder.ts';

/** The lemmas that may be verbs. */
interface KnownVerbs {
  has(lemma: string): boolean;
}

type Mend = (nodes: readonly ParseNode[], index: number) => readonly ParseNode[] | null;

/**
 * Clauses that parsers tear apart although the order of words leaves one reading: a subject before a bare date, a clause
 * behind one, one with "when", who speaks at the end of the sentence, "up to" before a number, nouns joined to verbs, nouns taken for
 * verbs and verbs for nouns. The same array where there is none.
 * @param isDate whether a node is a date
 */
export function mendClauses(
  nodes: readonly ParseNode[],
  verbs: KnownVerbs,
  isDate: (index: number) => boolean,
): readonly ParseNode[] {
  const mends: readonly Mend[] = [
    (mended, i) => people(mended, i, verbs),
    gerund,
    upTo,
    (mended, i) => infinitive(mended, i, verbs),
    (mended, i) => subjectBeforeDate(mended, i, isDate),
    (mended, i) => clauseBehindDate(mended, i, isDate),
    whenClause,
    joinedObject,
    closingSpeaker,
  ];
  return mends.reduce(
    (all, mend) => [...all.keys()].reduce((mended, i) => mend(mended, i) ?? mended, all),
    nodes,
  );
}

/** Nouns that a clause with "when" describes: "the day when they met". */
const TIMES = /^(?:time|moment|day|night|week|month|year|period|point|age|era|case)$/;

/** "will vote on the plan when they meet": the clause says when the vote is, and nothing of the plan. */
function whenClause(nodes: readonly ParseNode[], i: number): readonly ParseNode[] | null {
  const node = nodes[i];
  if (node?.upos !== 'VERB' || !node.relation.startsWith('acl') || TIMES.test(nodes[node.head]?.lemma ?? ''))
    return null;
  if (!nodes.some(({ head, text }) => head === i && text.toLowerCase() === 'when')) return null;
  let verb = node.head;
  while (verb !== -1 && nodes[verb]?.upos !== 'VERB') verb = nodes[verb]?.head ?? -1;
  if (verb === -1) return null;
  return nodes.map((other, at): ParseNode =>
    at === i ? { ...other, head: verb, relation: 'advcl' } : other,
  );
}

/** "sent maps and other secret papers to Chad": a noun is joined to the object, not to the verb. */
function joinedObject(nodes: readonly ParseNode[], i: number): readonly ParseNode[] | null {
  const node = nodes[i];
  if (node?.relation !== 'conj' || !isNominal(node) || nodes[node.head]?.upos !== 'VERB') return null;
  if (nodes.some(({ head, relation }) => head === i && /^(?:nsubj|cop|aux|case)/.test(relation))) return null;
  const object = nodes.findIndex(
    ({ head, relation }, at) => head === node.head && relation === 'obj' && at > head && at < i,
  );
  if (object === -1) return null;
  return nodes.map((other, at): ParseNode => (at === i ? { ...other, head: object } : other));
}

const FINITE = /^(?:VB[DZP]|MD)$/;

function isFiniteVerb(node: ParseNode | undefined): boolean {
  return node?.upos === 'VERB' && /^VB[DZP]$/.test(node.xpos);
}

function hasSubject(nodes: readonly ParseNode[], verb: number): boolean {
  return nodes.some(({ head, relation }) => head === verb && relation.startsWith('nsubj'));
}

/** "will allow 300 Kastrian refugees who …": a plural for people that was taken for a verb. */
function people(nodes: readonly ParseNode[], i: number, verbs: KnownVerbs): readonly ParseNode[] | null {
  const node = nodes[i];
  if (node?.upos !== 'VERB' || node.xpos !== 'VBZ') return null;
  const lemma = possibleLemmas(node.text).find((form) => AGENT_NOUNS.has(form) && !verbs.has(form));
  if (lemma === undefined) return null;
  const relation = nodes[node.head]?.upos === 'VERB' && node.head < i ? 'obj' : node.relation;
  return nodes.map((other, at): ParseNode => {
    if (at === i) return { ...other, upos: 'NOUN', xpos: 'NNS', lemma, relation };
    if (other.head !== i) return other;
    return { ...other, relation: at < i ? 'compound' : isFiniteClause(other) ? 'acl:relcl' : other.relation };
  });
}

function isFiniteClause({ upos, relation }: ParseNode): boolean {
  return upos === 'VERB' && /^(?:xcomp|ccomp|advcl)/.test(relation);
}

/** "Fighting flared on the border": a form in -ing without an object, right before the verb, is the subject of a sentence. */
function gerund(nodes: readonly ParseNode[], i: number): readonly ParseNode[] | null {
  const [node, verb] = [nodes[i], nodes[i + 1]];
  if (node?.xpos !== 'VBG' || node.head !== i + 1 || !/^(?:csubj|advcl)/.test(node.relation)) return null;
  if (verb?.upos !== 'VERB' || !/^VB[DN]$/.test(verb.xpos) || hasSubject(nodes, i + 1)) return null;
  if (nodes.some(({ head, relation }) => head === i && /^(?:obj|[cx]comp|mark)/.test(relation))) return null;
  const lemma = node.text.toLowerCase();
  return nodes.map((other, at): ParseNode => {
    if (at === i + 1) return { ...other, xpos: 'VBD' };
    return at === i ? { ...other, upos: 'NOUN', xpos: 'NN', lemma, relation: 'nsubj' } : other;
  });
}

/** "will send up to 200 soldiers": a limit to the number, not a verb with a particle and a goal. */
function upTo(nodes: readonly ParseNode[], i: number): readonly ParseNode[] | null {
  const [up, to, number] = [nodes[i], nodes[i + 1], nodes[i + 2]];
  if (up?.text.toLowerCase() !== 'up' || to?.text !== 'to' || number?.upos !== 'NUM') return null;
  const noun = number.head === -1 || number.head <= i ? i + 2 : number.head;
  const verb = nodes[noun]?.head ?? -1;
  const isObject = nodes[verb]?.upos === 'VERB' && verb < i && nodes[noun]?.relation === 'obl';
  const next = nodes.map((node, at): ParseNode => {
    if (at === i || at === i + 1) return { ...node, upos: 'ADV', head: i + 2, relation: 'advmod' };
    return at === noun && isObject ? { ...node, relation: 'obj' } : node;
  });
  return reachesRoot(next, i + 2) ? next : null;
}

/** "threatened to institute a curfew": a noun without a capital has no article behind it. */
function infinitive(nodes: readonly ParseNode[], i: number, verbs: KnownVerbs): readonly ParseNode[] | null {
  const [to, node, article] = [nodes[i - 1], nodes[i], nodes[i + 1]];
  if (to?.text !== 'to' || node?.name !== null || !/^\p{Ll}+$/u.test(node.text)) return null;
  if (!/^(?:NOUN|PROPN|ADJ)$/.test(node.upos) || !verbs.has(node.text)) return null;
  const isAsked = article?.xpos === 'NNS' && nodes[i - 2]?.name !== null && nodes[i - 3]?.text === 'for';
  if (article?.upos !== 'DET' && article?.xpos !== 'PRP$' && !isAsked) return null;
  // As a compound it hangs from its object, which hangs from the verb.
  const head = node.head === i + 1 ? (nodes[i + 1]?.head ?? -1) : node.head;
  const governor = nodes[head];
  if (!governor || head >= i) return null;
  let object = isAsked ? i + 1 : i + 2;
  while (/^(?:ADJ|NUM|NOUN)$/.test(nodes[object + 1]?.upos ?? '')) object++;
  const next = nodes.map((other, at): ParseNode => {
    if (at === i) {
      const relation = governor.upos === 'VERB' ? 'xcomp' : 'acl';
      return { ...other, upos: 'VERB', xpos: 'VB', lemma: node.text, head, relation };
    }
    if (at === i - 1) return { ...other, upos: 'PART', xpos: 'TO', head: i, relation: 'mark' };
    return at === object ? { ...other, head: i, relation: 'obj' } : other;
  });
  return reachesRoot(next, object) ? next : null;
}

/** "Union leaders Friday called for talks": the noun before the date is the subject of a verb that has none. */
function subjectBeforeDate(
  nodes: readonly ParseNode[],
  i: number,
  isDate: (index: number) => boolean,
): readonly ParseNode[] | null {
  const node = nodes[i];
  if (!node || !isNominal(node) || isDate(i) || !isDate(i + 1)) return null;
  const verb = i + 2;
  if (node.head !== verb || !isFiniteVerb(nodes[verb]) || hasSubject(nodes, verb)) return null;
  return nodes.map((other, at) => (at === i ? { ...other, relation: 'nsubj' } : other));
}

/** "said today it had expelled them": what is said hangs from the verb, not from the day. */
function clauseBehindDate(
  nodes: readonly ParseNode[],
  i: number,
  isDate: (index: number) => boolean,
): readonly ParseNode[] | null {
  const node = nodes[i];
  if (node?.upos !== 'VERB' || node.head === -1 || node.head > i || !isDate(node.head)) return null;
  if (!/^(?:acl|parataxis|dep|appos|advcl)/.test(node.relation) || !hasSubject(nodes, i)) return null;
  const verb = nodes[node.head]?.head ?? -1;
  if (!REPORTING.has(nodes[verb]?.lemma ?? '')) return null;
  return nodes.map((other, at) => (at === i ? { ...other, head: verb, relation: 'ccomp' } : other));
}

/** "…, Kastrian officials said on Monday.": the noun between the comma and the last verb speaks, and takes no part in what is said. */
export function closingSpeaker(nodes: readonly ParseNode[], verb: number): readonly ParseNode[] | null {
  const [noun, node] = [nodes[verb - 1], nodes[verb]];
  if (!node || !isFiniteVerb(node) || !noun || !isNominal(noun) || noun.head === verb) return null;
  if (!REPORTING.has(node.lemma) && !possibleLemmas(node.text).some((lemma) => REPORTING.has(lemma)))
    return null;
  let first = verb - 1;
  while (/^(?:DET|ADJ|NUM|NOUN|PROPN|PART)$/.test(nodes[first - 1]?.upos ?? '')) first--;
  const isAtEnd = nodes.slice(verb + 1).every(({ upos }) => !/^(?:VERB|AUX|SCONJ)$/.test(upos));
  if (
    nodes[first - 1]?.text !== ',' ||
    !isAtEnd ||
    !nodes.slice(0, first).some(({ xpos }) => FINITE.test(xpos))
  )
    return null;
  const next = nodes.map((other, at): ParseNode => {
    if (at === verb - 1) return { ...other, head: verb, relation: 'nsubj' };
    return other.head === verb && other.relation.startsWith('nsubj') ? { ...other, relation: 'dep' } : other;
  });
  return reachesRoot(next, verb - 1) ? next : null;
}
