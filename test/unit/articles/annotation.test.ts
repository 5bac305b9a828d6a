import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parseAnnotation } from '../../annotations/annotation.ts';

describe('parseAnnotation', () => {
  it('takes the markers out and tells where their words stand', () => {
    const { text, names, events } = parseAnnotation(
      '[[Leila|person#leila]] {{met|CONSULT|happened|source=leila|target=reza}} [[Reza|person#reza]].',
    );
    assert.equal(text, 'Leila met Reza.');
    assert.deepEqual(names, [
      { start: 0, end: 5, type: 'person', id: 'leila' },
      { start: 10, end: 14, type: 'person', id: 'reza' },
    ]);
    assert.deepEqual(events, [
      {
        start: 6,
        end: 9,
        codes: ['CONSULT'],
        statuses: ['happened'],
        source: ['leila'],
        target: ['reza'],
        place: null,
      },
    ]);
  });

  it('reads alternatives where readers may differ', () => {
    const [event] = parseAnnotation('It {{may fall|GENERAL/RETREAT|possible/planned}}.').events;
    assert.deepEqual(event?.codes, ['GENERAL', 'RETREAT']);
    assert.deepEqual(event?.statuses, ['possible', 'planned']);
  });

  it('widens a month and a year to their first and last day', () => {
    const { dates } = parseAnnotation(
      '<<February 2028|2028-02>>, <<1997|1997>>, <<that week|2026-03-09/2026-03-15>>',
    );
    assert.deepEqual(
      dates.map(({ from, to }) => [from, to]),
      [
        ['2028-02-01', '2028-02-29'],
        ['1997-01-01', '1997-12-31'],
        ['2026-03-09', '2026-03-15'],
      ],
    );
  });

  it('leaves a date open that the article does not settle', () => {
    assert.equal(parseAnnotation('<<Tuesday|?>>').dates[0]?.from, null);
  });

  it("knows the article's own date", () => {
    assert.equal(parseAnnotation('~date~ <<12 March 2026|2026-03-12|published>>').published, '2026-03-12');
  });

  it('marks a line as residue, certain or optional', () => {
    const { text, residue } = parseAnnotation('Prose.\n~related~ More\n~byline?~ By Ana');
    assert.equal(text, 'Prose.\nMore\nBy Ana');
    assert.deepEqual(residue, [
      { start: 7, end: 11, kind: 'related', optional: false },
      { start: 12, end: 18, kind: 'byline', optional: true },
    ]);
  });

  for (const slip of [
    '[[Kim|person]]',
    '[[Kim|people#kim]]',
    '{{met|MEET|happened}}',
    '{{met|CONSULT|done}}',
    '<<May|5>>',
  ]) {
    it(`refuses ${slip}`, () => {
      assert.throws(
        () => parseAnnotation(slip),
        (error: Error) => error.message.includes(slip),
      );
    });
  }

  it('refuses half a marker', () => {
    assert.throws(() => parseAnnotation('[[Kim|person#kim] met'), /Half a marker/);
  });
});
