import { hashText } from '../hash.ts';
import { CAPITAL, type Word } from '../words.ts';
import { ORGANIZATION, ORGANIZATION_WORD } from './gazetteer.ts';

/**
 * For each word, the first and last word of the run of capitalised words that it stands in, as first × 256 + last;
 * -1 for the rest. A hyphen between two parts ("Jong-un") does not end a run.
 *
 * @param dateline as `datelineLength` has it
 */
export function capitalRuns(words: readonly Word[], dateline: number): Int32Array {
  return runs(words, dateline, NONE);
}

/**
 * The same over the small words that stand inside names: "Ursula von der Leyen". Words such as "of" and "and" join what
 * stands around them only where a word in the run is one that organisations are called by: "Union of Port and Quay Workers"
 * is one name, "Kim of Seoul" two.
 *
 * @param lists flags of the gazetteer, one number a word
 */
export function wideRuns(words: readonly Word[], dateline: number, lists: Int32Array): Int32Array {
  const found = runs(words, dateline, PARTICLES);
  const wider = runs(words, dateline, LINKS);
  for (let i = 0; i < wider.length; i++) {
    if (wider[i]! < 0) continue;
    const last = wider[i]! & 255;
    if (lists.subarray(i, last + 1).some((flags) => flags & (ORGANIZATION_WORD | ORGANIZATION)))
      found.fill(wider[i]!, i, last + 1);
    i = last;
  }
  return found;
}

/** "Bank for the Development of": as many small words follow one another. */
const MOST_LINKS = 2;
const NONE: ReadonlySet<number> = new Set();
const PARTICLES = setOf(
  'de du des di da do dos das del della la le les el al bin bint ibn van von der den ter y e',
);
const LINKS = setOf("of for and & the to in et und 's ’s ,", PARTICLES);

function setOf(words: string, more: Iterable<number> = []): ReadonlySet<number> {
  return new Set([...words.split(' ').map((word) => hashText(word)), ...more]);
}

function runs(words: readonly Word[], dateline: number, links: ReadonlySet<number>): Int32Array {
  const found = new Int32Array(words.length).fill(-1);
  // "BUDAPEST, Hungary - Hungary's parliament": the dash of a dateline is no hyphen.
  const dash = dateline - 1;
  for (let i = 0; i < words.length; i++) {
    if (!isCapital(words[i])) continue;
    let last = i;
    for (;;) {
      let next = last + 1;
      while (next - last <= MOST_LINKS && links.has(words[next]?.lower ?? 0)) next++;
      if (isCapital(words[next])) last = next;
      else if (last + 1 !== dash && words[last + 1]?.text === '-' && startsWithLetter(words[last + 2]))
        last += 2;
      else break;
    }
    last = Math.min(last, 255);
    // A loop, as most runs are one word, which `fill` takes longer for.
    for (const run = (i << 8) | last; i <= last; i++) found[i] = run;
    i--;
  }
  return found;
}

function isCapital(word: Word | undefined): boolean {
  return word !== undefined && (word.flags & CAPITAL) !== 0;
}

function startsWithLetter(word: Word | undefined): boolean {
  return word !== undefined && /^\p{L}/u.test(word.text);
}
