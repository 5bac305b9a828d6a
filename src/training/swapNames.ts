import { isInside, labelsIn, OUTSIDE, typeOf } from '../analysis/language/names/labels.ts';
import { COUNTRIES } from '../analysis/language/names/lists/countries.ts';
import { type Region, REGIONS } from '../analysis/language/names/lists/people.ts';
import { PLACES } from '../analysis/language/names/lists/places.ts';
import { tokenize } from '../analysis/language/tokenizer.ts';
import type { Word, WordTable } from '../analysis/language/words.ts';
import type { LabelledDocument, LabelledSentence } from './nameCorpora.ts';
import type { Random } from './random.ts';

const countries = new Set(COUNTRIES);
const places = new Set(PLACES);

/** Share of names, other than people's, that are made up, so that the words around a name count for more. */
const COINED = 0.2;
const COINABLE = new Set(['place', 'organization', 'nationality']);
const DEMONYMS = ['ian', 'an', 'i', 'ese', 'ish', 'ic'];
/** Share of surnames that are two: "Niyonsaba-Ndayi". */
const DOUBLE = 0.05;
/** Share of ships that get the name of a place or a person. */
const RECHRISTENED = 0.3;
/** A name in letters alone is mostly a ship's: weapons and aircraft have numbers. */
const SHIP = /^[\p{L} ]+$/u;
/** What names are coined from. */
const QUARRY = [...PLACES, ...REGIONS.flatMap((region) => region.surnames)].filter((word) =>
  /^\p{L}{5,}$/u.test(word),
);

interface Person {
  readonly full: string;
  readonly surname: string;
}

/**
 * A copy of an article in which other people do the same elsewhere: each person gets a name of another region, one and
 * the same throughout ("Smith" becomes "Kim" wherever "John Smith" becomes "Kim Jong Un"), and listed places become
 * others. The corpora hold few names of most regions; this lends them the contexts that they have. Some places and
 * organisations get a name that nobody has ever heard of.
 */
export function swapNames(document: LabelledDocument, table: WordTable, random: Random): LabelledDocument {
  const people = new Map<string, Person>();
  const elsewhere = new Map<string, string>();
  return document.map((sentence) =>
    replaceNames(sentence, table, (name, type) => {
      if (type === 'person') {
        const parts = name.split(' ');
        const key = parts.at(-1) ?? name;
        const person = people.get(key) ?? inventPerson(random);
        people.set(key, person);
        return parts.length > 1 ? person.full : person.surname;
      }
      const other = elsewhere.get(name) ?? otherName(name, type, random);
      elsewhere.set(name, other);
      return other;
    }),
  );
}

function otherName(name: string, type: string, random: Random): string {
  // A country can be a team, and stays one.
  if (countries.has(name)) return random.pick(COUNTRIES);
  if (COINABLE.has(type) && random.next() < COINED) return coinName(name, type, random);
  if (type === 'equipment') return SHIP.test(name) && random.next() < RECHRISTENED ? shipName(random) : name;
  return type === 'place' && places.has(name) ? random.pick(PLACES) : name;
}

/** Ships are called after places and people. */
function shipName(random: Random): string {
  if (random.next() < 0.5) return random.pick(PLACES);
  return `${random.pick(['Admiral', 'Marshal', 'General', 'Captain'])} ${random.pick(random.pick(REGIONS).surnames)}`;
}

/** The name with another first word; one that is the name of nothing, but could be. */
function coinName(name: string, type: string, random: Random): string {
  const [first = '', ...more] = name.split(' ');
  if (more.length > 0 && !/^\p{Lu}\p{Ll}{3,}$/u.test(first)) return name;
  const beginning = random.pick(QUARRY).slice(0, 2 + random.below(3));
  const end = random.pick(QUARRY).slice(-(2 + random.below(3)));
  const coined = beginning + end + (type === 'nationality' ? random.pick(DEMONYMS) : '');
  return [coined, ...more].join(' ');
}

function inventPerson(random: Random): Person {
  const region = random.pick(REGIONS);
  const surname = inventSurname(region, random);
  const given = random.pick(region.given);
  if (!region.surnameFirst) {
    const middle = random.next() < 0.12 ? ` ${random.pick(region.given)}` : '';
    return { surname, full: `${given}${middle} ${surname}` };
  }
  const second = random.pick(region.given);
  const written = [given, `${given} ${second}`, `${given}-${second.toLowerCase()}`, `${given}-${second}`];
  return { surname, full: `${surname} ${random.pick(written)}` };
}

function inventSurname({ surnames, surnameFirst }: Region, random: Random): string {
  const surname = random.pick(surnames);
  return surnameFirst !== true && random.next() < DOUBLE ? `${surname}-${random.pick(surnames)}` : surname;
}

function replaceNames(
  { words, allowed }: LabelledSentence,
  table: WordTable,
  replace: (name: string, type: string) => string,
): LabelledSentence {
  const newWords: Word[] = [];
  const newAllowed: number[] = [];
  for (let i = 0; i < words.length; i++) {
    const [label = OUTSIDE, ...more] = labelsIn(allowed[i] ?? 1);
    if (label === OUTSIDE || isInside(label) || more.length > 0) {
      newWords.push(words[i]!);
      newAllowed.push(allowed[i] ?? 1);
      continue;
    }
    let end = i + 1;
    while (end < words.length && allowed[end] === 1 << (label + 1)) end++;
    const name = words
      .slice(i, end)
      .map((word) => word.text)
      .join(' ');
    tokenize(replace(name, typeOf(label))).forEach(({ text }, part) => {
      newWords.push(table.get(text));
      newAllowed.push(1 << (part === 0 ? label : label + 1));
    });
    i = end - 1;
  }
  return { words: newWords, allowed: Int32Array.from(newAllowed) };
}

/** Words that headlines keep small. */
const SMALL = new Set('a an the of in on at to for and or but by with as from over'.split(' '));

/**
 * A copy that opens with one of its sentences as a headline, In Capital Initials or IN CAPITALS, and has such sentences
 * here and there.
 */
export function withHeadlines(
  document: LabelledDocument,
  table: WordTable,
  random: Random,
): LabelledDocument {
  const headline =
    document.length > 2 && random.next() < 0.5 ? [asHeadline(random.pick(document), table, random)] : [];
  const sentences = document.map((sentence) =>
    random.next() < 0.06 ? asHeadline(sentence, table, random) : sentence,
  );
  return [...headline, ...sentences];
}

function asHeadline(sentence: LabelledSentence, table: WordTable, random: Random): LabelledSentence {
  const inCapitals = random.next() < 0.3;
  const initial = (text: string): string =>
    SMALL.has(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
  const words = sentence.words.map(({ text }) => table.get(inCapitals ? text.toUpperCase() : initial(text)));
  return { ...sentence, words };
}
