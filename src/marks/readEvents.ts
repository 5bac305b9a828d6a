import type { ArticleEvent } from '../analysis/model.ts';
import { correctedEvent } from './correctedEvent.ts';
import type { Decisions, PlacedMark } from './decisions.ts';
import type { ReadEntity, ReadEvent } from './model.ts';
import { overlaps } from './spans.ts';

/**
 * Applies decisions to suggested events. A mark on an event's trigger accepts it; any other mark adds an event, of which
 * no more is known than its word and what the mark itself says.
 *
 * @param text the article
 * @param entities of the article, by which a mark may call those who take part
 * @param idOf where an entity's id of the analysis leads to
 */
export function readEvents(
  text: string,
  entities: readonly ReadEntity[],
  suggested: readonly ArticleEvent[],
  { marks, rejects }: Decisions,
  idOf: (suggested: string | null) => string | null,
): readonly ReadEvent[] {
  const accepted = new Set<PlacedMark>();
  const events = suggested.flatMap((event): ReadEvent[] => {
    const mark = marks.find(({ span }) => overlaps(span, event.trigger));
    if (!mark && rejects(event.trigger)) return [];
    if (mark) accepted.add(mark);
    const about = <T extends { readonly entity: string | null }>(part: T): T => ({
      ...part,
      entity: idOf(part.entity),
    });
    const read: ReadEvent = {
      ...event,
      participants: event.participants.map(about),
      place: event.place && about(event.place),
      attribution: event.attribution.map(about),
      origin: mark ? 'accepted' : 'suggested',
      mark: mark?.id ?? null,
    };
    return [mark ? correctedEvent(text, entities, read, mark.event) : read];
  });
  const added = marks
    .filter((mark) => !accepted.has(mark))
    .map((mark) => correctedEvent(text, entities, eventOf(mark), mark.event));
  return [...events, ...added].sort((a, b) => a.trigger.start - b.trigger.start);
}

function eventOf(mark: PlacedMark): ReadEvent {
  return {
    id: `event:${mark.id}`,
    trigger: mark.span,
    lemma: mark.quote.toLowerCase(),
    kind: mark.quote.replace(/\s+/g, ' '),
    plover: 'GENERAL',
    cameo: null,
    participants: [],
    place: null,
    time: null,
    polarity: 'positive',
    tense: 'past',
    certainty: 'asserted',
    status: 'happened',
    attribution: [],
    confidence: 1,
    origin: 'added',
    mark: mark.id,
  };
}
