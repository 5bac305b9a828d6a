import type { EventStatus } from '../analysis/model.ts';
import { isPlainStatement } from '../marks/plainStatement.ts';
import type { EventRow } from './corpusIndex.ts';
import { agree, dayIn, likeness, merge, REACH, storyOf, type Story } from './sameEvent.ts';

/** One event with all the places that tell it. */
export interface ToldEvent {
  /** Of its first telling. */
  readonly id: string;
  /** The telling that says most, with the time and the place of another one where it has none: what a row shows. */
  readonly main: EventRow;
  /** In the order of their articles, and of the text. */
  readonly tellings: readonly EventRow[];
  /** Number of articles that tell it. */
  readonly articles: number;
  /** How it is told, by most articles first; what was only still to come stands last. */
  readonly statuses: readonly EventStatus[];
  readonly disagreement: Disagreement;
}

/** Where tellings of one event differ in a way that they cannot all be right. */
export interface Disagreement {
  /** Some tell it as a fact, others as an allegation; or somebody denies it. */
  readonly status: boolean;
  /** Numbers that stand with the parties, such as of the dead, lowest first; empty where they do not differ. */
  readonly numbers: readonly number[];
  /** Days that it is said to have happened on; empty where they do not differ. */
  readonly days: readonly string[];
}

/**
 * Stories that are compared for one pair of anchors, the newest ones. What so many events share ("the minister", "the capital")
 * tells none of them from the others, and comparing all with all would take time by the square of their number.
 */
const MOST_COMPARED = 64;

/** What one may have, and then the next one says more. */
const AHEAD: ReadonlySet<EventStatus> = new Set(['planned', 'possible', 'hypothetical', 'requested']);
const REFUSED: ReadonlySet<EventStatus> = new Set(['denied', 'did-not-happen']);

/**
 * Brings the places of one article together that tell the same event: so few that each is compared with each.
 *
 * @param rows in the order of the text
 */
export function storiesOf(rows: readonly EventRow[]): readonly Story[] {
  const found: Story[] = [];
  for (const story of rows.map(storyOf)) add(story, found, isJoinable(story) ? found.keys() : []);
  return found;
}

/**
 * Brings the stories of articles together that tell the same event. Nothing is joined that differs in who, where or when,
 * and what could be one of two events stays by itself.
 *
 * Only stories that share two anchors are compared, and of those only the ones near in time, so that ten thousand articles
 * take seconds and not hours.
 *
 * @param articles the stories of each article
 * @returns in the order of their time; those without a date stand at that of their article, or else at the end
 */
export function toldEvents(articles: Iterable<readonly Story[]>): readonly ToldEvent[] {
  return joined([...articles].flat().sort(byDay)).map(toldEvent);
}

/** @param stories in the order of their days */
function joined(stories: readonly Story[]): readonly Story[] {
  const found: Story[] = [];
  /** Indexes into `found`; the one that grew last comes last. */
  const byKey = new Map<number, number[]>();
  for (const story of stories) {
    const keys = isJoinable(story) ? story.keys : [];
    const near = keys.flatMap((key) => latest(byKey.get(key) ?? [], found, dayIn(story) - REACH));
    const at = add(story, found, near);
    for (const key of keys) {
      const list = byKey.get(key);
      if (!list) byKey.set(key, [at]);
      else if (list.at(-1) !== at) list.push(at);
    }
  }
  return found;
}

/** The end of a list of indexes, back to a day. What has no date at all (Infinity) is near to its like alone. */
function latest(list: readonly number[], found: readonly Story[], oldest: number): readonly number[] {
  const newest = list.slice(-MOST_COMPARED);
  const last = newest.findLastIndex((at) => oldest > (found[at] ? dayIn(found[at]) : -Infinity));
  return newest.slice(last + 1);
}

/**
 * Joins a story to the one that it fits best, or adds it where there is none or two fit as well.
 *
 * @param candidates indexes into `found`; one may be there twice
 * @returns where the story is now
 */
function add(story: Story, found: Story[], candidates: Iterable<number>): number {
  let best = -1;
  let bestLikeness = 0;
  let tied = false;
  for (const at of candidates) {
    const known = found[at];
    const alike = known && at !== best ? likeness(known, story) : 0;
    if (!known || alike === 0 || alike < bestLikeness || !agree(known, story)) continue;
    tied = alike === bestLikeness;
    best = at;
    bestLikeness = alike;
  }
  const known = tied ? undefined : found[best];
  if (!known) return found.push(story) - 1;
  found[best] = merge(known, story);
  return best;
}

/** That somebody said something is no event that two may tell. */
function isJoinable({ tellings }: Story): boolean {
  return tellings.every((telling) => telling.plover !== 'STATEMENT' && !isPlainStatement(telling));
}

/** Stories stay the same as long as their articles do, and most are told once. */
const KNOWN = new WeakMap<Story, ToldEvent>();

function toldEvent(story: Story): ToldEvent {
  let event = KNOWN.get(story);
  if (!event) {
    event = eventOf(story);
    KNOWN.set(story, event);
  }
  return event;
}

function eventOf({ tellings: rows }: Story): ToldEvent {
  const [only, ...others] = rows as readonly [EventRow, ...EventRow[]];
  const idOf = ({ file, id }: EventRow): string => `${file}#${id}`;
  if (others.length === 0) {
    const statuses = [only.status];
    return { id: idOf(only), main: only, tellings: rows, articles: 1, statuses, disagreement: NONE };
  }
  const tellings = rows.toSorted(byPlace);
  const first = tellings[0] ?? only;
  return {
    id: idOf(first),
    main: fullest(tellings, first),
    tellings,
    articles: new Set(tellings.map(({ file }) => file)).size,
    statuses: statusesOf(tellings),
    disagreement: disagreementOf(tellings),
  };
}

const NONE: Disagreement = { status: false, numbers: [], days: [] };

function disagreementOf(tellings: readonly EventRow[]): Disagreement {
  const statuses = new Set(tellings.map(({ status }) => status));
  const isFact = statuses.has('happened') || statuses.has('ongoing');
  const refused = [...statuses].filter((status) => REFUSED.has(status)).length;
  const numbers = distinct(
    tellings.flatMap(({ clues }) => (clues.numbers.length === 1 ? clues.numbers : [])),
  );
  const days = distinct(
    tellings.flatMap(({ clues: { days } }) => (days && days[0] === days[1] ? [days[0]] : [])),
  );
  return {
    status: (isFact && statuses.has('alleged')) || (refused > 0 && refused < statuses.size),
    numbers: numbers.length > 1 ? numbers.sort((a, b) => a - b) : [],
    days: days.length > 1 ? days.sort() : [],
  };
}

function statusesOf(tellings: readonly EventRow[]): readonly EventStatus[] {
  const files = new Map<EventStatus, Set<string>>();
  for (const { status, file } of tellings) {
    const known = files.get(status);
    if (known) known.add(file);
    else files.set(status, new Set([file]));
  }
  return [...files]
    .sort(
      ([a, m], [b, n]) =>
        Number(AHEAD.has(a)) - Number(AHEAD.has(b)) ||
        n.size - m.size ||
        // Of two that are told by as many, the one that takes less for granted.
        Number(b !== 'happened') - Number(a !== 'happened'),
    )
    .map(([status]) => status);
}

function fullest(tellings: readonly EventRow[], first: EventRow): EventRow {
  const best = tellings.reduce((most, row) => (fullness(row) > fullness(most) ? row : most), first);
  const { time, clues } = best.time === null ? (tellings.find((row) => row.time !== null) ?? best) : best;
  const place = best.place ?? tellings.find((row) => row.place !== null)?.place ?? null;
  return { ...best, time, place, clues: { ...best.clues, days: clues.days } };
}

/** How much a telling says. */
function fullness({ parties, sources, targets, place, time }: EventRow): number {
  const sides = Math.min(1, sources.length) + Math.min(1, targets.length);
  return 2 * parties.length + sides + (place === null ? 0 : 1) + (time === null ? 0 : 1);
}

/** Stories without a date come last; those of one day stay in their order. */
function byDay(a: Story, b: Story): number {
  const [first, second] = [dayIn(a), dayIn(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

function byPlace(a: EventRow, b: EventRow): number {
  const [first, second] = [a.published ?? '~', b.published ?? '~'];
  return (
    Number(first > second) - Number(first < second) ||
    Number(a.file > b.file) - Number(a.file < b.file) ||
    a.trigger.start - b.trigger.start
  );
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
