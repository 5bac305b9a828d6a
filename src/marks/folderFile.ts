import { isMap, isSeq, type Document } from 'yaml';
import schema from '../../media/schemas/pressmark.schema.json' with { type: 'json' };
import type { JsonSchema } from './checkSchema.ts';
import { decideLine, lineProblems } from './lineEdits.ts';
import type {
  CodebookLabel,
  DifferentNames,
  FolderFile,
  LineDecision,
  Problem,
  RegisteredEntity,
} from './model.ts';
import { ownFrameProblems } from './ownFrames.ts';
import { ensureContents, listAt, putItem, removeItems, writeYamlFile } from './yamlEdits.ts';
import { hasErrors, readYamlFile, repeatedValues, type YamlFormat } from './yamlFile.ts';

/** One change to `pressmark.yaml`. What is not there needs no removing. */
export type FolderFileEdit =
  /** An entity with the same id takes these values, and loses those that are not among them. */
  | { readonly type: 'putEntity'; readonly entity: RegisteredEntity }
  | { readonly type: 'removeEntity'; readonly id: string }
  | { readonly type: 'putDifferent' | 'removeDifferent'; readonly names: DifferentNames }
  /** Says of a line of all articles whether it is residue; null takes back what was said of it. */
  | { readonly type: 'decideLine'; readonly line: string; readonly decision: LineDecision | null }
  /** A label of the same name takes these values. */
  | { readonly type: 'addLabel'; readonly label: CodebookLabel };

/** `pressmark.yaml` cannot be written to. The message is for the reader. */
export class FolderFileError extends Error {
  override readonly name = 'FolderFileError';
}

const FORMAT: YamlFormat = {
  schema: schema as JsonSchema,
  version: 1,
  keys: ['version', 'labels', 'entities', 'different', 'events', 'boilerplate', 'include', 'exclude'],
  check: (document) => [
    ...repeatedValues(document, 'entities', 'id'),
    ...repeatedValues(document, 'labels', 'name'),
    ...ownFrameProblems(document),
    ...lineProblems(document),
  ],
};

/** Reads `pressmark.yaml`. With an error among the problems, `folder` is null; an empty file is an empty folder file. */
export function parseFolderFile(source: string): {
  readonly folder: FolderFile | null;
  readonly problems: readonly Problem[];
} {
  const { value, problems } = readYamlFile(source, FORMAT);
  if (!value) return { folder: null, problems };
  const { labels, entities, different, events, boilerplate, include, exclude } = value as Partial<FolderFile>;
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
      different: different ?? [],
      events: events ?? [],
      boilerplate: { accepted: boilerplate?.accepted ?? [], refused: boilerplate?.refused ?? [] },
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
    case 'putEntity':
      putEntity(document, edit.entity);
      break;
    case 'removeEntity':
      removeItems(document, 'entities', (item) => isMap(item) && item.get('id') === edit.id);
      break;
    case 'putDifferent':
      putDifferent(document, edit.names);
      break;
    case 'removeDifferent':
      removeItems(
        document,
        'different',
        (item) => isSeq(item) && areTheSame(item.toJS(document), edit.names),
      );
      break;
    case 'decideLine':
      decideLine(document, edit.line, edit.decision, FORMAT);
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
  const { id, type, insteadOf, name, aliases, wikidata, note, replaces, articles } = entity;
  const optional = {
    aliases: aliases.length > 0 ? aliases : undefined,
    ...{ insteadOf, wikidata, note, replaces, articles },
  };
  const item = putItem(
    document,
    listAt(document, 'entities', FORMAT),
    { id, type, name, ...optional },
    (other) => other.get('id') === id,
  );
  for (const [key, value] of Object.entries(optional)) if (value === undefined) item.delete(key);
}

function putDifferent(document: Document, names: DifferentNames): void {
  const list = listAt(document, 'different', FORMAT);
  if (list.items.some((item) => isSeq(item) && areTheSame(item.toJS(document), names))) return;
  if (list.items.length === 0) list.flow = false;
  list.add(document.createNode(names, { flow: true }));
}

function areTheSame(item: unknown, [a, b]: DifferentNames): boolean {
  const [one, other] = item as readonly unknown[];
  return (one === a && other === b) || (one === b && other === a);
}
