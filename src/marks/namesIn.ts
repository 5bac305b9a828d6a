import type { FolderFile, RegisteredEntity, Sidecar } from './model.ts';
import { comparableName } from './registry.ts';

const prepared = new WeakMap<FolderFile, readonly Named[]>();

interface Named {
  readonly entity: RegisteredEntity;
  /** The words of each, as they are compared. */
  readonly names: readonly (readonly string[])[];
}

/**
 * What of a folder file an article may depend on: the entities that its words or its marks may mean, and events; `linesIn` says which lines it has. What others
 * are called does not change how it reads, so that a folder of thousands of names need not be read again when one changes.
 */
export function namesIn(text: string, folder: FolderFile, sidecar: Sidecar | null): FolderFile {
  let all = prepared.get(folder);
  if (!all) {
    all = folder.entities.map((entity) => ({
      entity,
      names: [entity.name, ...entity.aliases].map((name) => comparableName(name).split(' ')),
    }));
    prepared.set(folder, all);
  }
  const words = comparableName(text);
  const marked = new Set(sidecar?.marks.map(({ entity }) => entity));
  const entities = all
    .filter(
      ({ entity, names }) =>
        // "Ana and Per Lind" name Ana Lind, too.
        names.some((name) => name.every((word) => words.includes(word))) ||
        [entity.id, ...(entity.replaces ?? [])].some((id) => marked.has(id)),
    )
    .map(({ entity }) => entity);
  return {
    ...folder,
    labels: [],
    entities,
    different: [],
    boilerplate: { accepted: [], refused: [] },
    include: [],
    exclude: [],
  };
}
