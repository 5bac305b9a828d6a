import { isAcronymOf, initials } from '../analysis/entities/groups.ts';
import {
  areSameName,
  fitOf,
  isMisspelling,
  parsePersonName,
  type PersonName,
} from '../analysis/entities/personName.ts';
import { fold } from '../analysis/entities/fold.ts';
import type { DifferentNames } from '../marks/model.ts';
import { comparableName } from '../marks/registry.ts';
import type { EntityRow } from './corpusIndex.ts';

/** Two rows that may be one, for a person to decide: a likeness of names never makes them one. */
export interface NearMatch {
  /** Which name would stay: that of an entity that the folder knows, or else the one that is mentioned most. */
  readonly into: EntityRow;
  readonly other: EntityRow;
  /** `spelling`: one name in two forms; `short`: one may be short for the other. */
  readonly kind: 'spelling' | 'short';
}

/** More rows under one key than anyone would look through; common first names and the like. */
const LARGEST_BLOCK = 300;

/**
 * Rows of one type whose names are near each other: spellings and orders of a person's name, initials, a misspelt given
 * name, a bare surname that fits one person of the folder alone; equal names but for full stops, hyphens and accents; an
 * acronym with the one name that it fits.
 *
 * Two rows are no match where a person said that they differ, where the folder knows both, and where one article has both:
 * it tells them apart.
 *
 * @returns those that are mentioned most first
 */
export function nearMatches(
  rows: readonly EntityRow[],
  different: readonly DifferentNames[],
): readonly NearMatch[] {
  const apart = new Set(different.flatMap(([a, b]) => [pairOf(a, b), pairOf(b, a)]));
  const isApart = (a: EntityRow, b: EntityRow): boolean =>
    namesOf(a).some((one) => namesOf(b).some((other) => apart.has(pairOf(one, other))));
  return [...candidates(rows)]
    .filter(({ into, other }) => {
      if (into.registered !== null && other.registered !== null) return false;
      return !shareAnArticle(into, other) && !(apart.size > 0 && isApart(into, other));
    })
    .sort((a, b) => weight(b) - weight(a) || (a.other.key < b.other.key ? -1 : 1));
}

function* candidates(rows: readonly EntityRow[]): Iterable<NearMatch> {
  const seen = new Set<string>();
  const fresh = (a: EntityRow, b: EntityRow): boolean => {
    const [x, y] = [a.key, b.key].sort();
    return seen.size < seen.add(`${x}\n${y}`).size;
  };
  for (const block of blocksOf(rows, equalKeys)) {
    for (const [a, b] of pairsIn(block)) if (fresh(a, b)) yield match(a, b, 'spelling');
  }
  const people = rows.filter(({ type }) => type === 'person').map(personOf);
  const full = people.filter(({ name }) => name.words.length > 1);
  for (const block of blocksOf(full, personKeys)) {
    for (const [a, b] of pairsIn(block))
      if ((areSameName(a.name, b.name) || isMisspelling(a.name, b.name)) && fresh(a.row, b.row))
        yield match(a.row, b.row, 'spelling');
  }
  const byWord = blocksBy(full, ({ name }) => name.words);
  for (const { row, name } of people.filter((one) => one.name.words.length === 1)) {
    const fitting = (byWord.get(name.words[0]!) ?? []).filter((one) => fitOf(name, one.name) === 'family');
    const [only] = fitting;
    if (only && fitting.length === 1 && fresh(row, only.row)) yield match(row, only.row, 'short');
  }
  const groups = rows.filter(({ type }) => type !== 'person');
  const byInitials = blocksBy(groups, (row) =>
    initials(foldedName(row)).map((letters) => `${row.type} ${letters}`),
  );
  for (const row of groups) {
    const letters = foldedName(row).replaceAll(' ', '');
    const fitting = (byInitials.get(`${row.type} ${letters}`) ?? []).filter((one) =>
      isAcronymOf(row.name, foldedName(one)),
    );
    const [only] = fitting;
    if (only && fitting.length === 1 && fresh(row, only)) yield match(row, only, 'short');
  }
}

interface Person {
  readonly row: EntityRow;
  readonly name: PersonName;
}

/** Rows stay the same until what they show changes; taking their names apart is most of the work. */
const people = new WeakMap<EntityRow, Person>();
const folded = new WeakMap<EntityRow, string>();

function personOf(row: EntityRow): Person {
  let person = people.get(row);
  if (!person) people.set(row, (person = { row, name: parsePersonName(row.name) }));
  return person;
}

function foldedName(row: EntityRow): string {
  let name = folded.get(row);
  if (name === undefined) folded.set(row, (name = fold(row.name)));
  return name;
}

/** Names that are equal in all but signs, accents and spaces. */
function equalKeys(row: EntityRow): readonly string[] {
  return [`${row.type} ${foldedName(row).replaceAll(' ', '')}`];
}

/**
 * What two spellings of a person's name share: the consonants of the family name with the first letter of a given name, or
 * the consonants of all words in any order.
 */
function personKeys({ name: { words, familyFirst } }: Person): readonly string[] {
  const skeletons = words.map(skeleton);
  const family = skeletons.at(familyFirst ? 0 : -1) ?? '';
  const given = familyFirst ? words.slice(1) : words.slice(0, -1);
  return [...given.map((word) => `${family} ${word.charAt(0)}`), skeletons.sort().join(' ')];
}

/** A word without its vowels, double letters, and the letters that spellings differ in. */
function skeleton(word: string): string {
  return `${word.charAt(0)}${word.slice(1).replace(/[aeiouyhjw]/g, '')}`.replace(/(.)\1+/g, '$1');
}

function match(a: EntityRow, b: EntityRow, kind: NearMatch['kind']): NearMatch {
  const isFirst =
    a.registered !== null || b.registered !== null
      ? a.registered !== null
      : kind === 'short'
        ? a.name.length > b.name.length
        : a.mentions > b.mentions || (a.mentions === b.mentions && a.name.length >= b.name.length);
  return isFirst ? { into: a, other: b, kind } : { into: b, other: a, kind };
}

function blocksBy<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const blocks = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const block = blocks.get(key);
      if (block) block.push(item);
      else blocks.set(key, [item]);
    }
  }
  return blocks;
}

function blocksOf<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): readonly (readonly T[])[] {
  return [...blocksBy(items, keysOf).values()].filter(({ length }) => length > 1 && length <= LARGEST_BLOCK);
}

function* pairsIn<T>(block: readonly T[]): Iterable<readonly [T, T]> {
  for (const [i, a] of block.entries()) for (const b of block.slice(i + 1)) yield [a, b];
}

function shareAnArticle(a: EntityRow, b: EntityRow): boolean {
  const [few, many] = a.articles.length < b.articles.length ? [a, b] : [b, a];
  const files = new Set(many.articles.map(({ file }) => file));
  return few.articles.some(({ file }) => files.has(file));
}

function weight({ into, other }: NearMatch): number {
  return into.mentions + other.mentions;
}

function namesOf({ name, aliases }: EntityRow): readonly string[] {
  return [name, ...aliases];
}

function pairOf(a: string, b: string): string {
  return `${comparableName(a)}\n${comparableName(b)}`;
}
