import { COUNTRIES_OF_PEOPLE } from '../language/names/lists/countries.ts';
import type { Entity, Mention, RoleOwner, Span } from '../model.ts';
import { fold } from './fold.ts';
import { canonicalKey } from './knownAliases.ts';

/** The entities with the owners of their roles resolved: a name to its entity, a nationality to its country. */
export function resolveRoleOwners(text: string, entities: readonly Entity[]): Entity[] {
  const names: (Span & { readonly id: string })[] = [];
  const countries = new Map<string, string>();
  for (const { id, type, name, mentions } of entities) {
    names.push(...mentions.map(({ start, end }) => ({ start, end, id })));
    if (type === 'place') countries.set(canonicalKey(fold(name)), id);
  }
  const entityOf = ({ start, end }: RoleOwner): string | null => {
    const written = text.slice(start, end);
    const country = COUNTRIES_OF_PEOPLE.get(written)?.find((place) =>
      countries.has(canonicalKey(fold(place))),
    );
    const named = names.find((name) => name.start < end && start < name.end);
    return named?.id ?? (country ? (countries.get(canonicalKey(fold(country))) ?? null) : null);
  };
  const resolved = (mention: Mention): Mention => {
    const { role } = mention;
    if (!role?.of) return mention;
    return { ...mention, role: { ...role, of: { ...role.of, entity: entityOf(role.of) } } };
  };
  return entities.map((entity) =>
    entity.mentions.some(({ role }) => role?.of)
      ? { ...entity, mentions: entity.mentions.map(resolved) }
      : entity,
  );
}
