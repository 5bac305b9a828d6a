import { VIEWS } from '../ids.ts';
import { EntityDrops } from './entityDrops.ts';
import { EntityRow } from './entityRow.ts';
import { folderEntityRows } from './folderEntityRow.ts';
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
  folderRows: (folder, shown) => {
    const { rows, hidden } = folderEntityRows(folder, 'person', shown(''));
    return { rows: [...nearMatchGroup(folder, ['person']), ...rows], hidden };
  },
  drops: new EntityDrops(VIEWS.people),
};
