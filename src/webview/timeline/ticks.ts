export type TickUnit = 'day' | 'month' | 'year';

/** A line of the axis. */
export interface Tick {
  /** Days since 1970. */
  readonly day: number;
  readonly unit: TickUnit;
}

/** What the lines of an axis may stand apart, with its length in days, shortest first. */
const STEPS: readonly { readonly unit: TickUnit; readonly count: number; readonly days: number }[] = [
  ...[1, 2, 7].map((count) => ({ unit: 'day' as const, count, days: count })),
  ...[1, 3, 6].map((count) => ({ unit: 'month' as const, count, days: count * 30.4 })),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500].map((count) => ({
    unit: 'year' as const,
    count,
    days: count * 365.2,
  })),
];

/**
 * The lines of the axis between two days: days, months or years, so far apart that their words fit.
 *
 * @param from days since 1970, with a fraction @param space pixels that the words of one need
 */
export function ticksIn(from: number, to: number, pixelsPerDay: number, space: number): readonly Tick[] {
  const step = STEPS.find(({ days }) => days * pixelsPerDay >= space) ?? STEPS.at(-1);
  if (!step) return [];
  const { unit, count } = step;
  const ticks: Tick[] = [];
  for (let i = firstStep(from, unit, count); ; i += count) {
    const day = dayOf(i, unit);
    if (day > to) return ticks;
    if (day >= from) ticks.push({ day, unit });
  }
}

/** Number of the last step at or before a day: of days since 1970, of months or years since the year 0. */
function firstStep(day: number, unit: TickUnit, count: number): number {
  const date = new Date(Math.floor(day) * 86_400_000);
  const number =
    unit === 'day'
      ? Math.floor(day)
      : unit === 'month'
        ? date.getUTCFullYear() * 12 + date.getUTCMonth()
        : date.getUTCFullYear();
  // Weeks begin on Mondays: the day 4 since 1970 was one.
  const phase = unit === 'day' && count === 7 ? 4 : 0;
  return Math.floor((number - phase) / count) * count + phase;
}

function dayOf(number: number, unit: TickUnit): number {
  if (unit === 'day') return number;
  const date = new Date(0);
  // `Date.UTC` takes years below 100 for those of the last century.
  if (unit === 'month') date.setUTCFullYear(Math.floor(number / 12), ((number % 12) + 12) % 12, 1);
  else date.setUTCFullYear(number, 0, 1);
  return date.getTime() / 86_400_000;
}
