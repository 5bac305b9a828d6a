import type { DatePrecision } from '../../model.ts';
import type { Day, Interval } from '../calendar.ts';

/** What an expression is read against. */
export interface DateContext {
  /** The article's date; null where it is unknown. */
  readonly reference: Day | null;
  /** The interval of the last expression before this one that was resolved. */
  readonly anchor: Interval | null;
  /** The last single day before this expression: times of the day and "the next day" belong to it. */
  readonly day: Day | null;
  /** The words around say that the time is still to come. */
  readonly future: boolean;
}

export interface Reading {
  /** Null where the expression is one of time but cannot be resolved. */
  readonly interval: Interval | null;
  readonly precision: DatePrecision;
}

/**
 * One way in which news writes dates. The pattern carries the flags that it needs, "g" among them, and names the
 * groups that `read` looks at. `accepts` refuses a match by its surroundings.
 */
export interface DateRule {
  readonly pattern: RegExp;
  readonly accepts?: (before: string, after: string, groups: Groups) => boolean;
  readonly read: (groups: Groups, context: DateContext) => Reading | null;
}

export type Groups = Readonly<Record<string, string | undefined>>;

/** Reads relative to the article's date, which leaves the expression unresolved where that date is unknown. */
export function relative(
  precision: DatePrecision,
  context: DateContext,
  resolve: (reference: Day) => Interval | null,
): Reading {
  return { precision, interval: context.reference === null ? null : resolve(context.reference) };
}
