import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { CodePoints } from '../../../src/marks/codePoints.ts';
import { quotationOf } from '../../../src/marks/quotation.ts';
import { parseMarkers } from '../markers.ts';

describe('quotationOf', () => {
  it('keeps the words with up to 32 characters on each side', () => {
    const { text, spans } = parseMarkers(`${'a'.repeat(40)}[[Kim|x]] left`);
    assert.deepEqual(quotationOf(text, spans[0]!), {
      quote: 'Kim',
      before: 'a'.repeat(32),
      after: ' left',
      at: [40, 43],
    });
  });

  it('counts its place in code points', () => {
    const { text, spans } = parseMarkers('🚢🌊 שלום [[Kim 🙂|x]]!');
    assert.deepEqual(quotationOf(text, spans[0]!).at, [8, 13]);
  });

  it('never splits a surrogate pair, neither in the words nor in the context', () => {
    const emoji = '🙂'.repeat(40);
    const text = `x${emoji}Kim${emoji}x`;
    const halves = quotationOf(text, { start: 80, end: 85 });
    assert.equal(halves.quote, '🙂Kim🙂');
    assert.equal(halves.before, '🙂'.repeat(16));
    const odd = quotationOf(`${emoji}.Kim.${emoji}`, { start: 81, end: 84 });
    assert.deepEqual([odd.before, odd.after], [`${'🙂'.repeat(15)}.`, `.${'🙂'.repeat(15)}`]);
  });
});

describe('CodePoints', () => {
  it('agrees with the language on every offset of any text, and finds the way back', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', '🙂', '\ud83d', '\ude42', 'é', '\u202e') }),
        (text) => {
          const codePoints = new CodePoints(text);
          let utf16 = 0;
          for (const [i, character] of [...text].entries()) {
            assert.equal(codePoints.fromUtf16(utf16), i);
            assert.equal(codePoints.toUtf16(i), utf16);
            utf16 += character.length;
          }
          assert.equal(codePoints.toUtf16([...text].length), text.length);
        },
      ),
    );
  });

  it('takes the middle of a pair for its start', () => {
    assert.equal(new CodePoints('a🙂b').fromUtf16(2), 1);
  });
});
