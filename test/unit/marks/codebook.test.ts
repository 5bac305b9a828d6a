import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { codebook, idOf } from '../../../src/marks/codebook.ts';
import { BUILT_IN_LABELS } from '../../../src/marks/model.ts';
import { folderWith } from './folderWith.ts';

const FOLDER = folderWith();

describe('codebook', () => {
  it('has the built-in labels, each with a description', () => {
    const labels = codebook(undefined);
    assert.deepEqual(
      labels.map((label) => label.name),
      [...BUILT_IN_LABELS],
    );
    assert.ok(labels.every((label) => label.description));
  });

  it('adds the folder’s labels behind them, and lets one of the same name take the place of the built-in one', () => {
    const labels = [{ name: 'claim' }, { name: 'other', description: 'Ships' }];
    const names = codebook({ ...FOLDER, labels }).map((label) => label.name);
    assert.deepEqual(names.slice(-2), ['claim', 'other']);
    assert.equal(names.filter((name) => name === 'other').length, 1);
  });
});

describe('idOf', () => {
  it('is six characters, and another one where the first is taken', () => {
    const throws = [0, 0, 0, 0, 0, 0, 0.999, 0, 0, 0, 0, 0];
    const random = () => throws.shift() ?? 0.5;
    assert.equal(idOf(new Set(['222222']), random), 'z22222');
  });
});
