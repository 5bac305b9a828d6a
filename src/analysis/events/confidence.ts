import type { Player } from './participants.ts';
import type { Predicate } from './predicates.ts';

/**
 * How much to trust an event, 0 to 1. The levels order events by how they were found; they are no probabilities.
 * At or below `SURFACE` a pattern of words stood in where the parse gave no subject.
 */
export const SURFACE = 0.4;

export function confidenceOf(
  { node, verb, frame }: Predicate,
  players: readonly Player[],
  fromSurface: boolean,
): number {
  if (fromSurface) return SURFACE;
  const roles = new Set(players.map(({ role }) => role));
  const specific = frame.particles.length > 0 || frame.objects !== null || frame.actorObject;
  const named = players.some(({ entity }) => entity !== null);
  const score =
    0.6 +
    (node === verb ? 0.1 : 0) +
    (roles.size === 2 ? 0.1 : 0) +
    (named ? 0.1 : 0) +
    (specific ? 0.05 : 0);
  return Math.round(score * 100) / 100;
}
