import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { ticksIn } from '../../../../src/webview/timeline/ticks.ts';

const day = (iso: string) => Date.parse(iso) / 86_400_000;

/** The days of the axis, as ISO dates. */
function ticks(from: string, to: string, pixels: number): string[] {
  const days = day(to) - day(from);
  return ticksIn(day(from), day(to), pixels / days, 80).map(({ day: at }) =>
    new Date(at * 86_400_000).toISOString().slice(0, 10),
  );
}

describe('the axis of a timeline', () => {
  it('has days, weeks from Monday on, months, or years, so that the words fit', () => {
    assert.deepEqual(ticks('2023-09-04', '2023-09-08', 400), [
      '2023-09-04',
      '2023-09-05',
      '2023-09-06',
      '2023-09-07',
      '2023-09-08',
    ]);
    assert.deepEqual(ticks('2023-09-01', '2023-09-30', 400), [
      '2023-09-04',
      '2023-09-11',
      '2023-09-18',
      '2023-09-25',
    ]);
    assert.deepEqual(ticks('2023-01-15', '2023-05-15', 400), [
      '2023-02-01',
      '2023-03-01',
      '2023-04-01',
      '2023-05-01',
    ]);
    assert.deepEqual(ticks('2019-06-01', '2023-06-01', 400), [
      '2020-01-01',
      '2021-01-01',
      '2022-01-01',
      '2023-01-01',
    ]);
  });

  it('has round years over centuries, those before the year 100 too', () => {
    assert.deepEqual(
      ticks('1895-01-01', '2026-01-01', 400).map((iso) => iso.slice(0, 4)),
      ['1900', '1950', '2000'],
    );
    assert.equal(ticks('0040-01-01', '0240-01-01', 400)[0], '0050-01-01');
  });

  it('stays small at any scale', () => {
    for (const pixelsPerDay of [0.002, 0.01, 1, 100])
      assert.ok(ticksIn(0, 1000 / pixelsPerDay, pixelsPerDay, 80).length < 20);
  });
});
