import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { isPlainStatement } from '../../../src/marks/plainStatement.ts';

describe('isPlainStatement', () => {
  it('is what was only said', () => {
    assert.ok(isPlainStatement({ plover: 'STATEMENT', kind: 'statement' }));
  });

  it('is neither a denial nor anything that was done', () => {
    assert.ok(!isPlainStatement({ plover: 'STATEMENT', kind: 'denial' }));
    assert.ok(!isPlainStatement({ plover: 'CONSULT', kind: 'visit' }));
  });
});
