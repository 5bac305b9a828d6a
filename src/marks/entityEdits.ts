import type { EntityType } from '../analysis/model.ts';
import { entityIdOf } from './entityId.ts';
import type { FolderFileEdit } from './folderFile.ts';
import type { FolderFile, ReadEntity, RegisteredEntity } from './model.ts';
import { comparableName } from './registry.ts';

/** An entity as a row or a hover has it; the folder may not know it yet. */
export type NamedEntity = Pick<ReadEntity, 'registered' | 'type' | 'name'>;

type Edits = readonly FolderFileEdit[];
type Folder = Pick<FolderFile, 'entities'> | undefined;

/**
 * What people decide about who is who in a folder, as edits of its `pressmark.yaml`. Each takes the folder file as it is
 * (undefined where there is none yet); an entity that it does not know is registered under its name.
 */

/** Gives an entity another name. The old one becomes an alias, so that articles that have it keep the row. */
export function renamed(folder: Folder, entity: NamedEntity, name: string): Edits {
  const known = registeredAs(folder, entity, name);
  return [put({ ...known, name, aliases: otherNames(name, [...known.aliases, known.name, entity.name]) })];
}

/** Makes entities one: the names of all lead to the first. Its own type, name, item and note come before theirs. */
export function merged(folder: Folder, into: NamedEntity, others: readonly NamedEntity[]): Edits {
  const first = registeredAs(folder, into);
  const rest = others.filter((other) => !isSame(into, other)).map((other) => registeredAs(folder, other));
  const removed = rest.filter(({ id }) => isRegistered(folder, id));
  const notes = distinct([first, ...rest].flatMap(({ note }) => note ?? []));
  const replaces = distinct([
    ...(first.replaces ?? []),
    ...removed.flatMap(({ id, replaces = [] }) => [id, ...replaces]),
  ]);
  const wikidata = [first, ...rest].find((entity) => entity.wikidata !== undefined)?.wikidata;
  // Where the names mean one of them in some articles only, the whole of it is meant there and elsewhere.
  const scopes = [first, ...rest].map(({ articles }) => articles);
  const articles = scopes.every((scope) => scope !== undefined) ? distinct(scopes.flat()) : undefined;
  const { id, type, name } = first;
  const insteadOf = distinct([first, ...rest].flatMap((one) => [one.type, ...(one.insteadOf ?? [])])).filter(
    (other) => other !== type,
  );
  return [
    ...removed.map(({ id }) => ({ type: 'removeEntity', id }) as const),
    put({
      ...{ id, type, name },
      ...(insteadOf.length > 0 ? { insteadOf } : {}),
      aliases: otherNames(name, [...first.aliases, ...rest.flatMap((one) => [one.name, ...one.aliases])]),
      ...(wikidata === undefined ? {} : { wikidata }),
      ...(notes.length > 0 ? { note: notes.join('\n') } : {}),
      ...(replaces.length > 0 ? { replaces } : {}),
      ...(articles === undefined ? {} : { articles }),
    }),
  ];
}

/**
 * Takes names away from an entity: they become one of their own, and are not suggested as the same again.
 *
 * @param names among the entity's aliases, at least one
 */
export function splitNames(folder: Folder, entity: NamedEntity, names: readonly string[]): Edits {
  const known = registeredAs(folder, entity);
  const [name = '', ...aliases] = names;
  const gone = new Set(names.map(comparableName));
  const left = known.aliases.filter((alias) => !gone.has(comparableName(alias)));
  const id = entityIdOf(name, idsIn(folder, known.id));
  return [
    put({ ...known, aliases: left }),
    put({ id, type: known.type, name, aliases }),
    { type: 'putDifferent', names: [known.name, name] },
  ];
}

/**
 * Says that a name means somebody else in some articles.
 *
 * @param names what the articles call them
 * @param articles as paths from the folder of `pressmark.yaml`
 * @param name what they are called from now on
 */
export function splitArticles(
  folder: Folder,
  entity: NamedEntity,
  names: readonly string[],
  articles: readonly string[],
  name: string,
): Edits {
  const id = entityIdOf(name, idsIn(folder));
  const scoped = registeredAs(folder, entity);
  return [
    // One that was meant in some articles only is not meant in these any more.
    ...(scoped.articles
      ? [put({ ...scoped, articles: scoped.articles.filter((path) => !articles.includes(path)) })]
      : []),
    put({ id, type: entity.type, name, aliases: otherNames(name, names), articles: [...articles] }),
  ];
}

/** Says that entities whose names are alike are different: each two of them. */
export function different(entities: readonly NamedEntity[]): Edits {
  return entities.flatMap((a, i) =>
    entities.slice(i + 1).map((b) => ({ type: 'putDifferent', names: [a.name, b.name] }) as const),
  );
}

/** Gives an entity a key in the folder's file. */
export function registered(
  folder: Folder,
  entity: NamedEntity,
): { readonly id: string; readonly edits: Edits } {
  const known = registeredAs(folder, entity);
  return { id: known.id, edits: isRegistered(folder, known.id) ? [] : [put(known)] };
}

/** Names of an article, or of a folder of articles, that has another path now. */
export function articleMoved(folder: Folder, from: string, to: string): Edits {
  const moved = (path: string) =>
    path === from || path.startsWith(`${from}/`) ? to + path.slice(from.length) : path;
  return (folder?.entities ?? []).flatMap((entity) => {
    const articles = entity.articles?.map(moved);
    return articles?.some((path, i) => path !== entity.articles?.[i]) ? [put({ ...entity, articles })] : [];
  });
}

/** Says of what type an entity is, also where articles take it for what it was until now. */
export function retyped(folder: Folder, entity: NamedEntity, type: EntityType): Edits {
  const known = registeredAs(folder, entity);
  const mistaken = distinct([...(known.insteadOf ?? []), known.type, entity.type]).filter(
    (one) => one !== type,
  );
  return [put({ ...known, type, insteadOf: mistaken })];
}

export function withAlias(folder: Folder, entity: NamedEntity, alias: string): Edits {
  const known = registeredAs(folder, entity);
  return [put({ ...known, aliases: otherNames(known.name, [...known.aliases, alias]) })];
}

/** @param item such as Q56226; null takes it away */
export function withWikidata(folder: Folder, entity: NamedEntity, item: string | null): Edits {
  return [put(withValue(registeredAs(folder, entity), 'wikidata', item))];
}

/** @param note null takes it away */
export function withNote(folder: Folder, entity: NamedEntity, note: string | null): Edits {
  return [put(withValue(registeredAs(folder, entity), 'note', note))];
}

function withValue(
  entity: RegisteredEntity,
  key: 'wikidata' | 'note',
  value: string | null,
): RegisteredEntity {
  const changed: { -readonly [K in keyof RegisteredEntity]: RegisteredEntity[K] } = { ...entity };
  if (value === null) delete changed[key];
  else changed[key] = value;
  return changed;
}

function put(entity: RegisteredEntity): FolderFileEdit {
  return { type: 'putEntity', entity };
}

/** @param name of which a new id is made */
function registeredAs(folder: Folder, entity: NamedEntity, name = entity.name): RegisteredEntity {
  const known = folder?.entities.find(({ id }) => id === entity.registered);
  return known ?? { id: entityIdOf(name, idsIn(folder)), type: entity.type, name: entity.name, aliases: [] };
}

function isRegistered(folder: Folder, id: string): boolean {
  return folder?.entities.some((entity) => entity.id === id) ?? false;
}

function isSame(a: NamedEntity, b: NamedEntity): boolean {
  return a.registered === b.registered && (a.registered !== null || (a.type === b.type && a.name === b.name));
}

function idsIn(folder: Folder, ...more: readonly string[]): Set<string> {
  return new Set([...(folder?.entities ?? []).map(({ id }) => id), ...more]);
}

/** Each once, in whatever spelling that names are compared in, and without the name itself. */
function otherNames(name: string, names: readonly string[]): readonly string[] {
  const seen = new Set([comparableName(name)]);
  return names.filter((other) => {
    const key = comparableName(other);
    return !seen.has(key) && seen.add(key);
  });
}

function distinct<T extends string>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
