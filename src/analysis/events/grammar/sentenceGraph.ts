import type { ParseNode, SentenceAnalysis } from '../../language/sentence.ts';

/** A sentence's parse with the arcs in both directions, and the questions that the readers of events ask of it. */
export class SentenceGraph {
  readonly sentence: SentenceAnalysis;
  readonly nodes: readonly ParseNode[];
  readonly #children: readonly (readonly number[])[];
  /** Relations without subtype. */
  readonly #relations: readonly string[];
  readonly #lemmas: readonly string[];
  readonly #words: readonly string[];

  constructor(sentence: SentenceAnalysis) {
    this.sentence = sentence;
    this.nodes = sentence.nodes;
    const children: number[][] = sentence.nodes.map(() => []);
    sentence.nodes.forEach(({ head }, i) => children[head]?.push(i));
    this.#children = children;
    this.#relations = sentence.nodes.map(({ relation }) => relation.split(':', 1)[0] ?? relation);
    this.#lemmas = sentence.nodes.map(({ lemma }) => lemma.toLowerCase());
    this.#words = sentence.nodes.map(({ text }) => text.toLowerCase());
  }

  /** @throws RangeError for an index that the sentence does not have */
  node(index: number): ParseNode {
    const node = this.nodes[index];
    if (!node) throw new RangeError(`The sentence has no node ${index}`);
    return node;
  }

  /** In text order. */
  children(index: number): readonly number[] {
    return this.#children[index] ?? [];
  }

  /** The first child by one of these relations; a relation without subtype takes its subtypes in. */
  child(index: number, ...relations: readonly string[]): number | null {
    return this.children(index).find((child) => this.is(child, ...relations)) ?? null;
  }

  childrenBy(index: number, ...relations: readonly string[]): number[] {
    return this.children(index).filter((child) => this.is(child, ...relations));
  }

  /** Whether the node hangs by one of these relations; "obl" takes "obl:agent" in. */
  is(index: number, ...relations: readonly string[]): boolean {
    return relations.includes(this.node(index).relation) || relations.includes(this.relation(index));
  }

  /** The relation without its subtype. */
  relation(index: number): string {
    return this.#relations[index] ?? '';
  }

  /** In lower case. */
  lemma(index: number): string {
    return this.#lemmas[index] ?? '';
  }

  /** As written, in lower case. */
  word(index: number): string {
    return this.#words[index] ?? '';
  }

  /** The nodes joined to this one by "and": "Kim and Putin" from Kim. Without the node itself. */
  conjuncts(index: number): number[] {
    return this.childrenBy(index, 'conj').flatMap((child) => [child, ...this.conjuncts(child)]);
  }

  /** The preposition in front of a node ("in accordance with" by its last word), or null. */
  preposition(index: number): string | null {
    const cases = this.childrenBy(index, 'case').filter(
      (child) => this.node(child).text !== '’s' && this.node(child).text !== "'s",
    );
    const last = cases.at(-1);
    return last === undefined ? null : this.lemma(last);
  }

  /** Whether `ancestor` is the node itself or above it. */
  isWithin(index: number, ancestor: number): boolean {
    for (
      let at = index, steps = 0;
      at !== -1 && steps <= this.nodes.length;
      at = this.node(at).head, steps++
    ) {
      if (at === ancestor) return true;
    }
    return false;
  }

  /** First and last node of everything below a node. */
  extent(index: number): { readonly first: number; readonly last: number } {
    let first = index;
    let last = index;
    for (const child of this.children(index)) {
      const below = this.extent(child);
      first = Math.min(first, below.first);
      last = Math.max(last, below.last);
    }
    return { first, last };
  }
}
