import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { sha256Hex } from '../../../src/analysis/sha256.ts';

const reference = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');

describe('sha256Hex', () => {
  it('agrees with the digest of Node on any text, lone surrogates included', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        (text) => sha256Hex(text) === reference(text),
      ),
    );
    assert.equal(sha256Hex('a\ud800b'), reference('a\ud800b'));
  });

  it('agrees around the length at which the padding takes another block', () => {
    for (let length = 50; length < 70; length++) {
      const text = 'x'.repeat(length);
      assert.equal(sha256Hex(text), reference(text));
    }
  });
});
