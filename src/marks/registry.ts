import type { EntityType } from '../analysis/model.ts';
import type { FolderFile, RegisteredEntity } from './model.ts';

/**
 * A name as names are compared: letters in lower case, with plain apostrophes, hyphens and single spaces. Nothing more:
 * names that are spelled differently are never taken for the same.
 */
export function comparableName(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/[‐‑‒–]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** The entities that a folder knows, by name. */
export class Registry {
  private readonly byId: ReadonlyMap<string, RegisteredEntity>;
  private readonly byName = new Map<string, RegisteredEntity[]>();
  private readonly byAlias = new Map<string, RegisteredEntity[]>();

  constructor(folder: FolderFile | undefined) {
    const entities = folder?.entities ?? [];
    this.byId = new Map(entities.map((entity) => [entity.id, entity]));
    for (const entity of entities) {
      add(this.byName, keyOf(entity.type, entity.name), entity);
      for (const alias of entity.aliases) add(this.byAlias, keyOf(entity.type, alias), entity);
    }
  }

  get(id: string): RegisteredEntity | undefined {
    return this.byId.get(id);
  }

  /** The entity of this type that has the name, or else the alias; none where several have it. */
  find(type: EntityType, name: string): RegisteredEntity | undefined {
    const key = keyOf(type, name);
    const [found, another] = this.byName.get(key) ?? this.byAlias.get(key) ?? [];
    return another ? undefined : found;
  }
}

function keyOf(type: EntityType, name: string): string {
  return `${type}:${comparableName(name)}`;
}

function add(map: Map<string, RegisteredEntity[]>, key: string, entity: RegisteredEntity): void {
  const known = map.get(key);
  if (!known) map.set(key, [entity]);
  else if (!known.includes(entity)) known.push(entity);
}
