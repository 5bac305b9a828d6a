import type { ParseNode } from '../../language/sentence.ts';
import { reachesRoot } from './mendPhrases.ts';

/** Where a misread verb belongs, and its arguments. Indexes of nodes. */
export interface Repair {
  readonly verb: number;
  readonly lemma: string;
  /** The verb that this one goes on from, with its subject; else null. */
  readonly first: number | null;
  readonly subject: number | null;
  readonly object: number | null;
}

const CONJUNCTION = /^(?:if|unless|after|before|because|when|while|as|since|although|though|until|that)$/i;

/**
 * The parse with a verb put right: subject and object hang from it, and it hangs from the verb before it, from the root
 * where that is a verb, or takes the root's place. Null where that would close a circle.
 */
export function rewire(
  nodes: readonly ParseNode[],
  { verb, lemma, first, subject, object }: Repair,
): readonly ParseNode[] | null {
  const root = nodes.findIndex(({ head }) => head === -1);
  const isClause = ![verb, subject, object].includes(root) && nodes[root]?.upos === 'VERB';
  const mark = isClause && subject !== null ? conjunctionBefore(nodes, subject) : null;
  const place = (): Pick<ParseNode, 'head' | 'relation'> => {
    if (first !== null) return { head: first, relation: 'conj' };
    if (!isClause) return { head: -1, relation: 'root' };
    if (mark === null) return { head: root, relation: root > verb ? 'ccomp' : 'conj' };
    return { head: root, relation: nodes[mark]?.text.toLowerCase() === 'that' ? 'ccomp' : 'advcl' };
  };
  const next = nodes.map((node, i) => {
    if (i === verb) {
      return {
        ...node,
        ...place(),
        upos: 'VERB' as const,
        xpos: /^VB[DZP]$/.test(node.xpos) ? node.xpos : 'VBD',
        lemma,
      };
    }
    if (i === subject) return { ...node, head: verb, relation: 'nsubj' };
    if (i === object) return { ...node, head: verb, relation: 'obj' };
    if (i === mark) return { ...node, head: verb, relation: 'mark' };
    if (i === root && !isClause && first === null) return { ...node, head: verb, relation: 'dep' };
    return across(node, i, verb, subject) ?? node;
  });
  return reachesRoot(next, verb) ? next : null;
}

/**
 * No word of a phrase stands on the other side of the verb: what is hung across it belongs to the subject before, or to the
 * verb itself; so does what described a verb that was taken for a noun. Null for all others.
 */
function across(node: ParseNode, i: number, verb: number, subject: number | null): ParseNode | null {
  if (subject === null || subject >= verb || node.head === -1) return null;
  if (i < verb && node.head >= verb && /^(?:compound|amod|nmod:poss|det|nummod)/.test(node.relation))
    return { ...node, head: subject, relation: i < subject ? node.relation : 'nmod' };
  const isBehind = i > verb && node.head >= subject && node.head < verb;
  return isBehind && /^(?:nmod|obl)/.test(node.relation) ? { ...node, head: verb, relation: 'obl' } : null;
}

/** "If" in front of the subject's phrase. */
function conjunctionBefore(nodes: readonly ParseNode[], subject: number): number | null {
  for (let i = subject - 1; i >= 0; i--) {
    const node = nodes[i];
    if (node && CONJUNCTION.test(node.text)) return i;
    if (!node || !/^(?:DET|ADJ|NUM|PROPN|NOUN|PART|CCONJ)$/.test(node.upos)) return null;
  }
  return null;
}
