import type { Quote, Span } from '../model.ts';
import type { Player } from './participants.ts';

/** "We will always support Moscow," Kim said: inside a quotation the first person is the speaker. */
export function withSpeakers(players: readonly Player[], sentence: Span, quotes: readonly Quote[]): Player[] {
  const here = quotes.filter(({ start, end }) => start < sentence.end && sentence.start < end);
  if (here.length === 0) return [...players];
  return players.map((player) => {
    if (player.kind !== 'first-person') return player;
    const quote = here.find(({ start, end }) => start <= player.start && player.end <= end);
    const speaker = quote?.speaker ?? null;
    return speaker === null ? player : { ...player, entity: speaker };
  });
}
