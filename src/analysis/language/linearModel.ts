import type { FeatureList } from './featureList.ts';
import { type ModelFile, readModelFile, WIDEST_ROW, writeModelFile } from './modelFile.ts';

const SPREAD = 0x9e3779b1;

/** The table row of a hashed feature: the hash's upper bits after a multiplication that spreads them. */
export function rowOf(hash: number, bits: number): number {
  return Math.imul(hash, SPREAD) >>> (32 - bits);
}

/**
 * A byte stands for a weight on a curve, as frequent features weigh a hundred times as much as rare ones and all must
 * keep their proportions: each step is 4 % larger than the one before.
 */
const GROWTH = 1.04;
/** The weight of each byte, in units of a model's scale; bytes from 128 on stand for the negative ones, as in int8. */
const CURVE = Int16Array.from({ length: 256 }, (_, byte) => {
  const steps = (byte << 24) >> 24;
  return Math.round((Math.sign(steps) * (GROWTH ** Math.abs(steps) - 1)) / (GROWTH - 1));
});
const LARGEST = CURVE[127] ?? 0;

/** Adds the weights in the first `count` of these rows up, for each class. */
type Scorer = (rows: Uint32Array, count: number, scores: Int32Array) => void;

/**
 * A linear classifier over hashed features (the hashing trick: Weinberger et al., 2009), with weights of one byte.
 * Two features may share a row; with enough rows this costs little.
 */
export class LinearModel {
  readonly #scorer: Scorer;
  readonly #index: RowIndex;
  readonly #rows = new Uint32Array(256);

  private constructor(
    readonly classes: readonly string[],
    /** A score of 1 stands for this much. */
    readonly scale: number,
    /** As `packModel` was given it. */
    readonly extra: unknown,
    file: ModelFile,
  ) {
    this.#scorer = classes.length > WIDEST_ROW ? listScorer(file) : tableScorer(file);
    this.#index = new RowIndex(file.occupied, file.header.bits);
  }

  /** @throws ModelError where the bytes are no undamaged model of this kind */
  static read(bytes: Uint8Array | undefined, kind: string): LinearModel {
    const file = readModelFile(bytes, kind);
    const { classes, scale, extra } = file.header;
    return new LinearModel(classes, scale, extra, file);
  }

  /** Sums the weights of all active features, in steps of `scale`, into `scores`: one place per class. */
  score(features: FeatureList, scores: Int32Array): void {
    const count = this.#index.find(features, this.#rows);
    this.#scorer(this.#rows, count, scores);
  }

  /** The class with the highest score; ties go to the first. */
  best(features: FeatureList, scores: Int32Array): number {
    this.score(features, scores);
    let best = 0;
    for (let c = 1; c < scores.length; c++) if (scores[c]! > scores[best]!) best = c;
    return best;
  }
}

/**
 * Which rows have weights, and at which place: most have none and are left out. A map with one bit for each row, and for
 * each 32 bits the number of those before that are set (Jacobson, 1989), is small enough to stay at hand.
 */
class RowIndex {
  /** 32 bits, the number of bits set before them, and so on. */
  readonly #words: Int32Array;
  readonly #shift: number;

  constructor(occupied: Uint32Array, bits: number) {
    this.#words = new Int32Array(2 * occupied.length);
    this.#shift = 32 - bits;
    let before = 0;
    for (let i = 0; i < occupied.length; i++) {
      this.#words[2 * i] = occupied[i]!;
      this.#words[2 * i + 1] = before;
      before += ones(occupied[i]!);
    }
  }

  /** Writes the places of the features' rows into `places`, of those that have weights. @returns how many there are */
  find({ hashes, length }: FeatureList, places: Uint32Array): number {
    const words = this.#words;
    const shift = this.#shift;
    let count = 0;
    for (let f = 0; f < length; f++) {
      const row = Math.imul(hashes[f]!, SPREAD) >>> shift;
      const at = (row >>> 5) << 1;
      const word = words[at]!;
      if (((word >>> (row & 31)) & 1) === 0) continue;
      places[count++] = words[at + 1]! + ones(word & ~(-1 << (row & 31)));
    }
    return count;
  }
}

/** The number of bits that are set, by adding up pairs, fours and bytes of them. */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Classes that are summed up side by side, in variables and not in memory. */
const LANES = 4;

/** Rows in full: sums that the processor keeps at hand are several times as fast as a loop over the classes. */
function tableScorer({ header, weights }: ModelFile): Scorer {
  const width = header.classes.length;
  return (rows, count, scores) => {
    for (let c = 0; c < width; c += LANES) {
      let sum0 = 0;
      let sum1 = 0;
      let sum2 = 0;
      let sum3 = 0;
      for (let r = 0; r < count; r++) {
        const at = rows[r]! * width + c;
        sum0 = (sum0 + CURVE[weights[at]!]!) | 0;
        sum1 = (sum1 + CURVE[weights[at + 1]!]!) | 0;
        sum2 = (sum2 + CURVE[weights[at + 2]!]!) | 0;
        sum3 = (sum3 + CURVE[weights[at + 3]!]!) | 0;
      }
      scores[c] = sum0;
      if (c + 1 < width) scores[c + 1] = sum1;
      if (c + 2 < width) scores[c + 2] = sum2;
      if (c + 3 < width) scores[c + 3] = sum3;
    }
  };
}

/** Each row as a list of its classes with their weights, zeros left out. */
function listScorer({ counts, classes, weights }: ModelFile): Scorer {
  const starts = new Uint32Array(counts.length + 1);
  for (let row = 0, sum = 0; row < counts.length; row++) starts[row + 1] = sum += counts[row]!;
  /** Byte of the weight × 256 + class: side by side, as they are needed together. */
  const entries = new Uint16Array(classes.length);
  for (let i = 0; i < entries.length; i++) entries[i] = (weights[i]! << 8) | classes[i]!;
  return (rows, count, scores) => {
    const curve = CURVE;
    scores.fill(0);
    for (let r = 0; r < count; r++) {
      const end = starts[rows[r]! + 1]!;
      for (let i = starts[rows[r]!]!; i < end; i++) {
        const entry = entries[i]!;
        scores[entry & 255]! += curve[entry >> 8]!;
      }
    }
  };
}

/**
 * Turns a table of 2^bits × classes.length weights into a model file.
 *
 * @param least smaller weights are left out: they say little, and the file shrinks
 * @param extra what else the model needs, as JSON
 */
export function packModel(
  kind: string,
  classes: readonly string[],
  bits: number,
  table: Float32Array,
  least: number,
  extra?: unknown,
): Uint8Array {
  const scale = table.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 0) / LARGEST || 1;
  const bytes = new Int8Array(table.length);
  table.forEach((weight, i) => {
    if (weight !== 0 && Math.abs(weight) >= least) bytes[i] = toByte(weight / scale);
  });
  return writeModelFile({ kind, classes, bits, scale, extra }, bytes);
}

/** The byte whose weight on the curve is nearest in proportion. */
function toByte(weight: number): number {
  const steps = Math.log(Math.abs(weight) * (GROWTH - 1) + 1) / Math.log(GROWTH);
  return Math.sign(weight) * Math.max(1, Math.min(127, Math.round(steps)));
}
