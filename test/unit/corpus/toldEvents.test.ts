import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import type { EventRow } from '../../../src/corpus/corpusIndex.ts';
import { telling, toldEvents, type Sketch } from './events.ts';

/** How many events several articles tell; each sketch is one article's. */
function told(...sketches: readonly Sketch[]): number {
  return toldEvents(sketches.map((sketch) => [telling(sketch)])).length;
}

const KIM_TO_RUSSIA: Sketch = { by: ['Kim'], to: ['Russia'] };
const MEETING: Sketch = { kind: 'meeting' };

describe('one event that several places tell', () => {
  it('is one where kind and two named parties are the same, with all its places', () => {
    const rows = [telling(KIM_TO_RUSSIA), telling(KIM_TO_RUSSIA), telling({ by: ['Lee'], to: ['Russia'] })];
    const events = toldEvents(rows.map((row) => [row]));
    assert.deepEqual(
      events.map(({ tellings }) => tellings.map(({ file }) => file)),
      [[rows[0]!.file, rows[1]!.file], [rows[2]!.file]],
    );
    assert.equal(events[0]?.articles, 2);
  });

  it('needs two things in common, a named party among them', () => {
    assert.equal(told({ by: ['Kim'] }, { by: ['Kim'] }), 2, 'a person goes on many visits');
    assert.equal(told({ by: ['Kim'], place: 'Sochi' }, { by: ['Kim'], place: 'Sochi' }), 1);
    assert.equal(told({ by: ['Kim'], on: '2023-09-13' }, { by: ['Kim'], on: '2023-09-13' }), 1);
    assert.equal(told({ place: 'Sochi', on: '2023-09-13' }, { place: 'Sochi', on: '2023-09-13' }), 2);
    assert.equal(told({ by: ['rebels'], to: ['troops'] }, { by: ['rebels'], to: ['troops'] }), 2);
  });

  it('is never one where those who take part differ, or their roles', () => {
    assert.equal(told(KIM_TO_RUSSIA, { by: ['Kim'], to: ['China'] }), 2);
    assert.equal(told(KIM_TO_RUSSIA, { by: ['Russia'], to: ['Kim'] }), 2);
    const arrest: Sketch = { kind: 'arrest', by: ['Kestermouth Police'], on: '2023-09-13' };
    assert.equal(told({ ...arrest, to: ['students'] }, { ...arrest, to: ['captain'] }), 2);
    assert.equal(told({ ...arrest, to: ['students'] }, { ...arrest, to: ['students'] }), 1);
  });

  it('does not mind who is named first where the parties do it together', () => {
    assert.equal(told({ ...MEETING, by: ['Kim', 'Putin'] }, { ...MEETING, by: ['Putin'], to: ['Kim'] }), 1);
    assert.equal(told({ ...MEETING, by: ['Kim', 'Putin'] }, { ...MEETING, by: ['Kim', 'Xi'] }), 2);
  });

  it('takes a fuller list of names for the same, as long as one holds the other', () => {
    const meeting: Sketch = { ...MEETING, place: 'Vostochny' };
    assert.equal(told({ ...meeting, by: ['Kim'] }, { ...meeting, by: ['Kim', 'Putin'] }), 1);
  });

  it('is never one on other days, at other places, or about other things', () => {
    assert.equal(told({ ...KIM_TO_RUSSIA, on: '2023-09-13' }, { ...KIM_TO_RUSSIA, on: '2023-09-14' }), 2);
    assert.equal(
      told({ ...KIM_TO_RUSSIA, on: '2023-09-13' }, { ...KIM_TO_RUSSIA, on: ['2023-09-01', '2023-09-30'] }),
      1,
    );
    assert.equal(told({ ...KIM_TO_RUSSIA, place: 'Sochi' }, { ...KIM_TO_RUSSIA, place: 'Kazan' }), 2);
    assert.equal(told({ ...KIM_TO_RUSSIA, topic: 'arms' }, { ...KIM_TO_RUSSIA, topic: 'water' }), 2);
  });

  it('takes "in 2011" for a day of that year only where another says the same', () => {
    const year = ['2011-01-01', '2011-12-31'] as const;
    assert.equal(told({ ...KIM_TO_RUSSIA, on: year }, { ...KIM_TO_RUSSIA, on: year }), 1);
    assert.equal(told({ ...KIM_TO_RUSSIA, on: year }, { ...KIM_TO_RUSSIA, on: '2011-05-02' }), 2);
  });

  it('joins what has no date of its own to what lies near its article', () => {
    const dated: Sketch = { ...KIM_TO_RUSSIA, on: '2023-09-13' };
    assert.equal(told(dated, { ...KIM_TO_RUSSIA, published: '2023-09-20' }), 1);
    assert.equal(told(dated, { ...KIM_TO_RUSSIA, published: '2023-10-20' }), 2);
    assert.equal(told(dated, { ...KIM_TO_RUSSIA, published: '2023-09-01' }), 2, 'it was still to come');
    assert.equal(told(dated, KIM_TO_RUSSIA), 2, 'nobody knows when that was');
  });

  it('links what was planned with what was then done, and not the other way round', () => {
    const planned: Sketch = { ...KIM_TO_RUSSIA, status: 'planned', plover: 'AGREE' };
    assert.equal(told({ ...planned, published: '2023-09-01' }, { ...KIM_TO_RUSSIA, on: '2023-09-13' }), 1);
    assert.equal(
      told({ ...planned, published: '2023-09-18' }, { ...KIM_TO_RUSSIA, published: '2023-09-15' }),
      2,
    );
  });

  it('keeps apart what is only supposed, or did not happen, from what did', () => {
    assert.equal(told(KIM_TO_RUSSIA, { ...KIM_TO_RUSSIA, status: 'hypothetical' }), 2);
    assert.equal(told(KIM_TO_RUSSIA, { ...KIM_TO_RUSSIA, status: 'did-not-happen' }), 2);
  });

  it('never joins what was said, however alike', () => {
    const denial: Sketch = { ...KIM_TO_RUSSIA, kind: 'denial', plover: 'STATEMENT' };
    assert.equal(told(denial, denial), 2);
  });

  it('stays by itself where it could be either of two', () => {
    const meeting: Sketch = { ...MEETING, place: 'Sochi' };
    const events = toldEvents(
      [{ by: ['Kim', 'Putin'] }, { by: ['Kim', 'Xi'] }, { by: ['Kim'] }].map((who) => [
        telling({ ...meeting, ...who }),
      ]),
    );
    assert.equal(events.length, 3);
  });

  it('knows a death by who died alone, and says where the days differ', () => {
    const death: Sketch = { kind: 'death', plover: 'GENERAL', to: ['Amina Diallo'] };
    const events = toldEvents([
      [telling({ ...death, on: '2020-03-01' })],
      [telling({ ...death, on: '2020-03-02' })],
    ]);
    assert.deepEqual(
      events.map(({ disagreement }) => disagreement.days),
      [['2020-03-01', '2020-03-02']],
    );
  });

  it('says where somebody denies what others tell, and where numbers differ', () => {
    const attack: Sketch = { kind: 'attack', by: ['North Front'], to: ['Port Vale'] };
    const [event, ...rest] = toldEvents([
      [telling({ ...attack, numbers: [12] })],
      [telling({ ...attack, numbers: [15] })],
      [telling({ ...attack, status: 'denied' })],
    ]);
    assert.deepEqual(rest, []);
    assert.deepEqual(event?.disagreement, { status: true, numbers: [12, 15], days: [] });
    assert.deepEqual(event?.statuses, ['happened', 'denied']);
  });

  it('finds no disagreement where a plan was carried out', () => {
    const [event] = toldEvents([
      [telling({ ...KIM_TO_RUSSIA, status: 'planned' })],
      [telling(KIM_TO_RUSSIA)],
      [telling({ ...KIM_TO_RUSSIA, status: 'planned' })],
    ]);
    assert.deepEqual([event?.statuses, event?.disagreement.status], [['happened', 'planned'], false]);
  });

  it('shows the telling that says most, with the date of another', () => {
    const [event] = toldEvents([
      [telling({ ...KIM_TO_RUSSIA, on: '2023-09-13', published: '2023-09-14' })],
      [telling({ ...KIM_TO_RUSSIA, by: ['Kim', 'Choe'], place: 'Sochi', published: '2023-09-15' })],
    ]);
    assert.deepEqual(
      [event?.main.sources, event?.main.time, event?.main.place],
      [['Kim', 'Choe'], '2023-09-13', 'Sochi'],
    );
  });

  it('has every telling once, whatever they say and in whichever order the articles come', () => {
    const names = fc.subarray(['Kim', 'Russia', 'Putin', 'troops']);
    const row = fc.record({
      by: names,
      to: names,
      kind: fc.constantFrom('visit', 'meeting', 'death'),
      status: fc.constantFrom('happened', 'planned', 'denied', 'hypothetical'),
      on: fc.option(fc.constantFrom('2023-09-13', '2023-09-14'), { nil: undefined }),
      published: fc.constantFrom(null, '2023-09-14', '2023-12-01'),
    });
    const articles = fc.array(fc.array(row, { maxLength: 4 }), { maxLength: 6 });
    const ids = (events: readonly EventRow[]) => events.map(({ id }) => id).sort();
    fc.assert(
      fc.property(articles, (sketches) => {
        const made = sketches.map((list) => list.map((sketch) => telling(sketch as Sketch)));
        assert.deepEqual(ids(toldEvents(made).flatMap(({ tellings }) => tellings)), ids(made.flat()));
        for (const { tellings } of toldEvents(made)) {
          const sides = tellings.map(({ parties, kind }) =>
            parties.filter(({ role }) => kind === 'visit' && role === 'source').map(({ key }) => key),
          );
          const longest = sides.reduce((a, b) => (b.length > a.length ? b : a), []);
          for (const side of sides) assert.ok(side.every((key) => longest.includes(key)));
        }
      }),
    );
  });

  it('answers for ten thousand articles', () => {
    const events = toldEvents(
      Array.from({ length: 10_000 }, (_, article) =>
        Array.from({ length: 10 }, (_, n) =>
          telling({
            by: [`P${(article * 7 + n) % 300}`],
            to: [`Q${(article + n * n) % 300}`],
            published: new Date(Date.UTC(2020, 0, 1 + (article % 1500))).toISOString().slice(0, 10),
          }),
        ),
      ),
    );
    assert.equal(
      events.reduce((sum, { tellings }) => sum + tellings.length, 0),
      100_000,
    );
  }).timeout(30_000);

  it('answers where all articles tell of the same two parties, and each of something else', () => {
    const events = toldEvents(
      Array.from({ length: 20_000 }, (_, article) => [
        telling({ by: ['Kim'], to: ['Russia'], topic: `topic ${article}.`, published: '2023-09-14' }),
      ]),
    );
    assert.equal(events.length, 20_000);
  }).timeout(30_000);
});
