import { combine, hashText } from '../hash.ts';
import { tokenize } from '../tokenizer.ts';
import type { Word } from '../words.ts';
import { CALENDAR } from './lists/calendar.ts';
import { COUNTRIES, NATIONALITIES } from './lists/countries.ts';
import { EQUIPMENT } from './lists/equipment.ts';
import { EQUIPMENT_WORDS } from './lists/equipmentWords.ts';
import { ORGANIZATIONS } from './lists/organizations.ts';
import { ORGANIZATION_WORDS } from './lists/organizationWords.ts';
import { GIVEN_NAMES, SURNAMES } from './lists/people.ts';
import { PLACES } from './lists/places.ts';
import { PLACE_WORDS } from './lists/placeWords.ts';
import { TITLES } from './lists/titles.ts';

/** What a word, or a phrase that a word is part of, is listed as; flags. */
export const COUNTRY = 1;
export const NATIONALITY = 2;
export const TITLE = 4;
export const ORGANIZATION_WORD = 8;
export const PLACE_WORD = 16;
export const EQUIPMENT_WORD = 32;
export const GIVEN_NAME = 64;
export const SURNAME = 128;
export const PLACE = 256;
export const ORGANIZATION = 512;
export const EQUIPMENT_NAME = 1024;
export const CALENDAR_WORD = 2048;
/** A longer entry begins with these words. */
const PREFIX = 1 << 30;

const LONGEST = 6;

const SPACE = 32;
const HYPHEN = 45;
/** The right single quotation mark, an apostrophe; the letters that the lists use lie before it. */
const APOSTROPHE = 0x2019;

/** Letters, single spaces and hyphens: the tokenizer would split it there, and nowhere else. */
function isPlain(phrase: string): boolean {
  for (let i = 0; i < phrase.length; i++) {
    const code = phrase.charCodeAt(i);
    const isLetter = (code | 32) >= 97 && (code | 32) <= 122;
    if (!isLetter && code !== SPACE && code !== HYPHEN && (code < 0xc0 || code >= APOSTROPHE)) return false;
  }
  return true;
}

/** Where the word that begins at `start` ends; a hyphen is a word of its own. */
function endOfWord(text: string, start: number): number {
  if (text.charCodeAt(start) === HYPHEN) return start + 1;
  let end = start;
  while (end < text.length && text.charCodeAt(end) !== SPACE && text.charCodeAt(end) !== HYPHEN) end++;
  return end;
}

/** Phrases by the hashes of their words in lower case, with the flags of the lists that they are on. */
export class Gazetteer {
  readonly #phrases = new Map<number, number>();

  /** The lists of this project. */
  static builtIn(): Gazetteer {
    const gazetteer = new Gazetteer();
    const lists: readonly [readonly string[], number][] = [
      [COUNTRIES, COUNTRY],
      [NATIONALITIES, NATIONALITY],
      [TITLES, TITLE],
      [ORGANIZATION_WORDS, ORGANIZATION_WORD],
      [PLACE_WORDS, PLACE_WORD],
      [EQUIPMENT_WORDS, EQUIPMENT_WORD],
      [GIVEN_NAMES, GIVEN_NAME],
      [SURNAMES, SURNAME],
      [PLACES, PLACE],
      [ORGANIZATIONS, ORGANIZATION],
      [EQUIPMENT, EQUIPMENT_NAME],
      [CALENDAR, CALENDAR_WORD],
    ];
    for (const [phrases, flag] of lists) for (const phrase of phrases) gazetteer.add(phrase, flag);
    return gazetteer;
  }

  add(phrase: string, flag: number): void {
    const lower = phrase.toLowerCase();
    let hash = 0;
    // Loading must be quick: most entries are plain words, which need no tokenizer.
    if (isPlain(phrase))
      for (let start = 0; start < lower.length;) {
        const end = endOfWord(lower, start);
        hash = combine(hash, hashText(lower, start, end));
        this.#mark(hash, end === lower.length ? flag : PREFIX);
        start = lower.charCodeAt(end) === SPACE ? end + 1 : end;
      }
    else
      tokenize(phrase).forEach(({ text }, i, { length }) => {
        hash = combine(hash, hashText(text.toLowerCase()));
        this.#mark(hash, i === length - 1 ? flag : PREFIX);
      });
  }

  #mark(hash: number, flags: number): void {
    this.#phrases.set(hash, (this.#phrases.get(hash) ?? 0) | flags);
  }

  /**
   * Marks each word with the flags of the entries that it is part of. Longer entries hide what begins inside them.
   */
  look(words: readonly Word[]): Int32Array {
    const found = new Int32Array(words.length);
    for (let i = 0; i < words.length;) {
      let hash = 0;
      let length = 0;
      let flags = 0;
      for (let j = i; j < words.length && j < i + LONGEST; j++) {
        hash = combine(hash, words[j]?.lower ?? 0);
        const entry = this.#phrases.get(hash);
        if (entry === undefined) break;
        if ((entry & ~PREFIX) !== 0) {
          length = j - i + 1;
          flags = entry & ~PREFIX;
        }
        if ((entry & PREFIX) === 0) break;
      }
      found.fill(flags, i, i + length);
      i += Math.max(length, 1);
    }
    return found;
  }
}
