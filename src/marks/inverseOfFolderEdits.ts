import type { FolderFileEdit } from './folderFile.ts';
import { decidedLine } from './lineEdits.ts';
import type { FolderFile } from './model.ts';

/**
 * The edits that take other edits of `pressmark.yaml` back, the last one first. What was there before and was made again
 * stays; a label stays too, for marks may have it by now.
 *
 * @param before the folder file that the edits were made to; undefined where there was none
 */
export function inverseOfFolderEdits(
  edits: readonly FolderFileEdit[],
  before: FolderFile | undefined,
): readonly FolderFileEdit[] {
  return edits.toReversed().flatMap((edit) => inverse(edit, before));
}

function inverse(edit: FolderFileEdit, before: FolderFile | undefined): readonly FolderFileEdit[] {
  const entityOf = (id: string) => before?.entities.find((entity) => entity.id === id);
  switch (edit.type) {
    case 'putEntity': {
      const entity = entityOf(edit.entity.id);
      return [entity ? { type: 'putEntity', entity } : { type: 'removeEntity', id: edit.entity.id }];
    }
    case 'removeEntity': {
      const entity = entityOf(edit.id);
      return entity ? [{ type: 'putEntity', entity }] : [];
    }
    case 'putDifferent':
      return isDifferent(before, edit.names) ? [] : [{ type: 'removeDifferent', names: edit.names }];
    case 'removeDifferent':
      return isDifferent(before, edit.names) ? [{ type: 'putDifferent', names: edit.names }] : [];
    case 'decideLine': {
      const { line, decision } = decidedLine(before, edit.line) ?? { line: edit.line, decision: null };
      return decision === edit.decision ? [] : [{ type: 'decideLine', line, decision }];
    }
    case 'addLabel':
      return [];
  }
}

function isDifferent(folder: FolderFile | undefined, [a, b]: readonly [string, string]): boolean {
  return (folder?.different ?? []).some(([x, y]) => (x === a && y === b) || (x === b && y === a));
}
