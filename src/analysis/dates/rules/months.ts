import { monthInterval, partsOf, dayOf } from '../calendar.ts';
import type { Interval } from '../calendar.ts';
import { MONTH, YEAR, monthNumber } from '../words.ts';
import { readDayOfMonth } from './weekdays.ts';
import { relative } from './rule.ts';
import type { DateRule, Groups } from './rule.ts';

const PART = '(?<part>[Ee]arly|[Mm]id|[Ll]ate)[- ]\\s*';

/** "September 2023", "early May 2021", "May, 1750". */
export const monthOfYear: DateRule = {
  pattern: new RegExp(
    `(?:\\b${PART})?\\b(?<month>${MONTH})(?:,|\\s+of)?\\s+(?<year>${YEAR})\\b(?!\\s*[-–]\\s*\\d)`,
    'g',
  ),
  read: (groups) => ({
    interval: partOfMonth(groups, Number(groups.year)),
    precision: groups.part === undefined ? 'month' : 'week',
  }),
};

/** "in July", "last May", "late September": the month nearest before the article's date, or after a future cue. */
export const bareMonth: DateRule = {
  pattern: new RegExp(
    `\\b(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his(?: past| coming)?|[Pp]ast)\\s+)?(?:${PART})?(?<month>${MONTH})(?![\\w’'])(?!\\.?\\s*\\d)`,
    'g',
  ),
  accepts: (before, after, { month, which, part }) => {
    if (which !== undefined || part !== undefined) return true;
    // Names of people and verbs look the same; and so does "the March on Rome".
    const ambiguous = /^(?:March|May|April|June|August|Jan|Mar|Dec)\.?$/.test(month ?? '');
    const led =
      /\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|[Bb]y|[Ff]rom|[Dd]uring|[Bb]efore|[Aa]fter|[Tt]hrough(?:out)?|[Ff]or|[Bb]etween|of|to|and|or)\s+$/.test(
        before,
      ) && !/^\s+[A-Z]/.test(after);
    const early = /\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Dd]uring|[Bb]etween)\s+$/.test(before);
    return ambiguous ? early && !/^\s+[A-Z]/.test(after) : led || /^[\s.,;)]|^$/.test(after);
  },
  read: (groups, context) =>
    relative(groups.part === undefined ? 'month' : 'week', context, (reference) => {
      const now = partsOf(reference);
      const month = monthNumber(groups.month ?? '');
      const which = groups.which?.toLowerCase() ?? '';
      if (which === 'this') return partOfMonth(groups, now.year);
      const future = /next|coming/.test(which) || (context.future && which === '');
      const strict = which !== '';
      const passed = strict ? month < now.month : month <= now.month;
      const ahead = strict ? month > now.month : month >= now.month;
      return partOfMonth(groups, future ? now.year + (ahead ? 0 : 1) : now.year - (passed ? 0 : 1));
    }),
};

/** "5–7 September 2023", "between 3 and 5 May", "from March 3 to 9, 2021". */
export const daysOfMonth: DateRule = {
  pattern: new RegExp(
    `\\b(?:(?<b1>[Bb]etween\\s+|[Ff]rom\\s+)?(?<d1>\\d{1,2})(?:st|nd|rd|th)?\\s*(?<j1>[-–—]|and|to|or)\\s*(?<e1>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<m1>${MONTH})` +
      `|(?<b2>[Bb]etween\\s+|[Ff]rom\\s+)?(?<m2>${MONTH})\\s+(?<d2>\\d{1,2})(?:st|nd|rd|th)?\\s*(?<j2>[-–—]|and|to|or)\\s*(?<e2>\\d{1,2})(?:st|nd|rd|th)?\\b(?![:\\d]))` +
      `(?:,?\\s+(?<year>${YEAR})\\b)?`,
    'g',
  ),
  // "3 and 5 May" names two days; only "between" makes them a range.
  accepts: (_before, _after, groups) => {
    const joint = groups.j1 ?? groups.j2 ?? '';
    return /[-–—]/.test(joint) || joint === 'to' || (groups.b1 ?? groups.b2 ?? '') !== '';
  },
  read: (groups, context) => {
    const month = groups.m1 ?? groups.m2 ?? '';
    const ends = [groups.d1 ?? groups.d2 ?? '', groups.e1 ?? groups.e2 ?? ''].map((day) =>
      readDayOfMonth(day, month, groups.year, context),
    );
    const [first, last] = ends;
    if (!first || !last) return null;
    if (!first.interval || !last.interval) return { interval: null, precision: 'day' };
    if (first.interval.from > last.interval.to) return null;
    return { interval: { from: first.interval.from, to: last.interval.to }, precision: 'day' };
  },
};

/** "March to May 2023", "June–August 2021". */
export const monthsOfYear: DateRule = {
  pattern: new RegExp(
    `\\b(?<first>${MONTH})\\s*(?:[-–—]|to|through)\\s*(?<last>${MONTH})\\s+(?<year>${YEAR})\\b`,
    'g',
  ),
  read: (groups) => {
    const year = Number(groups.year);
    const from = monthInterval(year, monthNumber(groups.first ?? '')).from;
    const to = monthInterval(year, monthNumber(groups.last ?? '')).to;
    return from > to ? null : { interval: { from, to }, precision: 'month' };
  },
};

function partOfMonth(groups: Groups, year: number): Interval {
  const month = monthNumber(groups.month ?? '');
  const whole = monthInterval(year, month);
  const at = (day: number): number => dayOf(year, month, day) ?? whole.to;
  switch (groups.part?.toLowerCase()) {
    case 'early':
      return { from: whole.from, to: at(15) };
    case 'mid':
      return { from: at(10), to: at(20) };
    case 'late':
      return { from: at(15), to: whole.to };
    default:
      return whole;
  }
}
