import { ENTITY_TYPES, type EntityType } from '../analysis/model.ts';
import { BUILT_IN_LABELS, type CodebookLabel, type FolderFile } from './model.ts';

const DESCRIPTIONS: Readonly<Record<(typeof BUILT_IN_LABELS)[number], string>> = {
  person: 'A person, by name',
  organization: 'A company, an authority, a party, an armed force',
  place: 'A country, a town, a building, a region',
  equipment: 'A vehicle, a weapon, a product, by name',
  other: 'Another name',
  event: 'Something that happens: the word that says so',
  date: 'A date or a time',
  boilerplate: 'What is no part of the article; it is dimmed',
};

/** The labels that a mark may carry in a folder: the built-in ones, then the folder's own. */
export function codebook(folder: FolderFile | undefined): readonly CodebookLabel[] {
  const own = folder?.labels ?? [];
  const redefined = new Set(own.map((label) => label.name));
  return [
    ...BUILT_IN_LABELS.filter((name) => !redefined.has(name)).map((name) => ({
      name,
      description: DESCRIPTIONS[name],
    })),
    ...own,
  ];
}

/** Whether suggestions carry this label too; what people mark with a label of their own is shown as a tag. */
export function isBuiltIn(label: string): boolean {
  return (BUILT_IN_LABELS as readonly string[]).includes(label);
}

export function isEntityLabel(label: string): label is EntityType {
  return (ENTITY_TYPES as readonly string[]).includes(label);
}

/** Digits and letters without 0, o, 1, l and i, which are mistaken for each other when read aloud. */
const ID_ALPHABET = '23456789abcdefghjkmnpqrstuvwxyz';
const ID_LENGTH = 6;

/**
 * A new mark's id: six characters that no mark of the sidecar has yet.
 *
 * @param taken ids in use
 * @param random a number from 0 (inclusive) to 1 (exclusive), such as `Math.random`
 */
export function idOf(taken: ReadonlySet<string>, random: () => number): string {
  for (;;) {
    const id = Array.from(
      { length: ID_LENGTH },
      () => ID_ALPHABET[Math.floor(random() * ID_ALPHABET.length)] ?? '2',
    ).join('');
    if (!taken.has(id)) return id;
  }
}
