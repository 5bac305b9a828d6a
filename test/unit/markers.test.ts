import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parseCursors, parseMarkers } from './markers.ts';

describe('parseMarkers', () => {
  it('takes markers out of the text and tells where their words stand', () => {
    const { text, spans } = parseMarkers('Leader [[Kim Jong Un|person]] left [[Pyongyang|place]].');
    assert.equal(text, 'Leader Kim Jong Un left Pyongyang.');
    assert.deepEqual(spans, [
      { start: 7, end: 18, label: 'person' },
      { start: 24, end: 33, label: 'place' },
    ]);
  });

  it('reads an id after the label', () => {
    assert.deepEqual(parseMarkers('[[Kim|person#kim-jong-un]]').spans, [
      { start: 0, end: 3, label: 'person', id: 'kim-jong-un' },
    ]);
  });

  it('counts UTF-16 code units after an emoji', () => {
    const { text, spans } = parseMarkers('😀 [[Ngozi|person]]');
    assert.equal(text.slice(spans[0]!.start, spans[0]!.end), 'Ngozi');
  });

  it('leaves single brackets alone', () => {
    assert.equal(parseMarkers('He said [sic] so.').text, 'He said [sic] so.');
  });

  it('refuses a marker without a label', () => {
    assert.throws(() => parseMarkers('A [[Kim]] B'), /\[\[Kim\]\]/);
  });
});

describe('parseCursors', () => {
  it('tells where each cursor stood', () => {
    assert.deepEqual(parseCursors('ab$$CURSOR$$cd$$CURSOR$$'), { text: 'abcd', cursors: [2, 4] });
  });
});
