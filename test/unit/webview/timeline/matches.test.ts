import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { counted, dated, matching, NO_FILTER } from '../../../../src/webview/timeline/matches.ts';
import type { TimelineEvent, TimelineFilter } from '../../../../src/webview/timeline/protocol.ts';

const VISIT: TimelineEvent = {
  ...{
    id: 'visit',
    title: 'visit: João → Sochi',
    kind: 'visit',
    status: 'happened',
    parties: ['joao', 'sochi'],
  },
  ...{ days: [10, 12], when: 'Jan 1970', told: 20, whenTold: 'told Jan 21', remark: 'a.txt' },
};
const STRIKE: TimelineEvent = {
  ...VISIT,
  id: 'strike',
  title: 'denied strike',
  kind: 'strike',
  status: 'denied',
  parties: [],
};

function left(filter: Partial<TimelineFilter>): string[] {
  return matching([VISIT, STRIKE], { ...NO_FILTER, ...filter }).map(({ id }) => id);
}

describe('the filter of a timeline', () => {
  it('leaves all where nothing is chosen', () => {
    assert.deepEqual(left({}), ['visit', 'strike']);
  });

  it('leaves those of one party, of one kind, and not of a status that is switched off', () => {
    assert.deepEqual(left({ who: 'joao' }), ['visit']);
    assert.deepEqual(left({ kind: 'strike' }), ['strike']);
    assert.deepEqual(left({ without: ['denied'] }), ['visit']);
    assert.deepEqual(left({ who: 'joao', kind: 'strike' }), []);
  });

  it('finds words in any order, whatever case and accents', () => {
    assert.deepEqual(left({ words: ' sochi JOAO ' }), ['visit']);
    assert.deepEqual(left({ words: 'a.txt' }), ['visit', 'strike']);
    assert.deepEqual(left({ words: 'kazan' }), []);
  });
});

describe('the date of an event on a timeline', () => {
  const undated: TimelineEvent = { ...VISIT, days: null, when: '' };

  it('is its own, or on request that of its article', () => {
    assert.deepEqual(dated(VISIT, true)?.days, [10, 12]);
    assert.equal(dated(undated, false), undefined);
    const placed = dated(undated, true);
    assert.deepEqual([placed?.days, placed?.when, placed?.isPlaced], [[20, 20], 'told Jan 21', true]);
    assert.equal(dated({ ...undated, told: null }, true), undefined);
  });
});

describe('what occurs in a list', () => {
  it('is counted, most often first', () => {
    assert.deepEqual(counted(['b', 'a', 'b', 'c', 'a', 'b']), [
      ['b', 3],
      ['a', 2],
      ['c', 1],
    ]);
  });
});
