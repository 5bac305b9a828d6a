import type { SentenceGraph } from '../grammar/sentenceGraph.ts';

const NEGATORS: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'n’t',
  'never',
  'neither',
  'nor',
  'hardly',
  'scarcely',
]);
const NOBODY: ReadonlySet<string> = new Set(['nobody', 'none', 'nothing', 'neither']);

/** Whether the clause of a verb, or the phrase of a noun, says no: "did not meet", "no deal was signed", "without". */
export function isNegated(graph: SentenceGraph, node: number): boolean {
  return (
    graph.children(node).some((child) => {
      const word = graph.word(child);
      // "nearly broke the record" did not; "killed nearly 100" did.
      if (child === node - 1 && (word === 'nearly' || word === 'almost'))
        return graph.node(node).upos === 'VERB';
      if (graph.is(child, 'advmod', 'cc', 'dep', 'det')) return saysNo(graph, child, word);
      if (graph.is(child, 'mark', 'case')) return word === 'without';
      if (graph.is(child, 'nsubj', 'obj')) return NOBODY.has(word) || hasNo(graph, child);
      return false;
    }) || sharesNegatedSubject(graph, node)
  );
}

/** "no deal was or will be signed": the subject stands with the first verb. */
function sharesNegatedSubject(graph: SentenceGraph, node: number): boolean {
  if (!graph.is(node, 'conj') || graph.child(node, 'nsubj') !== null) return false;
  const { head } = graph.node(node);
  const subject = head === -1 ? null : graph.child(head, 'nsubj');
  return subject !== null && (NOBODY.has(graph.word(subject)) || hasNo(graph, subject));
}

function saysNo(graph: SentenceGraph, child: number, word: string): boolean {
  if (word === 'no') return graph.is(child, 'det') || nextWord(graph, child) === 'longer';
  if (word === 'longer') return graph.children(child).some((below) => graph.word(below) === 'no');
  // "not only", "not just" say more, not less.
  return NEGATORS.has(word) && !['only', 'just', 'merely'].includes(nextWord(graph, child));
}

/** "no arms deal": the parse may hang the "no" from any word of the phrase. */
function hasNo(graph: SentenceGraph, noun: number): boolean {
  return [noun, ...graph.childrenBy(noun, 'compound', 'amod', 'nmod:unmarked')].some((part) =>
    graph.childrenBy(part, 'det').some((det) => ['no', 'neither'].includes(graph.word(det))),
  );
}

function nextWord(graph: SentenceGraph, index: number): string {
  return index + 1 < graph.nodes.length ? graph.word(index + 1) : '';
}
