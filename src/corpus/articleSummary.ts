import type { EntityType, EventStatus, PloverCode, Span } from '../analysis/model.ts';
import type { ArticleReading, OwnName, ReadParticipant } from '../marks/model.ts';
import { participantName } from '../marks/participantName.ts';
import { articleLines, type ArticleLines } from './articleLines.ts';
import { cluesOf, namedParties, type EventClues, type EventParty, type Saying } from './eventClues.ts';

/** An entity of one article, as the index of many articles keeps it. */
export interface EntitySummary {
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Key in pressmark.yaml where the folder knows this entity. */
  readonly registered: string | null;
  /** What the article itself calls it. */
  readonly own: readonly OwnName[];
  /** Number of mentions. */
  readonly mentions: number;
  readonly first: Span;
}

/** An event of one article in words. */
export interface EventSummary {
  /** Id in the article's reading. */
  readonly id: string;
  readonly trigger: Span;
  readonly kind: string;
  readonly plover: PloverCode;
  readonly status: EventStatus;
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  readonly place: string | null;
  /** ISO prefix, as `EventTime.value`. */
  readonly time: string | null;
  readonly parties: readonly EventParty[];
  /** Who says so, outermost first. */
  readonly says: readonly Saying[];
  readonly clues: EventClues;
  /** Whether a person accepted or added it. */
  readonly decided: boolean;
}

/** What the index keeps of an article: names, counts and where each begins, but no text. */
export interface ArticleSummary {
  /** Hex digest of the text that was summed up: what shows its lines is out of date when this has changed. */
  readonly sha256: string;
  /** ISO 8601 date. */
  readonly published: string | null;
  readonly tags: readonly string[];
  readonly entities: readonly EntitySummary[];
  readonly events: readonly EventSummary[];
  /** Marks of labels, counted. */
  readonly labels: readonly { readonly label: string; readonly marks: number; readonly first: Span | null }[];
  readonly lines: ArticleLines;
}

/** Sums an article up for the index of many articles. */
export function summarizeArticle(text: string, reading: ArticleReading): ArticleSummary {
  const words = (place: Span & Pick<ReadParticipant, 'entity' | 'written'>) =>
    participantName(text, reading.entities, place);
  const labels = new Map<string, { marks: number; first: Span | null }>();
  for (const mark of reading.marks) {
    const sum = labels.get(mark.label) ?? { marks: 0, first: null };
    labels.set(mark.label, { marks: sum.marks + 1, first: sum.first ?? mark.span });
  }
  return {
    sha256: reading.analysis.sha256,
    published: reading.analysis.published?.value ?? null,
    tags: reading.tags,
    entities: reading.entities.flatMap(({ type, name, aliases, registered, own, mentions }) =>
      mentions[0]
        ? [
            {
              type,
              name,
              aliases,
              registered,
              own,
              mentions: mentions.length,
              first: { start: mentions[0].start, end: mentions[0].end },
            },
          ]
        : [],
    ),
    events: reading.events.map((event) => ({
      id: event.id,
      trigger: event.trigger,
      kind: event.kind,
      plover: event.plover,
      status: event.status,
      sources: event.participants.filter((p) => p.role === 'source').map(words),
      targets: event.participants.filter((p) => p.role === 'target').map(words),
      place: event.place && words(event.place),
      time: event.time?.value ?? null,
      parties: namedParties(reading.entities, event),
      says: event.attribution.map((level) => ({ who: words(level), stance: level.stance })),
      clues: cluesOf(text, reading.entities, event),
      decided: event.mark !== null,
    })),
    labels: [...labels].map(([label, sum]) => ({ label, ...sum })),
    lines: articleLines(text, reading),
  };
}
