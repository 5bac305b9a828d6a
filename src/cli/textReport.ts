import { ENTITY_TYPES, type EntityType } from '../analysis/model.ts';
import { summarizeArticle, type EventSummary } from '../corpus/articleSummary.ts';
import { readingOf, type AnalyzedArticle } from './readArticles.ts';
import { table } from './table.ts';

const HEADINGS: Readonly<Record<EntityType, string>> = {
  person: 'People',
  organization: 'Organisations',
  place: 'Places',
  equipment: 'Equipment',
  other: 'Others',
};

/** An article in words: who and what it names, and what happens. Decisions of its sidecar are applied. */
export function textReport(article: AnalyzedArticle): string {
  const { text, analysis } = article;
  const reading = readingOf(article);
  const { published, entities, events, tags } = summarizeArticle(text, reading);
  const dimmed = reading.boilerplate.filter((line) => line.dimmed).length;
  const facts = [
    published ?? 'no date',
    analysis.language,
    `${dimmed} dimmed ${dimmed === 1 ? 'line' : 'lines'}`,
    ...(tags.length > 0 ? [`tags: ${tags.join(', ')}`] : []),
  ];
  const sections = ENTITY_TYPES.flatMap((type) => {
    const own = entities.filter((entity) => entity.type === type);
    const rows = own.map(({ mentions, name, aliases }) => [String(mentions), name, aliases.join(', ')]);
    return own.length > 0 ? [table(['', HEADINGS[type], 'also'], rows)] : [];
  });
  if (events.length > 0) sections.push(table(EVENT_HEADINGS, events.map(eventCells)));
  return `${analysis.file}\n${facts.join(' · ')}\n\n${sections.map((section) => `${section}\n`).join('')}`;
}

export const EVENT_HEADINGS = ['When', 'Event', 'Status', 'Code', 'Who', 'Whom', 'Where'] as const;

export function eventCells(event: EventSummary): string[] {
  const { time, kind, status, plover, sources, targets, place } = event;
  return [time ?? '', kind, status, plover, sources.join(', '), targets.join(', '), place ?? ''];
}
