import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import { analyzeSamples } from '../../annotations/analyzeSamples.ts';
import { f1, score, type Scored, type Scores } from '../../annotations/score.ts';

/** What was measured, less half a point. Raise a floor when the analysis gets better. */
const FLOORS: Readonly<Record<Scored, number>> = {
  people: 93.4,
  organizations: 61.4,
  places: 81.2,
  equipment: 76.4,
  'rows of people': 95.6,
  'residue lines': 98.1,
  dates: 94,
  'events found and coded': 74.1,
  'events: source': 82.2,
  'events: target': 72.8,
  'events: place': 32.8,
  'events: status': 96,
};

describe('the analysis of the sample articles', () => {
  let scores: Scores;
  before(function () {
    this.timeout(60_000);
    scores = score(analyzeSamples());
  });

  for (const [scored, floor] of Object.entries(FLOORS)) {
    it(`scores at least ${String(floor)} for ${scored}`, () => {
      // To a tenth, as scores are printed and floors are written.
      const reached = Math.round(10 * f1(scores.tallies[scored as Scored])) / 10;
      const misses = scores.misses.filter((miss) => miss.includes(`: ${scored}: `));
      assert.ok(
        reached >= floor,
        [`${reached.toFixed(1)} is less than ${String(floor)}`, ...misses].join('\n'),
      );
    });
  }

  it('dims no line of an article', () => {
    assert.deepEqual(scores.dimmedContent, []);
  });
});
