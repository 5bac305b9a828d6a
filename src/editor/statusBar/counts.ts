import { l10n } from 'vscode';
import type { EntityType } from '../../analysis/model.ts';
import type { ArticleReading } from '../../marks/model.ts';
import { tellingEvents } from '../../marks/plainStatement.ts';

export interface Counts {
  readonly people: number;
  readonly organizations: number;
  readonly places: number;
  readonly events: number;
}

/** How many different ones an article has; what was only said counts no more than in the list. */
export function countsOf(reading: ArticleReading): Counts {
  const ofType = (type: EntityType) =>
    reading.entities.filter((entity) => entity.type === type && entity.mentions.length > 0).length;
  return {
    people: ofType('person'),
    organizations: ofType('organization'),
    places: ofType('place'),
    events: tellingEvents(reading).length,
  };
}

export function inIcons({ people, organizations, places, events }: Counts): string {
  return `$(person) ${people} $(organization) ${organizations} $(location) ${places} $(calendar) ${events}`;
}

export function inWords({ people, organizations, places, events }: Counts): string {
  return [
    people === 1 ? l10n.t('1 person') : l10n.t('{0} people', people),
    organizations === 1 ? l10n.t('1 organisation') : l10n.t('{0} organisations', organizations),
    places === 1 ? l10n.t('1 place') : l10n.t('{0} places', places),
    events === 1 ? l10n.t('1 event') : l10n.t('{0} events', events),
  ].join(', ');
}
