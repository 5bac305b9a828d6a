import type { ArticleReading, ReadEntity, ReadMention } from './model.ts';
import { comparableName } from './registry.ts';

export interface MentionOf {
  readonly entity: ReadEntity;
  readonly mention: ReadMention;
}

/**
 * Who is mentioned at a place; where one mention lies within another, the shorter one.
 *
 * @param offset UTF-16 offset of a caret: it counts as in a word at both of its ends
 */
export function mentionAt({ entities }: ArticleReading, offset: number): MentionOf | undefined {
  const here = entities.flatMap((entity) =>
    entity.mentions
      .filter(({ start, end }) => start <= offset && offset <= end)
      .map((mention) => ({ entity, mention })),
  );
  return here.sort((a, b) => lengthOf(a.mention) - lengthOf(b.mention))[0];
}

/**
 * Where an article introduces an entity: the first mention by the entity's name, else the first of its longest names,
 * else its first mention.
 *
 * @param text the article that the mentions count in
 */
export function introductionOf(text: string, { name, mentions }: ReadEntity): ReadMention | undefined {
  const names = mentions.filter(({ kind }) => kind === 'name');
  const wanted = comparableName(name);
  return (
    names.find(({ start, end }) => comparableName(text.slice(start, end)) === wanted) ??
    names.toSorted((a, b) => lengthOf(b) - lengthOf(a) || a.start - b.start)[0] ??
    mentions[0]
  );
}

function lengthOf({ start, end }: ReadMention): number {
  return end - start;
}
