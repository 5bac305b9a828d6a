import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { datelineEnd } from '../../../../../src/analysis/events/grammar/datelineEnd.ts';
import type { ParseNode } from '../../../../../src/analysis/language/sentence.ts';

/** The words of a sentence's head as nodes, those in lower case tagged as nouns unless they are "on". */
function nodesOf(words: string): ParseNode[] {
  let end = -1;
  return words.split(' ').map((text, i): ParseNode => {
    const start = end + 1;
    end = start + text.length;
    const upos = text === 'on' ? 'ADP' : /^\p{L}/u.test(text) ? 'NOUN' : /^\d/.test(text) ? 'NUM' : 'PUNCT';
    return {
      start,
      end,
      first: i,
      last: i,
      text,
      lemma: text,
      upos,
      xpos: '',
      head: -1,
      relation: 'root',
      name: null,
    };
  });
}

const isNumber = (nodes: readonly ParseNode[]) => (i: number) => /\d/.test(nodes[i]?.text ?? '');

function endOf(words: string): number {
  const nodes = nodesOf(words);
  return datelineEnd(nodes, isNumber(nodes));
}

describe('datelineEnd', () => {
  it('ends a dateline behind its dash', () => {
    assert.equal(endOf('NEW DELHI , India — The premier resigned'), 5);
    assert.equal(endOf('Lisbon , 2023 — Police came'), 4);
  });
  it('takes no name between dashes for one, and no line of a chronology', () => {
    assert.equal(endOf('Anna Kowalska – the mayor – resigned'), 0);
    assert.equal(endOf('2023 – Police came'), 0);
  });
  it('knows a sentence without one', () => {
    assert.equal(endOf('The premier resigned on Monday'), 0);
    assert.equal(endOf('The IMF on Monday — Its chief was away'), 0);
  });
});
