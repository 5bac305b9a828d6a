import type { FolderFile, RegisteredEntity } from '../../../src/marks/model.ts';

/** A folder file that knows these entities, and nothing else. */
export function folderWith(entities: readonly RegisteredEntity[] = []): FolderFile {
  return {
    version: 1,
    labels: [],
    entities,
    different: [],
    events: [],
    boilerplate: { accepted: [], refused: [] },
    include: [],
    exclude: [],
  };
}
