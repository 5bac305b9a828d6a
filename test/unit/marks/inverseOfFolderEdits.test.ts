import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { editFolderFile, parseFolderFile, type FolderFileEdit } from '../../../src/marks/folderFile.ts';
import { inverseOfFolderEdits } from '../../../src/marks/inverseOfFolderEdits.ts';
import type { LineDecision } from '../../../src/marks/model.ts';

const SOURCE = 'version: 1\nboilerplate: {accepted: [Read more], refused: [Key points]}\n';

describe('inverseOfFolderEdits', () => {
  const decide = (line: string, decision: LineDecision | null): FolderFileEdit => ({
    type: 'decideLine',
    line,
    decision,
  });
  const decisions: Readonly<Record<string, readonly FolderFileEdit[]>> = {
    'a new line': [decide('Share', 'accepted')],
    'a line that was decided the other way, as it was written': [decide('READ MORE!', 'refused')],
    'a line that was decided the same way': [decide('key points', 'refused')],
    'a decision that was taken away': [decide('Key points', null)],
    'several, the last one first': [decide('Share', 'refused'), decide('Read more', null)],
  };
  for (const [what, edits] of Object.entries(decisions))
    it(`takes back ${what}`, () => {
      const before = parseFolderFile(SOURCE).folder!;
      const after = editFolderFile(SOURCE, edits);
      const undone = editFolderFile(after, inverseOfFolderEdits(edits, before));
      assert.deepEqual(parseFolderFile(undone).folder, before);
    });
});
