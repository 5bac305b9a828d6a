import type { EntityType } from '../model.ts';
import type { NameMention } from './nameMention.ts';
import type { PersonName } from './personName.ts';
import { fitOf, parsePersonName } from './personName.ts';

/** A title before a name says as much as a recogniser that is sure. */
const ROLE_VOTE = 1;
/** From this share of the votes for a person on, a surname of somebody in the article is that person. */
const SURNAME_SHARE = 0.3;

/**
 * Settles disagreement about types over the whole article: equal names get the type that most of them were given,
 * weighed by confidence; a single word that is the surname of a person in the article needs fewer votes to be that person,
 * and none where the person was named before.
 */
export function settleTypes(mentions: readonly NameMention[]): NameMention[] {
  const votes = new Map<string, Map<EntityType, number>>();
  for (const { key, type, confidence, role } of mentions) {
    const own = votes.get(key) ?? new Map<EntityType, number>();
    own.set(type, (own.get(type) ?? 0) + confidence + (role ? ROLE_VOTE : 0));
    votes.set(key, own);
  }
  const types = new Map([...votes].map(([key, own]) => [key, winner(own)]));
  const full = mentions.filter(({ key }) => key.includes(' '));
  const people = introductions(full.filter(({ key }) => types.get(key) === 'person'));
  const inOthers = new Set(full.flatMap(({ key }) => (types.get(key) === 'person' ? [] : key.split(' '))));
  for (const { key, start } of mentions) {
    if (key.includes(' ') || types.get(key) === 'person') continue;
    const surname = parsePersonName(key);
    const bearers = people.filter(({ name }) => fitOf(surname, name) === 'family');
    const isVoted = share(votes.get(key), 'person') >= SURNAME_SHARE;
    // "Moberg said", of Ulla Moberg, who was named before: unless there is a Moberg Group, nobody else is meant.
    const isIntroduced = bearers.some((bearer) => bearer.start < start) && !inOthers.has(key);
    if (bearers.length > 0 && (isVoted || (isIntroduced && types.get(key) !== 'place')))
      types.set(key, 'person');
  }
  return mentions.map((mention) => ({ ...mention, type: types.get(mention.key) ?? mention.type }));
}

/** Each different name with its first place. */
function introductions(
  mentions: readonly NameMention[],
): { readonly name: PersonName; readonly start: number }[] {
  const first = new Map(mentions.toReversed().map((mention) => [mention.key, mention]));
  return [...first.values()].map(({ text, start }) => ({ name: parsePersonName(text), start }));
}

type Votes = ReadonlyMap<EntityType, number>;

function winner(votes: Votes): EntityType {
  const [[type]] = [...votes].sort(([, a], [, b]) => b - a) as [[EntityType, number]];
  return type;
}

function share(votes: Votes | undefined, type: EntityType): number {
  if (!votes) return 0;
  const sum = [...votes.values()].reduce((a, b) => a + b, 0);
  return sum === 0 ? 0 : (votes.get(type) ?? 0) / sum;
}
