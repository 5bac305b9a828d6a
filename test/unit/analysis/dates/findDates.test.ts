import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findDates } from '../../../../src/analysis/dates/findDates.ts';
import { parseMarkers } from '../../markers.ts';

/** A Wednesday. */
const REFERENCE = '2023-09-13';

/** Checks that exactly the marked expressions are found; a label is "from..to precision", with "?" for unresolved. */
function check(marked: string, reference: string | null = REFERENCE): void {
  const { text, spans } = parseMarkers(marked);
  const found = findDates(text, [{ start: 0, end: text.length }], reference).map(
    ({ start, end, from, to, precision }) =>
      `${text.slice(start, end)} = ${from === null ? '?' : from === to ? from : `${from}..${to ?? '?'}`} ${precision}`,
  );
  assert.deepEqual(
    found,
    spans.map(({ start, end, label }) => `${text.slice(start, end)} = ${label}`),
  );
}

describe('findDates', () => {
  it('reads dates with day, month and year in the usual orders', () => {
    check('It opened on [[5 September 2023|2023-09-05 day]] and shut on [[Sept. 9, 2023|2023-09-09 day]].');
    check('Filed [[2021-02-03|2021-02-03 day]], stamped [[3.2.2021|2021-02-03 day]].');
  });

  it('gives a day without a year the year that brings it nearest', () => {
    check(
      'The strike of [[December 20|2022-12-20 day]] goes on until [[February 4|2023-02-04 day]].',
      '2023-01-10',
    );
  });

  it('takes a weekday and its bracketed date for one expression', () => {
    check('The paper wrote on [[Tuesday (5 Sept)|2023-09-05 day]] that talks were near.');
    check('They came [[Friday, the 8th of September|2023-09-08 day]].');
  });

  it('puts a weekday into the past unless the words look ahead', () => {
    check('The two met on [[Tuesday|2023-09-12 day]].');
    check('The two will meet on [[Tuesday|2023-09-19 day]].');
    check('He said on [[Friday|2023-09-08 day]] that they will meet on [[Monday|2023-09-18 day]].');
    check('On [[Wednesday|2023-09-13 day]] the court sat.');
    check('They left [[last Wednesday|2023-09-06 day]] and return [[next Thursday|2023-09-14 day]].');
  });

  it('reads days near the article', () => {
    check(
      '[[Yesterday|2023-09-12 day]] it rained; [[today|2023-09-13 day]] and [[tomorrow night|2023-09-14 day]] it does not.',
    );
  });

  it('reads calendar units around the article', () => {
    check(
      'Rates rose [[earlier this week|2023-09-11..2023-09-17 week]] after falling [[last month|2023-08-01..2023-08-31 month]].',
    );
    check(
      'Work ends by [[the end of this year|2023-12-31 day]], not [[next quarter|2023-10-01..2023-12-31 quarter]].',
    );
    check('Crowds came [[last weekend|2023-09-09..2023-09-10 day]].');
  });

  it('reads months by the article: the last one of that name, or the next after a future cue', () => {
    check(
      'He resigned in [[July|2023-07-01..2023-07-31 month]] and the trial began in [[November|2022-11-01..2022-11-30 month]].',
    );
    check('Voters will decide in [[November|2023-11-01..2023-11-30 month]].');
    check('Snow fell in [[early May 2021|2021-05-01..2021-05-15 week]].');
  });

  it('reads bare years, ranges of years and parts of years', () => {
    check(
      'The [[2014|2014-01-01..2014-12-31 year]] protests came after [[2008–2010|2008-01-01..2010-12-31 year]].',
    );
    check('Prices fell in [[late 2022|2022-09-01..2022-12-31 quarter]].');
  });

  it('reads quarters and halves', () => {
    check(
      'Sales in [[the third quarter of 2022|2022-07-01..2022-09-30 quarter]] beat [[Q1 2023|2023-01-01..2023-03-31 quarter]].',
    );
    check('Exports shrank in [[the first half of the year|2023-01-01..2023-06-30 year]].');
    check('He scored in the second half.');
  });

  it('reads decades, centuries and seasons', () => {
    check(
      'Built in [[the 19th century|1800-01-01..1899-12-31 century]], sold in the [[1960s|1960-01-01..1969-12-31 decade]].',
    );
    check('They met in [[the summer of 2022|2022-06-01..2022-08-31 quarter]].');
  });

  it('reads distances from the article and from the date before', () => {
    check('It sank [[three days ago|2023-09-10 day]], [[a year ago|2022-01-01..2022-12-31 year]] less so.');
    check(
      'He was born on [[4 May 1950|1950-05-04 day]]; [[two years later|1952-01-01..1952-12-31 year]] they moved.',
    );
    check('The mine closed on [[4 May 2020|2020-05-04 day]] and burned [[the next day|2020-05-05 day]].');
    check('Over [[the past three days|2023-09-11..2023-09-13 day]] it snowed.');
  });

  it('joins the days of a range that share a month, and keeps whole dates apart', () => {
    check('The fair runs [[5–7 September 2023|2023-09-05..2023-09-07 day]].');
    check('He rules [[between 3 and 5 May 2021|2021-05-03..2021-05-05 day]].');
    check('Open [[May 3, 2021|2021-05-03 day]] – [[June 9, 2021|2021-06-09 day]].');
  });

  it('leaves relative dates unresolved where the article has no date', () => {
    check(
      'They met [[last month|? month]], on [[Tuesday|? day]], and in [[2019|2019-01-01..2019-12-31 year]].',
      null,
    );
  });

  it('leaves a distance to an undated event unresolved', () => {
    check('He travelled there [[just months before|? month]] his death.');
  });

  it('takes no verb, name or number for a date', () => {
    check('They march on, sat down, may win a second time, and 2000 people heard April Jones on Route 1950.');
    check('The team won 3-2 and drew 12-10; the price was $1999 or 2,016 yen.');
  });
});
