import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { LineEstimate } from '../../../../src/analysis/boilerplate/classifier/lineClassifier.ts';
import { judgeByRules, layOut } from '../../../../src/analysis/boilerplate/findBoilerplate.ts';
import { judgeByModel } from '../../../../src/analysis/boilerplate/judgeByModel.ts';
import { findBlocks } from '../../../../src/analysis/text/blocks.ts';
import { splitLines } from '../../../../src/analysis/text/lines.ts';

const HEADLINE = 'Ferry service returns to the bay after a month of repairs';
const LEAD =
  'Boats sailed again between Port Elda and the islands on Monday, a month after a storm had torn the pier apart.';
const BODY =
  'The company said that the new pier was built to stand higher waves, and that it would run two more boats in the summer.';
const WEBCAMS = 'Harbour webcams and tide tables';
const CERTAIN: LineEstimate = { probability: 0.99, evidence: 'place', words: 2 };

/** The judgements of lines by rules, and by a classifier that thinks the same of every line. */
function judge(lines: readonly string[], estimate: LineEstimate) {
  const text = lines.join('\n\n');
  const layout = layOut(text, findBlocks(text, splitLines(text)));
  const ruled = judgeByRules(layout);
  return {
    ruled,
    judged: judgeByModel(
      layout,
      ruled,
      lines.map(() => estimate),
    ),
  };
}

/** Which lines a classifier that is sure of every line has its way with. */
function taken(lines: readonly string[], estimate: LineEstimate = CERTAIN): string[] {
  const { judged } = judge(lines, estimate);
  return lines.filter((_, i) => (judged[i]?.confidence ?? 0) >= 0.9);
}

describe('judgeByModel', () => {
  it('adds a line that no rule knows, and says what speaks for it', () => {
    const { judged } = judge([HEADLINE, LEAD, BODY, WEBCAMS], CERTAIN);
    assert.deepEqual(judged[3], {
      kind: 'other',
      confidence: 0.99,
      reason: 'It stands where sites put other things than the article.',
    });
  });

  it('is never certain of a paragraph inside the article', () => {
    const { judged } = judge([HEADLINE, LEAD, BODY, LEAD.replace('Monday', 'Tuesday')], CERTAIN);
    assert.equal(judged[2]?.confidence, 0.85);
  });

  it('keeps the kind and the reason of a rule, and ends its doubt', () => {
    const { ruled, judged } = judge(
      [HEADLINE, LEAD, 'Related stories', 'Why gulls follow the ferry', BODY],
      CERTAIN,
    );
    assert.equal(ruled[3]?.confidence, 0.7);
    assert.deepEqual(judged[3], { ...ruled[3], confidence: 0.99 });
  });

  it('leaves a line alone of which a rule says that it is shown', () => {
    const { ruled, judged } = judge([HEADLINE, 'By Catrin Pugh', LEAD, BODY], CERTAIN);
    assert.equal(ruled[1]?.kind, 'byline');
    assert.deepEqual(judged[1], ruled[1]);
  });

  it('never takes the first line, nor the title where it comes back', () => {
    assert.deepEqual(taken(['Boats', LEAD, 'Boats', WEBCAMS]), [WEBCAMS]);
  });

  it('never takes what may be the author’s name above the text', () => {
    const lines = [HEADLINE, 'Catrin Pugh', LEAD, WEBCAMS];
    assert.deepEqual(taken(lines, { ...CERTAIN, words: -1 }), [WEBCAMS]);
    assert.deepEqual(taken(lines), ['Catrin Pugh', WEBCAMS]);
  });

  it('takes the entries of a menu high above the text, though they read like names', () => {
    const menu = Array.from({ length: 10 }, (_, i) => `${'ABCDEFGHIJ'[i]!}urora Desk`);
    const lines = [HEADLINE, ...menu, LEAD, WEBCAMS];
    // The first stands below the headline, and the last ones where a byline does.
    assert.deepEqual(taken(lines, { ...CERTAIN, words: -1 }), [menu[1], WEBCAMS]);
  });

  it('never takes a time or a result that stands alone', () => {
    assert.deepEqual(taken([HEADLINE, LEAD, '18:55', '2–1', BODY, WEBCAMS]), [WEBCAMS]);
  });

  it('never takes a line-up, nor the line that announces it', () => {
    const lineUp = ['How they lined up', 'Port Elda: Novak; Silva, Baker, Owusu; Lindqvist, Amaral, Teles.'];
    assert.deepEqual(taken([HEADLINE, LEAD, BODY, ...lineUp, WEBCAMS]), [WEBCAMS]);
  });

  it('never takes a run of lines that begin with a date, a number or a bullet', () => {
    const dates = ['June 19 – Port Elda, Old Pier', 'June 20 – Sarn, Town Hall', 'July 2 – Mell, Mole'];
    assert.deepEqual(taken([HEADLINE, LEAD, ...dates]), []);
    assert.deepEqual(taken([HEADLINE, LEAD, '• Two boats', '• Four crowns', '• No dogs']), []);
    assert.deepEqual(taken([HEADLINE, LEAD, ...dates.slice(1)]), dates.slice(1));
  });
});
