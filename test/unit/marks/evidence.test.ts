import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { FolderLine } from '../../../src/analysis/boilerplate/folder/folderLine.ts';
import { lineKey } from '../../../src/analysis/boilerplate/folder/lineKey.ts';
import { evidenceIn, linesIn } from '../../../src/marks/evidence.ts';
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
      lines: [],
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

  it('has the lines that a person keeps in this article before what the folder says of them', () => {
    const { sidecar } = parseSidecar(
      'version: 1\nrejected: [{label: boilerplate, quote: Sign up, at: [0, 7]}, {label: person, quote: Elda, at: [0, 4]}]\n',
    );
    const { folder } = parseFolderFile('version: 1\nboilerplate: {accepted: [Sign up]}\n');
    assert.deepEqual(linesIn('Elda\n\nSign up', sidecar, folder ?? undefined, undefined), [
      line(lineKey('Sign up'), 'refused', 1),
    ]);
  });

  it('is empty where nobody decided anything', () => {
    assert.deepEqual(evidenceIn(null, undefined), {
      published: undefined,
      known: [],
      frames: [],
      lines: [],
    });
  });

  it('has what is known of the lines of the text alone, and of those what a person decided first', () => {
    const { folder } = parseFolderFile(
      'version: 1\nboilerplate: {accepted: [SIGN UP, Elsewhere], refused: [12 key points]}\n',
    );
    const text = 'Ferry sails\n\nSign up!\n\n3 key points\n\nRead more\n\nShare';
    const learned = { get: (key: number) => line(key, 'learned', key === lineKey('Read more') ? 5 : 0) };
    const known = linesIn(text, null, folder ?? undefined, learned);
    assert.deepEqual(known, [
      line(lineKey('sign up'), 'accepted', 1),
      line(lineKey('0 key points'), 'refused', 1),
      line(lineKey('Read more'), 'learned', 5),
    ]);
  });
});

function line(key: number, verdict: FolderLine['verdict'], articles: number): FolderLine | undefined {
  return articles > 0 ? { key, verdict, articles } : undefined;
}
