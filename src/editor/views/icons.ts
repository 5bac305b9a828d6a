import { ThemeColor, ThemeIcon } from 'vscode';
import type { EntityType, EventStatus } from '../../analysis/model.ts';

const ENTITY_ICONS: Readonly<Record<EntityType, ThemeIcon>> = {
  person: new ThemeIcon('person', new ThemeColor('pressmark.personBorder')),
  organization: new ThemeIcon('organization', new ThemeColor('pressmark.organizationBorder')),
  place: new ThemeIcon('location', new ThemeColor('pressmark.placeBorder')),
  equipment: new ThemeIcon('rocket', new ThemeColor('pressmark.equipmentBorder')),
  other: new ThemeIcon('symbol-misc'),
};

/** Shapes differ, so that a status does not hang on its colour. */
const STATUS_ICONS: Readonly<Record<EventStatus, string>> = {
  happened: 'pass',
  ongoing: 'sync',
  planned: 'watch',
  possible: 'question',
  hypothetical: 'lightbulb',
  requested: 'megaphone',
  alleged: 'comment-unresolved',
  denied: 'circle-slash',
  'did-not-happen': 'close',
};

export function entityIcon(type: EntityType): ThemeIcon {
  return ENTITY_ICONS[type];
}

export function statusIcon(status: EventStatus): ThemeIcon {
  return new ThemeIcon(STATUS_ICONS[status], new ThemeColor('pressmark.eventBorder'));
}
