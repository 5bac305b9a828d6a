import type { Configuration } from '../analysis/language/parser/transitions.ts';
import { LEFT, RIGHT, SHIFT } from '../analysis/language/parser/transitions.ts';

/**
 * How many arcs of the right tree a move puts out of reach (Goldberg and Nivre, 2013, for the arc-hybrid system).
 *
 * @param heads the right head of each node; the root is node `heads.length`
 */
export function cost(c: Configuration, move: number, heads: ArrayLike<number>): number {
  const front = c.front.node;
  let lost = 0;
  if (move === SHIFT) {
    // The front leaves the buffer: it can no longer be headed from inside the stack, nor head what is there.
    for (let at = c.top; at !== null; at = at.below) {
      if (at !== c.top && heads[front] === at.node) lost++;
      if (heads[at.node] === front) lost++;
    }
    return lost;
  }
  // The top is popped: it loses its head elsewhere, and its children still in the buffer.
  const top = c.top?.node ?? -1;
  const head = heads[top]!;
  if (move === LEFT) {
    if (head === c.second?.node || head > front) lost++;
  } else if (head >= front) lost++;
  for (let node = front; node < c.length; node++) if (heads[node] === top) lost++;
  return lost;
}

/** The move that loses fewest arcs; of equals the first of SHIFT, LEFT and RIGHT. */
export function rightMove(c: Configuration, heads: ArrayLike<number>): number {
  let best = -1;
  let least = Infinity;
  for (const move of [SHIFT, LEFT, RIGHT]) {
    if (!c.allows(move)) continue;
    const lost = cost(c, move, heads);
    if (lost < least) {
      least = lost;
      best = move;
    }
  }
  return best;
}
