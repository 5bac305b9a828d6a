import type { DatePrecision } from '../model.ts';

/** Days since 1970-01-01 in the proleptic Gregorian calendar. Whole days: an article's dates carry no time zone. */
export type Day = number;

/** First and last day, both inclusive. */
export interface Interval {
  readonly from: Day;
  readonly to: Day;
}

const MILLISECONDS_A_DAY = 86_400_000;

/** `month` is 1 to 12; null where the calendar has no such day (30 February). */
export function dayOf(year: number, month: number, day: number): Day | null {
  // Date.UTC reads the years 0 to 99 as 1900 to 1999; setUTCFullYear takes them as they are.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  const valid = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return valid ? Math.floor(date.getTime() / MILLISECONDS_A_DAY) : null;
}

/** Reads the date at the start of an ISO 8601 string ("2023-09-05", "2023-09-05T10:00Z"); null where there is none. */
export function parseDay(iso: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

export function formatDay(day: Day): string {
  return new Date(day * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** Year, month (1 to 12) and day of the month. */
export function partsOf(day: Day): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date(day * MILLISECONDS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 is Sunday. */
export function weekdayOf(day: Day): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** The same day of another month; the last day of that month where it is shorter. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, day: ofMonth } = partsOf(day);
  const target = monthInterval(year, month + months);
  return Math.min(target.from + ofMonth - 1, target.to);
}

export function dayInterval(day: Day): Interval {
  return { from: day, to: day };
}

/** Monday to Sunday, as ISO 8601 has it. */
export function weekInterval(day: Day): Interval {
  const monday = day - ((weekdayOf(day) + 6) % 7);
  return { from: monday, to: monday + 6 };
}

/** Months outside 1 to 12 run on into the neighbouring years. */
export function monthInterval(year: number, month: number, months = 1): Interval {
  const first = (y: number, m: number): Day =>
    Math.floor(new Date(0).setUTCFullYear(y, m - 1, 1) / MILLISECONDS_A_DAY);
  return { from: first(year, month), to: first(year, month + months) - 1 };
}

export function yearInterval(year: number, years = 1): Interval {
  return monthInterval(year, 1, 12 * years);
}

/** The calendar unit of `precision` that holds `day`, moved by `offset` units. */
export function unitInterval(precision: DatePrecision, day: Day, offset = 0): Interval {
  const { year, month } = partsOf(day);
  switch (precision) {
    case 'minute':
    case 'hour':
    case 'day':
      return dayInterval(day + offset);
    case 'week':
      return weekInterval(day + 7 * offset);
    case 'month':
      return monthInterval(year, month + offset);
    case 'quarter':
      return monthInterval(year, Math.floor((month - 1) / 3) * 3 + 1 + 3 * offset, 3);
    case 'year':
      return yearInterval(year + offset);
    case 'decade':
      return yearInterval(Math.floor(year / 10) * 10 + 10 * offset, 10);
    case 'century':
      return yearInterval(Math.floor(year / 100) * 100 + 100 * offset, 100);
  }
}
