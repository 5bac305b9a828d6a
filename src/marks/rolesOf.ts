import type { Span } from '../analysis/model.ts';
import type { ReadEntity } from './model.ts';

/** A title or role of somebody, once however often the article gives it. */
export interface ReadRole extends Span {
  /** As written where it stands first: "Defence Minister". */
  readonly title: string;
  /** Whose it is: the name of an entity, else as written ("Norwegian"); null where the article does not say. */
  readonly of: string | null;
}

/** The titles and roles of an entity with their places, in text order. @param entities all of the article's */
export function rolesOf(text: string, entity: ReadEntity, entities: readonly ReadEntity[]): ReadRole[] {
  const roles = new Map<string, ReadRole>();
  for (const { role } of entity.mentions) {
    if (!role) continue;
    const { start, end, of } = role;
    const title = text.slice(start, end).replace(/\s+/g, ' ');
    const known = roles.get(title.toLowerCase());
    const owner = of && (entities.find(({ id }) => id === of.entity)?.name ?? text.slice(of.start, of.end));
    if (!known) roles.set(title.toLowerCase(), { title, of: owner, start, end });
    else if (known.of === null && owner !== null) roles.set(title.toLowerCase(), { ...known, of: owner });
  }
  return [...roles.values()];
}
