import type { Analysis, ArticleEvent, BoilerplateKind, Span } from '../../src/analysis/model.ts';
import type { AnnotatedEvent, Annotation } from './annotation.ts';

/** Counts of what an analysis found (`given`), what the annotation has (`expected`) and what is in both (`right`). */
export interface Tally {
  right: number;
  given: number;
  expected: number;
}

const SCORED = [
  'people',
  'organizations',
  'places',
  'equipment',
  'rows of people',
  'residue lines',
  'dates',
  'events found and coded',
  'events: source',
  'events: target',
  'events: place',
  'events: status',
] as const;
export type Scored = (typeof SCORED)[number];

export interface Scores {
  readonly tallies: Readonly<Record<Scored, Tally>>;
  /** Lines of the article that were dimmed. */
  readonly dimmedContent: readonly string[];
  /** One line for each thing missed or given wrongly, for the person who mends it. */
  readonly misses: readonly string[];
}

export interface AnalyzedSample {
  readonly name: string;
  readonly annotation: Annotation;
  readonly analysis: Analysis;
}

const NAME_ROWS = {
  person: 'people',
  organization: 'organizations',
  place: 'places',
  equipment: 'equipment',
} as const;

/** Kinds of residue that are recognised and shown, never dimmed. */
const SHOWN: ReadonlySet<BoilerplateKind> = new Set(['byline', 'date', 'credit', 'caption']);

/**
 * Compares analyses with annotations. Names and dates count where their span is exact; residue by whole lines; an event is
 * found where its trigger overlaps and its code is one of those given, and only then are its other parts counted.
 */
export function score(samples: readonly AnalyzedSample[]): Scores {
  const sheet = new Sheet();
  for (const sample of samples) {
    scoreNames(sheet, sample);
    scoreRows(sheet, sample);
    scoreResidue(sheet, sample);
    scoreDates(sheet, sample);
    scoreEvents(sheet, sample);
  }
  return sheet;
}

/** Harmonic mean of precision and recall, in percent; where nothing is given beyond the expected it is recall. */
export function f1({ right, given, expected }: Tally): number {
  return given + expected === 0 ? 100 : (200 * right) / (given + expected);
}

class Sheet implements Scores {
  readonly tallies = Object.fromEntries(
    SCORED.map((scored) => [scored, { right: 0, given: 0, expected: 0 }]),
  ) as Record<Scored, Tally>;
  readonly dimmedContent: string[] = [];
  readonly misses: string[] = [];

  /** Counts what is in both lists, and notes the rest. Keys are unique on either side. */
  compare(scored: Scored, sample: AnalyzedSample, given: Iterable<string>, expected: Iterable<string>): void {
    const [have, want] = [new Set(given), new Set(expected)];
    const tally = this.tallies[scored];
    tally.given += have.size;
    tally.expected += want.size;
    for (const key of want) {
      if (have.has(key)) tally.right++;
      else this.miss(sample, `${scored}: missed ${key}`);
    }
    for (const key of have) if (!want.has(key)) this.miss(sample, `${scored}: not there: ${key}`);
  }

  /** Counts one thing that was asked for and is there, or not. */
  check(scored: Scored, sample: AnalyzedSample, right: boolean, what: string): void {
    const tally = this.tallies[scored];
    tally.given++;
    tally.expected++;
    if (right) tally.right++;
    else this.miss(sample, `${scored}: ${what}`);
  }

  miss(sample: AnalyzedSample, what: string): void {
    this.misses.push(`${sample.name}: ${what}`);
  }
}

function scoreNames(sheet: Sheet, sample: AnalyzedSample): void {
  const { annotation, analysis } = sample;
  for (const [type, scored] of Object.entries(NAME_ROWS)) {
    const given = analysis.entities
      .filter((entity) => entity.type === type)
      .flatMap((entity) => entity.mentions.filter((mention) => mention.kind === 'name'));
    const expected = annotation.names.filter((name) => name.type === type);
    const key = keyOf(annotation);
    sheet.compare(scored, sample, given.filter(inArticle(annotation)).map(key), expected.map(key));
  }
}

/** A row is right where it bears a person's fullest name and holds a mention of that person. */
function scoreRows(sheet: Sheet, sample: AnalyzedSample): void {
  const { annotation, analysis } = sample;
  const fullest = new Map<string, string>();
  for (const name of annotation.names.filter(({ type }) => type === 'person')) {
    const words = annotation.text.slice(name.start, name.end);
    if (words.length > (fullest.get(name.id)?.length ?? 0)) fullest.set(name.id, words);
  }
  const rows = analysis.entities.filter(
    (entity) =>
      entity.type === 'person' &&
      entity.mentions.some((mention) => mention.kind === 'name' && inArticle(annotation)(mention)),
  );
  sheet.compare(
    'rows of people',
    sample,
    rows.map((row) => row.name),
    fullest.values(),
  );
}

function scoreResidue(sheet: Sheet, sample: AnalyzedSample): void {
  const { annotation, analysis } = sample;
  const labels = new Map(annotation.residue.map((line) => [line.start, line]));
  const dimmed = analysis.boilerplate.filter((part) => part.dimmed);
  const [given, expected]: [string[], string[]] = [[], []];
  for (const line of linesOf(annotation.text)) {
    const label = labels.get(line.start);
    if (label?.optional) continue;
    const key = keyOf(annotation)(line);
    const residue = label !== undefined && !SHOWN.has(label.kind);
    if (residue) expected.push(key);
    if (!isCovered(line, dimmed)) continue;
    given.push(key);
    if (!residue) sheet.dimmedContent.push(`${sample.name}: ${key}`);
  }
  sheet.compare('residue lines', sample, given, expected);
}

/** Only the marked dates are asked for; others that are found are not wrong. */
function scoreDates(sheet: Sheet, sample: AnalyzedSample): void {
  const { annotation, analysis } = sample;
  const key = keyOf(annotation);
  for (const date of annotation.dates) {
    if (!inArticle(annotation)(date)) continue;
    const found = analysis.dates.find((other) => overlap(other, date));
    const right = found?.from === date.from && found.to === date.to;
    sheet.check('dates', sample, right, `${key(date)}, not ${String(found?.from)}–${String(found?.to)}`);
  }
}

function scoreEvents(sheet: Sheet, sample: AnalyzedSample): void {
  const { annotation, analysis } = sample;
  const key = keyOf(annotation);
  for (const wanted of annotation.events) {
    const near = analysis.events.filter((event) => overlap(event.trigger, wanted));
    const event = near.find((event) => wanted.codes.includes(event.plover));
    const codes = near.map((event) => event.plover).join(' ');
    sheet.check(
      'events found and coded',
      sample,
      event !== undefined,
      `${key(wanted)}, ${codes || 'not found'}`,
    );
    if (event) scoreParts(sheet, sample, wanted, event);
  }
}

function scoreParts(sheet: Sheet, sample: AnalyzedSample, wanted: AnnotatedEvent, event: ArticleEvent): void {
  const what = `${keyOf(sample.annotation)(wanted)}, `;
  const status = wanted.statuses.includes(event.status);
  sheet.check('events: status', sample, status, what + event.status);
  for (const role of ['source', 'target'] as const) {
    const given = event.participants.filter((one) => one.role === role).map((one) => one.entity);
    for (const id of wanted[role]) {
      const right = given.some((entity) => isSame(sample, entity, id));
      sheet.check(`events: ${role}`, sample, right, `${what}${id} is not among ${given.join(' ') || 'none'}`);
    }
  }
  if (wanted.place !== null) {
    const right = isSame(sample, event.place?.entity ?? null, wanted.place);
    sheet.check(
      'events: place',
      sample,
      right,
      `${what}${wanted.place} is not ${String(event.place?.entity)}`,
    );
  }
}

/** Whether an entity of the analysis has a mention where the annotation names `id`. */
function isSame({ annotation, analysis }: AnalyzedSample, entity: string | null, id: string): boolean {
  const mentions = analysis.entities.find((one) => one.id === entity)?.mentions ?? [];
  const names = annotation.names.filter((name) => name.id === id);
  return mentions.some((mention) => names.some((name) => overlap(name, mention)));
}

/** Residue, bylines, credits and captions are not read for names and dates, nor scored for them. */
function inArticle(annotation: Annotation): (span: Span) => boolean {
  return (span) => !annotation.residue.some((line) => overlap(line, span));
}

/** Words of a span, told apart by where they stand. */
function keyOf(annotation: Annotation): (span: Span) => string {
  return ({ start, end }) => `“${annotation.text.slice(start, end)}” at ${String(start)}`;
}

function linesOf(text: string): Span[] {
  return [...text.matchAll(/^.*\S.*$/gmu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Whether more than half of a line lies in `parts`. */
function isCovered(line: Span, parts: readonly Span[]): boolean {
  return parts.some(
    (part) => Math.min(part.end, line.end) - Math.max(part.start, line.start) > (line.end - line.start) / 2,
  );
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
