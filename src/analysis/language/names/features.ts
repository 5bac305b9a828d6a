import type { FeatureList } from '../featureList.ts';
import { combine } from '../hash.ts';
import { CAPITAL, type Word } from '../words.ts';
import { capitalRuns, wideRuns } from './capitalRuns.ts';
import { datelineLength } from './dateline.ts';
import { letterCase } from './documentContext.ts';

const NONE = 0x5f3759df;

/** One sentence as the recogniser sees it. */
export interface NameEvidence {
  readonly words: readonly Word[];
  /** Flags of the gazetteer, one number a word. */
  readonly lists: Int32Array;
  /** 0, or a label that the folder's known names give the word. */
  readonly known: Int32Array;
  /** What the rest of the article says about each word. */
  readonly context: readonly Int32Array[];
  readonly aboutSports: boolean;
}

/** Transition weights are rows of the same table; `before` is -1 at the beginning of a sentence. */
export function transitionFeature(before: number): number {
  return combine(1000, before);
}

/** The features of a second reading: what the first took the word for elsewhere in the article. */
export function addVotes(votes: Int32Array, out: FeatureList): void {
  for (const hash of votes) out.add(60, hash);
}

/** Writes the features of one token after another. */
export class NameFeatures {
  readonly #evidence: NameEvidence;
  readonly #runs: Int32Array;
  readonly #wideRuns: Int32Array;
  readonly #dateline: number;
  readonly #letterCase: number;

  constructor(evidence: NameEvidence) {
    this.#evidence = evidence;
    this.#dateline = datelineLength(evidence.words);
    this.#runs = capitalRuns(evidence.words, this.#dateline);
    this.#wideRuns = wideRuns(evidence.words, this.#dateline, evidence.lists);
    this.#letterCase = letterCase(evidence.words);
  }

  at(i: number, out: FeatureList): void {
    const { words, lists, known, context } = this.#evidence;
    const word = words[i];
    if (word === undefined) throw new RangeError(`No token ${i}.`);
    const before = words[i - 1];
    const before2 = words[i - 2];
    const after = words[i + 1];
    const after2 = words[i + 2];
    const shape = combine(word.shape, this.#letterCase);
    const beforeShape = before?.shape ?? NONE;
    const afterShape = after?.shape ?? NONE;
    const beforeLower = before?.lower ?? NONE;
    const afterLower = after?.lower ?? NONE;
    const list = lists[i] ?? 0;
    const listBefore = i > 0 ? (lists[i - 1] ?? 0) : -1;
    const listAfter = lists[i + 1] ?? -1;

    out.clear();
    out.add(0, 1);
    out.add(1, word.exact);
    out.add(2, word.lower);
    out.add(3, shape);
    out.add(4, beforeLower);
    out.add(5, afterLower);
    out.add(6, before2?.lower ?? NONE);
    out.add(7, after2?.lower ?? NONE);
    out.add2(8, beforeShape, shape);
    out.add2(9, shape, afterShape);
    out.add3(10, beforeShape, shape, afterShape);
    out.add2(11, beforeLower, shape);
    out.add2(12, afterLower, shape);
    out.add2(13, beforeLower, word.lower);
    out.add2(14, word.lower, afterLower);
    out.add(15, word.prefix3);
    out.add(16, word.suffix3);
    out.add(17, word.suffix4);
    out.add2(18, list, shape);
    out.add(19, listBefore);
    out.add(20, listAfter);
    out.add3(21, listBefore, list, listAfter);
    out.add3(22, before2?.lower ?? NONE, beforeLower, shape);
    out.add3(23, afterLower, after2?.lower ?? NONE, shape);
    if ((known[i] ?? 0) !== 0) out.add(24, known[i] ?? 0);
    out.add2(28, beforeLower, list);
    out.add2(29, afterLower, list);
    if (this.#evidence.aboutSports) {
      out.add2(40, list, shape);
      out.add3(41, list, shape, beforeLower);
      out.add3(42, list, shape, afterLower);
    }
    if (i === 0) out.add2(25, shape, afterShape);
    const run = this.#runs[i] ?? -1;
    if (run >= 0) this.#addRun(i, run >> 8, run & 255, out);
    const wide = this.#wideRuns[i] ?? -1;
    if (wide >= 0 && wide !== run) this.#addWideRun(i, wide >> 8, wide & 255, out);
    if (i <= this.#dateline && this.#dateline > 0) {
      // In the dateline, behind a parenthesis in it ("(AP)"), or the first word after it.
      const place = i === this.#dateline ? 3 : before?.text === '(' ? 2 : 1;
      out.add2(50, place, shape);
      out.add3(51, place, beforeLower, shape);
    }
    if (word.flags & CAPITAL) for (const hash of context[i] ?? []) out.add(26, hash);
    else out.add2(27, beforeShape, word.lower);
  }

  /** The run of capitalised words that the token stands in: its ends, and what stands around it. */
  #addRun(i: number, first: number, last: number, out: FeatureList): void {
    const { words, lists } = this.#evidence;
    const length = Math.min(last - first + 1, 6);
    const place = i === first ? (i === last ? 3 : 0) : i === last ? 2 : 1;
    const ahead = words[first - 1]?.lower ?? NONE;
    const next = words[last + 1]?.lower ?? NONE;
    out.add3(30, length, place, this.#letterCase);
    out.add2(31, ahead, place);
    out.add2(32, next, place);
    out.add2(33, words[last]?.lower ?? NONE, place);
    out.add2(34, words[first]?.lower ?? NONE, place);
    out.add3(35, lists[first] ?? 0, lists[last] ?? 0, combine(length, place));
    out.add2(36, combine(ahead, next), length);
    out.add2(37, words[first - 2]?.lower ?? NONE, combine(ahead, place));
  }

  /** The run over small words ("of", "and"): its ends, and whether a word in it makes an organisation's name. */
  #addWideRun(i: number, first: number, last: number, out: FeatureList): void {
    const { words, lists } = this.#evidence;
    const place = i === first ? 0 : i === last ? 2 : 1;
    let listed = 0;
    for (let j = first; j <= last; j++) listed |= lists[j] ?? 0;
    const shape = words[i]?.shape ?? NONE;
    out.add3(44, words[first]?.lower ?? NONE, place, shape);
    out.add3(45, words[last]?.lower ?? NONE, place, shape);
    out.add3(46, listed, place, shape);
    out.add3(47, lists[first] ?? 0, lists[last] ?? 0, combine(place, shape));
    out.add3(48, words[first - 1]?.lower ?? NONE, place, shape);
    out.add3(49, words[last + 1]?.lower ?? NONE, place, shape);
  }
}
