import { COUNTRIES, COUNTRIES_OF_PEOPLE, NATIONALITIES } from '../language/names/lists/countries.ts';
import type { Entity, EntityType, MentionKind, Span } from '../model.ts';

export interface MentionOf extends Span {
  readonly entity: string;
  readonly type: EntityType;
  readonly kind: MentionKind;
}

/** Finds the entities of an article by place and by name. */
export class EntityIndex {
  /** In text order. */
  readonly #mentions: readonly MentionOf[];
  readonly #byName = new Map<string, string>();

  constructor(entities: readonly Entity[]) {
    this.#mentions = entities
      .flatMap(({ id, type, mentions }) =>
        mentions.map(({ start, end, kind }) => ({ start, end, kind, entity: id, type })),
      )
      .sort((a, b) => a.start - b.start);
    for (const { id, type, name, aliases } of entities) {
      if (type !== 'place') continue;
      for (const form of [name, ...aliases]) this.#byName.set(form, id);
    }
  }

  /** The mentions that share a character with the span, in text order. Logarithmic. */
  within({ start, end }: Span): MentionOf[] {
    let low = 0;
    let high = this.#mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#mentions[middle]?.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    const found: MentionOf[] = [];
    const before = this.#mentions[low - 1];
    if (before && before.end > start) found.push(before);
    for (let i = low; i < this.#mentions.length; i++) {
      const mention = this.#mentions[i];
      if (!mention || mention.start >= end) break;
      found.push(mention);
    }
    return found;
  }

  /** The article's country of a people: "Russian" → the entity of Russia, where the article names it. */
  countryOf(people: string): string | null {
    for (const country of COUNTRIES_OF_PEOPLE.get(people) ?? []) {
      const entity = this.#byName.get(country);
      if (entity !== undefined) return entity;
    }
    return null;
  }
}

const PEOPLES: ReadonlySet<string> = new Set(NATIONALITIES);
const POWERS: ReadonlySet<string> = new Set([
  ...COUNTRIES,
  'UN',
  'U.N.',
  'EU',
  'E.U.',
  'EC',
  'NATO',
  'AU',
  'ASEAN',
]);

/** Whether a word names a people: "Russian", "Palestinians". */
export function isPeople(word: string): boolean {
  return PEOPLES.has(word);
}

/** Whether a word names a country or an alliance, wherever it stands: "a US offer". */
export function isPower(word: string): boolean {
  return POWERS.has(word);
}
