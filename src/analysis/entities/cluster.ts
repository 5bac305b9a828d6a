import type { Entity, EntityType, Mention } from '../model.ts';
import { fold, slug } from './fold.ts';
import type { NameMention } from './nameMention.ts';

/** Names that belong together. */
export interface Cluster {
  readonly type: EntityType;
  readonly mentions: NameMention[];
  /** Other clusters that a name fits as well. */
  readonly rivals?: ReadonlyMap<NameMention, readonly Cluster[]>;
}

/**
 * The clusters as entities, in the order of their first mention. An entity's name is its fullest form: most words, then
 * the one written most often; capitals throughout give way to a mixed spelling.
 */
export function toEntities(clusters: readonly Cluster[]): Entity[] {
  const named = clusters
    .map((cluster) => {
      const mentions = [...cluster.mentions].sort((a, b) => a.start - b.start);
      return { cluster, mentions, forms: rankForms(mentions) };
    })
    .sort((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
  const ids = idsOf(named.map(({ cluster, forms }) => [cluster, forms[0] ?? '']));
  return named.map(({ cluster, mentions, forms }) => ({
    id: ids.get(cluster) ?? '',
    type: cluster.type,
    name: forms[0] ?? '',
    aliases: forms.slice(1),
    titles: distinct(mentions.flatMap(({ role }) => (role === null ? [] : [role.text]))),
    mentions: mentions.map((mention): Mention => {
      const { start, end, confidence, role } = mention;
      const rivals = cluster.rivals?.get(mention)?.flatMap((rival) => ids.get(rival) ?? []);
      return {
        start,
        end,
        kind: 'name',
        confidence,
        ...(role && {
          role: { start: role.start, end: role.end, of: role.of && { ...role.of, entity: null } },
        }),
        ...(rivals && { alternatives: rivals }),
      };
    }),
  }));
}

/** An id for each, made from type and name; equal ones are numbered. */
function idsOf(named: readonly (readonly [Cluster, string])[]): Map<Cluster, string> {
  const taken = new Map<string, number>();
  return new Map(
    named.map(([cluster, name]) => {
      const base = `${cluster.type}:${slug(name)}`;
      const count = (taken.get(base) ?? 0) + 1;
      taken.set(base, count);
      return [cluster, count === 1 ? base : `${base}-${count}`];
    }),
  );
}

/** The different forms of a name, the fullest first; forms that differ only in capitals count as one. */
function rankForms(mentions: readonly NameMention[]): string[] {
  const counts = new Map<string, number>();
  for (const { text, whole = text } of mentions) counts.set(whole, (counts.get(whole) ?? 0) + 1);
  const ranked = [...counts].sort(
    ([a, m], [b, n]) =>
      words(b) - words(a) || Number(isCapitals(a)) - Number(isCapitals(b)) || n - m || b.length - a.length,
  );
  return distinct(ranked.map(([form]) => form));
}

/** Without later texts that are equal but for capitals. */
function distinct(texts: readonly string[]): string[] {
  const seen = new Set<string>();
  return texts.filter((text) => {
    const key = text.toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
}

function words(form: string): number {
  return fold(form).split(' ').length;
}

function isCapitals(form: string): boolean {
  return form.length > 3 && form === form.toUpperCase();
}
