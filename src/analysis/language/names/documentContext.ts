import { combine } from '../hash.ts';
import { ALL_CAPS, CAPITAL, DIGIT, PUNCTUATION, type Word } from '../words.ts';
import { capitalRuns } from './capitalRuns.ts';
import { datelineLength } from './dateline.ts';
import { isAboutSports } from './sports.ts';

/** More places than these add little. */
const MOST_PLACES = 4;
const NONE: Int32Array = new Int32Array(0);

interface Place {
  readonly sentence: number;
  readonly token: number;
}

/**
 * What an article says about a word elsewhere: the words next to it and the ends of the longer name that it stands in,
 * at its other places. "Chen" after "Mr" in one sentence is a person in the next.
 */
export class DocumentContext {
  readonly #sentences: readonly (readonly Word[])[];
  readonly #runs: Int32Array[];
  readonly #places = new Map<number, Place[]>();
  readonly #small = new Set<number>();
  /** In the sports pages a country is a team: "Sweden beat Denmark". */
  readonly aboutSports: boolean;

  constructor(sentences: readonly (readonly Word[])[]) {
    this.#sentences = sentences;
    this.aboutSports = isAboutSports(sentences);
    this.#runs = sentences.map((words) => capitalRuns(words, datelineLength(words)));
    sentences.forEach((words, sentence) => {
      // A headline says nothing about case, and its runs of capitals are no names.
      const isProse = letterCase(words) === PROSE;
      words.forEach((word, token) => {
        if ((word.flags & CAPITAL) === 0) this.#small.add(word.lower);
        else if (isProse) {
          const places = this.#places.get(word.lower);
          if (places === undefined) this.#places.set(word.lower, [{ sentence, token }]);
          else if (places.length <= MOST_PLACES) places.push({ sentence, token });
        }
      });
    });
  }

  /** Evidence for each word of a sentence, as hashed features. */
  evidence(sentence: number): Int32Array[] {
    return (this.#sentences[sentence] ?? []).map((word, token) =>
      (word.flags & CAPITAL) === 0 ? NONE : this.#about(word, sentence, token),
    );
  }

  #about(word: Word, sentence: number, token: number): Int32Array {
    const found: number[] = [];
    if (this.#small.has(word.lower)) found.push(1);
    let seen = 0;
    for (const place of this.#places.get(word.lower) ?? NO_PLACES) {
      if (place.sentence === sentence && place.token === token) continue;
      if (seen++ === MOST_PLACES) break;
      const words = this.#sentences[place.sentence] ?? [];
      const runs = this.#runs[place.sentence] ?? NONE;
      const before = words[place.token - 1];
      const after = words[place.token + 1];
      found.push(combine(2, before?.lower ?? 0), combine(3, after?.lower ?? 0));
      if (before !== undefined) found.push(4);
      // An abbreviation behind the name that it stands for: "Kennedy Space Center (KSC)".
      if (before?.text === '(') {
        const spelled = runs[place.token - 2] ?? -1;
        if (spelled >= 0) found.push(combine(9, words[spelled & 255]?.lower ?? 0));
      }
      const run = runs[place.token] ?? -1;
      const first = run >> 8;
      const last = run & 255;
      if (last > first) {
        found.push(combine(5, words[first]?.lower ?? 0), combine(6, words[last]?.lower ?? 0));
        found.push(combine(7, place.token - first), combine(8, last - place.token));
      }
    }
    return seen === 0 && found.length === 0 ? NONE : distinct(found);
  }
}

/** A few dozen numbers at most: comparing them is faster than a set. */
function distinct(found: readonly number[]): Int32Array {
  const kept = new Int32Array(found.length);
  let length = 0;
  for (const value of found) {
    let at = 0;
    while (at < length && kept[at] !== value) at++;
    if (at === length) kept[length++] = value;
  }
  return kept.subarray(0, length);
}

const NO_PLACES: readonly Place[] = [];

/** How a sentence uses capitals: as prose does, In Capital Initials, or IN CAPITALS. */
export const PROSE = 0;
export const INITIALS = 1;
export const CAPITALS = 2;

/** Judged by the words of four letters and more: headlines keep "of" and "in" small. */
export function letterCase(words: readonly Word[]): number {
  let long = 0;
  let initials = 0;
  let capitals = 0;
  for (const { text, flags } of words) {
    if (text.length < 4 || flags & (DIGIT | PUNCTUATION)) continue;
    long++;
    if (flags & ALL_CAPS) capitals++;
    else if (flags & CAPITAL) initials++;
  }
  if (long < 3) return PROSE;
  if (capitals > long * 0.6) return CAPITALS;
  return capitals + initials > long * 0.8 ? INITIALS : PROSE;
}
