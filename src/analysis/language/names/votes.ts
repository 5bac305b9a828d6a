import { combine } from '../hash.ts';
import { NAME_TYPES } from '../sentence.ts';
import { CAPITAL, type Word } from '../words.ts';
import { letterCase, PROSE } from './documentContext.ts';
import { isInside, OUTSIDE } from './labels.ts';

const NONE: Int32Array = new Int32Array(0);

/** Where a word stands in its name. */
const ALONE = 0;
const FIRST = 1;
const INNER = 2;
const LAST = 3;
const PLACES = 4;
/** 0 for a capitalised word that is in no name, then one code for each type and place. */
const CODES = 1 + NAME_TYPES.length * PLACES;
/** Where the sum of a word's votes stands, behind their counts. */
const ALL = CODES;

interface Voters {
  readonly words: readonly Word[];
  readonly codes: Uint8Array;
  readonly vote: boolean;
}

/**
 * What a first reading of an article took each word for: the names that it stands in elsewhere are evidence for a second
 * reading (Krishnan and Manning, 2006). "Tashkur" alone may be anybody; a place in three sentences, it is one in the fourth.
 */
export class NameVotes {
  readonly #sentences: readonly Voters[];
  readonly #votes = new Map<number, Uint16Array>();

  constructor(readings: readonly { readonly words: readonly Word[]; readonly labels: Uint8Array }[]) {
    this.#sentences = readings.map(({ words, labels }) => ({
      words,
      codes: codesOf(labels),
      // In a headline everything is capitalised, so that a word outside of names says nothing.
      vote: letterCase(words) === PROSE,
    }));
    for (const { words, codes, vote } of this.#sentences) {
      if (!vote) continue;
      words.forEach((word, i) => {
        if ((word.flags & CAPITAL) === 0) return;
        let counts = this.#votes.get(word.lower);
        if (counts === undefined) this.#votes.set(word.lower, (counts = new Uint16Array(CODES + 1)));
        counts[codes[i]!]!++;
        counts[ALL]!++;
      });
    }
  }

  /** Evidence for each word of a sentence, as hashed features; none where the word stands nowhere else. */
  evidence(number: number): Int32Array[] {
    const { words, codes, vote } = this.#sentences[number]!;
    return words.map((word, i) => {
      const counts = (word.flags & CAPITAL) === 0 ? undefined : this.#votes.get(word.lower);
      return counts === undefined ? NONE : describe(counts, vote ? codes[i]! : -1);
    });
  }
}

/** @param own the code that the word itself gave its vote for, -1 for none */
function describe(counts: Uint16Array, own: number): Int32Array {
  const all = counts[ALL]! - (own < 0 ? 0 : 1);
  if (all <= 0) return NONE;
  const count = (code: number): number => counts[code]! - (code === own ? 1 : 0);
  let best = 0;
  let bestType = -1;
  let most = 0;
  let types = 0;
  let topOfType = count(0);
  for (let code = 0; code < CODES; code++) if (count(code) > most) [best, most] = [code, count(code)];
  for (let type = 0; type < NAME_TYPES.length; type++) {
    let sum = 0;
    for (let place = 0; place < PLACES; place++) sum += count(1 + type * PLACES + place);
    if (sum === 0) continue;
    types |= 1 << type;
    if (sum >= topOfType) [bestType, topOfType] = [type, sum];
  }
  const share = topOfType === all ? 2 : topOfType * 2 > all ? 1 : 0;
  const bucket = all > 3 ? 3 : all > 1 ? 2 : 1;
  return Int32Array.of(
    combine(combine(1, bestType), share),
    combine(combine(2, bestType), bucket),
    combine(3, best),
    combine(4, combine(types, Number(count(0) > 0))),
  );
}

function codesOf(labels: Uint8Array): Uint8Array {
  const codes = new Uint8Array(labels.length);
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i]!;
    if (label === OUTSIDE) continue;
    const opens = !isInside(label);
    const closes = !isInside(labels[i + 1] ?? OUTSIDE);
    const place = opens ? (closes ? ALONE : FIRST) : closes ? LAST : INNER;
    codes[i] = 1 + ((label - 1) >> 1) * PLACES + place;
  }
  return codes;
}
