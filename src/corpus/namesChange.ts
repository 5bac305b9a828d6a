import type { FolderFile, OwnName, RegisteredEntity } from '../marks/model.ts';
import { comparableName, Registry } from '../marks/registry.ts';
import type { EntitySummary } from './articleSummary.ts';

/** An entity of an article as the folder's names leave it; undefined where that is as it was. */
export type Recognizer = (entity: EntitySummary) => EntitySummary | undefined;

/** What another version of `pressmark.yaml` says of who is who. */
export class NamesChange {
  private readonly names: ReadonlySet<string>;
  private readonly before: Registry;
  private readonly now: Registry;

  constructor(before: FolderFile | undefined, now: FolderFile | undefined) {
    this.names = changedNames(before?.entities ?? [], now?.entities ?? []);
    this.before = Registry.of(before);
    this.now = Registry.of(now);
  }

  get isEmpty(): boolean {
    return this.names.size === 0;
  }

  /** Whether an entity of an article may be somebody else now, or be called otherwise. */
  concerns({ own, name, aliases }: EntitySummary): boolean {
    return [...own.map((one) => one.name), name, ...aliases].some((one) =>
      this.names.has(comparableName(one)),
    );
  }

  /** @param path of the article, from the folder of `pressmark.yaml` */
  recognizerFor(path: string | undefined): Recognizer {
    const [before, now] = [this.before.namesIn(path), this.now.namesIn(path)];
    return (entity) => {
      const [own] = entity.own;
      if (!own || !this.concerns(entity)) return undefined;
      // Whom people marked by hand as somebody stays that, under the name that they have now.
      const isByName = (before.find(own.type, own.name)?.id ?? null) === entity.registered;
      const known = isByName
        ? now.find(own.type, own.name)
        : entity.registered === null
          ? undefined
          : now.get(entity.registered);
      return named(entity, own, known);
    };
  }
}

function named(entity: EntitySummary, own: OwnName, known: RegisteredEntity | undefined): EntitySummary {
  const name = known?.name ?? own.name;
  const aliases = new Set([...(known?.aliases ?? []), own.name, entity.name, ...entity.aliases]);
  aliases.delete(name);
  return {
    ...entity,
    registered: known?.id ?? null,
    type: known?.type ?? own.type,
    name,
    aliases: [...aliases],
  };
}

/** Comparable names of the entities that are not the same in both. */
function changedNames(
  before: readonly RegisteredEntity[],
  now: readonly RegisteredEntity[],
): ReadonlySet<string> {
  const written = (entities: readonly RegisteredEntity[]) =>
    new Map(entities.map((entity) => [entity.id, { entity, words: JSON.stringify(entity) }]));
  const [old, fresh] = [written(before), written(now)];
  const changed = [
    ...[...old].filter(([id, { words }]) => fresh.get(id)?.words !== words),
    ...[...fresh].filter(([id, { words }]) => old.get(id)?.words !== words),
  ];
  return new Set(
    changed.flatMap(([, { entity }]) => [entity.name, ...entity.aliases].map((name) => comparableName(name))),
  );
}
