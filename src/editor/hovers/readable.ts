import { env } from 'vscode';
import type { DateExpression, Span } from '../../analysis/model.ts';
import type { ArticleReading } from '../../marks/model.ts';

/** An article's text with its reading, as hovers need both. */
export interface ReadText {
  readonly text: string;
  readonly reading: ArticleReading;
}

/** What to call a place in the text: the name of its entity, else its own words. */
export function nameAt({ text, reading }: ReadText, span: Span, entity: string | null): string {
  return reading.entities.find(({ id }) => id === entity)?.name ?? text.slice(span.start, span.end);
}

/** An interval of days in the words of the reader's locale; undefined where it could not be resolved. */
export function intervalWords({ from, to }: Pick<DateExpression, 'from' | 'to'>): string | undefined {
  const format = new Intl.DateTimeFormat(env.language, { dateStyle: 'long', timeZone: 'UTC' });
  const [first, last] = [dayOf(from), dayOf(to)];
  if (!first || !last) return first && format.format(first);
  return format.formatRange(first, last);
}

function dayOf(iso: string | null): Date | undefined {
  const date = new Date(iso ?? NaN);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
