import type { EntityType, Span } from '../analysis/model.ts';
import type { ReadEntity } from '../marks/model.ts';
import { comparableName } from '../marks/registry.ts';
import type { ArticleSummary, EntitySummary, EventSummary } from './articleSummary.ts';
import { ByMentions } from './byMentions.ts';
import type { Recognizer } from './namesChange.ts';
import type { Story } from './sameEvent.ts';
import { storiesOf, toldEvents, type ToldEvent } from './toldEvents.ts';

/** An entity of the folder: one row, however many articles name it. */
export interface EntityRow {
  /** Stable while the entity keeps its name and type. */
  readonly key: string;
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly registered: string | null;
  /** Number of mentions in all articles. */
  readonly mentions: number;
  /** Most mentions first. */
  readonly articles: readonly { readonly file: string; readonly mentions: number; readonly first: Span }[];
}

export interface EventRow extends EventSummary {
  readonly file: string;
  /** The article's date. */
  readonly published: string | null;
}

/** A tag of articles, or a label of marks, with the articles that have it. */
export interface TagRow {
  readonly kind: 'tag' | 'label';
  readonly name: string;
  readonly articles: readonly {
    readonly file: string;
    /** Number of marks; 0 for a tag of the article as a whole. */
    readonly marks: number;
    readonly first: Span | null;
  }[];
}

/** Part of a list that may be long; `total` counts all of it. */
export interface Page<T> {
  readonly rows: readonly T[];
  readonly total: number;
}

export interface PageRequest {
  /** Part of a name; case and accents do not matter. */
  readonly filter?: string | undefined;
  readonly offset?: number;
  readonly limit?: number;
}

export interface EntityCount {
  readonly mentions: number;
  readonly articles: number;
}

type NamedEntity = Pick<ReadEntity, 'type' | 'name' | 'registered'>;

interface EntityEntry {
  readonly key: string;
  readonly type: EntityType;
  readonly registered: string | null;
  /** What each article says of it. */
  readonly articles: Map<string, EntitySummary>;
  mentions: number;
  /** What a filter looks at; undefined where it has to be made again, as below. */
  words: string | undefined;
  row: EntityRow | undefined;
}

interface EventEntry {
  readonly file: string;
  readonly published: string | null;
  readonly event: EventSummary;
}

/**
 * The entities, events and tags of many articles.
 *
 * An entity is one row where the folder knows it as one, or where articles give it the same type and name; a likeness
 * of names never makes two one. Made for tens of thousands of articles: an article goes in and out at the cost of what
 * it names, lists are put in order when they are next asked for, and rows are made for the page alone.
 */
export class CorpusIndex {
  private readonly articles = new Map<string, ArticleSummary>();
  private readonly entries = new Map<string, EntityEntry>();
  /** Undefined where it has to be made again, as below. */
  private entitiesInOrder: ByMentions<EntityEntry> | undefined;
  private eventsInOrder: readonly EventEntry[] | undefined;
  /** What was made of the events of articles that have not changed since. */
  private readonly stories = new WeakMap<ArticleSummary, readonly Story[]>();
  /** With the number of articles that it was made of. */
  private told:
    { readonly events: readonly ToldEvent[]; readonly size: number; outdated: boolean } | undefined;

  get size(): number {
    return this.articles.size;
  }

  /**
   * Takes an article in, in place of what was known of it.
   * @returns false where it says nothing new
   */
  set(file: string, summary: ArticleSummary): boolean {
    const known = this.articles.get(file);
    if (known && JSON.stringify(known) === JSON.stringify(summary)) return false;
    this.delete(file);
    this.articles.set(file, summary);
    for (const entity of summary.entities) this.add(file, entity);
    return true;
  }

  delete(file: string): void {
    for (const entity of this.articles.get(file)?.entities ?? []) this.remove(file, entity);
    this.articles.delete(file);
    this.forget();
  }

  get(file: string): ArticleSummary | undefined {
    return this.articles.get(file);
  }

  /**
   * Puts names of the folder on what an article calls its entities, at once: what else they change in it shows when it is
   * read again.
   *
   * @param recognize who an own name of the article is now; undefined where that is as it was
   */
  recognize(file: string, recognize: Recognizer): void {
    const summary = this.articles.get(file);
    if (!summary) return;
    const renamed = summary.entities.map((entity) => recognize(entity) ?? entity);
    if (renamed.every((entity, i) => entity === summary.entities[i])) return;
    this.delete(file);
    this.articles.set(file, { ...summary, entities: renamed });
    for (const entity of renamed) this.add(file, entity);
  }

  clear(): void {
    this.articles.clear();
    this.entries.clear();
    this.forget();
  }

  /** Rows with most mentions first. */
  entities(request: PageRequest & { readonly types?: readonly EntityType[] } = {}): Page<EntityRow> {
    const { types, filter, offset = 0, limit = Infinity } = request;
    const wanted = searchable(filter?.trim() ?? '');
    const isWanted = (entry: EntityEntry): boolean =>
      (types?.includes(entry.type) ?? true) && (wanted === '' || wordsOfEntity(entry).includes(wanted));
    let total = 0;
    for (const entry of this.entries.values()) if (isWanted(entry)) total++;
    const end = Math.min(offset + limit, total);
    const rows: EntityRow[] = [];
    this.entitiesInOrder ??= new ByMentions(this.entries);
    let place = 0;
    for (const entry of end > offset ? this.entitiesInOrder : []) {
      if (!isWanted(entry)) continue;
      if (place++ >= offset) rows.push(rowOfEntity(entry));
      if (place >= end) break;
    }
    return { rows, total };
  }

  /** Events in the order of their time; those without a time stand at their article's date, or else at the end. */
  events(request: PageRequest = {}): Page<EventRow> {
    this.eventsInOrder ??= this.orderEvents();
    const { filter, offset = 0, limit = Infinity } = request;
    const wanted = searchable(filter?.trim() ?? '');
    const found = wanted
      ? this.eventsInOrder.filter((entry) => wordsOfEvent(entry).includes(wanted))
      : this.eventsInOrder;
    const rows = found
      .slice(offset, offset + limit)
      .map(({ event, file, published }) => ({ ...event, file, published }));
    return { rows, total: found.length };
  }

  /**
   * Each event once, however many places tell it, in the order of `events`.
   *
   * @param isGrowing while articles still come in, what was found before is good enough until there are a quarter more
   */
  toldEvents(isGrowing = false): readonly ToldEvent[] {
    if (!this.told || (this.told.outdated && !(isGrowing && this.size < this.told.size * 1.25)))
      this.told = { events: toldEvents(this.storiesByArticle()), size: this.size, outdated: false };
    return this.told.events;
  }

  /** Tags, then labels, each in alphabetical order. */
  tags(): readonly TagRow[] {
    const tags = new Map<string, TagArticle[]>();
    const labels = new Map<string, TagArticle[]>();
    for (const file of this.files()) {
      const summary = this.articles.get(file);
      for (const tag of summary?.tags ?? []) push(tags, tag, { file, marks: 0, first: null });
      for (const { label, marks, first } of summary?.labels ?? [])
        push(labels, label, { file, marks, first });
    }
    const rows = (kind: TagRow['kind'], from: Map<string, TagArticle[]>) =>
      [...from].map(([name, articles]) => ({ kind, name, articles })).sort((a, b) => compare(a.name, b.name));
    return [...rows('tag', tags), ...rows('label', labels)];
  }

  /** Whether there is a row of the entity still. */
  has(entity: NamedEntity): boolean {
    return this.entries.has(entityKey(entity));
  }

  /** Undefined where no article names the entity. */
  countOf(entity: NamedEntity): EntityCount | undefined {
    const entry = this.entries.get(entityKey(entity));
    return entry && { mentions: entry.mentions, articles: entry.articles.size };
  }

  /** Undefined where no article names the entity. */
  rowOf(entity: NamedEntity): EntityRow | undefined {
    const entry = this.entries.get(entityKey(entity));
    return entry && rowOfEntity(entry);
  }

  /** What articles themselves call an entity, each once; those that call it so most often first. */
  ownNamesOf(entity: NamedEntity): readonly string[] {
    const counts = new Map<string, number>();
    for (const { own } of this.entries.get(entityKey(entity))?.articles.values() ?? [])
      for (const { name } of own) counts.set(name, (counts.get(name) ?? 0) + 1);
    return [...counts].sort(([a, m], [b, n]) => n - m || compare(a, b)).map(([name]) => name);
  }

  private *storiesByArticle(): Iterable<readonly Story[]> {
    for (const file of this.files()) {
      const summary = this.articles.get(file);
      if (!summary) continue;
      let stories = this.stories.get(summary);
      if (!stories) {
        const { events, published } = summary;
        stories = storiesOf(events.map((event) => ({ ...event, file, published })));
        this.stories.set(summary, stories);
      }
      yield stories;
    }
  }

  private forget(): void {
    this.entitiesInOrder = undefined;
    this.eventsInOrder = undefined;
    if (this.told) this.told.outdated = true;
  }

  private files(): string[] {
    return [...this.articles.keys()].sort(compare);
  }

  private orderEvents(): EventEntry[] {
    const days = new Map<string, EventEntry[]>();
    for (const file of this.files()) {
      const { events = [], published = null } = this.articles.get(file) ?? {};
      for (const event of events) push(days, event.time ?? published ?? UNDATED, { file, published, event });
    }
    return [...days.keys()].sort(compare).flatMap((day) => days.get(day) ?? []);
  }

  private add(file: string, entity: EntitySummary): void {
    const key = entityKey(entity);
    let entry = this.entries.get(key);
    if (!entry) {
      const { type, registered } = entity;
      entry = { key, type, registered, articles: new Map(), mentions: 0, words: undefined, row: undefined };
      this.entries.set(key, entry);
    }
    const known = entry.articles.get(file);
    entry.articles.set(file, known ? { ...known, mentions: known.mentions + entity.mentions } : entity);
    entry.mentions += entity.mentions;
    entry.words = entry.row = undefined;
  }

  private remove(file: string, entity: EntitySummary): void {
    const key = entityKey(entity);
    const entry = this.entries.get(key);
    if (!entry) return;
    const known = entry.articles.get(file);
    if (!known) return;
    entry.mentions -= known.mentions;
    entry.words = entry.row = undefined;
    entry.articles.delete(file);
    if (entry.articles.size === 0) this.entries.delete(key);
  }
}

type TagArticle = TagRow['articles'][number];

/** Behind every date. */
const UNDATED = '~';

/** What is the same for an entity in all articles that name it, and for no other. */
export function entityKey(entity: NamedEntity): string {
  return entity.registered === null
    ? `${entity.type}:${comparableName(entity.name)}`
    : `${entity.type}#${entity.registered}`;
}

function rowOfEntity(entry: EntityEntry): EntityRow {
  return (entry.row ??= makeRow(entry));
}

function makeRow({ key, type, registered, articles, mentions }: EntityEntry): EntityRow {
  const inOrder = [...articles].sort(([a, x], [b, y]) => y.mentions - x.mentions || compare(a, b));
  const name = inOrder[0]?.[1].name ?? '';
  const names = new Set(inOrder.flatMap(([, entity]) => [entity.name, ...entity.aliases]));
  names.delete(name);
  return {
    key,
    type,
    name,
    aliases: [...names],
    registered,
    mentions,
    articles: inOrder.map(([file, entity]) => ({ file, mentions: entity.mentions, first: entity.first })),
  };
}

function wordsOfEntity(entry: EntityEntry): string {
  entry.words ??= searchable(
    [...new Set([...entry.articles.values()].flatMap(({ name, aliases }) => [name, ...aliases]))].join('\n'),
  );
  return entry.words;
}

function wordsOfEvent({ event }: EventEntry): string {
  const { kind, plover, status, time, place, sources, targets } = event;
  return searchable([kind, plover, status, time, place, ...sources, ...targets].join('\n'));
}

/** Lower case without accents, so that "sao" finds "São". */
function searchable(text: string): string {
  const plain = /[^ -~\n]/.test(text) ? text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '') : text;
  return plain.toLowerCase();
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}

/** By UTF-16 units: the same everywhere, and fast. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
