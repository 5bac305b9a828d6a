import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { EntityType } from '../../../src/analysis/model.ts';
import type { EntityRow } from '../../../src/corpus/corpusIndex.ts';
import { nearMatches } from '../../../src/corpus/nearMatches.ts';
import type { DifferentNames } from '../../../src/marks/model.ts';

interface Given extends Partial<EntityRow> {
  readonly name: string;
  readonly files?: string;
}

let file = 0;

/** A row of a name; each in an article of its own where nothing else is said. */
function row({ name, type = 'person', mentions = 1, files = `${file++}`, ...more }: Given): EntityRow {
  const articles = files.split(' ').map((one) => ({ file: one, mentions: 1, first: { start: 0, end: 1 } }));
  return { key: `${type}:${name}`, type, name, aliases: [], registered: null, mentions, articles, ...more };
}

/** As `kept < other (kind)`. */
function matches(
  given: readonly (Given | string)[],
  type?: EntityType,
  different: readonly DifferentNames[] = [],
) {
  const rows = given.map((one) =>
    row({ ...(type ? { type } : {}), ...(typeof one === 'string' ? { name: one } : one) }),
  );
  return nearMatches(rows, different).map(
    ({ into, other, kind }) => `${into.name} < ${other.name} (${kind})`,
  );
}

describe('nearMatches', () => {
  it('finds spellings of a person’s name, and none of another person', () => {
    assert.deepEqual(matches(['Sergei Shoigu', 'Sergey Shoigu', 'Sergei Lavrov', 'Maria Shoigu']), [
      'Sergei Shoigu < Sergey Shoigu (spelling)',
    ]);
    assert.deepEqual(matches(['Kim Jong Un', 'Kim Jong-un', 'Kim Jong Nam']), [
      'Kim Jong Un < Kim Jong-un (spelling)',
    ]);
    assert.deepEqual(matches(['Viktor Orbán', 'Orban Viktor']), ['Viktor Orbán < Orban Viktor (spelling)']);
    assert.deepEqual(matches(['John Smith', 'J. Smith', 'K. Smith']), ['John Smith < J. Smith (spelling)']);
  });

  it('offers a bare surname for the one person whom it fits, and for nobody where it fits two', () => {
    assert.deepEqual(matches([{ name: 'Shoigu', mentions: 9 }, 'Sergei Shoigu']), [
      'Sergei Shoigu < Shoigu (short)',
    ]);
    assert.deepEqual(matches(['Smith', 'John Smith', 'Mary Smith']), []);
  });

  it('finds an acronym with the one name that it fits, of the same type', () => {
    assert.deepEqual(matches(['IAEA', 'International Atomic Energy Agency'], 'organization'), [
      'International Atomic Energy Agency < IAEA (short)',
    ]);
    assert.deepEqual(matches(['UN', 'United Nations', 'Union Nordica'], 'organization'), []);
    assert.deepEqual(
      matches([
        { name: 'UN', type: 'place' },
        { name: 'United Nations', type: 'organization' },
      ]),
      [],
    );
  });

  it('finds names that differ by full stops, hyphens and accents', () => {
    assert.deepEqual(matches(['U.S. Army', { name: 'US Army', mentions: 5 }], 'organization'), [
      'US Army < U.S. Army (spelling)',
    ]);
    assert.deepEqual(matches(['São Tomé', 'Sao Tome'], 'place'), ['São Tomé < Sao Tome (spelling)']);
  });

  it('keeps the name of whom the folder knows, and leaves two whom it knows apart', () => {
    const known = { name: 'Sergey Shoigu', registered: 's' };
    assert.deepEqual(matches([{ name: 'Sergei Shoigu', mentions: 50 }, known]), [
      'Sergey Shoigu < Sergei Shoigu (spelling)',
    ]);
    assert.deepEqual(matches([{ name: 'Sergei Shoigu', registered: 't' }, known]), []);
  });

  it('leaves apart whom one article names both, and what a person said to be different', () => {
    const both = [
      { name: 'Sergei Shoigu', files: 'a b' },
      { name: 'Sergey Shoigu', files: 'b c' },
    ];
    assert.deepEqual(matches(both), []);
    const pair = ['J. Smith', 'JOHN SMITH'] as const;
    assert.deepEqual(matches(['John Smith', 'J. Smith'], 'person', [pair]), []);
    const alias = { name: 'Judge Smith', aliases: ['John Smith'] };
    assert.equal(matches([alias, 'J. Judge Smith'], 'person').length, 1);
  });

  it('puts those that are mentioned most first', () => {
    const rows = ['Ana Lind', 'A. Lind', { name: 'Sergei Shoigu', mentions: 5 }, 'Sergey Shoigu'];
    assert.deepEqual(matches(rows), [
      'Sergei Shoigu < Sergey Shoigu (spelling)',
      'Ana Lind < A. Lind (spelling)',
    ]);
  });
});
