import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { tokenize } from '../../../../src/analysis/language/tokenizer.ts';

const split = (text: string): string =>
  tokenize(text)
    .map((token) => token.text)
    .join(' ');

describe('tokenize', () => {
  it('splits clitics off, whatever the apostrophe', () => {
    assert.equal(split("Chen's team didn't say it'll go."), "Chen 's team did n't say it 'll go .");
    assert.equal(split('Chen’s team can’t'), 'Chen ’s team ca n’t');
    assert.equal(split('They cannot'), 'They can not');
  });

  it('splits at hyphens and dashes', () => {
    assert.equal(
      split('Kim Tong-hyung, Beijing-backed — or not'),
      'Kim Tong - hyung , Beijing - backed — or not',
    );
  });

  it('keeps apostrophes inside names', () => {
    assert.equal(split("O'Neill met the Xi'an mayor"), "O'Neill met the Xi'an mayor");
  });

  it('keeps the full stop of abbreviations, and ends sentences with one', () => {
    assert.equal(split('Adm. J. Doe of the U.S. Navy left.'), 'Adm. J. Doe of the U.S. Navy left .');
  });

  it('keeps numbers, ordinals and decades whole', () => {
    assert.equal(
      split('$1,200.50 on the 5th at 10:30 in the 1990s'),
      '$ 1,200.50 on the 5th at 10:30 in the 1990s',
    );
  });

  it('keeps addresses whole, without the full stop after them', () => {
    assert.equal(split('See https://example.org/a?b=c.'), 'See https://example.org/a?b=c .');
    assert.equal(split('Write to desk@example.org.'), 'Write to desk@example.org .');
  });

  it('gives every character but white space to exactly one token', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let end = 0;
        for (const token of tokenize(text)) {
          assert.equal(text.slice(end, token.start).trim(), '');
          assert.equal(text.slice(token.start, token.end), token.text);
          end = token.end;
        }
        assert.equal(text.slice(end).trim(), '');
      }),
    );
  });
});
