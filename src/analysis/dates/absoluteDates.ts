import * as chrono from 'chrono-node/en';
import type { ParsedResult } from 'chrono-node/en';
import { dayInterval, dayOf } from './calendar.ts';
import { readDayOfMonth } from './rules/weekdays.ts';
import type { DateContext, Reading } from './rules/rule.ts';
import type { Candidate } from './candidate.ts';

/**
 * Dates with a day and a month, and times of the day, as chrono-node reads them in its strict mode. Its casual mode
 * takes "march" and "sat" for dates, and what it says of weekdays, months and years is read by rules of our own.
 */
export function absoluteDates(text: string): Candidate[] {
  return chrono.strict.parse(text, REFERENCE).filter(isWanted).flatMap(toCandidates);
}

/** Only what does not depend on the reference is taken from chrono, so any day serves. */
const REFERENCE = { instant: new Date(Date.UTC(2000, 0, 1, 12)), timezone: 0 };

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

function isWanted(result: ParsedResult): boolean {
  const { start, text } = result;
  if (result.tags().has('result/relativeDate')) return false;
  if (start.isCertain('day') && start.isCertain('month')) {
    // "9/11" and "3-2" without a year are names and scores; "may 12" is a verb and a number.
    const year = start.get('year');
    return (year === null || year > 0) && (start.isCertain('year') || /[A-Z][a-z]{2}/.test(text));
  }
  return start.isCertain('hour') && !start.isCertain('weekday') && /\d:\d\d|\d\s?[ap]\.?m\b/i.test(text);
}

/** One candidate for "5–7 September"; two where both ends of a range are dates of their own ("May 3 – June 9"). */
function toCandidates(result: ParsedResult): Candidate[] {
  const { start, end, text, index } = result;
  // Chrono counts a preposition in; the expression is the date alone.
  const preposition = /^(?:on|at|from|by|in)\s+/i.exec(text)?.[0].length ?? 0;
  const whole = { start: index + preposition, end: index + text.length };
  const joint = TWO_DATES.exec(text);
  if (!end?.isCertain('month') || !joint)
    return [{ ...whole, read: (context) => readResult(result, context) }];
  return [
    { ...whole, end: index + joint.index, read: (context) => readParts(start, text, context) },
    {
      ...whole,
      start: index + joint.index + joint[0].length,
      read: (context) => readParts(end, text.slice(joint.index + joint[0].length), context),
    },
  ];
}

/** What joins two dates that each name their month. */
const TWO_DATES = /(?<=[A-Z][a-z]{2}.*)\s*(?:[-–—]|to|through|until)\s*(?=.*[A-Z][a-z]{2})/;

function readResult({ start, end, text }: ParsedResult, context: DateContext): Reading | null {
  const precision = !start.isCertain('hour')
    ? 'day'
    : start.isCertain('minute') && text.includes(':')
      ? 'minute'
      : 'hour';
  if (!start.isCertain('day')) {
    const day = context.day ?? context.reference;
    return { interval: day === null ? null : dayInterval(day), precision };
  }
  const from = readParts(start, text, context);
  if (!from || !end?.isCertain('day')) return from && { ...from, precision };
  const to = readParts(end, text, context);
  if (!from.interval || !to?.interval || to.interval.to < from.interval.from) return from;
  return { interval: { from: from.interval.from, to: to.interval.to }, precision };
}

function readParts(parts: ParsedResult['start'], text: string, context: DateContext): Reading | null {
  const [day, month, year] = [parts.get('day'), parts.get('month'), parts.get('year')];
  if (day === null || month === null) return null;
  if (!parts.isCertain('year') || year === null) {
    return readDayOfMonth(String(day), MONTHS[month - 1] ?? '', undefined, context);
  }
  // Written with full stops the day comes first ("5.9.2023"); chrono reads the American order.
  const dotted = /^\d{1,2}\.\d{1,2}\.\d{4}/.test(text) && day <= 12;
  const found = dotted ? dayOf(year, day, month) : dayOf(year, month, day);
  return found === null ? null : { interval: dayInterval(found), precision: 'day' };
}
