import type { ReadEntity, ReadParticipant } from './model.ts';

/**
 * What to call somebody who takes part: the name of the entity, else what a person wrote, else the words of the text.
 *
 * @param text the article that the participant's span counts in
 */
export function participantName(
  text: string,
  entities: readonly ReadEntity[],
  { entity, start, end, written }: Omit<ReadParticipant, 'role'>,
): string {
  const name = entity === null ? undefined : entities.find(({ id }) => id === entity)?.name;
  return name ?? written ?? text.slice(start, end).replace(/\s+/g, ' ');
}
