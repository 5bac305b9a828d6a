import { isMap, type Document } from 'yaml';
import schema from '../../media/schemas/pressmark.schema.json' with { type: 'json' };
import type { JsonSchema } from './checkSchema.ts';
import { entityIdOf } from './entityId.ts';
import type { CodebookLabel, FolderFile, Problem, ReadEntity, RegisteredEntity } from './model.ts';
import { ownFrameProblems } from './ownFrames.ts';
import { ensureContents, listAt, putItem, removeItems, writeYamlFile } from './yamlEdits.ts';
import { hasErrors, itemsAt, readYamlFile, repeatedValues, type YamlFormat } from './yamlFile.ts';

/** One change to `pressmark.yaml`. What is not there needs no removing. */
export type FolderFileEdit =
  | {
      /** Gives an entity of a reading another name; one that the folder does not know yet is registered. */
      readonly type: 'renameEntity';
      readonly entity: Pick<ReadEntity, 'registered' | 'type' | 'name'>;
      /** The new name. The old one becomes an alias, so that articles that have it keep the row. */
      readonly name: string;
    }
  /** An entity with the same id takes these values. */
  | { readonly type: 'putEntity'; readonly entity: RegisteredEntity }
  | { readonly type: 'removeEntity'; readonly id: string }
  /** A label of the same name takes these values. */
  | { readonly type: 'addLabel'; readonly label: CodebookLabel };

/** `pressmark.yaml` cannot be written to. The message is for the reader. */
export class FolderFileError extends Error {
  override readonly name = 'FolderFileError';
}

const FORMAT: YamlFormat = {
  schema: schema as JsonSchema,
  version: 1,
  keys: ['version', 'labels', 'entities', 'events', 'include', 'exclude'],
  check: (document) => [
    ...repeatedValues(document, 'entities', 'id'),
    ...repeatedValues(document, 'labels', 'name'),
    ...ownFrameProblems(document),
  ],
};

/** Reads `pressmark.yaml`. With an error among the problems, `folder` is null; an empty file is an empty folder file. */
export function parseFolderFile(source: string): {
  readonly folder: FolderFile | null;
  readonly problems: readonly Problem[];
} {
  const { value, problems } = readYamlFile(source, FORMAT);
  if (!value) return { folder: null, problems };
  const { labels, entities, events, include, exclude } = value as Partial<FolderFile>;
  return {
    folder: {
      version: 1,
      labels: labels ?? [],
      entities: (entities ?? []).map(
        (entity: RegisteredEntity & { readonly aliases?: readonly string[] }) => ({
          ...entity,
          aliases: entity.aliases ?? [],
        }),
      ),
      events: events ?? [],
      include: include ?? [],
      exclude: exclude ?? [],
    },
    problems,
  };
}

/**
 * Applies edits to the source of `pressmark.yaml`; null is a file that does not exist yet. Comments, order, unknown
 * keys, line ends and quoting stay as they are.
 *
 * @throws FolderFileError where the source has errors, or an edit would break an alias in it
 */
export function editFolderFile(source: string | null, edits: readonly FolderFileEdit[]): string {
  const { document, problems } = readYamlFile(source ?? '', FORMAT);
  if (hasErrors(problems)) {
    throw new FolderFileError(
      `pressmark.yaml has errors, and nothing was written to it. Mend it first: ${problems[0]?.message ?? ''}`,
    );
  }
  ensureContents(document, FORMAT);
  for (const edit of edits) apply(document, edit);
  try {
    return writeYamlFile(document, source ?? '');
  } catch (error) {
    throw new FolderFileError(
      `Nothing was written to pressmark.yaml: something in it is used elsewhere through an alias. ${String(error)}`,
    );
  }
}

function apply(document: Document, edit: FolderFileEdit): void {
  switch (edit.type) {
    case 'renameEntity':
      putEntity(document, renamed(document, edit.entity, edit.name));
      break;
    case 'putEntity':
      putEntity(document, edit.entity);
      break;
    case 'removeEntity':
      removeItems(document, 'entities', (item) => isMap(item) && item.get('id') === edit.id);
      break;
    case 'addLabel': {
      const { name, description, parent, key } = edit.label;
      const values = { name, description, parent, key };
      putItem(document, listAt(document, 'labels', FORMAT), values, (item) => item.get('name') === name);
      break;
    }
  }
}

function putEntity(document: Document, entity: RegisteredEntity): void {
  const { id, type, name, aliases, wikidata, note } = entity;
  const values = { id, type, name, aliases: aliases.length > 0 ? aliases : undefined, wikidata, note };
  putItem(document, listAt(document, 'entities', FORMAT), values, (item) => item.get('id') === id);
}

function renamed(
  document: Document,
  { registered, type, name: oldName }: Pick<ReadEntity, 'registered' | 'type' | 'name'>,
  name: string,
): RegisteredEntity {
  const entities = itemsAt(document, 'entities').flatMap((item) =>
    isMap(item) ? [item.toJS(document) as Omit<RegisteredEntity, 'aliases'> & Partial<RegisteredEntity>] : [],
  );
  const known = entities.find((entity) => entity.id === registered);
  const aliases = new Set([...(known?.aliases ?? []), known?.name ?? oldName]);
  aliases.delete(name);
  const id = known?.id ?? entityIdOf(name, new Set(entities.map((entity) => entity.id)));
  return { id, type: known?.type ?? type, name, aliases: [...aliases] };
}
