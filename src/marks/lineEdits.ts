import { isMap, isScalar, isSeq, YAMLSeq, type Document, type YAMLMap } from 'yaml';
import { hasWords, lineKey } from '../analysis/boilerplate/folder/lineKey.ts';
import { placeOf } from './checkSchema.ts';
import type { FolderFile, LineDecision, Problem } from './model.ts';
import { mapAt } from './yamlEdits.ts';
import { resolved, type YamlFormat } from './yamlFile.ts';

const LISTS = ['accepted', 'refused'] as const satisfies readonly LineDecision[];

/** What was decided about a line for all articles of the folder; null where nothing was. */
export function lineDecision(folder: FolderFile | undefined, line: string): LineDecision | null {
  return decidedLine(folder, line)?.decision ?? null;
}

/** The same with the line as the file has it. */
export function decidedLine(
  folder: FolderFile | undefined,
  line: string,
): { readonly line: string; readonly decision: LineDecision } | undefined {
  if (!folder) return undefined;
  const key = lineKey(line);
  for (const decision of LISTS) {
    const found = folder.boilerplate[decision].find((one) => lineKey(one) === key);
    if (found !== undefined) return { line: found, decision };
  }
  return undefined;
}

/** Puts a line into one of the lists of `boilerplate`, and out of the other; out of both where the decision is null. */
export function decideLine(
  document: Document,
  line: string,
  decision: LineDecision | null,
  format: YamlFormat,
): void {
  const key = lineKey(line);
  const isLine = (item: unknown): boolean => {
    const node = resolved(document, item);
    return isScalar(node) && lineKey(String(node.value)) === key;
  };
  const known = resolved(document, document.get('boilerplate', true));
  if (isMap(known))
    for (const name of LISTS) {
      const list = resolved(document, known.get(name, true));
      if (name !== decision && isSeq(list)) list.items = list.items.filter((item) => !isLine(item));
    }
  if (decision === null) return;
  const list = listIn(document, mapAt(document, 'boilerplate', format), decision);
  if (!list.items.some(isLine)) list.add(document.createNode(line));
}

/** A list under a key of the map, made where it is missing; one line for each of its items, as long as they are. */
function listIn(document: Document, map: YAMLMap, key: LineDecision): YAMLSeq {
  const known = resolved(document, map.get(key, true));
  const list = isSeq(known) ? known : new YAMLSeq();
  if (list !== known) map.set(key, list);
  if (list.items.length === 0) {
    list.flow = false;
    map.flow = false;
  }
  return list;
}

/** What a schema cannot say of the lines: each has words to tell it by, and stands in one place. */
export function lineProblems(document: Document): Problem[] {
  const lists = resolved(document, document.get('boilerplate', true));
  if (!isMap(lists)) return [];
  const seen = new Map<number, LineDecision>();
  return LISTS.flatMap((name) => {
    const list = resolved(document, lists.get(name, true));
    return (isSeq(list) ? list.items : []).flatMap((item) => {
      const node = resolved(document, item);
      const line = isScalar(node) ? String(node.value) : '';
      const key = lineKey(line);
      const other = seen.get(key);
      seen.set(key, name);
      if (!hasWords(line))
        return [
          problem(
            item,
            'no-words',
            `"${line}" has no words, and numbers differ from article to article. Leave it out.`,
          ),
        ];
      if (other === undefined) return [];
      const message =
        other === name
          ? `This line is ${name} twice: case, numbers and marks at its ends do not count. Keep one of the two.`
          : 'This line is accepted and refused: case, numbers and marks at its ends do not count. Keep one of the two.';
      return [problem(item, 'repeated-line', message)];
    });
  });
}

function problem(node: unknown, code: string, message: string): Problem {
  const [start, end] = placeOf(node) ?? [0, 0];
  return { start, end, severity: 'error', code, message };
}
