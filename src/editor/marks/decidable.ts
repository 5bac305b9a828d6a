import type { Span } from '../../analysis/model.ts';
import type { ArticleReading } from '../../marks/model.ts';
import type { CommandTarget } from '../services.ts';

/** Something in an article that a person can accept, reject or undo a decision about. UTF-16 offsets. */
export interface Decidable extends Span {
  /** A label of the codebook. */
  readonly label: string;
  /** Key in pressmark.yaml of the entity that is mentioned. */
  readonly registered: string | null;
  /** Id of the mark behind it, where a person decided. */
  readonly mark: string | null;
  /** Whether Pressmark found it; false for what a person marked by hand. */
  readonly suggested: boolean;
}

/** What a row of a view or a link of a hover stands for: all mentions of an entity, one mention, an event, a mark. */
export function decidablesOf(reading: ArticleReading, target: CommandTarget): readonly Decidable[] {
  const all = decidables(reading);
  if (target.mark !== undefined) return all.filter((one) => one.mark === target.mark);
  if (target.event !== undefined) {
    const event = reading.events.find(({ id }) => id === target.event);
    return event ? all.filter((one) => one.label === 'event' && isSame(one, event.trigger)) : [];
  }
  const { entity, span } = target;
  if (entity !== undefined) {
    const named = reading.entities.find(({ id }) => id === entity);
    const mentions = named?.mentions.filter((mention) => !span || isSame(mention, span)) ?? [];
    return all.filter((one) => one.label === named?.type && mentions.some((mention) => isSame(one, mention)));
  }
  if (!span) return [];
  const exact = all.find((one) => isSame(one, span));
  return exact ? [exact] : decidablesAt(reading, span.start).slice(0, 1);
}

/** What covers an offset, shortest first: a name before the sentence of boilerplate that it stands in. */
export function decidablesAt(reading: ArticleReading, offset: number): readonly Decidable[] {
  return decidables(reading)
    .filter(({ start, end }) => start <= offset && offset <= end)
    .sort((a, b) => a.end - a.start - (b.end - b.start));
}

function decidables(reading: ArticleReading): readonly Decidable[] {
  const found: Decidable[] = [];
  for (const { type, registered, mentions } of reading.entities) {
    for (const { start, end, mark, origin } of mentions) {
      found.push({ start, end, label: type, registered, mark, suggested: origin !== 'added' });
    }
  }
  for (const { trigger, mark, origin } of reading.events) {
    const { start, end } = trigger;
    found.push({ start, end, label: 'event', registered: null, mark, suggested: origin !== 'added' });
  }
  const rest = [
    ...reading.dates.map((date) => ({ ...date, label: 'date' })),
    ...reading.boilerplate.filter(({ dimmed }) => dimmed).map((line) => ({ ...line, label: 'boilerplate' })),
  ];
  const isFound = (label: string, span: Span): boolean =>
    found.some((one) => one.label === label && isSame(one, span));
  for (const { start, end, label } of rest) {
    const mark = reading.marks.find(
      (one) => one.label === label && one.span && isSame(one.span, { start, end }),
    );
    found.push({ start, end, label, registered: null, mark: mark?.id ?? null, suggested: true });
  }
  for (const { id, label, span } of reading.marks) {
    if (!span || isFound(label, span)) continue;
    found.push({ start: span.start, end: span.end, label, registered: null, mark: id, suggested: false });
  }
  return found;
}

function isSame(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end;
}
