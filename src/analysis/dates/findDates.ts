import type { DateExpression, Span } from '../model.ts';
import { absoluteDates } from './absoluteDates.ts';
import type { Candidate } from './candidate.ts';
import { formatDay, parseDay } from './calendar.ts';
import type { Day, Interval } from './calendar.ts';
import { hasFutureCue } from './futureCue.ts';
import { bareMonth, daysOfMonth, monthOfYear, monthsOfYear } from './rules/months.ts';
import {
  ahead,
  anaphoric,
  distance,
  distanceToEvent,
  namedUnit,
  nearDay,
  stretch,
  thatDay,
  weekend,
} from './rules/relative.ts';
import type { DateRule } from './rules/rule.ts';
import { dayWithDate, weekday } from './rules/weekdays.ts';
import { bareYear, century, decade, partOfYear, quarter, season, yearRange } from './rules/years.ts';

/** Where two rules find the same words, the earlier one reads them: the more specific stand first. */
const RULES: readonly DateRule[] = [
  dayWithDate,
  daysOfMonth,
  monthsOfYear,
  monthOfYear,
  partOfYear,
  quarter,
  season,
  yearRange,
  decade,
  century,
  distance,
  ahead,
  stretch,
  namedUnit,
  weekend,
  nearDay,
  anaphoric,
  thatDay,
  distanceToEvent,
  weekday,
  bareMonth,
  bareYear,
];

/**
 * Date expressions and the days they stand for.
 *
 * Rules of our own and chrono-node yield candidates; of those that overlap, the longest stays; then they are read in
 * the order of the text, since some ("the next day") are relative to the one before. A relative expression that has
 * nothing to be relative to stays unresolved: `from` and `to` are null.
 * @param spans the parts of `text` to look in, in order, such as the lines that are content
 * @param reference the article's date, ISO 8601
 */
export function findDates(text: string, spans: readonly Span[], reference: string | null): DateExpression[] {
  const articleDay = reference === null ? null : parseDay(reference);
  const found: DateExpression[] = [];
  let anchor: Interval | null = null;
  let day: Day | null = null;
  for (const span of spans) {
    const content = text.slice(span.start, span.end);
    for (const candidate of withoutOverlap(candidatesIn(content))) {
      const future = hasFutureCue(content, candidate.start, candidate.end);
      const reading = candidate.read({ reference: articleDay, anchor, day, future });
      if (!reading) continue;
      if (reading.interval) {
        anchor = reading.interval;
        if (anchor.from === anchor.to) day = anchor.from;
      }
      found.push({
        start: span.start + candidate.start,
        end: span.start + candidate.end,
        from: reading.interval && formatDay(reading.interval.from),
        to: reading.interval && formatDay(reading.interval.to),
        precision: reading.precision,
      });
    }
  }
  return found;
}

function candidatesIn(content: string): Candidate[] {
  return [...RULES.flatMap((rule) => matchesOf(rule, content)), ...absoluteDates(content)];
}

function matchesOf({ pattern, accepts, read }: DateRule, content: string): Candidate[] {
  const candidates: Candidate[] = [];
  for (const match of content.matchAll(pattern)) {
    const groups = match.groups ?? {};
    const end = match.index + match[0].length;
    if (
      accepts &&
      !accepts(
        content.slice(Math.max(0, match.index - 40), match.index),
        content.slice(end, end + 40),
        groups,
      )
    )
      continue;
    candidates.push({ start: match.index, end, read: (context) => read(groups, context) });
  }
  return candidates;
}

/** Keeps the longest of overlapping candidates, of equals the first; the result is in text order. */
function withoutOverlap(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  const byLength = [...candidates].sort((a, b) => b.end - b.start - (a.end - a.start));
  for (const candidate of byLength) {
    if (kept.every((other) => candidate.end <= other.start || other.end <= candidate.start))
      kept.push(candidate);
  }
  return kept.sort((a, b) => a.start - b.start);
}
