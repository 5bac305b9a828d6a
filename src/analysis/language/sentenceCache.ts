import type { Span } from '../model.ts';
import { combine } from './hash.ts';

/** Remembers what was read, by a sentence's text and the evidence from outside it; forgets what was not used lately. */
export class SentenceCache<T> {
  readonly #entries = new Map<string, T>();

  /** @param limit sentences that are remembered at most */
  constructor(private readonly limit: number) {}

  /** @param evidence hashed features from outside the sentence, a list for each word */
  static key(text: string, evidence: readonly Int32Array[], dates: readonly Span[]): string {
    let hash = 0;
    for (const hashes of evidence) {
      hash = combine(hash, hashes.length);
      for (const value of hashes) hash = combine(hash, value);
    }
    for (const { start, end } of dates) hash = combine(combine(hash, start), end);
    return `${hash} ${text}`;
  }

  get(key: string, read: () => T): T {
    let value = this.#entries.get(key);
    if (value === undefined) value = read();
    else this.#entries.delete(key);
    // Maps keep the order of insertion: what was used last stands last.
    this.#entries.set(key, value);
    if (this.#entries.size > this.limit)
      for (const oldest of this.#entries.keys()) {
        this.#entries.delete(oldest);
        break;
      }
    return value;
  }
}
