import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { cleanText } from '../../../../src/analysis/boilerplate/cleanText.ts';
import type { Boilerplate } from '../../../../src/analysis/model.ts';

/** A text without its brackets, and what stood between them as residue. */
function marked(source: string): { text: string; boilerplate: Boilerplate[] } {
  let text = '';
  const boilerplate: Boilerplate[] = [];
  for (const [, plain = '', residue] of source.matchAll(/([^[]*)(?:\[([^\]]*)\])?/g)) {
    text += plain;
    if (residue === undefined) continue;
    const start = text.length;
    text += residue;
    const found = { kind: 'other', confidence: 0.95, dimmed: true, reason: '' } as const;
    boilerplate.push({ start, end: text.length, ...found });
  }
  return { text, boilerplate };
}

function clean(source: string): string {
  const { text, boilerplate } = marked(source);
  return cleanText(text, boilerplate);
}

describe('cleanText', () => {
  it('leaves out lines of residue with the empty lines that they needed', () => {
    assert.equal(
      clean('[Skip to content]\n\nBoats\n\n[Advertisement]\n\nThey sail.\n\n[Share]\n'),
      'Boats\n\nThey sail.\n',
    );
  });

  it('cuts residue at the end of a paragraph', () => {
    assert.equal(clean('They sail. [Click here to read more.]\nAgain.'), 'They sail.\nAgain.\n');
  });

  it('keeps what is shown, and empty lines that the article has of its own', () => {
    const { text, boilerplate } = marked('Boats\n\n\n[By Ann Lee]\n\n\n\nThey sail.\n');
    assert.equal(
      cleanText(
        text,
        boilerplate.map((span) => ({ ...span, dimmed: false })),
      ),
      text,
    );
    assert.equal(clean('One\n\n\nTwo\n\n[Share]\n\nThree\n'), 'One\n\n\nTwo\n\nThree\n');
  });

  it('keeps the ends of lines', () => {
    assert.equal(clean('One\r\n\r\n[Share]\r\n\r\nTwo\r\n'), 'One\r\n\r\nTwo\r\n');
    assert.equal(clean('One\r[Share]\rTwo'), 'One\rTwo\r');
  });

  it('is empty where all is residue', () => {
    assert.equal(clean('[Share]\n\n[Home]\n'), '');
  });

  it('takes out the residue and no other character but white space, whatever the text', () => {
    const piece = fc.constantFrom('Boats sail. ', '[Share]', '\n', '\n\n', '[Home]\n', ' ', 'é😀', '\r\n');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const source = pieces.join('').replaceAll('[Home]\n', '[Home\n]');
        const words = source.replace(/\[[^\]]*\]/g, '').replace(/\s+/g, '');
        assert.equal(clean(source).replace(/\s+/g, ''), words);
      }),
    );
  });
});
