import type { Span } from '../model.ts';
import type { DateContext, Reading } from './rules/rule.ts';

/** Words that may be a date; offsets are UTF-16 code units into the text that was searched. */
export interface Candidate extends Span {
  /** Null where the words turn out to be no date. */
  readonly read: (context: DateContext) => Reading | null;
}
