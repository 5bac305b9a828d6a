import { isAlias, isMap, isScalar, isSeq, type Document, type Node, type YAMLMap } from 'yaml';
import type { Problem } from './model.ts';

type JsonType = 'object' | 'array' | 'string' | 'integer' | 'null';

/** The keywords of JSON Schema (draft 7) that the schemas in media/schemas use. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: JsonType | readonly JsonType[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  /** Other keys are kept, with a warning. */
  readonly additionalProperties?: false;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
}

const TYPE_WORDS: Readonly<Record<JsonType, string>> = {
  object: 'a group of keys',
  array: 'a list',
  string: 'text (in quotes where it looks like a number)',
  integer: 'a whole number',
  null: 'empty',
};

/**
 * Compares a YAML document with a JSON schema and says at which place it differs.
 *
 * Reading the schema that `yamlValidation` hands to the editor, node by node, is simpler than compiling it with ajv:
 * no generated code, every problem has its place, and the words are for people. A test compares the verdicts with ajv's.
 */
export function checkSchema(document: Document, schema: JsonSchema): Problem[] {
  const problems: Problem[] = [];
  check(document.contents, schema, '', [0, 0]);
  return problems;

  /**
   * @param name how the value is called in messages: its key
   * @param place where to report what has no place of its own
   */
  function check(given: unknown, expected: JsonSchema, name: string, place: Place): void {
    const rule = dereference(expected);
    const node = isAlias(given) ? given.resolve(document) : (given as Node | null | undefined);
    const here = placeOf(given) ?? place;
    const fault = (code: string, message: string, at = here) =>
      problems.push({ start: at[0], end: at[1], severity: 'error', code, message });
    const subject = name ? `"${name}"` : 'This file';

    const types = [rule.type ?? []].flat();
    if (types.length > 0 && !types.includes(typeOf(node) as JsonType)) {
      fault('wrong-type', `${subject} has to be ${TYPE_WORDS[types[0] ?? 'string']}.`);
      return;
    }
    const value = isScalar(node) ? node.value : undefined;
    if ('const' in rule && value !== rule.const) {
      fault('wrong-value', `${subject} has to be ${String(rule.const)}.`);
    }
    if (rule.enum && !rule.enum.includes(value)) {
      fault('wrong-value', `${subject} has to be one of ${rule.enum.join(', ')}.`);
    }
    if (rule.pattern && typeof value === 'string' && !new RegExp(rule.pattern, 'u').test(value)) {
      fault('wrong-form', `${subject} does not have the form it needs. ${rule.description ?? ''}`.trim());
    }
    if (rule.minimum !== undefined && typeof value === 'number' && value < rule.minimum) {
      fault('wrong-value', `${subject} has to be ${rule.minimum} or more.`);
    }
    if (isSeq(node)) {
      const { minItems = 0, maxItems = Infinity, items } = rule;
      if (node.items.length < minItems || node.items.length > maxItems) {
        fault('wrong-length', `${subject} has to have ${minItems} items, and has ${node.items.length}.`);
      }
      if (items) for (const item of node.items) check(item, items, name, here);
    }
    if (isMap(node)) checkKeys(node, rule, here, fault);
  }

  function checkKeys(map: YAMLMap, rule: JsonSchema, here: Place, fault: Fault): void {
    const first = placeOf(map.items[0]?.key) ?? here;
    for (const key of rule.required ?? []) {
      if (!map.has(key)) fault('missing-key', `"${key}" is missing here.`, first);
    }
    for (const { key, value } of map.items) {
      const name = isScalar(key) ? String(key.value) : '';
      const place = placeOf(key) ?? here;
      const property = Object.hasOwn(rule.properties ?? {}, name) ? rule.properties?.[name] : undefined;
      if (property) {
        check(value, property, name, place);
      } else if (rule.additionalProperties === false) {
        problems.push({
          start: place[0],
          end: place[1],
          severity: 'warning',
          code: 'unknown-key',
          message: `Pressmark does not know "${name}" and leaves it as it is.`,
        });
      }
    }
  }

  function dereference(rule: JsonSchema): JsonSchema {
    return schema.definitions?.[rule.$ref?.replace('#/definitions/', '') ?? ''] ?? rule;
  }
}

type Place = readonly [start: number, end: number];
type Fault = (code: string, message: string, at?: Place) => void;

/** UTF-16 offsets of a node in the source; undefined where it has no text of its own. */
export function placeOf(node: unknown): Place | undefined {
  const range = (node as Node | null | undefined)?.range;
  return range && range[1] > range[0] ? [range[0], range[1]] : undefined;
}

function typeOf(node: Node | null | undefined): JsonType | 'other' {
  if (isMap(node)) return 'object';
  if (isSeq(node)) return 'array';
  const value = isScalar(node) ? node.value : null;
  if (value === null) return 'null';
  if (typeof value === 'string') return 'string';
  return Number.isInteger(value) ? 'integer' : 'other';
}
