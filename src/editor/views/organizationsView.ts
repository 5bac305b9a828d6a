import { l10n } from 'vscode';
import type { EntityType } from '../../analysis/model.ts';
import { VIEWS } from '../ids.ts';
import { EntityDrops } from './entityDrops.ts';
import { EntityRow } from './entityRow.ts';
import { folderEntityRows } from './folderEntityRow.ts';
import { groupOf, idOfGroup } from './groupRow.ts';
import { entityIcon } from './icons.ts';
import { nearMatchGroup } from './nearMatchRow.ts';
import type { Row } from './row.ts';
import { all, type RowList, type ViewContent } from './viewContent.ts';

/** Types of the view in its order; the first two start open. */
const TYPES = ['organization', 'place', 'equipment', 'other'] as const;

/** Organisations, places and other names by type, those mentioned most first. */
export const organizationsView: ViewContent = {
  view: VIEWS.organizations,
  articleRows: (file) =>
    byType((type) =>
      all(
        file.reading.entities
          .filter((entity) => entity.type === type && entity.mentions.length > 0)
          .sort((a, b) => b.mentions.length - a.mentions.length)
          .map((entity) => new EntityRow(file, entity)),
      ),
    ),
  folderRows: (folder, shown) =>
    all([
      ...nearMatchGroup(folder, TYPES),
      ...byType((type) => folderEntityRows(folder, type, shown(idOfGroup(type)))),
    ]),
  drops: new EntityDrops(VIEWS.organizations),
};

function byType(rowsOf: (type: EntityType) => RowList): readonly Row[] {
  return TYPES.flatMap((type, i) => {
    const { rows, hidden } = rowsOf(type);
    const options = { id: type, label: groupLabel(type), icon: entityIcon(type), open: i < 2 };
    return groupOf(options, rows, hidden);
  });
}

function groupLabel(type: (typeof TYPES)[number]): string {
  switch (type) {
    case 'organization':
      return l10n.t('Organisations');
    case 'place':
      return l10n.t('Places');
    case 'equipment':
      return l10n.t('Equipment');
    case 'other':
      return l10n.t('Other Names');
  }
}
