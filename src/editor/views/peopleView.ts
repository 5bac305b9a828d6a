import { VIEWS } from '../ids.ts';
import { EntityDrops } from './entityDrops.ts';
import { EntityRow } from './entityRow.ts';
import { FolderEntityRow } from './folderEntityRow.ts';
import { nearMatchGroup } from './nearMatchRow.ts';
import type { ViewContent } from './viewContent.ts';

/** People, those mentioned most first. */
export const peopleView: ViewContent = {
  view: VIEWS.people,
  articleRows: (file) =>
    file.reading.entities
      .filter(({ type, mentions }) => type === 'person' && mentions.length > 0)
      .sort((a, b) => b.mentions.length - a.mentions.length)
      .map((entity) => new EntityRow(file, entity)),
  folderRows: (folder) => [
    ...nearMatchGroup(folder, ['person']),
    ...folder.index.entities({ types: ['person'] }).rows.map((row) => new FolderEntityRow(row, folder)),
  ],
  drops: new EntityDrops(VIEWS.people),
};
