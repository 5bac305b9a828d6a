import {
  ENTITY_TYPES,
  type Boilerplate,
  type BoilerplateKind,
  type Entity,
  type EntityType,
} from '../analysis/model.ts';
import type { Decisions, PlacedMark } from './decisions.ts';
import { entityIdOf } from './entityId.ts';
import type { ReadEntity, ReadMention, RegisteredEntity } from './model.ts';
import { comparableName, type KnownNames } from './registry.ts';
import { byStart, nests, overlaps } from './spans.ts';

/** Lines that name people who are not what the article is about. */
const ASIDE: ReadonlySet<BoilerplateKind> = new Set(['byline', 'date', 'credit']);

type Draft = { -readonly [K in keyof ReadEntity]: ReadEntity[K] };

/** The entities of an article, and which of them each id of the analysis leads to now; null where it is gone. */
export interface EntityReading {
  readonly entities: readonly ReadEntity[];
  readonly idOf: (suggested: string | null) => string | null;
}

/**
 * Applies decisions to suggested entities, in this order: what the folder knows as two becomes two; what lies in residue
 * and bylines leaves; what was refused leaves; marks accept, correct or add mentions; what the folder knows as one entity
 * becomes one; the folder's names replace the article's.
 */
export function readEntities(
  text: string,
  suggested: readonly Entity[],
  boilerplate: readonly Boilerplate[],
  decisions: Readonly<Record<EntityType, Decisions>>,
  registry: KnownNames,
): EntityReading {
  const drafts = suggested
    .flatMap((entity) => asTheFolderKnows(text, entity, registry))
    .map((entity) => draftOf(entity, boilerplate, decisions[entity.type], registry));
  for (const type of ENTITY_TYPES)
    for (const mark of decisions[type].marks) applyMark(drafts, mark, type, registry);

  const merged = new Map<string, string>();
  const entities: Draft[] = [];
  for (const draft of drafts.filter(({ mentions }) => mentions.length > 0)) {
    const same = entities.find((other) => other.registered !== null && other.registered === draft.registered);
    merged.set(draft.id, (same ?? draft).id);
    if (same) merge(same, draft);
    else entities.push(draft);
  }
  return {
    entities: entities.map((draft) => finished(draft, registry)),
    idOf: (id) => (id === null ? null : (merged.get(id) ?? null)),
  };
}

/**
 * An entity, without the names in it that mean somebody else in this folder, and those as entities of their own. A part of
 * its own name stays with it, whoever else in the folder is called so: the article tells better.
 */
function asTheFolderKnows(text: string, entity: Entity, registry: KnownNames): readonly Entity[] {
  const own = registeredOf(entity, registry);
  const apart = new Map<string, Entity['mentions'][number][]>();
  for (const mention of entity.mentions) {
    const words = text.slice(mention.start, mention.end);
    if (mention.kind !== 'name' || isPartOf(words, entity.name)) continue;
    const other = registry.find(entity.type, words);
    if (other && other.id !== own?.id) apart.set(other.id, [...(apart.get(other.id) ?? []), mention]);
  }
  if (apart.size === 0) return [entity];
  const moved = new Set([...apart.values()].flat());
  const isMoved = (name: string) =>
    [...moved].some(({ start, end }) => comparableName(text.slice(start, end)) === comparableName(name));
  return [
    {
      ...entity,
      aliases: entity.aliases.filter((alias) => !isMoved(alias)),
      mentions: entity.mentions.filter((mention) => !moved.has(mention)),
    },
    ...[...apart].map(([id, mentions]): Entity => {
      const { name = entity.name } = registry.get(id) ?? {};
      return { id: `${entity.type}:${id}`, type: entity.type, name, aliases: [], titles: [], mentions };
    }),
  ];
}

/** Who an entity is in the folder: by its name, else by one of its other names that is no mere part of that. */
function registeredOf({ type, name, aliases }: Entity, registry: KnownNames): RegisteredEntity | undefined {
  const found = registry.find(type, name);
  if (found) return found;
  const byAlias = new Set(
    aliases.filter((alias) => !isPartOf(alias, name)).flatMap((alias) => registry.find(type, alias) ?? []),
  );
  return byAlias.size === 1 ? [...byAlias][0] : undefined;
}

/** Whether all words of a name are words of another. */
function isPartOf(part: string, whole: string): boolean {
  const words = comparableName(whole).split(' ');
  return comparableName(part)
    .split(' ')
    .every((word) => words.includes(word));
}

function draftOf(
  entity: Entity,
  boilerplate: readonly Boilerplate[],
  { rejects }: Decisions,
  registry: KnownNames,
): Draft {
  const within = (mention: ReadMention, holds: (line: Boilerplate) => boolean) =>
    boilerplate.some((line) => holds(line) && line.start <= mention.start && mention.end <= line.end);
  const shown = entity.mentions
    .map((mention): ReadMention => ({ ...mention, origin: 'suggested', mark: null }))
    .filter((mention) => !within(mention, (line) => line.dimmed || ASIDE.has(line.kind)));
  // Who is in the picture counts where the article speaks of them as well.
  const inText = shown.some((mention) => !within(mention, (line) => line.kind === 'caption'));
  const left = inText ? shown.filter((mention) => !rejects(mention)) : [];
  // Pronouns and descriptions of somebody whose every name was refused stand for nobody.
  const named = left.some(isName) || !shown.some(isName);
  return {
    ...entity,
    own: [{ type: entity.type, name: entity.name }],
    registered: registeredOf(entity, registry)?.id ?? null,
    mentions: named ? left : [],
  };
}

function applyMark(drafts: Draft[], mark: PlacedMark, type: EntityType, registry: KnownNames): void {
  const own: { readonly draft: Draft; readonly mention: ReadMention }[] = [];
  for (const draft of drafts) {
    for (const mention of draft.mentions.filter(
      (other) => overlaps(other, mark.span) && other.mark === null,
    )) {
      if (draft.type === type) own.push({ draft, mention });
      // A place has one reading: what a person says it is takes the place of all that was suggested there.
      draft.mentions = draft.mentions.filter((other) => other !== mention);
    }
  }
  const accepted = own.find(({ mention }) => nests(mention, mark.span)) ?? own[0];
  const registered = mark.entity === undefined ? undefined : registry.get(mark.entity)?.id;
  const draft = draftFor(drafts, mark, type, accepted?.draft, registered, registry);
  draft.registered = registered ?? draft.registered;
  draft.mentions = [
    ...draft.mentions,
    {
      start: mark.span.start,
      end: mark.span.end,
      kind: accepted?.mention.kind ?? 'name',
      confidence: 1,
      origin: accepted ? 'accepted' : 'added',
      mark: mark.id,
    },
  ];
}

/** The entity that a mark is about: the one that it names, else the suggested one, else one of the same name. */
function draftFor(
  drafts: Draft[],
  mark: PlacedMark,
  type: EntityType,
  accepted: Draft | undefined,
  registered: string | undefined,
  registry: KnownNames,
): Draft {
  const fits = (draft: Draft) => registered === undefined || (draft.registered ?? registered) === registered;
  if (accepted && fits(accepted)) return accepted;
  const words = comparableName(mark.quote);
  const known =
    drafts.find((draft) => registered !== undefined && draft.registered === registered) ??
    drafts.find(
      (draft) =>
        draft.type === type &&
        fits(draft) &&
        [draft.name, ...draft.aliases].map(comparableName).includes(words),
    );
  if (known) return known;
  const taken = new Set(drafts.map(({ id }) => id.slice(id.indexOf(':') + 1)));
  const name = mark.quote.replace(/\s+/g, ' ');
  const added: Draft = {
    id: `${type}:${entityIdOf(name, taken)}`,
    registered: registered ?? registry.find(type, name)?.id ?? null,
    own: [{ type, name }],
    type,
    name,
    aliases: [],
    titles: [],
    mentions: [],
  };
  drafts.push(added);
  return added;
}

function merge(into: Draft, other: Draft): void {
  into.own = [...into.own, ...other.own];
  into.aliases = [...into.aliases, other.name, ...other.aliases];
  into.titles = [...new Set([...into.titles, ...other.titles])];
  into.mentions = [...into.mentions, ...other.mentions];
}

function finished(draft: Draft, registry: KnownNames): ReadEntity {
  const entity = draft.registered === null ? undefined : registry.get(draft.registered);
  const name = entity?.name ?? draft.name;
  const aliases = new Set([...(entity?.aliases ?? []), draft.name, ...draft.aliases]);
  aliases.delete(name);
  return {
    ...draft,
    ...(entity?.note === undefined ? {} : { note: entity.note }),
    ...(entity?.wikidata === undefined ? {} : { wikidata: entity.wikidata }),
    type: entity?.type ?? draft.type,
    name,
    aliases: [...aliases],
    mentions: draft.mentions.toSorted(byStart),
  };
}

function isName(mention: ReadMention): boolean {
  return mention.kind === 'name';
}
