import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Alias,
  type Document,
  type YAMLError,
} from 'yaml';
import type { Span } from '../analysis/model.ts';
import { checkSchema, placeOf, type JsonSchema } from './checkSchema.ts';
import type { Problem } from './model.ts';

/** What a kind of file has to look like. */
export interface YamlFormat {
  readonly schema: JsonSchema;
  /** The one version of the format that is read and written. */
  readonly version: number;
  /** The order in which top-level keys are added. */
  readonly keys: readonly string[];
  /** Finds what a schema cannot say. Called only where the schema found no error. */
  readonly check: (document: Document) => readonly Problem[];
}

export interface YamlFile {
  /** For edits. Without contents where the source was empty or could not be read at all. */
  readonly document: Document;
  /** The content as plain data; null where the file has errors. */
  readonly value: Record<string, unknown> | null;
  /** In text order; errors first where there are more than a hundred. */
  readonly problems: readonly Problem[];
}

/** Enough for honest use of anchors, and few enough to keep an alias bomb from going off. */
const MAX_ALIAS_COUNT = 100;
const MAX_PROBLEMS = 100;

/** Reads a YAML file without ever throwing. An empty file is an empty one of the current version. */
export function readYamlFile(source: string, format: YamlFormat): YamlFile {
  const document: Document = parseDocument(source, { prettyErrors: false, logLevel: 'silent' });
  const syntax: Problem[] = [
    ...telling(document.errors).map((error) => ({
      ...spanOf(error.pos, source),
      severity: 'error' as const,
      code: error.code === 'DUPLICATE_KEY' ? 'duplicate-key' : 'broken-yaml',
      message:
        error.code === 'DUPLICATE_KEY'
          ? 'This key is there twice. Keep one of the two.'
          : `This is no valid YAML: ${error.message.replace(/\.?$/, '.')}`,
    })),
    ...document.warnings.map((warning) => ({
      ...spanOf(warning.pos, source),
      severity: 'warning' as const,
      code: 'yaml-warning',
      message: warning.message,
    })),
  ];
  if (document.errors.length > 0) return { document, value: null, problems: inOrder(syntax) };
  if (isEmpty(document)) return { document, value: { version: format.version }, problems: syntax };

  const alias = aliasProblem(document);
  if (alias) return { document, value: null, problems: [alias] };
  const version = versionProblem(document, format.version);
  if (version) return { document, value: null, problems: [version] };

  const problems = [...syntax, ...checkSchema(document, format.schema)];
  if (!hasErrors(problems)) problems.push(...format.check(document));
  const value = hasErrors(problems) ? null : (document.toJS() as Record<string, unknown>);
  return { document, value, problems: inOrder(problems) };
}

/** Whether a document says nothing: no text at all, comments alone, or a bare `---`. */
export function isEmpty(document: Document): boolean {
  return document.contents === null || (isScalar(document.contents) && document.contents.value === null);
}

export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(isError);
}

/** What stands in the list under a top-level key, aliases followed. */
export function itemsAt(document: Document, key: string): readonly unknown[] {
  const list = resolved(document, document.get(key, true));
  return isSeq(list) ? list.items.map((item) => resolved(document, item)) : [];
}

/** A problem for every item of the list under `listKey` that repeats another one's `key`. */
export function repeatedValues(document: Document, listKey: string, key: string): Problem[] {
  const seen = new Set<unknown>();
  return itemsAt(document, listKey).flatMap((item) => {
    const node = isMap(item) ? item.get(key, true) : undefined;
    if (!isScalar(node) || !seen.has(node.value)) {
      seen.add(node?.value);
      return [];
    }
    const [start, end] = placeOf(node) ?? [0, 0];
    const message = `Another one has the ${key} "${String(node.value)}" too. Give this one another.`;
    return [{ start, end, severity: 'error' as const, code: 'repeated-value', message }];
  });
}

/** The node that an alias stands for; any other node as it is. */
export function resolved(document: Document, node: unknown): unknown {
  return isAlias(node) ? node.resolve(document) : node;
}

/** Aliases that lead nowhere, and aliases of aliases that would fill the memory. */
function aliasProblem(document: Document): Problem | undefined {
  try {
    document.toJS({ maxAliasCount: MAX_ALIAS_COUNT });
    return undefined;
  } catch {
    const aliases: Alias[] = [];
    visit(document, { Alias: (_, alias) => void aliases.push(alias) });
    const lost = aliases.find((alias) => !alias.resolve(document));
    const [start, end] = placeOf(lost ?? aliases[0]) ?? [0, 0];
    const [code, message] = lost
      ? ['lost-alias', `Nothing before this is called &${lost.source}. Write the value out.`]
      : ['alias-bomb', 'Aliases repeat too much of this file for it to be read. Write the values out.'];
    return { start, end, severity: 'error', code, message };
  }
}

function versionProblem(document: Document, version: number): Problem | undefined {
  const node = isMap(document.contents) ? document.contents.get('version', true) : undefined;
  if (!isScalar(node) || node.value === version) return undefined;
  const [start, end] = placeOf(node) ?? [0, 0];
  return {
    start,
    end,
    severity: 'error',
    code: 'other-version',
    message:
      `This file has version ${String(node.value)}, and this Pressmark knows version ${version} alone. ` +
      'It leaves the file as it is. A newer Pressmark may read it.',
  };
}

/** Every key that is there twice, and of what breaks the file the first: one bracket too many breaks all lines after it. */
function telling(errors: readonly YAMLError[]): readonly YAMLError[] {
  const breaks = errors.filter(({ code }) => code !== 'DUPLICATE_KEY');
  const [first] = breaks.sort((a, b) => a.pos[0] - b.pos[0]);
  return errors.filter((error) => error === first || error.code === 'DUPLICATE_KEY');
}

/** A place of a YAML error in the source: within one line, and at least one character of it, where there is one. */
function spanOf([from, to]: readonly [number, number], source: string): Span {
  const start = Math.min(from, Math.max(0, source.length - 1));
  const line = /[\r\n]/.exec(source.slice(start + 1));
  const end = Math.min(Math.max(to, start + 1), line ? start + 1 + line.index : source.length);
  return { start, end };
}

function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const [worst, rest] = [problems.filter(isError), problems.filter((problem) => !isError(problem))];
  return [...worst, ...rest].slice(0, MAX_PROBLEMS).sort((a, b) => a.start - b.start);
}

function isError(problem: Problem): boolean {
  return problem.severity === 'error';
}
