import { isMap, isScalar, isSeq, YAMLMap, YAMLSeq, type Document, type Node } from 'yaml';
import { isEmpty, resolved, type YamlFormat } from './yamlFile.ts';

type Value = string | readonly (string | number)[];

const BOM = '\ufeff';

/** Gives an empty document the contents of an empty file. Comments that were there stay. */
export function ensureContents(document: Document, format: YamlFormat): void {
  if (isEmpty(document)) document.contents = document.createNode({ version: format.version });
}

/** The map under a top-level key, made where it is missing or empty. */
export function mapAt(document: Document, key: string, format: YamlFormat): YAMLMap {
  const map = resolved(document, document.get(key, true));
  if (isMap(map)) return map;
  const made = new YAMLMap();
  made.flow = true;
  return place(document, key, made, format);
}

/** The list under a top-level key, made where it is missing or empty. */
export function listAt(document: Document, key: string, format: YamlFormat): YAMLSeq {
  const list = resolved(document, document.get(key, true));
  if (isSeq(list)) return list;
  return place(document, key, new YAMLSeq(), format);
}

/** Adds a text to the list of texts under a top-level key, unless it is there. */
export function addText(document: Document, key: string, text: string, format: YamlFormat): void {
  const list = listAt(document, key, format);
  if (list.items.some((item) => isText(document, item, text))) return;
  if (list.items.length === 0) list.flow = true;
  list.add(createNode(document, text));
}

/**
 * Sets values of the item that is the same, or adds an item with them at the end. Undefined values are left out.
 *
 * @returns the item
 */
export function putItem(
  document: Document,
  list: YAMLSeq,
  values: Readonly<Record<string, Value | undefined>>,
  isSame: (item: YAMLMap) => boolean,
): YAMLMap {
  const known = list.items
    .map((item) => resolved(document, item))
    .find((item): item is YAMLMap => isMap(item) && isSame(item));
  const item = known ?? new YAMLMap();
  for (const [key, value] of Object.entries(values))
    if (value !== undefined) setValue(document, item, key, value);
  if (known) return known;
  // Items in one line, as `[]` would have them, are hard to read and to compare.
  if (list.items.length === 0) list.flow = false;
  list.add(item);
  return item;
}

/**
 * Gives a map under a key these values, and takes away those that are not among them any more. Other keys stay.
 *
 * @param keys in the order in which they are added
 */
export function setValues<K extends string>(
  document: Document,
  item: YAMLMap,
  key: string,
  values: Readonly<Partial<Record<K, Value>>>,
  keys: readonly K[],
): void {
  const old = resolved(document, item.get(key, true));
  const map = isMap(old) ? old : new YAMLMap();
  for (const name of keys) {
    const value = values[name];
    if (value === undefined) map.delete(name);
    else setValue(document, map, name, value);
  }
  if (map !== old) item.set(key, map);
}

/** Removes items of the list under a top-level key. */
export function removeItems(document: Document, key: string, isMeant: (item: unknown) => boolean): void {
  const list = resolved(document, document.get(key, true));
  if (isSeq(list)) list.items = list.items.filter((item) => !isMeant(resolved(document, item)));
}

/** Sets a value, and leaves one that is there already as it is written. */
export function setValue(document: Document, map: YAMLMap, key: string, value: Value): void {
  const old = resolved(document, map.get(key, true)) as Node | undefined;
  if (JSON.stringify(old?.toJS(document)) !== JSON.stringify(value))
    map.set(key, createNode(document, value));
}

/**
 * A document's source, laid out as `source` was: its line ends, byte order mark, indentation and padding.
 *
 * @throws Error where an alias has lost its anchor
 */
export function writeYamlFile(document: Document, source: string): string {
  const text = document.toString({
    lineWidth: 0,
    indent: Math.min(/^( +)[^\s#]/m.exec(source)?.[1]?.length ?? 2, 8),
    indentSeq: !/^[\w-]+:[^\n]*\n(?:\s*#.*\n|\s*\n)*- /m.test(source),
    flowCollectionPadding: source.includes('{ '),
  });
  const lines = source.includes('\r\n') ? text.replace(/\n/g, '\r\n') : text;
  return source.startsWith(BOM) ? BOM + lines : lines;
}

function place<T extends YAMLMap | YAMLSeq>(
  document: Document,
  key: string,
  value: T,
  format: YamlFormat,
): T {
  const top = document.contents as YAMLMap;
  if (top.has(key)) {
    top.set(key, value);
    return value;
  }
  const before = new Set(format.keys.slice(0, format.keys.indexOf(key)));
  const last = top.items.findLastIndex(
    ({ key: other }) => isScalar(other) && before.has(String(other.value)),
  );
  top.items.splice(last + 1, 0, document.createPair(key, value));
  return value;
}

function isText(document: Document, node: unknown, text: string): boolean {
  const scalar = resolved(document, node);
  return isScalar(scalar) && scalar.value === text;
}

function createNode(document: Document, value: Value): Node {
  if (typeof value !== 'string') return document.createNode(value, { flow: true });
  const node = document.createNode(value);
  // Escaped in double quotes where plain or block style would not show, or not keep, what it holds.
  if (/[\p{Cc}\p{Cs}\u2028\u2029\ufeff]|^\s|\s$/u.test(value)) node.type = 'QUOTE_DOUBLE';
  return node;
}
