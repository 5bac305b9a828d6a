import { isFamilyFirst } from './familyFirst.ts';
import { foldedWords } from './fold.ts';

/** A person's name, taken apart. All words are folded. */
export interface PersonName {
  /** Without the generational suffix. */
  readonly words: readonly string[];
  readonly suffix: string | null;
  readonly familyFirst: boolean;
}

const SUFFIXES: ReadonlySet<string> = new Set(
  'jr sr i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xxiii'.split(' '),
);
const PARTICLES: ReadonlySet<string> = new Set(
  'al el ul bin ibn ben bint abu van von der den de del della di da do dos das du la le lo ten ter zu zum af av st mac'.split(
    ' ',
  ),
);

export function parsePersonName(name: string): PersonName {
  const words = foldedWords(name);
  const last = words.at(-1) ?? '';
  const suffix = words.length > 1 && SUFFIXES.has(last) ? last : null;
  const bare = suffix ? words.slice(0, -1) : words;
  return { words: bare, suffix, familyFirst: isFamilyFirst(bare) };
}

/** How a bare name may stand for a full one, best first. */
export type Fit = 'family' | 'part' | 'given';

/**
 * Whether `short` ("Putin", "van der Meer", "Vladimir") may stand for `full`, and as what part of it; null where it may
 * not. In names that put the family first, the last word is a part: "Trong" for "Nguyen Phu Trong".
 */
export function fitOf(short: PersonName, full: PersonName): Fit | null {
  if (short.words.length === 0 || short.words.length >= full.words.length) return null;
  // "King III" and "Johann II" are none of those without the number.
  if (short.suffix && short.suffix !== full.suffix) return null;
  const words = sound(short.words);
  const at = indexOfRun(sound(full.words), words);
  if (at < 0) return null;
  const first = at === 0;
  const last = at + words.length === full.words.length;
  if (full.familyFirst) return first ? 'family' : last ? 'part' : null;
  if (last) return 'family';
  return first ? 'given' : 'part';
}

/** Whether two full names, of two words at least, may be spellings of one person's name. */
export function areSameName(a: PersonName, b: PersonName): boolean {
  if (a.suffix && b.suffix && a.suffix !== b.suffix) return false;
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (short.words.length < 2) return false;
  return (
    // "Kim Tong-hyung", "Kim Tonghyung"; "Orbán Viktor", "Viktor Orbán"
    short.words.join('') === long.words.join('') ||
    sound(short.words).join(' ') === sound(long.words).join(' ') ||
    sorted(sound(short.words)) === sorted(sound(long.words)) ||
    // "Kim Jong" in a headline; "bin Salman"
    startsWith(long.words, short.words) ||
    indexOfRun(long.words, short.words) >= 0 ||
    haveSameEnds(short, long)
  );
}

/** Fewest consonants by which a misspelt given name is still known. */
const FEWEST_CONSONANTS = 3;

/**
 * Whether two names differ as one person's do where a writer is not sure: "Kristin Wilkins" and "Kristen Wilkins". The
 * family name is the same; the given names have the same consonants, first and last letter. Two people can be called so, too:
 * ask whether the article tells them apart.
 */
export function isMisspelling(a: PersonName, b: PersonName): boolean {
  if (a.words.length !== 2 || b.words.length !== 2 || a.familyFirst || b.familyFirst) return false;
  if (a.suffix !== b.suffix) return false;
  const [given = '', family] = a.words;
  const [otherGiven = '', otherFamily] = b.words;
  const consonants = (word: string) => word.replace(/[aeiouy]/g, '').replace(/(.)\1+/g, '$1');
  return (
    family === otherFamily &&
    consonants(given).length >= FEWEST_CONSONANTS &&
    consonants(given) === consonants(otherGiven) &&
    given.startsWith(otherGiven.charAt(0)) &&
    given.at(-1) === otherGiven.at(-1)
  );
}

/** "J. Smith", "John F. Smith" and "John Smith": same family name, given names that do not contradict. */
function haveSameEnds(short: PersonName, long: PersonName): boolean {
  if (short.familyFirst !== long.familyFirst) return false;
  const [family, longFamily] = [short, long].map(
    (name) => sound(name.familyFirst ? name.words.slice(0, 1) : name.words.slice(-1))[0],
  );
  if (family !== longFamily || (family?.length ?? 0) < 2) return false;
  const given = givenWords(short);
  const longGiven = givenWords(long);
  return given.every((word, i) =>
    i === 0 ? agree(word, longGiven[0] ?? '') : longGiven.slice(1).some((other) => agree(word, other)),
  );
}

function givenWords(name: PersonName): string[] {
  const words = name.familyFirst ? name.words.slice(1) : name.words.slice(0, -1);
  return sound(words.filter((word, i) => i === 0 || !PARTICLES.has(word)));
}

/** Equal, or one the initial of the other. */
function agree(a: string, b: string): boolean {
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b));
}

/**
 * Takes away the differences of usual romanisations: "Andrei", "Andrey"; "Mohammed", "Mohamed". The first letter stays,
 * for initials are compared with it, and so do words of two letters, which differ by little.
 */
function sound(words: readonly string[]): string[] {
  return words.map((word) =>
    word.length === 2
      ? word.replace(/^(?:el|ul)$/, 'al')
      : word
          .replace(/(?<=.)(?:iy|yi|ii|ey|ei|ij|y|(?<=[aeiou])j)/g, 'i')
          .replace(/(?<=.)kh/g, 'h')
          .replace(/(?<=.)w/g, 'v')
          .replace(/(.)\1+/g, '$1'),
  );
}

function sorted(words: readonly string[]): string {
  return [...words].sort().join(' ');
}

function startsWith(words: readonly string[], run: readonly string[]): boolean {
  return run.every((word, i) => words[i] === word);
}

function indexOfRun(words: readonly string[], run: readonly string[]): number {
  return words.findIndex((_, at) => at + run.length <= words.length && startsWith(words.slice(at), run));
}
