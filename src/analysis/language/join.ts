import type { Span } from '../model.ts';
import type { SentenceAnalysis } from './sentence.ts';

/**
 * Puts the parts of a sentence together and moves them to their place in the article: offsets and the indexes of
 * tokens, nodes and names count on through the parts. There is one part unless the sentence was split for length.
 *
 * @param parts each with the offset of its beginning in the article
 */
export function join(
  { start, end }: Span,
  parts: readonly { readonly at: number; readonly analysis: SentenceAnalysis }[],
): SentenceAnalysis {
  const tokens: SentenceAnalysis['tokens'][number][] = [];
  const nodes: SentenceAnalysis['nodes'][number][] = [];
  const names: SentenceAnalysis['names'][number][] = [];
  for (const { at, analysis } of parts) {
    const [t, d, m] = [tokens.length, nodes.length, names.length];
    // Fields one by one: this runs for every token of the article at each keystroke, and spreading is slow.
    for (const { start, end, text, lemma, upos, xpos } of analysis.tokens)
      tokens.push({ start: start + at, end: end + at, text, lemma, upos, xpos });
    for (const { start, end, first, last, text, lemma, upos, xpos, head, relation, name } of analysis.nodes)
      nodes.push({
        start: start + at,
        end: end + at,
        first: first + t,
        last: last + t,
        text,
        lemma,
        upos,
        xpos,
        head: head < 0 ? -1 : head + d,
        relation,
        name: name === null ? null : name + m,
      });
    for (const name of analysis.names)
      names.push({ ...moved(name, at), first: name.first + t, last: name.last + t });
  }
  return { start, end, tokens, nodes, names };
}

export function moved<T extends Span>(span: T, by: number): T {
  return { ...span, start: span.start + by, end: span.end + by };
}
