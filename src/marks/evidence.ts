import type { AnalyzeOptions } from '../analysis/analyze.ts';
import type { FolderFile, Sidecar } from './model.ts';

/** What people said of an article and its folder that helps to read it. */
export type Evidence = Required<Pick<AnalyzeOptions, 'published' | 'known' | 'frames'>>;

/** The article's date, the names that its folder knows, aliases included, and the events that it adds. */
export function evidenceIn(sidecar: Sidecar | null, folder: FolderFile | undefined): Evidence {
  return {
    published: sidecar?.article.published,
    known: (folder?.entities ?? []).flatMap(({ type, name, aliases }) =>
      [name, ...aliases].map((known) => ({ name: known, type })),
    ),
    frames: folder?.events ?? [],
  };
}
