import { FeatureList } from '../analysis/language/featureList.ts';
import { moveFeatures, type ParserNodes, relationFeatures } from '../analysis/language/parser/features.ts';
import { Parser } from '../analysis/language/parser/parser.ts';
import { Configuration, LEFT, MOVES, RIGHT, SHIFT } from '../analysis/language/parser/transitions.ts';
import { FeatureCounts } from './featureCounts.ts';
import { rightMove } from './oracle.ts';
import { packMean, Perceptron } from './perceptron.ts';
import type { Random } from './random.ts';

const MOVE_BITS = 21;
const RELATION_BITS = 18;
/** Features seen less often on the way to the right trees are left out. */
const RAREST = 4;
/** Smaller weights are left out. */
const LEAST_MOVE = 2;
const LEAST_RELATION = 0.7;
/** Wider than at run time: what is learned against more rivals serves a narrow beam better, too. */
const BEAM = 8;

export interface ParserExample {
  readonly nodes: ParserNodes;
  /** The head of each node; the root is node `heads.length`. */
  readonly heads: readonly number[];
  readonly relations: readonly string[];
}

interface Hypothesis {
  readonly configuration: Configuration;
  /** Whether all its moves are the right ones. */
  readonly isRight: boolean;
}

interface Candidate extends Hypothesis {
  readonly move: number;
  readonly score: number;
}

/** The features of a configuration that was looked at. */
type Seen = Map<Configuration, Pick<FeatureList, 'hashes' | 'length'>>;

export interface ParserFiles {
  readonly moves: Uint8Array;
  readonly relations: Uint8Array;
}

/** @param draws the models are the mean of so many trainings, each in another order */
export function trainParser(
  examples: readonly ParserExample[],
  { epochs, draws }: { readonly epochs: number; readonly draws: number },
  random: Random,
): ParserFiles {
  return ParserTrainer.pack(
    Array.from({ length: draws }, () => {
      const trainer = new ParserTrainer(examples);
      trainer.train(epochs, random);
      return trainer;
    }),
  );
}

/**
 * Trains the parser's two models. Moves are learned by whole sentences: where the beam went furthest astray, the right
 * moves until there gain what the best wrong ones lose (a structured perceptron with beam search, Zhang and Clark, 2008,
 * and updates at the maximal violation, Huang et al., 2012). Relations are learned along the right moves.
 */
class ParserTrainer {
  readonly #names: readonly string[];
  readonly #moves: Perceptron;
  readonly #relations: Perceptron;
  readonly #counts = new FeatureCounts();
  readonly #features = new FeatureList();

  constructor(readonly examples: readonly ParserExample[]) {
    this.#names = [...new Set(examples.flatMap((example) => example.relations))]
      .filter((name) => name !== 'root')
      .sort();
    this.#moves = new Perceptron(MOVES, MOVE_BITS);
    this.#relations = new Perceptron(this.#names, RELATION_BITS);
    for (const example of examples) this.#count(example);
  }

  train(epochs: number, random: Random): void {
    const order = [...this.examples];
    for (let epoch = 0; epoch < epochs; epoch++)
      for (const example of random.shuffle(order)) this.#learn(example);
  }

  /** The mean of what several learned, as two model files. */
  static pack(trainers: readonly ParserTrainer[]): ParserFiles {
    return {
      moves: packMean(
        trainers.map((trainer) => trainer.#moves),
        Parser.movesKind,
        LEAST_MOVE,
      ),
      relations: packMean(
        trainers.map((trainer) => trainer.#relations),
        Parser.relationsKind,
        LEAST_RELATION,
      ),
    };
  }

  #count(example: ParserExample): void {
    let c = Configuration.start(example.heads.length);
    while (!c.done) {
      const move = rightMove(c, example.heads);
      moveFeatures(c, example.nodes, this.#features);
      this.#counts.add(this.#features);
      if (move !== SHIFT) {
        relationFeatures(c, move, example.nodes, this.#features);
        this.#counts.add(this.#features);
      }
      c = move === SHIFT ? c.shift() : c.attach(move, this.#rightName(c, example));
    }
  }

  #learn(example: ParserExample): void {
    const seen: Seen = new Map();
    let right = Configuration.start(example.heads.length);
    let beam: readonly Hypothesis[] = [{ configuration: right, isRight: true }];
    let violation = 0;
    let worst: { readonly right: Configuration; readonly wrong: Configuration } | undefined;
    while (!right.done) {
      const move = rightMove(right, example.heads);
      const candidates = beam.flatMap((hypothesis) => this.#candidates(hypothesis, move, example, seen));
      const gain = this.#scores(right, example, seen)[move]!;
      right =
        move === SHIFT ? right.shift(gain) : right.attach(move, this.#learnName(right, move, example), gain);
      beam = candidates
        .sort((a, b) => b.score - a.score)
        .slice(0, BEAM)
        .map((candidate) =>
          candidate.isRight
            ? { configuration: right, isRight: true }
            : { configuration: this.#follow(candidate, example), isRight: false },
        );
      const best = beam[0];
      if (best === undefined || best.isRight) continue;
      const by = best.configuration.score - right.score;
      if (worst === undefined || by > violation) {
        violation = by;
        worst = { right, wrong: best.configuration };
      }
    }
    if (worst) this.#change(worst.right, worst.wrong, seen);
    this.#moves.advance();
  }

  #candidates(
    { configuration, isRight }: Hypothesis,
    rightMove: number,
    example: ParserExample,
    seen: Seen,
  ): Candidate[] {
    const scores = this.#scores(configuration, example, seen);
    return [SHIFT, LEFT, RIGHT]
      .filter((move) => configuration.allows(move))
      .map((move) => ({
        configuration,
        move,
        isRight: isRight && move === rightMove,
        score: configuration.score + scores[move]!,
      }));
  }

  #scores(configuration: Configuration, { nodes }: ParserExample, seen: Seen): Float64Array {
    let features = seen.get(configuration);
    if (features === undefined) {
      moveFeatures(configuration, nodes, this.#features);
      this.#counts.prune(this.#features, RAREST);
      const { hashes, length } = this.#features;
      features = { hashes: hashes.slice(0, length), length };
      seen.set(configuration, features);
    }
    return this.#moves.score(features);
  }

  #follow({ configuration, move, score }: Candidate, example: ParserExample): Configuration {
    const gain = score - configuration.score;
    if (move === SHIFT) return configuration.shift(gain);
    return configuration.attach(move, this.#guessName(configuration, move, example), gain);
  }

  #guessName(c: Configuration, move: number, { nodes }: ParserExample): number {
    if (c.arc(move).head.node === c.length) return -1;
    relationFeatures(c, move, nodes, this.#features);
    this.#counts.prune(this.#features, RAREST);
    return this.#relations.best(this.#features);
  }

  #learnName(c: Configuration, move: number, example: ParserExample): number {
    const { head, dependent } = c.arc(move);
    const guess = this.#guessName(c, move, example);
    const name = this.#rightName(c, example);
    // The relation of a wrong arc, which non-projective trees force on us, is no lesson.
    if (guess >= 0 && example.heads[dependent.node] === head.node)
      this.#relations.learn(this.#features, name, guess);
    return name;
  }

  #rightName(c: Configuration, { relations }: ParserExample): number {
    return this.#names.indexOf(relations[c.top?.node ?? -1] ?? '');
  }

  /** Rewards the moves that led to the one configuration and punishes those to the other, since their ways parted. */
  #change(right: Configuration, wrong: Configuration, seen: Seen): void {
    let a: Configuration | null = right;
    let b: Configuration | null = wrong;
    while (a !== b && a?.before && b?.before) {
      this.#moves.change(seen.get(a.before)!, a.move, 1);
      this.#moves.change(seen.get(b.before)!, b.move, -1);
      a = a.before;
      b = b.before;
    }
  }
}
