import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { knownLabels } from '../../../../../src/analysis/language/names/knownNames.ts';
import { LABELS } from '../../../../../src/analysis/language/names/labels.ts';
import type { KnownName } from '../../../../../src/analysis/language/sentence.ts';
import { tokenize } from '../../../../../src/analysis/language/tokenizer.ts';
import { WordTable } from '../../../../../src/analysis/language/words.ts';

function labels(known: readonly KnownName[], text: string): (string | undefined)[] {
  const table = new WordTable();
  const words = tokenize(text).map((token) => table.get(token.text));
  return [...knownLabels(known, table)(words)].map((label) => LABELS[label]);
}

describe('knownLabels', () => {
  it('suggests the type of a known name for each of its words', () => {
    assert.deepEqual(labels([{ name: 'Marshal Orlov', type: 'equipment' }], 'the Marshal Orlov sailed'), [
      'O',
      'B-equipment',
      'I-equipment',
      'O',
    ]);
  });

  it('prefers the longest known name', () => {
    const known: KnownName[] = [
      { name: 'Hope', type: 'place' },
      { name: 'Hope Foundation', type: 'organization' },
    ];
    assert.deepEqual(labels(known, 'Hope Foundation'), ['B-organization', 'I-organization']);
  });

  it('does not take a common word for a name that is written like it', () => {
    assert.deepEqual(labels([{ name: 'Hope', type: 'place' }], 'they hope'), ['O', 'O']);
  });
});
