import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { evidenceIn } from '../../../src/marks/evidence.ts';
import { parseFolderFile } from '../../../src/marks/folderFile.ts';
import { parseSidecar } from '../../../src/marks/sidecarFile.ts';

describe('evidenceIn', () => {
  it("takes the date from the sidecar, and names with their aliases from the folder's file", () => {
    const { sidecar } = parseSidecar('version: 1\narticle: {published: 2026-03-10}\n');
    const { folder } = parseFolderFile(
      'version: 1\nentities:\n  - {id: velmora, type: place, name: Velmora, aliases: [Velmoran Union]}\n',
    );
    assert.deepEqual(evidenceIn(sidecar, folder ?? undefined), {
      published: '2026-03-10',
      known: [
        { name: 'Velmora', type: 'place' },
        { name: 'Velmoran Union', type: 'place' },
      ],
      frames: [],
    });
  });

  it('hands on the events that the folder adds', () => {
    const { folder } = parseFolderFile(
      'version: 1\nevents:\n  - {noun: data breach, code: COERCE, kind: data breach}\n',
    );
    assert.deepEqual(evidenceIn(null, folder ?? undefined).frames, [
      { noun: 'data breach', code: 'COERCE', kind: 'data breach' },
    ]);
  });

  it('is empty where nobody decided anything', () => {
    assert.deepEqual(evidenceIn(null, undefined), { published: undefined, known: [], frames: [] });
  });
});
