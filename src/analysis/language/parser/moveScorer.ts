import { FeatureList } from '../featureList.ts';
import type { LinearModel } from '../linearModel.ts';
import { SumCache } from '../sumCache.ts';
import {
  bufferFeatures,
  childFeatures,
  pairFeatures,
  type ParserNodes,
  stackFeatures,
  tripleFeatures,
} from './features.ts';
import type { Configuration } from './transitions.ts';

/** More than the groups that half-built trees in one beam have at a time. */
const REMEMBERED = 256;

/**
 * Scores the moves of the half-built trees of one sentence after another. The trees in a beam differ in few places, so the
 * scores of all that depends on the nodes alone are remembered: half of the features need not be looked up.
 */
export class MoveScorer {
  readonly #model: LinearModel;
  readonly #buffers: SumCache;
  readonly #stacks: SumCache;
  readonly #pairs: SumCache;
  readonly #triples: SumCache;
  readonly #features = new FeatureList();

  constructor(model: LinearModel) {
    this.#model = model;
    this.#buffers = new SumCache(model, REMEMBERED);
    this.#stacks = new SumCache(model, REMEMBERED);
    this.#pairs = new SumCache(model, REMEMBERED);
    this.#triples = new SumCache(model, REMEMBERED);
  }

  /** Call it before each sentence: what is remembered is about the nodes of one. */
  begin(): void {
    for (const cache of [this.#buffers, this.#stacks, this.#pairs, this.#triples]) cache.clear();
  }

  /** The sums that the features of `moveFeatures` have, one for each move. */
  score(c: Configuration, nodes: ParserNodes, scores: Int32Array): void {
    const out = this.#features;
    const b0 = c.front.node;
    const s0 = c.top === null ? -1 : c.top.node;
    const s1 = c.top?.below ? c.top.below.node : -1;
    const size = c.length + 2;
    const stack = (s1 + 1) * size + s0 + 1;
    const pair = b0 * size + s0 + 1;
    const triple = b0 * size * size + stack;

    out.clear();
    childFeatures(c, nodes, out);
    this.#model.score(out, scores);
    if (!this.#buffers.add(b0, scores)) {
      out.clear();
      bufferFeatures(nodes, b0, out);
      this.#buffers.learn(b0, out, scores);
    }
    if (!this.#stacks.add(stack, scores)) {
      out.clear();
      stackFeatures(nodes, s1, s0, out);
      this.#stacks.learn(stack, out, scores);
    }
    if (!this.#pairs.add(pair, scores)) {
      out.clear();
      pairFeatures(nodes, s0, b0, out);
      this.#pairs.learn(pair, out, scores);
    }
    if (!this.#triples.add(triple, scores)) {
      out.clear();
      tripleFeatures(nodes, s1, s0, b0, out);
      this.#triples.learn(triple, out, scores);
    }
  }
}
