import { OverviewRulerLane, ThemeColor, type DecorationRenderOptions } from 'vscode';
import type { EntityType, Span } from '../../analysis/model.ts';
import { isBuiltIn } from '../../marks/codebook.ts';
import type { ArticleReading } from '../../marks/model.ts';
import { tellingEvents } from '../../marks/plainStatement.ts';
import type { Highlight } from '../settings/settings.ts';

export interface DecorationKind {
  readonly name: 'person' | 'organization' | 'place' | 'equipment' | 'event' | 'date' | 'tag' | 'decision';
  /** The setting that switches it off; what a person decided always shows. */
  readonly setting: Highlight | undefined;
  readonly style: DecorationRenderOptions;
  readonly spans: (reading: ArticleReading) => readonly Span[];
}

/**
 * What is marked in an article, and how. Each kind has a form of its own, so that none is told by its hue alone. Lines are
 * drawn with borders and outlines, which take no room in the text.
 */
export const DECORATION_KINDS: readonly DecorationKind[] = [
  { name: 'person', setting: 'people', style: underline('person', 'solid', 2), spans: mentionsOf('person') },
  {
    name: 'organization',
    setting: 'organizations',
    style: underline('organization', 'dashed', 2),
    spans: mentionsOf('organization'),
  },
  { name: 'place', setting: 'places', style: underline('place', 'dotted', 2), spans: mentionsOf('place') },
  {
    name: 'equipment',
    setting: 'equipment',
    style: underline('equipment', 'double', 3),
    spans: mentionsOf('equipment'),
  },
  {
    name: 'event',
    setting: 'events',
    style: { ...box('event', 'solid'), borderRadius: '2px' },
    spans: (reading) => tellingEvents(reading).map(({ trigger }) => trigger),
  },
  {
    name: 'date',
    setting: 'dates',
    style: {
      borderStyle: 'solid',
      borderWidth: '1px 0',
      borderColor: new ThemeColor('pressmark.dateBorder'),
      backgroundColor: new ThemeColor('pressmark.dateBackground'),
    },
    spans: (reading) => reading.dates,
  },
  {
    name: 'tag',
    setting: undefined,
    style: box('tag', 'dashed'),
    spans: (reading) => reading.marks.flatMap(({ label, span }) => (span && !isBuiltIn(label) ? [span] : [])),
  },
  {
    // Along the scroll bar alone: names are on every line, but what one decided is worth finding again.
    name: 'decision',
    setting: undefined,
    style: {
      overviewRulerColor: new ThemeColor('pressmark.tagBorder'),
      overviewRulerLane: OverviewRulerLane.Right,
    },
    spans: (reading) => reading.marks.flatMap(({ span }) => span ?? []),
  },
];

/** Spans that are dimmed; their style follows a setting. */
export function dimmedSpans(reading: ArticleReading): readonly Span[] {
  return reading.boilerplate.filter((line) => line.dimmed);
}

/** Pronouns are left unmarked: they are too many, and what they stand for is a hover away. */
function mentionsOf(type: EntityType): DecorationKind['spans'] {
  return (reading) =>
    reading.entities
      .filter((entity) => entity.type === type)
      .flatMap((entity) => entity.mentions.filter((mention) => mention.kind !== 'pronoun'));
}

function underline(name: string, borderStyle: string, pixels: number): DecorationRenderOptions {
  return {
    borderStyle,
    borderWidth: `0 0 ${pixels}px`,
    borderColor: new ThemeColor(`pressmark.${name}Border`),
    backgroundColor: new ThemeColor(`pressmark.${name}Background`),
  };
}

function box(name: string, outlineStyle: string): DecorationRenderOptions {
  return {
    outlineStyle,
    outlineWidth: '1px',
    outlineColor: new ThemeColor(`pressmark.${name}Border`),
    backgroundColor: new ThemeColor(`pressmark.${name}Background`),
  };
}
