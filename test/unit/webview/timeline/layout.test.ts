import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import {
  firstStretch,
  itemsIn,
  layOut,
  type Mark,
  type Placeable,
} from '../../../../src/webview/timeline/layout.ts';

const OPTIONS = { pixelsPerDay: 10, lanes: 2, origin: 0 };

/** An event on one day, or on several, whose words take 50 pixels. */
function on(from: number, to = from): Placeable {
  return { from, to, width: 50 };
}

/** Items as `index@lane` or as the indexes of a crowd. */
function placed(events: readonly Placeable[], options = OPTIONS): string[] {
  return layOut(events, options).items.map((item) =>
    item.kind === 'event' ? `${item.index}@${item.lane}` : `+${item.indexes.join('+')}`,
  );
}

describe('the layout of a timeline', () => {
  it('puts events side by side where they fit, and else into the next lane', () => {
    assert.deepEqual(placed([on(0), on(3), on(9), on(12)]), ['0@0', '1@1', '2@0', '3@1']);
  });

  it('makes crowds of those that find no lane, each with its neighbours', () => {
    assert.deepEqual(placed([on(0), on(0), on(1), on(2), on(7), on(9)]), ['0@0', '1@1', '+2+3', '+4', '5@0']);
  });

  it('takes crowds apart when it is zoomed in', () => {
    const events = [on(0), on(0), on(1), on(9)];
    assert.deepEqual(placed(events), ['0@0', '1@1', '+2', '3@0']);
    assert.deepEqual(placed(events, { ...OPTIONS, pixelsPerDay: 100 }), ['0@0', '1@1', '2@0', '3@0']);
  });

  it('keeps a lane free for as long as an event lasts', () => {
    const [mark] = layOut([on(0, 29), on(10)], OPTIONS).items as readonly Mark[];
    assert.deepEqual([mark?.until, mark?.end], [300, 300]);
    assert.deepEqual(placed([on(0, 29), on(10), on(31), on(32)]), ['0@0', '1@1', '2@0', '3@1']);
  });

  it('shows what reaches into view, also from far outside', () => {
    const layout = layOut([on(0, 99), on(5), on(50), on(200)], { ...OPTIONS, lanes: 3 });
    const shown = (left: number, right: number) =>
      itemsIn(layout, left, right).map((item) => (item.kind === 'event' ? item.index : -1));
    assert.deepEqual(shown(480, 900), [0, 2]);
    assert.deepEqual(shown(1100, 1900), []);
    assert.deepEqual(shown(-100, 5000), [0, 1, 2, 3]);
  });

  it('has every event once and lets none touch another in its lane, whatever the scale', () => {
    const event = fc.record({
      from: fc.integer({ min: 0, max: 400 }),
      length: fc.nat(40),
      width: fc.integer({ min: 0, max: 240 }),
    });
    fc.assert(
      fc.property(
        fc.array(event, { maxLength: 60 }),
        fc.constantFrom(0.1, 1, 30),
        fc.integer({ min: 1, max: 5 }),
        (list, pixelsPerDay, lanes) => {
          const events = list
            .map(({ from, length, width }) => ({ from, to: from + length, width }))
            .sort((a, b) => a.from - b.from);
          const { items } = layOut(events, { pixelsPerDay, lanes, origin: 0 });
          const indexes = items.flatMap((item) => (item.kind === 'event' ? [item.index] : item.indexes));
          assert.deepEqual(
            indexes.sort((a, b) => a - b),
            events.map((_, i) => i),
          );
          const ends = new Map<number | string, number>();
          for (const item of items) {
            const lane = item.kind === 'event' ? item.lane : 'crowds';
            assert.ok(item.x >= (ends.get(lane) ?? -Infinity));
            ends.set(lane, item.end);
          }
        },
      ),
    );
  });

  it('draws no more of five thousand events than fit into the picture', () => {
    const events = Array.from({ length: 5000 }, (_, i) => on(Math.floor(i / 3)));
    for (const pixelsPerDay of [0.5, 5, 50]) {
      const layout = layOut(events, { pixelsPerDay, lanes: 12, origin: 0 });
      assert.ok(itemsIn(layout, 2000, 3200).length < 12 * 20 + 32, String(pixelsPerDay));
    }
  });
});

describe('the first view of a timeline', () => {
  it('leaves out what lies far from all others, and only that', () => {
    const days = Array.from({ length: 19 }, (_, i) => i);
    assert.deepEqual(firstStretch([-20_000, ...days]), { from: 0, to: 18, size: 19 });
    assert.deepEqual(firstStretch(days), { from: 0, to: 18, size: 19 });
    assert.deepEqual(firstStretch([-30_000, -9_000, -8_000, 0, 1, 2, 3, 4]), { from: 0, to: 4, size: 5 });
    assert.deepEqual(firstStretch([7]), { from: 7, to: 7, size: 1 });
  });
});
