import type { EntityType, Span } from '../../analysis/model.ts';
import type { ArticleReading, ReadEntity } from '../../marks/model.ts';
import { rolesOf } from '../../marks/rolesOf.ts';
import { entityKey } from '../corpusIndex.ts';
import type {
  Companion,
  Context,
  Dossier,
  DossierArticle,
  DossierEvent,
  DossierName,
  DossierQuote,
  DossierRole,
  Place,
} from './dossier.ts';
import { oneLine, Paragraphs } from './paragraphs.ts';

/** An article that may name the entity; the reading's spans count in `text`. */
export interface DossierSource {
  /** Path or URI. */
  readonly file: string;
  readonly text: string;
  readonly reading: ArticleReading;
}

/** Whom a dossier is about; a likeness of names never makes two one. */
export type Subject = Pick<ReadEntity, 'type' | 'name' | 'registered'>;

/** UTF-16 units before and after a mention. */
const CONTEXT = 80;
/** What everybody does all the time is no event of a dossier. */
const PLAIN_STATEMENT = 'statement';
const COMPANY: ReadonlySet<EntityType> = new Set(['person', 'organization']);
/** Behind every date. */
const UNDATED = '~';

/** Gathers what articles say of an entity. Those that do not name it are passed over. Linear in their length. */
export function buildDossier(subject: Subject, sources: readonly DossierSource[]): Dossier {
  const key = entityKey(subject);
  const parts = sources
    .flatMap((source) => partOf(source, key) ?? [])
    .sort((a, b) => byDate(a, b) || compare(a.file, b.file));
  const [first] = parts;
  return {
    type: subject.type,
    name: first?.own[0]?.name ?? subject.name,
    registered: subject.registered,
    articles: parts.map(articleOf),
    names: namesIn(parts),
    roles: rolesIn(parts),
    events: parts.flatMap(eventsIn).sort((a, b) => compare(whenOf(a), whenOf(b))),
    quotes: parts.flatMap(quotesIn),
    company: companyIn(parts, key),
    mentions: parts.flatMap(contextsIn),
  };
}

/** What one article says. */
interface Part extends DossierSource {
  readonly published: string | null;
  readonly paragraphs: Paragraphs;
  /** The subject as this article has it; two where it has not joined what the folder knows as one. */
  readonly own: readonly ReadEntity[];
  readonly mentions: ReadEntity['mentions'];
}

function partOf(source: DossierSource, key: string): Part | undefined {
  const own = source.reading.entities.filter((entity) => entityKey(entity) === key);
  if (own.length === 0) return undefined;
  return {
    ...source,
    published: source.reading.analysis.published?.value ?? null,
    paragraphs: new Paragraphs(source.file, source.text),
    own,
    mentions: own.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start),
  };
}

function articleOf({ file, published, mentions, paragraphs }: Part): DossierArticle {
  return {
    file,
    published,
    mentions: mentions.length,
    at: paragraphs.placeOf(mentions[0] ?? { start: 0, end: 0 }),
  };
}

function namesIn(parts: readonly Part[]): DossierName[] {
  const names = new Map<string, { mentions: number; readonly at: Place | null }>();
  for (const { text, mentions, paragraphs } of parts) {
    for (const mention of mentions.filter(({ kind }) => kind === 'name')) {
      const name = oneLine(text.slice(mention.start, mention.end));
      const known = names.get(name);
      if (known) known.mentions++;
      else names.set(name, { mentions: 1, at: paragraphs.placeOf(mention) });
    }
  }
  for (const { own } of parts)
    for (const name of own.flatMap((entity) => [entity.name, ...entity.aliases]))
      if (!names.has(name)) names.set(name, { mentions: 0, at: null });
  return [...names]
    .map(([name, rest]) => ({ name, ...rest }))
    .sort((a, b) => b.mentions - a.mentions || compare(a.name, b.name));
}

function rolesIn(parts: readonly Part[]): DossierRole[] {
  const roles = new Map<
    string,
    { readonly title: string; readonly of: string | null; readonly at: Place[] }
  >();
  for (const { text, own, reading, paragraphs } of parts) {
    for (const role of own.flatMap((entity) => rolesOf(text, entity, reading.entities))) {
      const key = `${role.title} ${role.of ?? ''}`.toLowerCase();
      const known = roles.get(key) ?? { title: role.title, of: role.of, at: [] };
      known.at.push(paragraphs.placeOf(role));
      roles.set(key, known);
    }
  }
  return [...roles.values()];
}

function eventsIn({ text, reading, own, published, paragraphs }: Part): DossierEvent[] {
  const ids = new Set<string | null>(own.map(({ id }) => id));
  const names = new Map(reading.entities.map(({ id, name }) => [id, name]));
  const wordsFor = (place: Span & { readonly entity: string | null }) =>
    (place.entity === null ? undefined : names.get(place.entity)) ??
    oneLine(text.slice(place.start, place.end));
  return reading.events
    .filter(
      ({ kind, participants }) => kind !== PLAIN_STATEMENT && participants.some((p) => ids.has(p.entity)),
    )
    .map((event) => ({
      time: event.time?.value ?? null,
      published,
      kind: event.kind,
      plover: event.plover,
      status: event.status,
      sources: event.participants.filter((p) => p.role === 'source').map(wordsFor),
      targets: event.participants.filter((p) => p.role === 'target').map(wordsFor),
      place: event.place && wordsFor(event.place),
      at: paragraphs.placeOf(event.trigger),
    }));
}

function quotesIn({ text, reading, own, published, paragraphs }: Part): DossierQuote[] {
  const ids = new Set<string | null>(own.map(({ id }) => id));
  return reading.quotes
    .filter(({ speaker }) => ids.has(speaker))
    .map((quote) => ({
      published,
      words: oneLine(text.slice(quote.start, quote.end)),
      at: paragraphs.placeOf(quote),
    }));
}

function companyIn(parts: readonly Part[], key: string): Companion[] {
  const company = new Map<string, { -readonly [K in keyof Companion]: Companion[K] }>();
  for (const { reading, mentions, paragraphs } of parts) {
    const lines = new Set(mentions.map(({ start }) => paragraphs.lineAt(start)));
    const here = new Map<string, ReadEntity[]>();
    for (const entity of reading.entities) {
      const other = entityKey(entity);
      if (other !== key && COMPANY.has(entity.type)) here.set(other, [...(here.get(other) ?? []), entity]);
    }
    for (const [other, entities] of here) {
      const theirs = entities.flatMap((entity) => entity.mentions);
      const together = theirs.filter(({ start }) => lines.has(paragraphs.lineAt(start)));
      const first = together[0] ?? theirs[0];
      const [{ type, name }] = entities as [ReadEntity];
      if (!first) continue;
      const shared = new Set(together.map(({ start }) => paragraphs.lineAt(start))).size;
      const known = company.get(other);
      if (!known) {
        company.set(other, { type, name, articles: 1, paragraphs: shared, at: paragraphs.placeOf(first) });
        continue;
      }
      if (known.paragraphs === 0 && shared > 0) known.at = paragraphs.placeOf(first);
      known.articles++;
      known.paragraphs += shared;
    }
  }
  return [...company.values()].sort(
    (a, b) => b.paragraphs - a.paragraphs || b.articles - a.articles || compare(a.name, b.name),
  );
}

function contextsIn({ mentions, published, paragraphs }: Part): Context[] {
  return mentions.map((mention) => ({
    published,
    kind: mention.kind,
    ...paragraphs.around(mention, CONTEXT),
    at: paragraphs.placeOf(mention),
  }));
}

function whenOf({ time, published }: DossierEvent): string {
  return time ?? published ?? UNDATED;
}

function byDate(a: Part, b: Part): number {
  return compare(a.published ?? UNDATED, b.published ?? UNDATED);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
