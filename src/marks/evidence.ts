import type { AnalyzeOptions } from '../analysis/analyze.ts';
import type { FolderLine } from '../analysis/boilerplate/folder/folderLine.ts';
import { blocksOf, lineKey, recurringKeys } from '../analysis/boilerplate/folder/lineKey.ts';
import type { FolderFile, Sidecar } from './model.ts';

/** What people said of an article and its folder that helps to read it, and what the folder's articles have in common. */
export type Evidence = Required<Pick<AnalyzeOptions, 'published' | 'known' | 'frames' | 'lines'>>;

/** What other articles say of lines. */
export interface LineKnowledge {
  get(key: number): FolderLine | undefined;
}

/**
 * The article's date, the names that its folder knows, aliases included, the events that it adds, and what is known of lines.
 *
 * @param lines as `linesIn` finds them
 */
export function evidenceIn(
  sidecar: Sidecar | null,
  folder: FolderFile | undefined,
  lines: readonly FolderLine[] = [],
): Evidence {
  return {
    published: sidecar?.article.published,
    known: (folder?.entities ?? []).flatMap(({ type, name, aliases }) =>
      [name, ...aliases].map((known) => ({ name: known, type })),
    ),
    frames: folder?.events ?? [],
    lines,
  };
}

/**
 * What is known of the lines that a text has, and of no others: an article is not read again because of those that it does
 * not have.
 */
export function linesIn(
  text: string,
  sidecar: Sidecar | null,
  folder: FolderFile | undefined,
  learned: LineKnowledge | undefined,
): readonly FolderLine[] {
  const { accepted, refused } = folder?.boilerplate ?? { accepted: [], refused: [] };
  // A line that a person keeps in this article is read like the rest of it, with the names that it has.
  const kept = (sidecar?.rejected ?? []).filter(({ label }) => label === 'boilerplate');
  if (!learned && accepted.length + refused.length + kept.length === 0) return [];
  const isKept = new Set(kept.map(({ quote }) => lineKey(quote)));
  const isAccepted = new Set(accepted.map(lineKey));
  const isRefused = new Set(refused.map(lineKey));
  const keys = new Set(blocksOf(text).map(({ start, end }) => lineKey(text.slice(start, end))));
  const decided = [...keys].flatMap((key): FolderLine | readonly FolderLine[] => {
    // How many articles have it does not matter where a person has decided.
    if (isKept.has(key)) return { key, verdict: 'refused', articles: 1 };
    if (isAccepted.has(key)) return { key, verdict: 'accepted', articles: 1 };
    if (isRefused.has(key)) return { key, verdict: 'refused', articles: 1 };
    return [];
  });
  const isDecided = new Set(decided.map(({ key }) => key));
  return [...decided, ...learnedOf(recurringKeys(text), learned).filter(({ key }) => !isDecided.has(key))];
}

/**
 * What other articles say of the lines with some keys.
 *
 * @param keys as `recurringKeys` makes them
 */
export function learnedOf(
  keys: readonly number[],
  learned: LineKnowledge | undefined,
): readonly FolderLine[] {
  return learned ? [...new Set(keys)].flatMap((key) => (key === 0 ? [] : (learned.get(key) ?? []))) : [];
}
