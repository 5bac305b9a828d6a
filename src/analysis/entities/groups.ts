import type { Cluster } from './cluster.ts';
import { canonicalKey } from './knownAliases.ts';
import type { NameMention } from './nameMention.ts';

interface Group extends Cluster {
  /** Folded name under which its mentions were gathered, and those of groups that it took in. */
  readonly keys: string[];
}

const SMALL = new Set(['of', 'the', 'and', 'for', 'on', 'in', 'de', 'la', 'des', 'du', 'et']);
/** Words that a short form of an organisation's name leaves out at its end. */
const FORM_WORDS = new Set(
  'university college institute inc corp corporation co company ltd llc plc group holdings bank party airlines airways news agency newspaper foundation association club fc united industries international ag sa gmbh'.split(
    ' ',
  ),
);
const ACRONYM = /^\p{Lu}{2,7}$/u;

/**
 * Names of organisations, places and things: equal names are one, acronyms join their expansion ("SEC", "Securities
 * and Exchange Commission"), and an organisation's short form joins the one full name that it fits ("State Department",
 * "Kookmin").
 */
export function clusterGroups(mentions: readonly NameMention[]): Cluster[] {
  const groups = new Map<string, Group>();
  for (const mention of mentions) {
    const key = canonicalKey(mention.key);
    const id = `${mention.type} ${key}`;
    const group = groups.get(id) ?? { type: mention.type, mentions: [], keys: [key] };
    group.mentions.push(mention);
    groups.set(id, group);
  }
  // Shortest first: what a short form joins may itself be short for something longer.
  const order = [...groups.values()].sort((a, b) => length(a) - length(b));
  return order.filter((group, i) => {
    const fuller = order
      .slice(i + 1)
      .filter((other) => other.type === group.type && isShortFor(group, other));
    const [only] = fuller;
    if (!only || fuller.length > 1) return true;
    only.mentions.push(...group.mentions);
    only.keys.push(...group.keys);
    return false;
  });
}

function isShortFor(short: Group, full: Group): boolean {
  const [key = ''] = short.keys;
  const [fullKey = ''] = full.keys;
  if (isAcronymOf(short.mentions[0]?.text ?? '', fullKey)) return true;
  return short.type === 'organization' && isShortOrganization(key.split(' '), fullKey.split(' '));
}

/** Whether a name as it is written ("SEC", "U.N.") is made of the first letters of another. @param full folded */
export function isAcronymOf(written: string, full: string): boolean {
  const letters = written.replace(/[.\s]/g, '');
  return ACRONYM.test(letters) && initials(full).includes(letters.toLowerCase());
}

function isShortOrganization(short: readonly string[], full: readonly string[]): boolean {
  if (short.length >= full.length) return false;
  const left = full.length - short.length;
  // "State Department" for "US State Department", "Times" for "New York Times".
  if (short.every((word, i) => word === full[left + i]))
    return short.length > 1 || !FORM_WORDS.has(short[0] ?? '');
  // "Kookmin" for "Kookmin University".
  return (
    short.every((word, i) => word === full[i]) &&
    full.slice(short.length).every((word) => FORM_WORDS.has(word))
  );
}

/** First letters of a folded name, with and without the small words: "Department of Justice" is DOJ, "Bureau of Labor Statistics" BLS. */
export function initials(key: string): string[] {
  const words = key.split(' ');
  if (words.length < 2) return [];
  const of = (list: readonly string[]) => list.map((word) => word[0] ?? '').join('');
  return [of(words), of(words.filter((word) => !SMALL.has(word)))];
}

function length({ keys }: Group): number {
  return keys[0]?.split(' ').length ?? 0;
}
