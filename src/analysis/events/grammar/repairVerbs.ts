import type { ParseNode, SentenceAnalysis } from '../../language/sentence.ts';
import { REPORTING } from '../axes/embedders.ts';
import { possibleLemmas } from '../lexicon/verbForms.ts';
import { closingSpeaker, mendClauses } from './mendClauses.ts';
import { mendPhrases } from './mendPhrases.ts';
import { mendWords } from './mendWords.ts';
import { rewire } from './rewire.ts';
import { phraseBefore } from './wordOrder.ts';

/** A sentence whose misread verbs were put right, and which nodes those are. */
export interface RepairedSentence {
  readonly sentence: SentenceAnalysis;
  readonly repaired: ReadonlySet<number>;
}

/** The lemmas that may be verbs. */
interface KnownVerbs {
  has(lemma: string): boolean;
}

/** Participles that stand as adjectives between a noun and its compound: "government armed forces". */
const ADJECTIVES: ReadonlySet<string> = new Set(
  `armed united limited retired elected appointed expected disputed divided advanced organized organised combined associated
   allied based related owned led backed sponsored controlled`.split(/\s+/),
);

/**
 * Taggers take rare past tenses for adjectives ("guerrillas wounded two soldiers"), and the parse falls apart. Where a
 * past form of a verb of the lexicon stands right behind a noun phrase and right before another, it is read as the
 * verb of the two. The result is the same sentence where nothing is to be repaired.
 */
export function repairVerbs(
  sentence: SentenceAnalysis,
  verbs: KnownVerbs,
  isDate: (index: number) => boolean,
): RepairedSentence {
  let nodes = mendClauses(mendPhrases(mendWords(sentence.nodes), isDate), verbs, isDate);
  const repaired = new Set<number>();
  for (let i = 1; i < nodes.length; i++) {
    const next =
      unmistakable(nodes, i, verbs) ??
      headlinePlan(nodes, i) ??
      retagged(nodes, i, verbs) ??
      rehung(nodes, i, verbs) ??
      gerund(nodes, i);
    if (!next) continue;
    nodes = next;
    repaired.add(i);
  }
  // With its verb put right, a sentence may show who says it.
  if (repaired.size > 0) for (const i of nodes.keys()) nodes = closingSpeaker(nodes, i) ?? nodes;
  return { sentence: nodes === sentence.nodes ? sentence : { ...sentence, nodes }, repaired };
}

/** Verbs of the news whose forms are no nouns: behind a noun phrase they are its verb, whatever the tagger says. */
const NO_NOUNS: ReadonlySet<string> = new Set(
  `resign withdraw agree accept accuse announce apologise apologize arrive condemn deny elect kidnap marry reject sue unveil
   acquire appoint`.split(/\s+/),
);

/** Past tenses that regular endings do not give away and that are no nouns. */
const IRREGULAR: ReadonlySet<string> = new Set(
  `beat withdrew overthrew fled sank chose won lost undertook overran retook withheld upheld sought swore threw tore forbade froze
   sent slew stole flew drove shook`.split(/\s+/),
);

/** "set fire to", "set ablaze": with these behind it "set" is no noun. */
const SET = /^(?:fire|ablaze|alight|free)$/;

/** "Finance minister resigns", "if the rebels withdraw", "the ministry plans to inspect it": verbs taken for nouns. */
function unmistakable(
  nodes: readonly ParseNode[],
  i: number,
  verbs: KnownVerbs,
): readonly ParseNode[] | null {
  const node = nodes[i];
  if (node?.name !== null || /^(?:VERB|AUX)$/.test(node.upos)) return null;
  const word = node.text.toLowerCase();
  const isSet = word === 'set' && SET.test(nodes[i + 1]?.text ?? '');
  const past = isSet ? 'set' : IRREGULAR.has(word) ? possibleLemmas(word)[0] : undefined;
  const lemma =
    past ??
    [word, ...possibleLemmas(word)].find((form) => NO_NOUNS.has(form)) ??
    planned(nodes, i, verbs) ??
    afterToday(nodes, i, verbs);
  if (lemma === null || lemma === undefined) return null;
  // "A rival, the Castle Group, withdrew": what stands between commas names the subject again.
  const insertion = nodes[i - 1]?.text === ',' && (past !== undefined || node.xpos === 'NNS');
  const end = insertion ? i - 1 : i;
  const subject = endsNounPhrase(nodes, end - 1) ? phraseBefore(nodes, i) : null;
  if (subject === null) return null;
  return rewire(nodes, { verb: i, lemma, first: null, subject, object: objectAfter(nodes, i) });
}

/** "Port officials today release the ship": between a bare "today" and another noun phrase stands a verb. */
function afterToday(nodes: readonly ParseNode[], i: number, verbs: KnownVerbs): string | null {
  const [before, node, next] = [nodes[i - 1], nodes[i], nodes[i + 1]];
  if (!/^(?:today|yesterday|tonight)$/.test(before?.text ?? '') || nodes[i - 2]?.upos === 'ADP') return null;
  if (node?.upos !== 'NOUN' || !/^(?:DT|PRP\$|CD)$/.test(next?.xpos ?? '')) return null;
  return [node.lemma, ...possibleLemmas(node.text)].find((lemma) => verbs.has(lemma)) ?? null;
}

/** A "plural" before "to" and an infinitive is the verb of a sentence that has no other. */
function planned(nodes: readonly ParseNode[], i: number, verbs: KnownVerbs): string | null {
  const node = nodes[i];
  // "Greece, like others, plans to": behind a comma only where an insertion ends.
  const isInsertion = nodes[i - 1]?.text === ',' && nodes.slice(0, i - 1).some(({ text }) => text === ',');
  if (node?.xpos !== 'NNS' || !(nodes[i - 1]?.upos === 'NOUN' || isInsertion)) return null;
  if (nodes[i + 1]?.xpos !== 'TO' || nodes[i + 2]?.xpos !== 'VB') return null;
  if (nodes.some(isFinite)) return null;
  return possibleLemmas(node.text).find((lemma) => lemma === 'plan' || verbs.has(lemma)) ?? null;
}

/** "Premier plans visit to Paris": in a headline, "plans" in front of a bare noun is the verb. */
function headlinePlan(nodes: readonly ParseNode[], i: number): readonly ParseNode[] | null {
  const [before, node, next] = [nodes[i - 1], nodes[i], nodes[i + 1]];
  if (node?.text !== 'plans' || node.upos !== 'NOUN' || !before || !next) return null;
  if (/^[.!?…"”]$/.test(nodes.at(-1)?.text ?? '') || !endsNounPhrase(nodes, i - 1)) return null;
  if (next.upos !== 'NOUN' && !/^VB[GP]?$/.test(next.xpos)) return null;
  const asNoun = { upos: 'NOUN', xpos: 'NN', lemma: next.text.toLowerCase() } as const;
  const tagged =
    next.upos === 'NOUN' ? nodes : nodes.map((other) => (other === next ? { ...other, ...asNoun } : other));
  return rewire(tagged, {
    verb: i,
    lemma: 'plan',
    first: null,
    subject: phraseBefore(nodes, i),
    object: objectAfter(tagged, i),
  });
}

/** "troops remained on alert": the parser found the subject, so the "adjective" is a verb. */
function retagged(nodes: readonly ParseNode[], i: number, verbs: KnownVerbs): readonly ParseNode[] | null {
  const lemma = lemmaOfMistagged(nodes[i], verbs);
  if (lemma === null) return null;
  const relations = nodes.filter(({ head }) => head === i).map(({ relation }) => relation);
  const has = (name: string) => relations.some((relation) => relation.startsWith(name));
  if (has('cop') || !(has('nsubj') || has('aux'))) return null;
  const xpos = has('aux') ? 'VBN' : 'VBD';
  return nodes.map((node, at) => (at === i ? { ...node, upos: 'VERB', xpos, lemma } : node));
}

/** The verb stands between two phrases and the parser hung it from one of them. */
function rehung(nodes: readonly ParseNode[], i: number, verbs: KnownVerbs): readonly ParseNode[] | null {
  const lemma =
    isFiniteModifier(nodes, i) || isLoneVerb(nodes, i)
      ? (nodes[i]?.lemma ?? null)
      : endsNounPhrase(nodes, i - 1) && startsNounPhrase(nodes[i + 1])
        ? lemmaOfMistagged(nodes[i], verbs)
        : null;
  if (lemma === null) return null;
  const first = nodes[i - 1]?.upos === 'CCONJ' ? verbBefore(nodes, i) : null;
  const subject = first === null ? phraseBefore(nodes, i) : null;
  if (first === null && subject === null) return null;
  return rewire(nodes, { verb: i, lemma, first, subject, object: objectAfter(nodes, i) });
}

/** "keen on purchasing ammunition": a participle behind a preposition governs its noun, it does not modify it. */
function gerund(nodes: readonly ParseNode[], i: number): readonly ParseNode[] | null {
  const node = nodes[i];
  const before = nodes[i - 1];
  const noun = node?.head ?? -1;
  if (
    node?.xpos !== 'VBG' ||
    !/^(?:amod|compound)/.test(node.relation) ||
    noun <= i ||
    before?.upos !== 'ADP'
  )
    return null;
  const { head } = nodes[noun] ?? { head: -1 };
  if (head === -1) return null;
  return nodes.map((other, at) => {
    if (at === i) return { ...other, head, relation: 'advcl', upos: 'VERB' };
    if (at === noun) return { ...other, head: i, relation: 'obj' };
    return at === i - 1 ? { ...other, head: i, relation: 'mark' } : other;
  });
}

function lemmaOfMistagged(node: ParseNode | undefined, verbs: KnownVerbs): string | null {
  if (node?.name !== null || !/^(?:ADJ|NOUN|ADV)$/.test(node.upos)) return null;
  if (!/^\p{Ll}+ed$/u.test(node.text) || ADJECTIVES.has(node.text)) return null;
  return possibleLemmas(node.text).find((lemma) => verbs.has(lemma)) ?? null;
}

/**
 * The tagger has it right, but the parser hung a finite verb from a noun: "Kim visited military sites". A participle
 * between two noun phrases is one too: what it would modify stands before it, and a passive takes no object.
 */
function isFiniteModifier(nodes: readonly ParseNode[], i: number): boolean {
  const node = nodes[i];
  if (node?.upos !== 'VERB') return false;
  if (/^VB[DZP]$/.test(node.xpos)) {
    if (/^(?:compound|amod|nmod|flat|nummod|case|appos)/.test(node.relation)) return true;
    // "Rebels in the north on Tuesday blocked roads": a relative clause without a pronoun or a subject is none.
    return (
      node.relation.startsWith('acl') &&
      !nodes.some(({ head, relation }) => head === i && relation.startsWith('nsubj'))
    );
  }
  if (node.xpos !== 'VBN' || !/^(?:amod|acl|compound|nmod)/.test(node.relation) || ADJECTIVES.has(node.text))
    return false;
  if (
    /^[-–]$/.test(nodes[i - 1]?.text ?? '') ||
    nodes.some(({ head, relation }) => head === i && relation.startsWith('aux'))
  )
    return false;
  if (nodes[i - 1]?.text === ',') return startsNounPhrase(nodes[i + 1]) && endsInsertion(nodes, i - 1);
  if (!endsNounPhrase(nodes, i - 1)) return false;
  // "on Tuesday reduced food supplies": no noun phrase goes on behind a date.
  if (DAY.test(nodes[i - 1]?.text ?? '')) return startsNounPhrase(nodes[i + 1]);
  return startsObject(nodes[i + 1]) || goesOn(nodes, i);
}

/** "Lee, a former judge, | held talks": an insertion behind the noun phrase that opens the sentence. */
function endsInsertion(nodes: readonly ParseNode[], comma: number): boolean {
  const subject = phraseBefore(nodes, comma + 1);
  return subject !== null && subject < comma - 1 && !nodes.slice(0, comma).some(isFinite);
}

function isFinite({ xpos }: ParseNode): boolean {
  return /^(?:VB[DZP]|MD)$/.test(xpos);
}

const DAY = /(?:day|today|yesterday|morning|night)$/i;

/** "donated and delivered goods": joined to a verb that is plainly finite. */
function goesOn(nodes: readonly ParseNode[], i: number): boolean {
  if (nodes[i + 1]?.upos !== 'CCONJ') return false;
  const next = nodes[i + 2]?.upos === 'ADV' ? nodes[i + 3] : nodes[i + 2];
  return next?.upos === 'VERB' && /^VB[DZP]$/.test(next.xpos);
}

/** What can only open an object: an article, a name, a number, a plural. */
function startsObject(node: ParseNode | undefined): boolean {
  if (!node || node.xpos === 'WDT' || node.xpos === 'WP') return false;
  return /^(?:DET|PROPN|NUM)$/.test(node.upos) || /^(?:PRP\$?|NNS)$/.test(node.xpos) || node.name !== null;
}

/**
 * "Thousands of protesters marched in Nairobi, police said.": a sentence without any other finite verb has this one,
 * whoever reports it behind the comma.
 */
function isLoneVerb(nodes: readonly ParseNode[], i: number): boolean {
  const node = nodes[i];
  if (node?.xpos !== 'VBN' || !node.relation.startsWith('acl') || nodes[i + 1]?.text === 'by') return false;
  return (
    nodes.at(-1)?.text === '.' &&
    !nodes.some(({ xpos, lemma }, at) => {
      return /^(?:VB[DZP]|MD)$/.test(xpos) && !(at > nodes.length - 6 && REPORTING.has(lemma));
    })
  );
}

function endsNounPhrase(nodes: readonly ParseNode[], end: number): boolean {
  const node = nodes[end];
  if (!node) return false;
  if (node.upos === 'ADV' && end > 0) return endsNounPhrase(nodes, end - 1);
  if (node.upos === 'CCONJ') return verbBefore(nodes, end + 1) !== null;
  if (node.upos === 'PRON') return node.xpos !== 'PRP$';
  return /^(?:NOUN|PROPN)$/.test(node.upos) || /^(?:\)|today|yesterday|\p{Lu}.*)$/u.test(node.text);
}

function startsNounPhrase(node: ParseNode | undefined): boolean {
  if (!node) return false;
  return (
    /^(?:DET|NUM|PROPN|NOUN|ADJ)$/.test(node.upos) ||
    /^(?:PRP\$?|TO)$/.test(node.xpos) ||
    /^(?:that|[“"‘])$/.test(node.text)
  );
}

/** The finite verb that "and" may go on from: "met" in "met Putin in Moscow and offered …". */
function verbBefore(nodes: readonly ParseNode[], end: number): number | null {
  for (let i = end - 2; i >= 0; i--) {
    const node = nodes[i];
    if (!node || /^[;:.]$/.test(node.text)) return null;
    if (node.upos === 'VERB' && /^VB[DZP]$/.test(node.xpos)) return i;
  }
  return null;
}

function objectAfter(nodes: readonly ParseNode[], verb: number): number | null {
  let object: number | null = null;
  for (let i = verb + 1; i < nodes.length; i++) {
    const { upos, xpos } = nodes[i] ?? { upos: 'X', xpos: '' };
    if (!/^(?:DET|ADJ|NUM|PROPN|NOUN|PRON)$/.test(upos)) break;
    if (upos === 'NOUN' || upos === 'PROPN' || (upos === 'PRON' && xpos === 'PRP')) object = i;
  }
  return object;
}
