import type { Analysis, DateExpression, EntityType, Span } from '../analysis/model.ts';
import { anchor } from './anchor.ts';
import { decisionsAbout, type Decisions } from './decisions.ts';
import type { ArticleReading, FolderFile, Sidecar } from './model.ts';
import { readBoilerplate } from './readBoilerplate.ts';
import { readEntities } from './readEntities.ts';
import { readEvents } from './readEvents.ts';
import { Registry } from './registry.ts';
import { byStart, overlaps } from './spans.ts';

/**
 * Applies a person's decisions to an analysis.
 *
 * @param text the article that was analysed
 * @param sidecar what was decided about this article; null where nothing was
 * @param folder the folder's names and labels
 * @param path the article's, from the folder of `pressmark.yaml`, for names that mean somebody else in some articles
 */
export function readArticle(
  text: string,
  analysis: Analysis,
  sidecar: Sidecar | null,
  folder: FolderFile | undefined,
  path?: string,
): ArticleReading {
  const storedHash = sidecar?.article.sha256;
  const marks = anchor(text, analysis.sha256, storedHash, sidecar?.marks ?? []);
  const rejected = anchor(text, analysis.sha256, storedHash, sidecar?.rejected ?? []);
  const about = (label: string) => decisionsAbout(label, marks, rejected);
  const aboutEntities: Readonly<Record<EntityType, Decisions>> = {
    person: about('person'),
    organization: about('organization'),
    place: about('place'),
    equipment: about('equipment'),
    other: about('other'),
  };

  const boilerplate = readBoilerplate(text, analysis.boilerplate, about('boilerplate'));
  const residue = boilerplate.filter((line) => line.dimmed);
  const inArticle = (span: Span) => !residue.some((line) => line.start <= span.start && span.end <= line.end);
  const { entities, idOf } = readEntities(
    text,
    analysis.entities,
    boilerplate,
    aboutEntities,
    Registry.of(folder).namesIn(path),
  );
  const events = analysis.events.filter((event) => inArticle(event.trigger));

  return {
    analysis,
    tags: sidecar?.tags ?? [],
    marks,
    rejected,
    entities,
    events: readEvents(text, entities, events, about('event'), idOf),
    dates: readDates(analysis.dates.filter(inArticle), about('date')),
    quotes: analysis.quotes.filter(inArticle).map((quote) => ({ ...quote, speaker: idOf(quote.speaker) })),
    boilerplate,
  };
}

/** Dates that were marked by hand are no day of the calendar until somebody says which. */
function readDates(
  suggested: readonly DateExpression[],
  { marks, rejects }: Decisions,
): readonly DateExpression[] {
  const added = marks
    .filter(({ span }) => !suggested.some((date) => overlaps(date, span)))
    .map(({ span }): DateExpression => ({
      start: span.start,
      end: span.end,
      from: null,
      to: null,
      precision: 'day',
    }));
  const isMarked = (date: DateExpression) => marks.some(({ span }) => overlaps(span, date));
  return [...suggested.filter((date) => isMarked(date) || !rejects(date)), ...added].sort(byStart);
}
