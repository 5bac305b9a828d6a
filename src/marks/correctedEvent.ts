import type { Span } from '../analysis/model.ts';
import type { EventCorrection, ReadEntity, ReadEvent, ReadParticipant } from './model.ts';
import { comparableName } from './registry.ts';

/**
 * An event as a person corrected it. Those who take part are looked for in the article by their name or words, nearest to
 * the event first; somebody whom the article does not name still takes part, at the place of the event's own word.
 *
 * @param text the article
 */
export function correctedEvent(
  text: string,
  entities: readonly ReadEntity[],
  event: ReadEvent,
  correction: EventCorrection | undefined,
): ReadEvent {
  if (!correction) return event;
  const { kind = event.kind, code = event.plover, source, target } = correction;
  const corrected = (role: 'source' | 'target', written: readonly string[] | undefined) =>
    written === undefined
      ? event.participants.filter((one) => one.role === role)
      : written.map((words) => participant(text, entities, event, role, words));
  return {
    ...event,
    kind: kind.trim(),
    plover: code,
    // The finer code went with the coarse one.
    cameo: code === event.plover ? event.cameo : null,
    participants: [
      ...corrected('source', source),
      ...corrected('target', target),
      ...event.participants.filter(({ role }) => role !== 'source' && role !== 'target'),
    ],
  };
}

function participant(
  text: string,
  entities: readonly ReadEntity[],
  { participants, trigger }: ReadEvent,
  role: 'source' | 'target',
  written: string,
): ReadParticipant {
  const wanted = comparableName(written);
  const entity = entities.find(({ name, aliases }) =>
    [name, ...aliases].map(comparableName).includes(wanted),
  );
  const mentions = entity?.mentions ?? [];
  // The place that was suggested for the same one, in whichever role, is the best.
  const suggested = entity && participants.find((one) => one.entity === entity.id);
  const span =
    suggested ?? nearest(trigger, mentions.length > 0 ? mentions : placesOf(text, written)) ?? trigger;
  return {
    role,
    start: span.start,
    end: span.end,
    entity: entity?.id ?? null,
    ...(entity ? {} : { written: written.trim() }),
  };
}

function nearest(trigger: Span, spans: readonly Span[]): Span | undefined {
  const distance = ({ start }: Span): number => Math.abs(start - trigger.start);
  return spans.toSorted((a, b) => distance(a) - distance(b))[0];
}

/** Where a text has some words as whole words, whatever their case. */
function placesOf(text: string, words: string): readonly Span[] {
  const pattern = words
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+');
  return [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'giu'))].map(
    ({ index, 0: found }) => ({ start: index, end: index + found.length }),
  );
}
