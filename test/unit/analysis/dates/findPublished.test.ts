import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findPublished } from '../../../../src/analysis/dates/findPublished.ts';

function published(text: string): string | null {
  const lines = [...text.matchAll(/[^\n]+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
  const found = findPublished(text, lines);
  return found && `${found.value} ${text.slice(found.start, found.end)}`;
}

describe('findPublished', () => {
  it('reads a line that is a date and little else', () => {
    assert.equal(
      published('Mayor opens bridge\nBy Ann Lee\nPublished: 5 September 2023\nThe mayor opened a bridge.'),
      '2023-09-05 5 September 2023',
    );
  });

  it('reads the dateline of an agency', () => {
    assert.equal(
      published(
        'LAGOS, March 3, 2021 (Agency) – The port was closed on Monday, its director told reporters.',
      ),
      '2021-03-03 March 3, 2021',
    );
  });

  it('takes no date of the story for that of the article', () => {
    assert.equal(
      published('The bridge fell on 5 September 2019 and was never built again, to the anger of many.'),
      null,
    );
  });

  it('takes no date without a year', () => {
    assert.equal(published('Tuesday, 5 September\nThe mayor opened a bridge.'), null);
  });
});
