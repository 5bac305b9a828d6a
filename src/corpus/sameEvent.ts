import { hashText } from '../analysis/language/hash.ts';
import type { EventStatus } from '../analysis/model.ts';
import { isMutual } from '../marks/eventKinds.ts';
import type { EventRow } from './corpusIndex.ts';

/** Days before and after the article's date in which an event without a date of its own may lie. */
const BEFORE = 14;
const AFTER = 1;
/** The same for what is still to come. */
const LOOK_AHEAD = 60;
/** Days in an interval from which on it says no more than "in that year", which any number of events may share. */
const VAGUE = 32;

/** What happens to somebody once: their name alone says which event it is, and dates that differ are a disagreement. */
const ONCE: ReadonlySet<string> = new Set(['birth', 'death']);

/** How an event is told, as bits, so that those of many tellings are one number. */
const FACT = 1;
const AHEAD = 2;
const CLAIM = 4;
const HYPOTHETICAL = 8;
const NOT = 16;

const STANDS: Readonly<Record<EventStatus, number>> = {
  happened: FACT,
  ongoing: FACT,
  planned: AHEAD,
  possible: AHEAD,
  requested: AHEAD,
  hypothetical: HYPOTHETICAL,
  alleged: CLAIM,
  denied: CLAIM,
  'did-not-happen': NOT,
};

/** What is never said of one and the same event. All else may be: a visit is planned and paid, a strike alleged and denied. */
const APART: readonly (readonly [number, number])[] = [
  [FACT, HYPOTHETICAL],
  [FACT, NOT],
  [HYPOTHETICAL, NOT],
];

/** First and last day, as days since 1970. */
interface Days {
  readonly from: number;
  readonly to: number;
}

/** Who stands on one side: those with a name by their key, the others by their noun. */
interface Side {
  readonly named: readonly string[];
  readonly others: readonly string[];
}

/** Everything that one or more tellings say of one event. */
export interface Story {
  readonly tellings: readonly EventRow[];
  readonly kind: string;
  /** Who did it and to whom; one side alone where the parties did it together. */
  readonly sides: readonly Side[];
  readonly place: string | null;
  readonly topic: string | null;
  /** The days that all tellings with a date have in common. */
  readonly days: Days | undefined;
  /** Dates of the articles that tell it without one. */
  readonly reported: Days | undefined;
  /** How it is told: bits. */
  readonly stands: number;
  /** What it may be known by: its named parties, its place and its day. */
  readonly anchors: readonly string[];
  /** Where it is looked for among other stories. */
  readonly keys: readonly number[];
}

export function storyOf(row: EventRow): Story {
  const { sources, targets, place, topic, days } = row.clues;
  const side = (role: 'source' | 'target', others: readonly string[]): Side => ({
    named: row.parties.filter((party) => party.role === role).map(({ key }) => key),
    others,
  });
  const [by, to] = [side('source', sources), side('target', targets)];
  const sides = isMutual(row.kind) ? [union(by, to)] : [by, to];
  const interval = days ? { from: dayOf(days[0]), to: dayOf(days[1]) } : undefined;
  const published = row.published === null ? undefined : dayOf(row.published);
  const anchors = sides.flatMap(({ named }, side) => named.map((key) => `${side}:${key}`));
  if (place !== null) anchors.push(`place:${place}`);
  if (interval && interval.from === interval.to) anchors.push(`day:${interval.from}`);
  return {
    tellings: [row],
    kind: row.kind,
    sides,
    place,
    topic,
    days: interval,
    reported: interval || published === undefined ? undefined : { from: published, to: published },
    stands: STANDS[row.status],
    anchors,
    keys: keysOf(row.kind, anchors),
  };
}

/**
 * Where to look for stories that may be one: pairs of anchors with a named party among them, as numbers. Two stories
 * with a number in common may share no such pair after all; without one, they share none.
 */
function keysOf(kind: string, anchors: readonly string[]): readonly number[] {
  if (ONCE.has(kind)) return anchors.filter(isTarget).map((anchor) => hash(kind, anchor));
  return anchors.flatMap((one, i) =>
    isParty(one)
      ? anchors.slice(i + 1).map((other) => (one < other ? hash(kind, one, other) : hash(kind, other, one)))
      : [],
  );
}

/** Within 30 bits: such numbers are fastest to look up. */
function hash(...texts: readonly string[]): number {
  return hashText(texts.join('\n')) & 0x3fffffff;
}

/**
 * How much two stories have in common: the number of anchors that they share; 0 where these are too few to say that
 * they are one. A person goes on many visits, so that one anchor alone is too little.
 */
export function likeness(a: Story, b: Story): number {
  if (a.kind !== b.kind) return 0;
  const shared = a.anchors.filter((anchor) => b.anchors.includes(anchor));
  const enough = ONCE.has(a.kind) ? shared.some(isTarget) : shared.length > 1 && shared.some(isParty);
  return enough ? shared.length : 0;
}

/** Whether nothing that one story says contradicts the other. Stories that differ in who, where or when are never one. */
export function agree(a: Story, b: Story): boolean {
  return (
    (ONCE.has(a.kind) || (timesAgree(a, b) && inOrder(a, b) && inOrder(b, a))) &&
    APART.every(([one, other]) => !said(a, b, one, other) && !said(b, a, one, other)) &&
    (a.place === null || b.place === null || a.place === b.place) &&
    topicsAgree(a.topic, b.topic) &&
    a.sides.every((side, i) => sidesAgree(side, b.sides[i]))
  );
}

export function merge(a: Story, b: Story): Story {
  const anchors = distinct([...a.anchors, ...b.anchors]);
  return {
    tellings: [...a.tellings, ...b.tellings],
    kind: a.kind,
    sides: a.sides.map((side, i) => union(side, b.sides[i] ?? side)),
    place: a.place ?? b.place,
    topic: a.topic ?? b.topic,
    days: a.days && b.days ? intersection(a.days, b.days) : (a.days ?? b.days),
    reported: a.reported && b.reported ? hull(a.reported, b.reported) : (a.reported ?? b.reported),
    stands: a.stands | b.stands,
    anchors,
    keys: keysOf(a.kind, anchors),
  };
}

/** The day by which stories are put in order; those without any come last. */
export function dayIn({ days, reported }: Story): number {
  return days?.from ?? reported?.from ?? Infinity;
}

/** Farthest apart, in days, that two stories may begin which are one. */
export const REACH = Math.max(BEFORE, LOOK_AHEAD) + VAGUE;

function isParty(anchor: string): boolean {
  return anchor.startsWith('0:') || anchor.startsWith('1:');
}

/** Whether one story is told in the one way, and the other in the other. */
function said(a: Story, b: Story, one: number, other: number): boolean {
  return (a.stands & one) > 0 && (b.stands & other) > 0;
}

function isTarget(anchor: string): boolean {
  return anchor.startsWith('1:');
}

/** Of two lists of names, one has to hold the other. Where neither side has a name, their nouns have to be the same. */
function sidesAgree(a: Side, b: Side = a): boolean {
  if (a.named.length > 0 && b.named.length > 0) return nest(a.named, b.named);
  if (a.named.length > 0 || b.named.length > 0) return true;
  return a.others.length === 0 || b.others.length === 0 || nest(a.others, b.others);
}

function topicsAgree(a: string | null, b: string | null): boolean {
  return a === null || b === null || a.includes(b) || b.includes(a);
}

function timesAgree(a: Story, b: Story): boolean {
  if (isDated(a) !== isDated(b)) return a.tellings[0]?.file === b.tellings[0]?.file;
  if (a.days && b.days && !daysAgree(a.days, b.days)) return false;
  if (a.reported && b.reported && lengthOf(hull(a.reported, b.reported)) > BEFORE + 1) return false;
  return (
    (!a.days || !b.reported || meet(a.days, windowOf(b.reported, b))) &&
    (!b.days || !a.reported || meet(b.days, windowOf(a.reported, a)))
  );
}

/** "In 2011" may be any of that year's events: only the same words say that it is one. */
function daysAgree(a: Days, b: Days): boolean {
  return lengthOf(a) >= VAGUE || lengthOf(b) >= VAGUE ? a.from === b.from && a.to === b.to : meet(a, b);
}

/** Where an event may lie that articles tell without a date. */
function windowOf({ from, to }: Days, { stands }: Story): Days {
  return { from: to - BEFORE, to: from + ((stands & AHEAD) > 0 ? LOOK_AHEAD : AFTER) };
}

/** What an article says is still to come is not what an earlier one told as a fact. */
function inOrder(ahead: Story, fact: Story): boolean {
  return (
    !said(ahead, fact, AHEAD, FACT) ||
    !ahead.reported ||
    !fact.reported ||
    ahead.reported.to <= fact.reported.from
  );
}

function isDated({ days, reported }: Story): boolean {
  return days !== undefined || reported !== undefined;
}

function nest(a: readonly string[], b: readonly string[]): boolean {
  const [small, large] = a.length <= b.length ? [a, b] : [b, a];
  return small.every((one) => large.includes(one));
}

function union(a: Side, b: Side): Side {
  return { named: distinct([...a.named, ...b.named]), others: distinct([...a.others, ...b.others]) };
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}

/** Days since 1970 of an ISO 8601 date. */
function dayOf(iso: string): number {
  return Math.floor(Date.parse(iso) / 86_400_000);
}

function meet(a: Days, b: Days): boolean {
  return a.from <= b.to && b.from <= a.to;
}

function intersection(a: Days, b: Days): Days {
  return meet(a, b) ? { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) } : hull(a, b);
}

function hull(a: Days, b: Days): Days {
  return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}

function lengthOf({ from, to }: Days): number {
  return to - from + 1;
}
