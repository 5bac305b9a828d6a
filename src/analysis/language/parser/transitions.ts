/** The moves of the arc-hybrid system (Kuhlmann, Gómez-Rodríguez and Satta, 2011). */
export const SHIFT = 0;
/** The first node of the buffer becomes the head of the top of the stack. */
export const LEFT = 1;
/** The second node of the stack becomes the head of the top. */
export const RIGHT = 2;
export const MOVES = ['shift', 'left', 'right'] as const;

const NOBODY = -1;
const NO_RELATION = -1;

/** A node with the outermost two children that it has on each side so far, and their relations. */
class Subtree {
  leftCount = 0;
  rightCount = 0;
  left1 = NOBODY;
  left2 = NOBODY;
  right1 = NOBODY;
  right2 = NOBODY;
  leftRelation1 = NO_RELATION;
  leftRelation2 = NO_RELATION;
  rightRelation1 = NO_RELATION;
  rightRelation2 = NO_RELATION;

  constructor(
    readonly node: number,
    /** What lies under it on the stack. */
    readonly below: Subtree | null,
  ) {}

  on(below: Subtree | null): Subtree {
    const copy = new Subtree(this.node, below);
    copy.leftCount = this.leftCount;
    copy.rightCount = this.rightCount;
    copy.left1 = this.left1;
    copy.left2 = this.left2;
    copy.right1 = this.right1;
    copy.right2 = this.right2;
    copy.leftRelation1 = this.leftRelation1;
    copy.leftRelation2 = this.leftRelation2;
    copy.rightRelation1 = this.rightRelation1;
    copy.rightRelation2 = this.rightRelation2;
    return copy;
  }

  withLeft(child: number, relation: number): Subtree {
    const copy = this.on(this.below);
    copy.leftCount++;
    copy.left2 = this.left1;
    copy.leftRelation2 = this.leftRelation1;
    copy.left1 = child;
    copy.leftRelation1 = relation;
    return copy;
  }

  withRight(child: number, relation: number): Subtree {
    const copy = this.on(this.below);
    copy.rightCount++;
    copy.right2 = this.right1;
    copy.rightRelation2 = this.rightRelation1;
    copy.right1 = child;
    copy.rightRelation1 = relation;
    return copy;
  }
}
export type { Subtree };

/** An arc to be drawn. */
export interface ArcEnds {
  readonly head: Subtree;
  readonly dependent: Subtree;
}

/**
 * A half-built tree: nodes waiting in the buffer, a stack, and the arcs so far. It never changes; each move leads to
 * another one that shares most of it, so that a parser can follow several at little cost. The root stands behind the
 * last node, as node `length`.
 */
export class Configuration {
  private constructor(
    readonly length: number,
    readonly top: Subtree | null,
    /** First node of the buffer; all after it are in it too. */
    readonly front: Subtree,
    readonly before: Configuration | null,
    readonly move: number,
    /** Of the arc that the move drew. */
    readonly relation: number,
    /** Sum of the scores of all moves. */
    readonly score: number,
  ) {}

  static start(length: number): Configuration {
    return new Configuration(length, null, new Subtree(0, null), null, SHIFT, NO_RELATION, 0);
  }

  get second(): Subtree | null {
    return this.top === null ? null : this.top.below;
  }

  get done(): boolean {
    return this.top === null && this.front.node === this.length;
  }

  /** Exactly one node ends up under the root: the last one left on the stack. */
  allows(move: number): boolean {
    if (move === SHIFT) return this.front.node < this.length;
    if (this.top === null) return false;
    if (move === LEFT) return this.front.node < this.length || this.top.below === null;
    return this.top.below !== null;
  }

  /** The arc that LEFT or RIGHT would draw. */
  arc(move: number): ArcEnds {
    const dependent = this.top;
    const head = move === LEFT ? this.front : this.second;
    if (dependent === null || head === null) throw new RangeError('There is no such arc.');
    return { head, dependent };
  }

  /** @param gain the score of this move */
  shift(gain = 0): Configuration {
    const top = this.front.on(this.top);
    const front = new Subtree(this.front.node + 1, null);
    return new Configuration(this.length, top, front, this, SHIFT, NO_RELATION, this.score + gain);
  }

  /** Draws an arc; its dependent is finished with that. @param gain the score of this move */
  attach(move: number, relation: number, gain = 0): Configuration {
    const { head, dependent } = this.arc(move);
    const score = this.score + gain;
    if (move === LEFT) {
      const front = head.withLeft(dependent.node, relation);
      return new Configuration(this.length, dependent.below, front, this, move, relation, score);
    }
    const top = head.withRight(dependent.node, relation);
    return new Configuration(this.length, top, this.front, this, move, relation, score);
  }
}

/** The arcs so far: for each node its head (`length` for the root), or -1, and the relation's number. */
export function arcsOf(configuration: Configuration): {
  readonly heads: Int32Array;
  readonly relations: Int32Array;
} {
  const heads = new Int32Array(configuration.length).fill(NOBODY);
  const relations = new Int32Array(configuration.length).fill(NO_RELATION);
  let at = configuration;
  while (at.before !== null) {
    if (at.move !== SHIFT) {
      const { head, dependent } = at.before.arc(at.move);
      heads[dependent.node] = head.node;
      relations[dependent.node] = at.relation;
    }
    at = at.before;
  }
  return { heads, relations };
}
