import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Analysis, ArticleEvent, Boilerplate, Entity, EntityType } from '../../../src/analysis/model.ts';
import { parseAnnotation } from '../../annotations/annotation.ts';
import { f1, score } from '../../annotations/score.ts';

const NOTHING: Analysis = {
  version: 1,
  file: 'a.txt',
  sha256: '',
  language: 'en',
  published: null,
  boilerplate: [],
  entities: [],
  dates: [],
  quotes: [],
  events: [],
};

describe('score', () => {
  it('counts a name as right where its span is exact, and as given where it is not', () => {
    const marked = '[[Leila Daneshpour|person#leila]] met [[Reza|person#reza]].';
    const scores = scoreOf(marked, { entities: [person('Leila', 0, 5), person('Reza', 21, 25)] });
    assert.deepEqual(scores.tallies.people, { right: 1, given: 2, expected: 2 });
  });

  it('leaves names on residue lines out', () => {
    const scores = scoreOf('Prose.\n~byline~ By Leila', { entities: [person('Leila', 10, 15)] });
    assert.deepEqual(scores.tallies.people, { right: 0, given: 0, expected: 0 });
    assert.deepEqual(scores.tallies['rows of people'], { right: 0, given: 0, expected: 0 });
  });

  it('tells content that was dimmed from residue, and takes optional lines either way', () => {
    const marked = 'Prose.\n~related~ More\n~duplicate?~ Prose.\n~byline~ By Leila';
    const scores = scoreOf(marked, {
      boilerplate: [dimmed(0, 6), dimmed(7, 11), dimmed(12, 18), dimmed(19, 27)],
    });
    assert.deepEqual(scores.tallies['residue lines'], { right: 1, given: 3, expected: 1 });
    assert.deepEqual(scores.dimmedContent, ['a.txt: “Prose.” at 0', 'a.txt: “By Leila” at 19']);
  });

  it('takes only the interval of a date for right that the annotation has', () => {
    const day = { start: 0, end: 7, precision: 'day' } as const;
    const right = scoreOf('<<Tuesday|2026-03-10>>', {
      dates: [{ ...day, from: '2026-03-10', to: '2026-03-10' }],
    });
    const wrong = scoreOf('<<Tuesday|2026-03-10>>', {
      dates: [{ ...day, from: '2026-03-17', to: '2026-03-17' }],
    });
    assert.deepEqual(
      [right, wrong].map((scores) => scores.tallies.dates.right),
      [1, 0],
    );
  });

  it('checks code, status and participants of an event', () => {
    const marked =
      '[[Leila|person#leila]] {{met|CONSULT/AGREE|happened|source=leila,reza}} [[Reza|person#reza]].';
    const entities = [person('Leila', 0, 5), person('Reza', 10, 14)];
    const { tallies } = scoreOf(marked, { entities, events: [meeting('person:Leila')] });
    assert.deepEqual(tallies['events found and coded'], { right: 1, given: 1, expected: 1 });
    assert.deepEqual(tallies['events: status'], { right: 0, given: 1, expected: 1 });
    assert.deepEqual(tallies['events: source'], { right: 1, given: 2, expected: 2 });
  });

  it('says what was missed, and where', () => {
    const { misses } = scoreOf('In [[Oslo|place#oslo]].', {});
    assert.deepEqual(misses, ['a.txt: places: missed “Oslo” at 3']);
  });
});

describe('f1', () => {
  it('is the harmonic mean of precision and recall in percent', () => {
    assert.equal(f1({ right: 1, given: 1, expected: 3 }), 50);
  });

  it('is full where nothing was asked for and nothing given', () => {
    assert.equal(f1({ right: 0, given: 0, expected: 0 }), 100);
  });
});

function scoreOf(marked: string, found: Partial<Analysis>) {
  return score([{ name: 'a.txt', annotation: parseAnnotation(marked), analysis: { ...NOTHING, ...found } }]);
}

function person(name: string, start: number, end: number): Entity {
  const type: EntityType = 'person';
  const mentions = [{ start, end, kind: 'name', confidence: 1 } as const];
  return { id: `${type}:${name}`, type, name, aliases: [], titles: [], mentions };
}

function dimmed(start: number, end: number): Boilerplate {
  return { start, end, kind: 'other', confidence: 1, dimmed: true, reason: '' };
}

function meeting(entity: string): ArticleEvent {
  return {
    id: 'event:1',
    trigger: { start: 6, end: 9 },
    lemma: 'meet',
    kind: 'meeting',
    plover: 'CONSULT',
    cameo: null,
    participants: [{ role: 'source', start: 0, end: 5, entity }],
    place: null,
    time: null,
    polarity: 'positive',
    tense: 'future',
    certainty: 'asserted',
    status: 'planned',
    attribution: [],
    confidence: 1,
  };
}
