import { possibleLemmas } from '../lexicon/verbForms.ts';
import type { SentenceGraph } from './sentenceGraph.ts';

/**
 * The words by which a noun phrase is known to the lexicon: its head, the words before it, what it is "of", and what
 * stands beside it ("weapons and explosives"). In lower case, as lemma and as written.
 */
export function phraseWords(graph: SentenceGraph, head: number): Set<string> {
  const words = new Set<string>();
  const add = (index: number): void => {
    words.add(graph.lemma(index));
    words.add(graph.word(index));
    // "the Lagoa Cup" is a cup: the last word of a name may say what it names.
    if (graph.node(index).name !== null) words.add(graph.word(index).split(/\s+/).at(-1) ?? '');
    // Lemmatizers err on rare plurals ("embargoes").
    if (graph.word(index).endsWith('s'))
      possibleLemmas(graph.word(index)).forEach((lemma) => words.add(lemma));
  };
  add(head);
  words.add(hyphenated(graph, head));
  for (const child of graph.children(head)) {
    if (graph.is(child, 'compound', 'amod', 'nmod:unmarked', 'flat', 'conj')) {
      add(child);
      graph.childrenBy(child, 'compound', 'amod').forEach(add);
    } else if (graph.is(child, 'nmod') && graph.preposition(child) === 'of') {
      add(child);
      graph.childrenBy(child, 'compound', 'amod', 'nmod').forEach(add);
    }
  }
  return words;
}

/** "cease - fire" as "ceasefire": treebanks and tokenizers split at hyphens. */
export function hyphenated(graph: SentenceGraph, head: number): string {
  let word = graph.lemma(head);
  for (let at = head - 1; at > 0 && /^[-–]$/.test(graph.node(at).text); at -= 2) {
    const before = graph.node(at - 1);
    if (before.end !== graph.node(at).start || graph.node(at).end !== graph.node(at + 1).start) break;
    word = before.text.toLowerCase() + word;
  }
  return word;
}
