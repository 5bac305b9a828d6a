import { BOILERPLATE_KINDS, ENTITY_TYPES, EVENT_STATUSES, PLOVER_CODES } from '../../src/analysis/model.ts';
import type { BoilerplateKind, EntityType, EventStatus, PloverCode, Span } from '../../src/analysis/model.ts';

/** A sample with what a careful reader sees in it. Offsets are UTF-16 code units into `text`. README.md has the syntax. */
export interface Annotation {
  readonly text: string;
  /** ISO 8601 day, null where the article does not say. */
  readonly published: string | null;
  readonly names: readonly AnnotatedName[];
  readonly dates: readonly AnnotatedDate[];
  readonly events: readonly AnnotatedEvent[];
  readonly residue: readonly AnnotatedLine[];
}

export interface AnnotatedName extends Span {
  readonly type: EntityType;
  /** The same in every article that tells of the same person, place or thing. */
  readonly id: string;
}

/** First and last day of the interval, both inclusive; null where the article does not say enough to tell. */
export interface AnnotatedDate extends Span {
  readonly from: string | null;
  readonly to: string | null;
}

export interface AnnotatedEvent extends Span {
  /** Any of these is right. */
  readonly codes: readonly PloverCode[];
  readonly statuses: readonly EventStatus[];
  /** Ids of names. */
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly place: string | null;
}

/** A whole line, without its line break. */
export interface AnnotatedLine extends Span {
  readonly kind: BoilerplateKind;
  /** Readers differ on this line: dimmed or not, both are right. */
  readonly optional: boolean;
}

const LINE_MARKER = /^~([a-z-]+)(\?)?~ /u;
const MARKER = /\[\[(?<name>.+?)\]\]|\{\{(?<event>.+?)\}\}|<<(?<date>.+?)>>/gu;

/** @throws Error that quotes the marker where it is not written as README.md says */
export function parseAnnotation(annotated: string): Annotation {
  const names: AnnotatedName[] = [];
  const dates: AnnotatedDate[] = [];
  const events: AnnotatedEvent[] = [];
  const residue: AnnotatedLine[] = [];
  let published: string | null = null;
  let text = '';
  for (const [i, line] of annotated.split('\n').entries()) {
    if (i > 0) text += '\n';
    const lineStart = text.length;
    const label = LINE_MARKER.exec(line);
    let read = label?.[0].length ?? 0;
    for (const match of line.matchAll(MARKER)) {
      text += line.slice(read, match.index);
      read = match.index + match[0].length;
      const [words = '', ...fields] = (
        match.groups?.name ??
        match.groups?.event ??
        match.groups?.date ??
        ''
      ).split('|');
      const span = { start: text.length, end: text.length + words.length };
      text += words;
      if (match.groups?.name !== undefined) names.push({ ...span, ...parseName(fields, match[0]) });
      else if (match.groups?.event !== undefined) events.push({ ...span, ...parseEvent(fields, match[0]) });
      else {
        const interval = parseInterval(fields[0] ?? '', match[0]);
        dates.push({ ...span, ...interval });
        if (fields[1] === 'published') published = interval.from;
      }
    }
    text += line.slice(read);
    if (label) {
      const kind = oneOf(BOILERPLATE_KINDS, label[1] ?? '', line);
      residue.push({ start: lineStart, end: text.length, kind, optional: label[2] === '?' });
    }
  }
  const left = /\[\[|\]\]|\{\{|\}\}|<<|>>|^~/mu.exec(text);
  if (left) throw new Error(`Half a marker: ${text.slice(left.index, left.index + 40)}`);
  return { text, published, names, dates, events, residue };
}

function parseName(fields: readonly string[], marker: string): { type: EntityType; id: string } {
  const [type = '', id = ''] = (fields[0] ?? '').split('#');
  if (!/^[a-z0-9-]+$/u.test(id)) throw new Error(`A name needs an id of a-z, 0-9 and hyphens: ${marker}`);
  return { type: oneOf(ENTITY_TYPES, type, marker), id };
}

function parseEvent(fields: readonly string[], marker: string): Omit<AnnotatedEvent, keyof Span> {
  const [codes = '', statuses = '', ...roles] = fields;
  const ids = new Map(roles.map((role) => role.split('=') as [string, string]));
  for (const role of ids.keys()) oneOf(['source', 'target', 'place'], role, marker);
  return {
    codes: codes.split('/').map((code) => oneOf(PLOVER_CODES, code, marker)),
    statuses: statuses.split('/').map((status) => oneOf(EVENT_STATUSES, status, marker)),
    source: ids.get('source')?.split(',') ?? [],
    target: ids.get('target')?.split(',') ?? [],
    place: ids.get('place') ?? null,
  };
}

/** "2026-03" is the whole of March; "2026-03-09/2026-03-15" a week. */
function parseInterval(value: string, marker: string): Omit<AnnotatedDate, keyof Span> {
  if (value === '?') return { from: null, to: null };
  const [first = '', last = first] = value.split('/');
  if (![first, last].every((day) => /^\d{4}(-\d\d(-\d\d)?)?$/u.test(day))) {
    throw new Error(`A date needs YYYY, YYYY-MM or YYYY-MM-DD, or two of them with a slash: ${marker}`);
  }
  return { from: `${first}-01-01`.slice(0, 10), to: lastDay(last) };
}

function lastDay(prefix: string): string {
  const [year = '', month, day] = prefix.split('-');
  if (day !== undefined) return prefix;
  if (month === undefined) return `${year}-12-31`;
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}

function oneOf<T extends string>(allowed: readonly T[], word: string, marker: string): T {
  const found = allowed.find((value) => value === word);
  if (found === undefined) throw new Error(`"${word}" is none of ${allowed.join(', ')}: ${marker}`);
  return found;
}
