import type { Participant, Span, Stance } from '../analysis/model.ts';
import type { ReadEntity, ReadEvent } from '../marks/model.ts';
import { comparableName } from '../marks/registry.ts';

/** Somebody, or some body or place, with a name who takes part in an event. */
export interface EventParty {
  readonly role: 'source' | 'target';
  /** The same in every article that names them so. */
  readonly key: string;
  readonly name: string;
}

/** Somebody who says that an event is so, or is not. */
export interface Saying {
  readonly who: string;
  readonly stance: Stance;
}

/** What tells, beside the named parties, whether two tellings are of the same event. */
export interface EventClues {
  /** Head nouns of parties without a name ("students"): too little to say that two are the same, enough to say that they differ. */
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  /** Key of a place that has a name. */
  readonly place: string | null;
  /** What it is about, in the article's words. */
  readonly topic: string | null;
  /** First and last day, ISO 8601; null where no day is known. */
  readonly days: readonly [from: string, to: string] | null;
  /** Numbers that stand with the parties, such as of the dead. */
  readonly numbers: readonly number[];
}

const NUMBER_WORDS = 'two three four five six seven eight nine ten eleven twelve'.split(' ');
const NUMERAL = String.raw`(\d{1,3}(?:,\d{3})+|\d+|${NUMBER_WORDS.join('|')})`;
/** Right before a party, with at most two words between: "at least 12 young people". */
const NUMBER_BEFORE = new RegExp(String.raw`(?:^|[\s(])${NUMERAL}(?:\s+\p{L}[\p{L}'’-]*){0,2}\s*$`, 'iu');
const NUMBER_FIRST = new RegExp(String.raw`^${NUMERAL}\b`, 'iu');
/** How far before a party its number may stand, in UTF-16 units. */
const REACH = 40;

/** They could be anybody. */
const PRONOUN =
  /^(?:I|me|my|we|us|our|you|your|he|him|his|she|hers?|it|its|they|them|their|who|whom|whose|which|that|this|these|those|one|some|many|others?)$/i;

/** The parties of an event that have a name, each once in its role. @param entities of the article, with the folder's names */
export function namedParties(entities: readonly ReadEntity[], event: ReadEvent): readonly EventParty[] {
  const parties = new Map<string, EventParty>();
  for (const { role, entity: id, written } of event.participants) {
    const entity = entityOf(entities, id);
    if (role !== 'source' && role !== 'target') continue;
    if (entity) parties.set(`${role} ${keyOf(entity)}`, { role, key: keyOf(entity), name: entity.name });
    // A person wrote it, and would write it the same elsewhere.
    else if (written !== undefined)
      parties.set(`${role} ${written}`, { role, key: keyFor(written), name: written });
  }
  return [...parties.values()];
}

/** @param text the article that the event's spans count in */
export function cluesOf(text: string, entities: readonly ReadEntity[], event: ReadEvent): EventClues {
  const { participants, time } = event;
  const nouns = (role: Participant['role']): readonly string[] => [
    ...new Set(
      participants
        .filter((one) => one.role === role && !entityOf(entities, one.entity))
        .map(({ start, end }) => /\S*$/.exec(comparableName(text.slice(start, end)))?.[0] ?? '')
        .filter((noun) => !PRONOUN.test(noun)),
    ),
  ];
  const topic = participants.find(({ role }) => role === 'topic');
  const place = entityOf(entities, event.place?.entity ?? null);
  return {
    sources: nouns('source'),
    targets: nouns('target'),
    place: place ? keyOf(place) : null,
    topic: topic ? comparableName(text.slice(topic.start, topic.end)) : null,
    days: time?.from && time.to ? [time.from, time.to] : null,
    numbers: participants
      .filter(({ role }) => role === 'source' || role === 'target')
      .flatMap((party) => numberOf(text, party) ?? []),
  };
}

/** The entity behind a participant, where the article names it. */
function entityOf(entities: readonly ReadEntity[], id: string | null): ReadEntity | undefined {
  const entity = id === null ? undefined : entities.find((one) => one.id === id);
  return entity?.mentions.some(({ kind }) => kind === 'name') ? entity : undefined;
}

/** "Kim Jong-un" and "Kim Jong Un": with an event in common, the hyphen makes no other person. */
function keyOf({ registered, name }: ReadEntity): string {
  return registered === null ? keyFor(name) : `#${registered}`;
}

function keyFor(name: string): string {
  return comparableName(name).replaceAll('-', ' ');
}

function numberOf(text: string, { start, end }: Span): number | undefined {
  const before = text.slice(Math.max(0, start - REACH), start);
  const found = NUMBER_FIRST.exec(text.slice(start, end))?.[1] ?? NUMBER_BEFORE.exec(before)?.[1];
  if (found === undefined) return undefined;
  const word = NUMBER_WORDS.indexOf(found.toLowerCase());
  return word >= 0 ? word + 2 : Number(found.replaceAll(',', ''));
}
