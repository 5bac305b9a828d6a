import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { findBlocks } from '../../../../src/analysis/text/blocks.ts';
import { splitLines } from '../../../../src/analysis/text/lines.ts';

const blocksOf = (text: string) => findBlocks(text, splitLines(text));
const kinds = (text: string) => blocksOf(text).map(({ kind }) => kind);

describe('findBlocks', () => {
  it('tells headings, paragraphs and list items apart', () => {
    const text =
      'Ferry service returns to the bay\n\nBoats sailed again on Monday.\n\n• The first left at dawn.\n• The last is at ten.';
    assert.deepEqual(kinds(text), ['heading', 'paragraph', 'list-item', 'list-item']);
  });

  it('begins the words of an item after its bullet or number', () => {
    const text = '  • Visit details: none\n12. Lagos\n- Accra';
    assert.deepEqual(
      blocksOf(text).map(({ body, end }) => text.slice(body, end)),
      ['Visit details: none', 'Lagos', 'Accra'],
    );
  });

  it('joins lines that were wrapped by hand into one paragraph', () => {
    const text = [
      'The harbour master of Port Elda said on Tuesday that the new',
      'breakwater would be ready before the winter storms arrive on',
      'the coast, two years later than the town had planned when it',
      'signed the contract with a builder from the mainland, and at',
      'a cost that nobody at the town hall wanted to put a figure on',
      'in front of the cameras.',
      '',
      'Fishermen doubt it.',
    ].join('\n');
    assert.deepEqual(
      blocksOf(text).map(({ firstLine, lastLine }) => [firstLine, lastLine]),
      [
        [0, 5],
        [7, 7],
      ],
    );
  });

  it('joins them also where a line was edited afterwards', () => {
    const text = [
      'The harbour master of Port Elda said on Tuesday that the new',
      'breakwater would be ready before the winter storms arrive on the northern coast,',
      'two years later than the town had planned when it signed the',
      'contract with a builder from the mainland, and at a cost that',
      'nobody at the town hall of the island wanted to put a figure',
      'on in front of the cameras, let alone on paper. She added that',
      'the builder had been paid.',
    ].join('\n');
    assert.deepEqual(
      blocksOf(text).map(({ firstLine, lastLine }) => [firstLine, lastLine]),
      [[0, 6]],
    );
  });

  it('keeps short lines that follow each other apart, as in a table of results', () => {
    const text =
      'Rovers 2, Athletic 1\nUnited 0, Wanderers 0\nCity 3, Albion 4\nTown 1, County 1\nOrient 2, Vale 2';
    assert.equal(blocksOf(text).length, 5);
  });

  it('says which block follows an empty line', () => {
    assert.deepEqual(
      blocksOf('One line.\nAnother.\n\nA third.').map(({ afterGap }) => afterGap),
      [true, false, true],
    );
  });

  it('covers all but white space of any text, in order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        let end = 0;
        for (const block of blocksOf(text)) {
          assert.equal(text.slice(end, block.start).trim(), '');
          assert.ok(block.start <= block.body && block.body <= block.end && block.start < block.end);
          end = block.end;
        }
        assert.equal(text.slice(end).trim(), '');
      }),
    );
  });
});
