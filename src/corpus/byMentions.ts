interface Counted {
  readonly mentions: number;
}

/**
 * Things of an index with most mentions first, then in the order of their keys. Most have few mentions and stand far down, so
 * the order is made only as far as somebody looks. Keys sort faster by themselves than things by two properties.
 */
export class ByMentions<T extends Counted> implements Iterable<T> {
  /** Keys by number of mentions. */
  private readonly keys = new Map<number, string[]>();
  private readonly numbers: readonly number[];
  private readonly inOrder = new Set<number>();

  /** @param things by their keys; they stay as they are as long as this is used */
  constructor(private readonly things: ReadonlyMap<string, T>) {
    for (const [key, { mentions }] of things) {
      const known = this.keys.get(mentions);
      if (known) known.push(key);
      else this.keys.set(mentions, [key]);
    }
    this.numbers = [...this.keys.keys()].sort((a, b) => b - a);
  }

  *[Symbol.iterator](): Iterator<T> {
    for (const number of this.numbers) {
      for (const key of this.keysWith(number)) {
        const thing = this.things.get(key);
        if (thing) yield thing;
      }
    }
  }

  private keysWith(mentions: number): readonly string[] {
    const keys = this.keys.get(mentions) ?? [];
    if (!this.inOrder.has(mentions)) keys.sort();
    this.inOrder.add(mentions);
    return keys;
  }
}
