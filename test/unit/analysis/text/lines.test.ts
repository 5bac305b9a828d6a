import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { splitLines } from '../../../../src/analysis/text/lines.ts';

const lines = (text: string) => splitLines(text).map(({ start, end }) => text.slice(start, end));

describe('splitLines', () => {
  it('breaks at LF, at CRLF and at a lone CR', () => {
    assert.deepEqual(lines('one\ntwo\r\nthree\rfour'), ['one', 'two', 'three', 'four']);
  });

  it('does not break at U+2028, which VS Code shows inside a line', () => {
    assert.deepEqual(lines('one\u2028two'), ['one\u2028two']);
  });

  it('counts the empty line after a last line break, and one line in an empty text', () => {
    assert.deepEqual(lines('one\n'), ['one', '']);
    assert.deepEqual(lines(''), ['']);
  });

  it('parts any text so that lines and line breaks make it up again', () => {
    const text = fc
      .array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\r', '\n', '\r\n')))
      .map((p) => p.join(''));
    fc.assert(
      fc.property(text, (source) => {
        let end = 0;
        for (const line of splitLines(source)) {
          assert.match(source.slice(end, line.start), /^(?:\r\n|\r|\n)?$/);
          assert.doesNotMatch(source.slice(line.start, line.end), /[\r\n]/);
          end = line.end;
        }
        assert.equal(end, source.length);
      }),
    );
  });
});
