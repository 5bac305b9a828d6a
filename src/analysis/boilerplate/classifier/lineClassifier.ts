import { FeatureList } from '../../language/featureList.ts';
import { LinearModel } from '../../language/linearModel.ts';
import { type Judgement, type Layout, POSSIBLE_FROM } from '../judgement.ts';
import { BoostedTrees, type TreeData } from './boostedTrees.ts';
import { type Evidence, EVIDENCE, factTable, zoneOf } from './factTable.ts';
import { articleFacts } from './lineFacts.ts';
import { wordFeatures } from './lineWords.ts';
import { withoutMarkers } from './withoutMarkers.ts';

/** Name under media/models of the file that `LineClassifier` reads. */
export const LINE_MODEL_FILE = 'boilerplate.bin';

/** How likely a line is residue. */
export interface LineEstimate {
  /** 0 to 1. */
  readonly probability: number;
  /** What speaks most for residue, where a reader may be told so: from `POSSIBLE_FROM` on, and where no rule has a reason. */
  readonly evidence: Evidence;
  /** What its words alone say: above 0 they speak for residue (a logarithm of odds). */
  readonly words: number;
}

/**
 * Judges lines in two steps (stacked generalisation: Wolpert, 1992): a logistic regression over hashed features says what the
 * words of each line speak for, and boosted trees weigh that against the line's form, its place, and what was said of the
 * lines around it, because residue stands in runs.
 */
export class LineClassifier {
  static readonly kind = 'boilerplate';
  static readonly classes = ['residue'];

  readonly #words: LinearModel;
  readonly #trees: BoostedTrees;
  readonly #features = new FeatureList();
  readonly #sum = new Int32Array(1);

  private constructor(words: LinearModel) {
    this.#words = words;
    this.#trees = new BoostedTrees(words.extra as TreeData);
  }

  /** @throws ModelError */
  static read(bytes: Uint8Array | undefined): LineClassifier {
    return new LineClassifier(LinearModel.read(bytes, LineClassifier.kind));
  }

  /** One estimate for each block of the layout, in linear time. */
  estimate(whole: Layout, judgedByRules: readonly (Judgement | null)[]): LineEstimate[] {
    const { layout, judged, places } = withoutMarkers(whole, judgedByRules);
    const scores = Float64Array.from(layout.shapes, (shape, i) => {
      wordFeatures(shape, zoneOf(layout, i), this.#features);
      this.#words.score(this.#features, this.#sum);
      return this.#sum[0]! * this.#words.scale;
    });
    const { rows, evidence } = factTable(articleFacts(layout, judged), scores);
    const estimates = whole.shapes.map((): LineEstimate => MARKER);
    this.#trees.score(rows).forEach((score, i) => {
      const probability = 1 / (1 + Math.exp(-score));
      // Where a rule has spoken, its reason is what the reader is told.
      const isTold = probability >= POSSIBLE_FROM && !judged[i];
      const told = isTold ? strongest(this.#trees.explain(rows[i]!), evidence) : 'words';
      estimates[places[i]!] = { probability, evidence: told, words: scores[i]! };
    });
    return estimates;
  }
}

/** The rules are certain of it. */
const MARKER: LineEstimate = { probability: 1, evidence: 'words', words: 0 };

function strongest(told: Float64Array, evidence: readonly Evidence[]): Evidence {
  const sums = { words: 0, form: 0, place: 0, neighbours: 0 };
  for (let fact = 0; fact < told.length; fact++) sums[evidence[fact]!] += told[fact]!;
  return EVIDENCE.reduce((best, sort) => (sums[sort] > sums[best] ? sort : best));
}
