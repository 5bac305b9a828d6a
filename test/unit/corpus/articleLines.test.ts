import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { lineKey } from '../../../src/analysis/boilerplate/folder/lineKey.ts';
import type { Boilerplate, BoilerplateKind } from '../../../src/analysis/model.ts';
import { articleLines } from '../../../src/corpus/articleLines.ts';
import { decidedLines } from '../../../src/marks/decidedLines.ts';
import type { Sidecar } from '../../../src/marks/model.ts';

const LINES = ['Harbour news', 'By Ana Silva', '12:30', 'Share', 'Top story', 'Read more', 'Sign up'];
const TEXT = LINES.join('\n\n');

function spanOf(line: string): { start: number; end: number } {
  const start = TEXT.indexOf(line);
  return { start, end: start + line.length };
}

function found(line: string, dimmed: boolean, kind: BoilerplateKind = 'other'): Boilerplate {
  return { ...spanOf(line), kind, confidence: 0.9, dimmed, reason: '' };
}

function decided(line: string) {
  const { start, end } = spanOf(line);
  return { label: 'boilerplate', quote: line, before: '', after: '', at: [start, end] as const };
}

describe('articleLines', () => {
  it('has a key and a place of each line, without keys for the first one and those that are not compared', () => {
    const { keys, places, states } = articleLines(TEXT);
    assert.deepEqual(keys, [0, lineKey('By Ana Silva'), 0, ...LINES.slice(3).map(lineKey)]);
    assert.deepEqual(
      keys.map((_, i) => TEXT.slice(places[2 * i], places[2 * i + 1])),
      LINES,
    );
    assert.equal(states, '-------');
  });

  it('says what the article makes of each line, and what a person decided', () => {
    const sidecar: Sidecar = {
      version: 1,
      article: {},
      tags: [],
      marks: [
        { ...decided('Read more'), id: 'abcdef' },
        { ...decided('Share'), id: 'ghijkl', label: 'person' },
      ],
      rejected: [decided('Sign up')],
    };
    const reading = {
      ...decidedLines(TEXT, sidecar),
      boilerplate: [found('By Ana Silva', false, 'byline'), found('Share', true), found('Top story', false)],
    };
    assert.equal(articleLines(TEXT, reading).states, '-s-dpmr');
  });

  it('is plain data', () => {
    const lines = articleLines(TEXT);
    assert.deepEqual(JSON.parse(JSON.stringify(lines)), lines);
  });
});
