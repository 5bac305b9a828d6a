import { combine } from './hash.ts';

/**
 * The features that are active at one decision, as 32-bit hashes. One list is reused for every decision, so that
 * reading a sentence allocates nothing per token.
 */
export class FeatureList {
  readonly hashes = new Int32Array(256);
  length = 0;

  clear(): void {
    this.length = 0;
  }

  /** Adds a feature that is hashed already. */
  push(hash: number): void {
    this.hashes[this.length++] = hash;
  }

  /** @param template number of the feature template, so that equal values of different templates differ */
  add(template: number, value: number): void {
    this.hashes[this.length++] = combine(template, value);
  }

  add2(template: number, a: number, b: number): void {
    this.hashes[this.length++] = combine(combine(template, a), b);
  }

  add3(template: number, a: number, b: number, c: number): void {
    this.hashes[this.length++] = combine(combine(combine(template, a), b), c);
  }

  /** A number that equal lists share, and hardly any two others among a few thousand. */
  signature(): number {
    let signature = this.length;
    for (let f = 0; f < this.length; f++) signature = combine(signature, this.hashes[f]!);
    return signature;
  }
}
