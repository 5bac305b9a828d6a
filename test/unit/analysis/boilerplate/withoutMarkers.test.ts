import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { withoutMarkers } from '../../../../src/analysis/boilerplate/classifier/withoutMarkers.ts';
import { judgeByRules, layOut } from '../../../../src/analysis/boilerplate/findBoilerplate.ts';
import { findBlocks } from '../../../../src/analysis/text/blocks.ts';
import { splitLines } from '../../../../src/analysis/text/lines.ts';

const HEADLINE = 'Ferry service returns to the bay after a month of repairs';
const LEAD =
  'Boats sailed again between Port Elda and the islands on Monday, a month after a storm had torn the pier apart.';
const BODY =
  'The company said that the new pier was built to stand higher waves, and that it would run two more boats in the summer.';

function unmarked(lines: readonly string[]) {
  const text = lines.join('\n\n');
  const layout = layOut(text, findBlocks(text, splitLines(text)));
  return withoutMarkers(layout, judgeByRules(layout));
}

describe('withoutMarkers', () => {
  it('leaves out what a site repeats between the paragraphs', () => {
    const { layout, judged, places } = unmarked([
      HEADLINE,
      'Advertisement',
      LEAD,
      'Advertisement',
      BODY,
      'Advertisement',
      'Related stories',
    ]);
    assert.deepEqual(
      layout.shapes.map(({ text }) => text),
      [HEADLINE, LEAD, BODY, 'Related stories'],
    );
    assert.deepEqual(places, [0, 2, 4, 6]);
    assert.deepEqual([layout.firstProse, layout.lastProse], [1, 2]);
    assert.deepEqual(
      judged.map((judgement) => judgement?.kind ?? null),
      [null, null, null, 'related'],
    );
  });

  it('keeps what stands there once or twice, other residue, and lines that are no residue', () => {
    const lines = [
      HEADLINE,
      ...['Advertisement', 'Advertisement'],
      ...['Related stories', 'Related stories', 'Related stories'],
      ...['A long wait', 'A long wait', 'A long wait'],
      LEAD,
    ];
    assert.equal(unmarked(lines).places.length, lines.length);
  });

  it('knows of no prose where there is none', () => {
    const { layout } = unmarked([HEADLINE, 'A long wait']);
    assert.deepEqual([layout.firstProse, layout.lastProse], [-1, -1]);
  });
});
