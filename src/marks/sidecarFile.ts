import { isMap, isScalar, isSeq, type Document, type YAMLMap } from 'yaml';
import schema from '../../media/schemas/marks.schema.json' with { type: 'json' };
import { placeOf, type JsonSchema } from './checkSchema.ts';
import type { EventCorrection, Mark, Problem, Quotation, Rejection, Sidecar } from './model.ts';
import {
  addText,
  ensureContents,
  listAt,
  mapAt,
  putItem,
  removeItems,
  setValues,
  writeYamlFile,
} from './yamlEdits.ts';
import { hasErrors, itemsAt, readYamlFile, repeatedValues, type YamlFormat } from './yamlFile.ts';

/** One change to a sidecar. What is there already is not added twice, and what is not there needs no removing. */
export type SidecarEdit =
  /** A mark with the same id takes these values; what it said of an event before and does not say now goes. */
  | { readonly type: 'addMark'; readonly mark: Mark }
  | { readonly type: 'removeMark'; readonly id: string }
  | { readonly type: 'reject'; readonly rejection: Rejection }
  | {
      readonly type: 'removeRejection';
      /** As stored in the rejection: code points. */
      readonly at: readonly [number, number];
      readonly label: string;
    }
  | { readonly type: 'addTag'; readonly tag: string }
  | { readonly type: 'removeTag'; readonly tag: string }
  | { readonly type: 'setPublished'; readonly value: string | null }
  | { readonly type: 'setHash'; readonly sha256: string };

/** The sidecar cannot be written to. The message is for the reader. */
export class SidecarError extends Error {
  override readonly name = 'SidecarError';
}

const EVENT_KEYS = ['kind', 'code', 'source', 'target'] as const satisfies readonly (keyof EventCorrection)[];

const FORMAT: YamlFormat = {
  schema: schema as JsonSchema,
  version: 1,
  keys: ['version', 'article', 'tags', 'marks', 'rejected'],
  check: (document) => [...disorderedPlaces(document), ...repeatedValues(document, 'marks', 'id')],
};

/** A quotation written by hand may come without context. */
type Stored<T extends Quotation> = Omit<T, 'before' | 'after'> & Partial<Pick<T, 'before' | 'after'>>;
const NO_CONTEXT = { before: '', after: '' };

/** What the schema lets through. */
interface StoredSidecar {
  readonly article?: Sidecar['article'] | null;
  readonly tags?: readonly string[] | null;
  readonly marks?: readonly Stored<Mark>[] | null;
  readonly rejected?: readonly Stored<Rejection>[] | null;
}

/** Reads a sidecar. With an error among the problems, `sidecar` is null; an empty file is an empty sidecar. */
export function parseSidecar(source: string): {
  readonly sidecar: Sidecar | null;
  readonly problems: readonly Problem[];
} {
  const { value, problems } = readYamlFile(source, FORMAT);
  if (!value) return { sidecar: null, problems };
  const { article, tags, marks, rejected } = value as StoredSidecar;
  return {
    sidecar: {
      version: 1,
      article: article ?? {},
      tags: tags ?? [],
      marks: (marks ?? []).map((mark) => ({ ...NO_CONTEXT, ...mark })),
      rejected: (rejected ?? []).map((rejection) => ({ ...NO_CONTEXT, ...rejection })),
    },
    problems,
  };
}

/**
 * Applies edits to a sidecar's source; null is a sidecar that does not exist yet. Comments, order, unknown keys, line
 * ends and quoting stay as they are.
 *
 * @throws SidecarError where the source has errors, or an edit would break an alias in it
 */
export function editSidecar(source: string | null, edits: readonly SidecarEdit[]): string {
  const { document, problems } = readYamlFile(source ?? '', FORMAT);
  if (hasErrors(problems)) {
    throw new SidecarError(
      `The marks file has errors, and nothing was written to it. Mend it first: ${problems[0]?.message ?? ''}`,
    );
  }
  ensureContents(document, FORMAT);
  for (const edit of edits) apply(document, edit);
  try {
    return writeYamlFile(document, source ?? '');
  } catch (error) {
    throw new SidecarError(
      `Nothing was written to the marks file: something in it is used elsewhere through an alias. ${String(error)}`,
    );
  }
}

function apply(document: Document, edit: SidecarEdit): void {
  switch (edit.type) {
    case 'addMark':
      put(document, 'marks', edit.mark, (mark) => mark.get('id') === edit.mark.id);
      break;
    case 'removeMark':
      removeItems(document, 'marks', (mark) => isMap(mark) && mark.get('id') === edit.id);
      break;
    case 'reject':
      put(document, 'rejected', edit.rejection, isRejection(edit.rejection));
      break;
    case 'removeRejection':
      removeItems(document, 'rejected', (item) => isMap(item) && isRejection(edit)(item));
      break;
    case 'addTag':
      addText(document, 'tags', edit.tag, FORMAT);
      break;
    case 'removeTag':
      removeItems(document, 'tags', (item) => isScalar(item) && item.value === edit.tag);
      break;
    case 'setPublished':
      if (edit.value !== null) mapAt(document, 'article', FORMAT).set('published', edit.value);
      else if (document.hasIn(['article', 'published'])) document.deleteIn(['article', 'published']);
      break;
    case 'setHash':
      mapAt(document, 'article', FORMAT).set('sha256', edit.sha256);
      break;
  }
}

function put(
  document: Document,
  key: 'marks' | 'rejected',
  value: Mark | Rejection,
  isSame: (item: YAMLMap) => boolean,
): void {
  const { id, entity, note, event }: Partial<Mark> = value as Partial<Mark>;
  const { label, quote, before, after, at, by, made } = value;
  // In the order that people read: what, where, who.
  const values = { id, label, entity, quote, before, after, at, by, made, note };
  const item = putItem(document, listAt(document, key, FORMAT), values, isSame);
  if (event) setValues(document, item, 'event', event, EVENT_KEYS);
  else item.delete('event');
}

function isRejection({ at, label }: Pick<Rejection, 'at' | 'label'>): (item: YAMLMap) => boolean {
  return (item) =>
    item.get('label') === label && item.getIn(['at', 0]) === at[0] && item.getIn(['at', 1]) === at[1];
}

/** Quotes of no words or of less: `at` has to begin before it ends. */
function disorderedPlaces(document: Document): Problem[] {
  return ['marks', 'rejected'].flatMap((key) =>
    itemsAt(document, key).flatMap((item) => {
      const at = isMap(item) ? item.get('at', true) : undefined;
      const [from, to] = isSeq(at) ? (at.toJS(document) as number[]) : [];
      const [start, end] = placeOf(at) ?? [0, 0];
      if (from === undefined || to === undefined || from < to) return [];
      const message = `"at" has to begin before it ends, and goes from ${from} to ${to}.`;
      return [{ start, end, severity: 'error' as const, code: 'at-order', message }];
    }),
  );
}
