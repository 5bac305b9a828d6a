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

/** What the names of one article mean in its folder. */
export interface KnownNames {
  get(id: string): RegisteredEntity | undefined;
  find(type: EntityType, name: string): RegisteredEntity | undefined;
}

/** The entities that a folder knows, by name. */
export class Registry {
  private static readonly registries = new WeakMap<FolderFile, Registry>();
  private readonly byId = new Map<string, RegisteredEntity>();
  /** By a comparable name. */
  private readonly byName = new Map<string, RegisteredEntity[]>();
  private readonly byAlias = new Map<string, RegisteredEntity[]>();
  /** Those whose names mean them in some articles only, by names and aliases. */
  private readonly inSomeArticles = new Map<string, RegisteredEntity[]>();

  /** The same registry for the same folder file: it is made for folders of thousands of names and articles. */
  static of(folder: FolderFile | undefined): Registry {
    if (!folder) return NO_NAMES;
    let registry = Registry.registries.get(folder);
    if (!registry) Registry.registries.set(folder, (registry = new Registry(folder.entities)));
    return registry;
  }

  constructor(entities: readonly RegisteredEntity[]) {
    for (const entity of entities) {
      for (const id of entity.replaces ?? []) this.byId.set(id, entity);
      const names = entity.articles ? this.inSomeArticles : this.byName;
      add(names, comparableName(entity.name), entity);
      for (const alias of entity.aliases)
        add(entity.articles ? this.inSomeArticles : this.byAlias, comparableName(alias), entity);
    }
    for (const entity of entities) this.byId.set(entity.id, entity);
  }

  /** @param article as a path from the folder of `pressmark.yaml`; undefined where that is not known */
  namesIn(article: string | undefined): KnownNames {
    return {
      get: (id) => this.byId.get(id),
      find: (type, name) => this.find(type, name, article),
    };
  }

  /**
   * The entity that an article means by a name: one that claims the article, else one that has the name, else the alias;
   * none where several of this type do.
   */
  private find(type: EntityType, name: string, article: string | undefined): RegisteredEntity | undefined {
    const key = comparableName(name);
    const claiming =
      article === undefined
        ? undefined
        : this.inSomeArticles.get(key)?.filter(({ articles = [] }) => articles.includes(article));
    for (const found of [claiming, this.byName.get(key), this.byAlias.get(key)]) {
      const [only, another] = (found ?? []).filter((entity) => mayBe(entity, type));
      if (only) return another ? undefined : only;
    }
    return undefined;
  }
}

function mayBe(entity: RegisteredEntity, type: EntityType): boolean {
  return entity.type === type || (entity.insteadOf?.includes(type) ?? false);
}

const NO_NAMES = new Registry([]);

function add(map: Map<string, RegisteredEntity[]>, key: string, entity: RegisteredEntity): void {
  const known = map.get(key);
  if (!known) map.set(key, [entity]);
  else if (!known.includes(entity)) known.push(entity);
}
