import type { FeatureList } from './featureList.ts';
import { type ModelFile, readModelFile, writeModelFile } from './modelFile.ts';

/** The table row of a hashed feature: the hash's upper bits after a multiplication that spreads them. */
export function rowOf(hash: number, bits: number): number {
  return Math.imul(hash, 0x9e3779b1) >>> (32 - bits);
}

/** With more classes than this most of a row is zeros, and a list of the others is faster. */
const WIDEST_TABLE = 16;

/**
 * A byte stands for a weight on a curve, as frequent features weigh a hundred times as much as rare ones and all must
 * keep their proportions: each step is 4 % larger than the one before.
 */
const GROWTH = 1.04;
/** The weight of each byte from -128 to 127, at index byte + 128, in units of a model's scale. */
const CURVE = Int16Array.from({ length: 256 }, (_, i) =>
  Math.round((Math.sign(i - 128) * (GROWTH ** Math.abs(i - 128) - 1)) / (GROWTH - 1)),
);
const LARGEST = CURVE[255] ?? 0;

/** Adds the weights in the first `count` of these rows up, for each class. */
type Scorer = (rows: Uint32Array, count: number, scores: Int32Array) => void;

/**
 * A linear classifier over hashed features (the hashing trick: Weinberger et al., 2009), with weights of one byte.
 * Two features may share a row; with enough rows this costs little.
 */
export class LinearModel {
  readonly #scorer: Scorer;
  readonly #shift: number;
  /** A bit for each row that has weights: most features have none, and this map is small enough to stay at hand. */
  readonly #occupied: Uint8Array;
  readonly #rows = new Uint32Array(256);

  private constructor(
    readonly classes: readonly string[],
    /** A score of 1 stands for this much. */
    readonly scale: number,
    /** As `packModel` was given it. */
    readonly extra: unknown,
    file: ModelFile,
  ) {
    this.#scorer = classes.length > WIDEST_TABLE ? listScorer(file) : tableScorer(file);
    this.#shift = 32 - file.header.bits;
    this.#occupied = new Uint8Array(Math.ceil(file.counts.length / 8));
    for (let row = 0; row < file.counts.length; row++)
      if (file.counts[row]! > 0) this.#occupied[row >> 3]! |= 1 << (row & 7);
  }

  /** @throws ModelError where the bytes are no undamaged model of this kind */
  static read(bytes: Uint8Array | undefined, kind: string): LinearModel {
    const file = readModelFile(bytes, kind);
    const { classes, scale, extra } = file.header;
    return new LinearModel(classes, scale, extra, file);
  }

  /** Sums the weights of all active features, in steps of `scale`, into `scores`: one place per class. */
  score({ hashes, length }: FeatureList, scores: Int32Array): void {
    const rows = this.#rows;
    const occupied = this.#occupied;
    const shift = this.#shift;
    let count = 0;
    for (let f = 0; f < length; f++) {
      const row = Math.imul(hashes[f]!, 0x9e3779b1) >>> shift;
      if ((occupied[row >> 3]! >> (row & 7)) & 1) rows[count++] = row;
    }
    this.#scorer(rows, count, scores);
  }

  /** The class with the highest score; ties go to the first. */
  best(features: FeatureList, scores: Int32Array): number {
    this.score(features, scores);
    let best = 0;
    for (let c = 1; c < scores.length; c++) if (scores[c]! > scores[best]!) best = c;
    return best;
  }
}

/** Classes that are summed up side by side, in variables and not in memory. */
const LANES = 4;

/**
 * Rows side by side, zeros included, and filled up to whole groups of LANES: one look into memory per row and group, and
 * sums that the processor keeps at hand. This is several times as fast as a loop over the classes.
 */
function tableScorer({ header, counts, classes, weights }: ModelFile): Scorer {
  const width = header.classes.length;
  const stride = Math.ceil(width / LANES) * LANES;
  const table = new Int16Array(counts.length * stride);
  for (let row = 0, i = 0; row < counts.length; row++)
    for (const end = i + counts[row]!; i < end; i++)
      table[row * stride + classes[i]!] = CURVE[weights[i]! + 128]!;
  return (rows, count, scores) => {
    for (let c = 0; c < width; c += LANES) {
      let sum0 = 0;
      let sum1 = 0;
      let sum2 = 0;
      let sum3 = 0;
      for (let r = 0; r < count; r++) {
        const at = rows[r]! * stride + c;
        sum0 = (sum0 + table[at]!) | 0;
        sum1 = (sum1 + table[at + 1]!) | 0;
        sum2 = (sum2 + table[at + 2]!) | 0;
        sum3 = (sum3 + table[at + 3]!) | 0;
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
  /** Weight × 256 + class. */
  const entries = new Int32Array(weights.length);
  for (let i = 0; i < entries.length; i++) entries[i] = (CURVE[weights[i]! + 128]! << 8) | classes[i]!;
  return (rows, count, scores) => {
    scores.fill(0);
    for (let r = 0; r < count; r++) {
      const end = starts[rows[r]! + 1]!;
      for (let i = starts[rows[r]!]!; i < end; i++) {
        const entry = entries[i]!;
        scores[entry & 255]! += entry >> 8;
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
  const counts = new Uint8Array(2 ** bits);
  const kept: { readonly class: number; readonly weight: number }[] = [];
  table.forEach((weight, i) => {
    if (weight === 0 || Math.abs(weight) < least) return;
    const row = Math.floor(i / classes.length);
    counts[row] = (counts[row] ?? 0) + 1;
    kept.push({ class: i % classes.length, weight: toByte(weight / scale) });
  });
  return writeModelFile({
    header: { kind, classes, bits, scale, entries: kept.length, extra },
    counts,
    classes: Uint8Array.from(kept, (entry) => entry.class),
    weights: Int8Array.from(kept, (entry) => entry.weight),
  });
}

/** The byte whose weight on the curve is nearest in proportion. */
function toByte(weight: number): number {
  const steps = Math.log(Math.abs(weight) * (GROWTH - 1) + 1) / Math.log(GROWTH);
  return Math.sign(weight) * Math.max(1, Math.min(127, Math.round(steps)));
}
