import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { inverseOf } from '../../../src/marks/inverseOf.ts';
import { editSidecar, parseSidecar, type SidecarEdit } from '../../../src/marks/sidecarFile.ts';

const BEFORE = `version: 1
article: {published: 2023-09-13}
tags: [verify]
marks:
  - {id: abc234, label: person, quote: Amina Diallo, before: '', after: '', at: [0, 12]}
rejected:
  - {label: place, quote: Port Vale, before: '', after: '', at: [20, 29]}
`;
const QUOTED = { quote: 'Amina Diallo', before: '', after: '', at: [0, 12] } as const;
const PLACE = { quote: 'the quay', before: '', after: '', at: [40, 48] } as const;

function takenBack(edits: readonly SidecarEdit[]) {
  const before = parseSidecar(BEFORE).sidecar;
  const after = editSidecar(BEFORE, edits);
  assert.notDeepEqual(parseSidecar(after).sidecar, before);
  return { before, again: parseSidecar(editSidecar(after, inverseOf(edits, before))).sidecar };
}

describe('inverseOf', () => {
  const cases: Readonly<Record<string, readonly SidecarEdit[]>> = {
    'a mark that was made': [{ type: 'addMark', mark: { id: 'def567', label: 'theme', ...PLACE } }],
    'a mark that was changed': [{ type: 'addMark', mark: { id: 'abc234', label: 'theme', ...PLACE } }],
    'what was said of an event': [
      {
        type: 'addMark',
        mark: { id: 'abc234', label: 'person', ...QUOTED, event: { kind: 'visit', source: ['Bo Lind'] } },
      },
    ],
    'a mark that was removed': [{ type: 'removeMark', id: 'abc234' }],
    'a rejection': [{ type: 'reject', rejection: { label: 'theme', ...PLACE } }],
    'a rejection that was removed': [{ type: 'removeRejection', label: 'place', at: [20, 29] }],
    'tags that were set': [
      { type: 'removeTag', tag: 'verify' },
      { type: 'addTag', tag: 'checked' },
    ],
    'a date that was set': [{ type: 'setPublished', value: '2024-01-01' }],
    'a rejection in place of a mark': [
      { type: 'removeMark', id: 'abc234' },
      { type: 'reject', rejection: { label: 'person', ...PLACE } },
    ],
  };
  for (const [what, edits] of Object.entries(cases)) {
    it(`takes back ${what}`, () => {
      const { before, again } = takenBack(edits);
      assert.deepEqual(again, before);
    });
  }

  it('leaves a tag that was there before it was set once more', () => {
    const before = parseSidecar(BEFORE).sidecar;
    assert.deepEqual(inverseOf([{ type: 'addTag', tag: 'verify' }], before), []);
  });

  it('takes the first decisions about an article back', () => {
    const edits = [{ type: 'addTag', tag: 'verify' }] as const;
    assert.deepEqual(inverseOf(edits, null), [{ type: 'removeTag', tag: 'verify' }]);
  });
});
