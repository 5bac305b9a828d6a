import type { ParseNode } from '../../language/sentence.ts';
import { reachesRoot } from './mendPhrases.ts';

/** Participles that stand before a noun as adjectives: "neighbouring Lebanon". */
const ADJECTIVES: ReadonlySet<string> = new Set(
  `neighboring neighbouring surrounding remaining existing leading ruling governing outgoing incoming warring rival visiting
   competing opposing feuding fighting`.split(/\s+/),
);

/**
 * Words that taggers misread in ways that break the clause around them: "has" before a participle is an auxiliary,
 * "neighbouring" before a name is no verb, and neither is "import" in "ease import duties". The same array where there is none.
 */
export function mendWords(nodes: readonly ParseNode[]): readonly ParseNode[] {
  let mended = nodes;
  for (const i of nodes.keys())
    mended = perfect(mended, i) ?? adjective(mended, i) ?? compound(mended, i) ?? mended;
  return mended;
}

/** "has once again rejected", "had at first threatened": the participle is the verb of the clause. */
function perfect(nodes: readonly ParseNode[], have: number): readonly ParseNode[] | null {
  const node = nodes[have];
  if (node?.lemma !== 'have' || node.upos !== 'VERB') return null;
  let verb = have + 1;
  while (/^(?:ADV|ADP)$/.test(nodes[verb]?.upos ?? '') && verb < have + 4) verb++;
  const main = nodes[verb];
  if (main?.upos !== 'VERB' || !/^VB[ND]$/.test(main.xpos)) return null;
  const next = nodes.map((other, i): ParseNode => {
    if (i === verb) return { ...other, xpos: 'VBN', head: node.head, relation: node.relation };
    if (i === have) return { ...other, upos: 'AUX', head: verb, relation: 'aux' };
    return other.head === have ? { ...other, head: verb } : other;
  });
  return reachesRoot(next, verb) ? next : null;
}

function adjective(nodes: readonly ParseNode[], i: number): readonly ParseNode[] | null {
  const [node, noun] = [nodes[i], nodes[i + 1]];
  if (node?.upos !== 'VERB' || !ADJECTIVES.has(node.text.toLowerCase())) return null;
  if (noun?.head !== i || (noun.upos !== 'PROPN' && noun.upos !== 'NOUN')) return null;
  const relation = nodes[i - 1]?.upos === 'ADP' || nodes[i - 1]?.upos === 'SCONJ' ? 'obl' : node.relation;
  const next = nodes.map((other, at): ParseNode => {
    if (at === i) return { ...other, upos: 'ADJ', head: i + 1, relation: 'amod' };
    if (at === i + 1) return { ...other, head: node.head, relation };
    if (other.head !== i) return other;
    return { ...other, head: i + 1, relation: other.relation === 'mark' ? 'case' : other.relation };
  });
  return reachesRoot(next, i) ? next : null;
}

/** Verbs that a bare infinitive may follow: "let go", "helped build", "heard say". */
const BEFORE_INFINITIVE: ReadonlySet<string> = new Set(
  'let make help have see hear watch feel do dare need go come be get'.split(' '),
);

/** "impose import duties": an infinitive right behind another verb, without "to", is the first part of its object. */
function compound(nodes: readonly ParseNode[], i: number): readonly ParseNode[] | null {
  const [verb, node, noun] = [nodes[i - 1], nodes[i], nodes[i + 1]];
  if (node?.upos !== 'VERB' || !/^VBP?$/.test(node.xpos) || node.head !== i - 1) return null;
  if (verb?.upos !== 'VERB' || BEFORE_INFINITIVE.has(verb.lemma)) return null;
  if (noun?.upos !== 'NOUN' || noun.head !== i) return null;
  return nodes.map((other, at): ParseNode => {
    if (at === i) return { ...other, upos: 'NOUN', xpos: 'NN', head: i + 1, relation: 'compound' };
    if (at === i + 1) return { ...other, head: i - 1, relation: 'obj' };
    return other.head === i ? { ...other, head: i - 1 } : other;
  });
}
