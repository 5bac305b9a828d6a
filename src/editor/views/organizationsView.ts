import { l10n } from 'vscode';
import type { EntityType } from '../../analysis/model.ts';
import { VIEWS } from '../ids.ts';
import { EntityDrops } from './entityDrops.ts';
import { EntityRow } from './entityRow.ts';
import { FolderEntityRow } from './folderEntityRow.ts';
import { groupOf } from './groupRow.ts';
import { entityIcon } from './icons.ts';
import { nearMatchGroup } from './nearMatchRow.ts';
import type { Row } from './row.ts';
import type { ViewContent } from './viewContent.ts';

/** Types of the view in its order; the first two start open. */
const TYPES = ['organization', 'place', 'equipment', 'other'] as const;

/** Organisations, places and other names by type, those mentioned most first. */
export const organizationsView: ViewContent = {
  view: VIEWS.organizations,
  articleRows: (file) =>
    byType((type) =>
      file.reading.entities
        .filter((entity) => entity.type === type && entity.mentions.length > 0)
        .sort((a, b) => b.mentions.length - a.mentions.length)
        .map((entity) => new EntityRow(file, entity)),
    ),
  folderRows: (folder) => [
    ...nearMatchGroup(folder, TYPES),
    ...byType((type) =>
      folder.index.entities({ types: [type] }).rows.map((row) => new FolderEntityRow(row, folder)),
    ),
  ],
  drops: new EntityDrops(VIEWS.organizations),
};

function byType(rowsOf: (type: EntityType) => readonly Row[]): readonly Row[] {
  return TYPES.flatMap((type, i) =>
    groupOf({ id: type, label: groupLabel(type), icon: entityIcon(type), open: i < 2 }, rowsOf(type)),
  );
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
