import { isInside, LABELS, OUTSIDE } from './labels.ts';

const N = LABELS.length;
/** A score that no other can make up for. */
export const IMPOSSIBLE = -1_000_000;

/** The scores of a word that is in no name. */
export const NO_NAME = Int32Array.from(LABELS, (_, label) => (label === OUTSIDE ? 0 : IMPOSSIBLE));

/** Finds the best sequence of labels, with Viterbi's algorithm. */
export class LabelDecoder {
  /** transitions[(before + 1) × labels + label]; `before` is -1 at the beginning. */
  readonly #transitions: Int32Array;
  readonly #scores = new Int32Array(N);
  readonly #next = new Int32Array(N);

  constructor(transitions: Int32Array) {
    this.#transitions = transitions;
  }

  /** @param emissions for each word a score for each label, NO_NAME for words that are in no name */
  best(emissions: readonly Int32Array[]): Uint8Array {
    const length = emissions.length;
    const transitions = this.#transitions;
    let scores = this.#scores;
    let next = this.#next;
    const from = new Uint8Array(length * N);
    // The label before, where there is only one; all have to be compared otherwise.
    let only = -1;
    let isOpen = false;
    for (let i = 0; i < length; i++) {
      const emission = emissions[i]!;
      const labels = emission === NO_NAME ? 1 : N;
      const row = i * N;
      for (let label = 0; label < labels; label++) {
        let best = OUTSIDE;
        let top: number;
        if (!isOpen) top = (only < 0 ? 0 : scores[only]!) + transitions[(only + 1) * N + label]!;
        else if (isInside(label)) {
          // A name goes on only from its own type.
          const begun = scores[label - 1]! + transitions[label * N + label]!;
          top = scores[label]! + transitions[(label + 1) * N + label]!;
          best = label;
          if (begun > top) {
            best = label - 1;
            top = begun;
          }
        } else {
          top = scores[0]! + transitions[N + label]!;
          for (let other = 1, at = 2 * N + label; other < N; other++, at += N) {
            const score = scores[other]! + transitions[at]!;
            if (score > top) {
              top = score;
              best = other;
            }
          }
        }
        next[label] = top + emission[label]!;
        from[row + label] = best;
      }
      [scores, next] = [next, scores];
      only = OUTSIDE;
      isOpen = labels === N;
    }
    const found = new Uint8Array(length);
    let label = OUTSIDE;
    if (isOpen) for (let other = 1; other < N; other++) if (scores[other]! > scores[label]!) label = other;
    for (let i = length - 1; i >= 0; i--) {
      found[i] = label;
      label = from[i * N + label]!;
    }
    return found;
  }
}
