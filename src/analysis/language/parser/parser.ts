import { FeatureList } from '../featureList.ts';
import { LinearModel } from '../linearModel.ts';
import { type ParserNodes, relationFeatures } from './features.ts';
import { MoveScorer } from './moveScorer.ts';
import { arcsOf, Configuration, LEFT, MOVES, RIGHT, SHIFT } from './transitions.ts';

export interface Arc {
  /** Index of the head; -1 at the root. */
  readonly head: number;
  readonly relation: string;
}

/** Half-built trees that are followed at a time. More cost time in proportion, and give hardly more. */
export const BEAM = 4;
/** Those whose weights sum up to so much less than the best one's are given up before. */
const MARGIN = 100;

/**
 * A transition-based dependency parser with a beam, linear in the length of the sentence. One model scores the moves of
 * whole sentences, another names the relation of each arc.
 */
export class Parser {
  static readonly movesKind = 'parser-moves';
  static readonly relationsKind = 'parser-relations';
  readonly #moves: MoveScorer;
  /** In the units of the scores of moves. */
  readonly #margin: number;
  readonly #relations: LinearModel;
  readonly #features = new FeatureList();
  readonly #moveScores = new Int32Array(MOVES.length);
  readonly #relationScores: Int32Array;
  readonly #candidates: Candidate[] = [];
  /** The relations of the sentence that were named before, by what they were named for. */
  readonly #named = new Map<number, number>();

  constructor(moves: LinearModel, relations: LinearModel) {
    this.#moves = new MoveScorer(moves);
    this.#margin = MARGIN / moves.scale;
    this.#relations = relations;
    this.#relationScores = new Int32Array(relations.classes.length);
  }

  /** @throws ModelError */
  static read(moves: Uint8Array | undefined, relations: Uint8Array | undefined): Parser {
    return new Parser(
      LinearModel.read(moves, Parser.movesKind),
      LinearModel.read(relations, Parser.relationsKind),
    );
  }

  parse(nodes: ParserNodes): Arc[] {
    const length = nodes.nodes.length;
    this.#named.clear();
    this.#moves.begin();
    let beam = [Configuration.start(length)];
    // Each node is shifted once and attached once.
    for (let step = 0; step < 2 * length; step++) beam = this.#step(beam, nodes);
    const best = beam[0];
    if (best === undefined) return [];
    const { heads, relations } = arcsOf(best);
    return Array.from(heads, (head, i) =>
      head === length
        ? { head: -1, relation: 'root' }
        : { head, relation: this.#relations.classes[relations[i]!] ?? 'dep' },
    );
  }

  /** The configurations one move further on, best first. */
  #step(beam: readonly Configuration[], nodes: ParserNodes): Configuration[] {
    const scores = this.#moveScores;
    const candidates = this.#candidates;
    candidates.length = 0;
    for (const from of beam) {
      this.#moves.score(from, nodes, scores);
      for (let move = SHIFT; move <= RIGHT; move++)
        if (from.allows(move)) insert(candidates, from, move, from.score + scores[move]!);
    }
    const least = (candidates[0]?.score ?? 0) - this.#margin;
    const next: Configuration[] = [];
    for (const { from, move, score } of candidates) {
      if (score < least) break;
      const gain = score - from.score;
      next.push(move === SHIFT ? from.shift(gain) : from.attach(move, this.#name(from, move, nodes), gain));
    }
    return next;
  }

  #name(configuration: Configuration, move: number, nodes: ParserNodes): number {
    if (move === LEFT && configuration.front.node === configuration.length) return -1;
    relationFeatures(configuration, move, nodes, this.#features);
    // Half-built trees of a sentence differ in few places: most of their arcs have been named in another one.
    const signature = this.#features.signature();
    let relation = this.#named.get(signature);
    if (relation === undefined) {
      relation = this.#relations.best(this.#features, this.#relationScores);
      this.#named.set(signature, relation);
    }
    return relation;
  }
}

interface Candidate {
  readonly from: Configuration;
  readonly move: number;
  readonly score: number;
}

/** Keeps the best, in order; of equals the one that came first. */
function insert(candidates: Candidate[], from: Configuration, move: number, score: number): void {
  let at = candidates.length;
  while (at > 0 && candidates[at - 1]!.score < score) at--;
  if (at >= BEAM) return;
  for (let i = Math.min(candidates.length, BEAM - 1); i > at; i--) candidates[i] = candidates[i - 1]!;
  candidates[at] = { from, move, score };
}
