import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { LineEstimate } from '../../../../src/analysis/boilerplate/classifier/lineClassifier.ts';
import {
  findBoilerplate,
  judgeByRules,
  layOut,
} from '../../../../src/analysis/boilerplate/findBoilerplate.ts';
import type { LineVerdict } from '../../../../src/analysis/boilerplate/folder/folderLine.ts';
import { blocksOf, lineKey } from '../../../../src/analysis/boilerplate/folder/lineKey.ts';
import { judgeByFolder } from '../../../../src/analysis/boilerplate/judgeByFolder.ts';

const HEADLINE = 'Ferry service returns to the bay after a month of repairs';
const LEAD =
  'Boats sailed again between Port Elda and the islands on Monday, a month after a storm had torn the pier apart.';
const BODY =
  'The company said that the new pier was built to stand higher waves, and that it would run two more boats in the summer.';
const BACKGROUND =
  'The bay lies in the north of the country and has been the home of a fleet of forty boats since the war came to an end.';
const TIDES = 'Tide letters from the quay';
const KEY_POINTS = 'What the council decided';

/** What is dimmed of lines of which the folder says what `known` says. */
function dimmed(
  lines: readonly string[],
  known: Readonly<Record<string, LineVerdict>>,
  probability?: number,
): string[] {
  return judge(lines, known, probability).flatMap(({ line, confidence }) =>
    confidence >= 0.9 ? [line] : [],
  );
}

function judge(lines: readonly string[], known: Readonly<Record<string, LineVerdict>>, probability?: number) {
  const text = lines.join('\n\n');
  const layout = layOut(text, blocksOf(text));
  const estimate: LineEstimate = { probability: probability ?? 0, evidence: 'place', words: 0 };
  const judged = judgeByFolder(
    layout,
    judgeByRules(layout),
    probability === undefined ? [] : lines.map(() => estimate),
    Object.entries(known).map(([line, verdict]) => ({ key: lineKey(line), verdict, articles: 10 })),
  );
  return lines.map((line, i) => ({ line, confidence: 0, kind: null, reason: '', ...judged[i] }));
}

describe('judgeByFolder', () => {
  it('dims a learned line above or below the article, and says in how many articles it stands', () => {
    assert.deepEqual(dimmed([HEADLINE, TIDES, LEAD, BODY], { [TIDES]: 'learned' }), [TIDES]);
    const [line] = judge([HEADLINE, LEAD, BODY, TIDES], { [TIDES]: 'learned' }).slice(-1);
    assert.equal(line?.reason, 'This line stands in 10 or more articles of this folder.');
    assert.equal(line?.kind, 'other');
  });

  it('leaves a learned line between paragraphs possible, unless other residue or the classifier speaks for it', () => {
    const lines = [HEADLINE, LEAD, KEY_POINTS, BODY];
    const [, , heading] = judge(lines, { [KEY_POINTS]: 'learned' });
    assert.equal(heading?.confidence, 0.75);
    assert.deepEqual(dimmed(lines, { [KEY_POINTS]: 'learned' }, 0.6), [KEY_POINTS]);
    assert.deepEqual(dimmed([HEADLINE, LEAD, TIDES, 'Advertisement', BODY], { [TIDES]: 'learned' }), [
      TIDES,
      'Advertisement',
    ]);
  });

  it('asks more of the classifier where a line recurs in few articles, and never dims what is only possible', () => {
    const lines = [HEADLINE, LEAD, BODY, TIDES];
    assert.deepEqual(dimmed(lines, { [TIDES]: 'likely' }, 0.6), []);
    assert.deepEqual(dimmed(lines, { [TIDES]: 'likely' }, 0.8), [TIDES]);
    assert.deepEqual(dimmed(lines, { [TIDES]: 'possible' }, 0.8), []);
  });

  it('dims running text only behind other residue below the article', () => {
    const known = { [BACKGROUND]: 'learned', [TIDES]: 'learned' } as const;
    assert.deepEqual(dimmed([HEADLINE, LEAD, BODY, BACKGROUND, TIDES], known), [TIDES]);
    assert.deepEqual(dimmed([HEADLINE, LEAD, BACKGROUND, BODY], known), []);
    assert.deepEqual(dimmed([HEADLINE, LEAD, BODY, TIDES, BACKGROUND], known), [TIDES, BACKGROUND]);
  });

  it('never takes the first line, a name above the text, or the article’s own list', () => {
    const all = (lines: readonly string[]) =>
      Object.fromEntries(lines.map((line) => [line, 'learned' as const]));
    const lines = [TIDES, 'Ana Silva', LEAD, BODY];
    assert.deepEqual(dimmed(lines, all([TIDES, 'Ana Silva'])), []);
    const list = ['• Boats at nine', '• Boats at ten', '• Boats at noon'];
    assert.deepEqual(dimmed([HEADLINE, LEAD, ...list, BODY], all(list)), []);
  });

  it('leaves bylines and dates as they are shown', () => {
    const byline = 'By Ana Silva';
    const [, line] = judge([HEADLINE, byline, LEAD, BODY], { [byline]: 'learned' });
    assert.equal(line?.kind, 'byline');
  });

  it('takes a person’s word for the folder: an accepted line wherever it stands, a refused one nowhere', () => {
    assert.deepEqual(dimmed([TIDES, LEAD, BODY], { [TIDES]: 'accepted' }), [TIDES]);
    assert.deepEqual(dimmed([HEADLINE, LEAD, BACKGROUND, BODY], { [BACKGROUND]: 'accepted' }), [BACKGROUND]);
    const lines = [HEADLINE, LEAD, 'Advertisement', BODY];
    assert.deepEqual(dimmed(lines, {}), ['Advertisement']);
    assert.deepEqual(dimmed(lines, { Advertisement: 'refused' }), []);
  });

  it('learns from one article: what a person marked there is residue here, what was refused there is in doubt', () => {
    assert.deepEqual(dimmed([HEADLINE, LEAD, TIDES, BODY], { [TIDES]: 'marked' }), [TIDES]);
    const [, , doubted] = judge([HEADLINE, LEAD, 'Advertisement', BODY], { Advertisement: 'doubted' });
    assert.equal(doubted?.confidence, 0.85);
  });

  it('is asked last by findBoilerplate', () => {
    const text = [HEADLINE, LEAD, BODY, TIDES].join('\n\n');
    const known = [{ key: lineKey(TIDES), verdict: 'learned', articles: 5 }] as const;
    const [line, ...others] = findBoilerplate(text, blocksOf(text), undefined, known);
    assert.equal(line && text.slice(line.start, line.end), TIDES);
    assert.equal(line?.dimmed, true);
    assert.deepEqual(others, []);
  });
});
