import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { contextLine } from '../../src/editor/views/contextLine.ts';
import { parseMarkers } from '../unit/markers.ts';

/** The line as a row shows it, with the mention in brackets. */
function lineOf(marked: string): string {
  const { text, spans } = parseMarkers(marked);
  const { label, highlights } = contextLine(text, spans[0]!);
  const [from, to] = highlights![0]!;
  return `${label.slice(0, from)}[${label.slice(from, to)}]${label.slice(to)}`;
}

describe('the line of context of a mention', () => {
  it('is the whole line where that is short', () => {
    assert.equal(
      lineOf('Before.\nTalks with [[Kim|person]] went well.\r\nAfter.'),
      'Talks with [Kim] went well.',
    );
  });

  it('is cut at words on both sides where the line is long', () => {
    const line = lineOf(
      `The delegation that had arrived on Monday met [[Kim|person]] in the palace, ${'and so on, '.repeat(20)}`,
    );
    assert.match(line, /^…arrived on Monday met \[Kim\] in the palace, .*so on,…$|^…on Monday met \[Kim\]/);
    assert.ok(line.length < 110);
  });

  it('joins a mention that goes over a line end', () => {
    assert.equal(lineOf('He met [[Kim\nJong Un|person]] there.'), 'He met [Kim Jong Un] there.');
  });
});
