import { dayInterval, dayOf, partsOf, weekdayOf, weekInterval } from '../calendar.ts';
import type { Day, Interval } from '../calendar.ts';
import { MONTH, WEEKDAY, YEAR, monthNumber, weekdayNumber } from '../words.ts';
import { relative } from './rule.ts';
import type { DateContext, DateRule, Groups, Reading } from './rule.ts';

const PART_OF_DAY = '(?:\\s+(?:morning|afternoon|evening|night))?';

/** "Tuesday (5 Sept)", "Tuesday, Sept. 5", "Friday the 8th of September 2023": the day of the month decides. */
export const dayWithDate: DateRule = {
  pattern: new RegExp(
    `\\b${WEEKDAY}${PART_OF_DAY}(?<open>\\s*\\(|,?\\s+(?:the\\s+)?)` +
      `(?:(?<d1>\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?<m1>${MONTH})|(?<m2>${MONTH})\\s*(?<d2>\\d{1,2})(?:st|nd|rd|th)?\\b(?!:))` +
      `(?:,?\\s+(?<year>${YEAR})\\b)?(?<close>\\))?`,
    'g',
  ),
  accepts: (_before, _after, { open, close }) => open?.includes('(') === (close !== undefined),
  read: (groups, context) =>
    readDayOfMonth(groups.d1 ?? groups.d2 ?? '', groups.m1 ?? groups.m2 ?? '', groups.year, context),
};

/** "on Tuesday", "last Friday", "next Monday", "Monday night", "Monday last". */
export const weekday: DateRule = {
  pattern: new RegExp(
    `\\b(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his(?: past| coming)?|[Cc]oming|[Pp]ast)\\s+)?(?<day>${WEEKDAY})(?<plural>s?)` +
      `${PART_OF_DAY}(?<last>\\s+last\\b)?`,
    'g',
  ),
  accepts: (before, after, { plural, which, day }) =>
    plural === '' &&
    // "Black Friday", "Bloody Sunday", "Sheffield Wednesday" are names.
    !/\b(?:Black|Bloody|Good|Easter|Ash|Palm|Cyber|Super|Sheffield|every|each|most)\s+$/.test(before) &&
    !/^\s+(?:Times|Review|Telegraph|Mirror|Post|Night Live|Club|Mass)\b/.test(after) &&
    (day?.endsWith('.') !== true || which !== undefined || /(?:\b(?:on|by|until)|[,(])\s+$/.test(before)),
  read: readWeekday,
};

/** A day of a month; a missing year is the one that brings it nearest to the article's date. */
export function readDayOfMonth(
  day: string,
  month: string,
  year: string | undefined,
  context: DateContext,
): Reading | null {
  if (dayOf(2000, monthNumber(month), Number(day)) === null) return null;
  if (year !== undefined) {
    const found = dayOf(Number(year), monthNumber(month), Number(day));
    return found === null ? null : { interval: dayInterval(found), precision: 'day' };
  }
  return relative('day', context, (reference) =>
    nearestYear(reference, (y) => dayOf(y, monthNumber(month), Number(day))),
  );
}

function nearestYear(reference: Day, inYear: (year: number) => Day | null): Interval | null {
  const { year } = partsOf(reference);
  const days = [year - 1, year, year + 1].map(inYear).filter((day) => day !== null);
  const [nearest] = days.sort((a, b) => Math.abs(a - reference) - Math.abs(b - reference));
  return nearest === undefined ? null : dayInterval(nearest);
}

/** Weekdays of the news lie in the past, the day itself included, unless a future cue stands next to them. */
function readWeekday(groups: Groups, context: DateContext): Reading {
  const which = groups.which?.toLowerCase() ?? (groups.last === undefined ? '' : 'last');
  const wanted = weekdayNumber(groups.day ?? '');
  return relative('day', context, (reference) => {
    const back = (weekdayOf(reference) - wanted + 7) % 7;
    const ahead = (7 - back) % 7;
    if (/last|past/.test(which)) return dayInterval(reference - (back || 7));
    if (/next|coming/.test(which)) return dayInterval(reference + (ahead || 7));
    if (which === 'this') return dayInterval(weekInterval(reference).from + ((wanted + 6) % 7));
    return dayInterval(context.future ? reference + ahead : reference - back);
  });
}
