import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { findBlocks } from '../../../../src/analysis/text/blocks.ts';
import { splitLines } from '../../../../src/analysis/text/lines.ts';
import { findSentences, LONGEST_SENTENCE } from '../../../../src/analysis/text/sentences.ts';

const spansOf = (text: string) => findSentences(text, findBlocks(text, splitLines(text)));
const sentences = (text: string) => spansOf(text).map(({ start, end }) => text.slice(start, end));

/** Sentences are divided by " | ", which is no part of the text. */
function assertParts(marked: string): void {
  assert.deepEqual(sentences(marked.replaceAll(' | ', ' ')), marked.split(' | '));
}

describe('findSentences', () => {
  it('does not end at a title, an initial or a rank before a name', () => {
    assertParts('Dr. A. Smith met Adm. Kim and Lt. Gov. Rosa M. Diaz. | They left early.');
  });

  it('goes on after an abbreviated state, unless a word that begins sentences follows', () => {
    assertParts('The U.S. Congress voted. | It was a first in the U.S. | The talks go on.');
  });

  it('goes on between "No." and a number, and ends at a plain "no."', () => {
    assertParts('He lives at No. 5 and said no. | She agreed.');
  });

  it('goes on after "Inc." where a small letter or a name follows', () => {
    assertParts('Norvale Inc. said so. | Norvale Inc. Chairman Ito agreed.');
  });

  it('leaves closing quotes and brackets with the sentence that they close', () => {
    assertParts('“We will stay.” | The crowd cheered (all of it.) | Then it rained.');
  });

  it('goes on after a quoted question where a small letter follows', () => {
    assertParts('“Why now?” he asked. | Nobody knew.');
  });

  it('ends at an ellipsis before a capital and goes on before a small letter', () => {
    assertParts('He waited... and waited. | Then... | Nothing came.');
  });

  it('does not end inside numbers and times', () => {
    assertParts('Prices rose 3.5 percent by 10 a.m. on Friday. | That was all.');
  });

  it('keeps a label in front with its sentence', () => {
    assertParts('Background: The port closed in May. | It is open now.');
  });

  it('ends at a full-width stop without a space', () => {
    assert.deepEqual(sentences('会談は終わった。両国は合意した。'), ['会談は終わった。', '両国は合意した。']);
  });

  it('never crosses the edge of a block', () => {
    assert.deepEqual(sentences('A headline without a stop\n\nThe text begins\n• An item'), [
      'A headline without a stop',
      'The text begins',
      'An item',
    ]);
  });

  it('cuts what has no stop for pages, at white space and never inside a character', () => {
    for (const text of ['word '.repeat(2000), '😀'.repeat(2000)]) {
      const parts = sentences(text);
      assert.ok(parts.length > 1 && parts.every((part) => part.length <= LONGEST_SENTENCE));
      assert.equal(parts.join('').replaceAll(' ', ''), text.replaceAll(' ', ''));
      for (const part of parts) assert.doesNotMatch(part, /\p{Cs}/u);
    }
  });

  it('gives sentences in order and inside their blocks for any text', () => {
    const words = fc.constantFrom(
      'Mr.',
      'Kim',
      'said',
      '.',
      '…',
      '"',
      '\n',
      '• ',
      'U.S.',
      '?!',
      '😀',
      '\u2028',
      'İ',
    );
    const text = fc
      .array(fc.oneof(words, fc.string({ unit: 'binary', maxLength: 8 })))
      .map((all) => all.join(' '));
    fc.assert(
      fc.property(text, (source) => {
        const blocks = findBlocks(source, splitLines(source));
        let end = 0;
        for (const sentence of findSentences(source, blocks)) {
          assert.ok(end <= sentence.start && sentence.start < sentence.end && sentence.end <= source.length);
          assert.ok(blocks.some((block) => block.start <= sentence.start && sentence.end <= block.end));
          end = sentence.end;
        }
      }),
    );
  });
});
