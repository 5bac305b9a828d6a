import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { groupEvents, type Grouping } from '../../../src/corpus/eventGroups.ts';
import { telling, toldEvents, type Sketch } from './events.ts';

/** Groups as `key: number of events`. */
function groups(by: Exclude<Grouping, 'none'>, ...sketches: readonly Sketch[]): string[] {
  const told = toldEvents(sketches.map((sketch) => [telling(sketch)]));
  return groupEvents(told, by).map(({ key, events }) => `${key}: ${events.length}`);
}

describe('groups of events', () => {
  it('stand in the order of their days, with the undated last', () => {
    assert.deepEqual(
      groups('date', {}, { on: '2023-09-14' }, { on: '2023-09-13' }, { on: '2023-09-14' }, { time: '2019' }),
      ['2019: 1', '2023-09-13: 1', '2023-09-14: 2', ': 1'],
    );
  });

  it('are by month or by year where days would be too many headings', () => {
    const days = (count: number, step: number) =>
      Array.from({ length: count }, (_, i) => ({
        on: new Date(Date.UTC(2020, 0, 1 + i * step)).toISOString().slice(0, 10),
      }));
    assert.equal(groups('date', ...days(60, 1)).length, 60);
    assert.deepEqual(groups('date', ...days(70, 1)), ['2020-01: 31', '2020-02: 29', '2020-03: 10']);
    assert.deepEqual(groups('date', ...days(70, 40))[0], '2020: 10');
  });

  it('are by kind and by status, largest first', () => {
    const kinds: Sketch[] = [{ kind: 'visit' }, { kind: 'strike', status: 'denied' }, { kind: 'strike' }];
    assert.deepEqual(groups('kind', ...kinds), ['strike: 2', 'visit: 1']);
    assert.deepEqual(groups('status', ...kinds), ['happened: 2', 'denied: 1']);
  });

  it('are by actor, with an event of two under both, and those of nobody with a name last', () => {
    assert.deepEqual(
      groups(
        'actor',
        { by: ['students'] },
        {},
        { by: ['students'] },
        { by: ['Kim', 'Putin'] },
        { by: ['Kim'] },
      ),
      ['kim: 2', 'putin: 1', ': 3'],
    );
  });
});
