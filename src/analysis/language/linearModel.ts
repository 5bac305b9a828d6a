import type { FeatureList } from './featureList.ts';
import { type ModelFile, readModelFile, WIDEST_ROW, writeModelFile } from './modelFile.ts';

const SPREAD = 0x9e3779b1;
/** Of one decision. */
const MOST_FEATURES = 256;

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

/** Adds the weights of these features up, for each class. */
type Scorer = (features: FeatureList, scores: Int32Array) => void;

/**
 * A linear classifier over hashed features (the hashing trick: Weinberger et al., 2009), with weights of one byte.
 * Two features may share a row; with enough rows this costs little.
 */
export class LinearModel {
  /** Sums the weights of all active features, in steps of `scale`, into the scores: one place per class. */
  readonly score: Scorer;

  private constructor(
    readonly classes: readonly string[],
    /** A score of 1 stands for this much. */
    readonly scale: number,
    /** As `packModel` was given it. */
    readonly extra: unknown,
    file: ModelFile,
  ) {
    this.score = classes.length > WIDEST_ROW ? listScorer(file) : tableScorer(file);
  }

  /** @throws ModelError where the bytes are no undamaged model of this kind */
  static read(bytes: Uint8Array | undefined, kind: string): LinearModel {
    const file = readModelFile(bytes, kind);
    const { classes, scale, extra } = file.header;
    return new LinearModel(classes, scale, extra, file);
  }

  /** The class with the highest score; ties go to the first. */
  best(features: FeatureList, scores: Int32Array): number {
    this.score(features, scores);
    return largest(scores);
  }
}

/** The place of the largest number; of equals the first. */
export function largest(scores: Int32Array): number {
  let best = 0;
  for (let c = 1; c < scores.length; c++) if (scores[c]! > scores[best]!) best = c;
  return best;
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
      // No branch: the processor looks several features up at a time, and memory is what it waits for.
      places[count] = words[at + 1]! + ones(word & ~(-1 << (row & 31)));
      count += (word >>> (row & 31)) & 1;
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
const LANES = 3;

/** Rows in full: sums that the processor keeps at hand are several times as fast as a loop over the classes. */
function tableScorer({ header, occupied, weights }: ModelFile): Scorer {
  const width = header.classes.length;
  const index = new RowIndex(occupied, header.bits);
  const rows = new Uint32Array(MOST_FEATURES);
  return (features, scores) => {
    const curve = CURVE;
    const count = index.find(features, rows);
    for (let c = 0; c < width; c += LANES) {
      let sum0 = 0;
      let sum1 = 0;
      let sum2 = 0;
      for (let r = 0; r < count; r++) {
        const at = rows[r]! * width + c;
        sum0 = (sum0 + curve[weights[at]!]!) | 0;
        sum1 = (sum1 + curve[weights[at + 1]!]!) | 0;
        sum2 = (sum2 + curve[weights[at + 2]!]!) | 0;
      }
      scores[c] = sum0;
      if (c + 1 < width) scores[c + 1] = sum1;
      if (c + 2 < width) scores[c + 2] = sum2;
    }
  };
}

/** Rows that lie together. */
const BLOCK = 8;

/**
 * Each row as a list of its classes with their weights, zeros left out. What takes time is waiting for memory. So all that is known of
 * eight rows lies in one place, and what is read from it is read for all features first, without a branch: then the processor waits for
 * several at a time.
 */
function listScorer({ header, occupied, counts, classes, weights }: ModelFile): Scorer {
  /** Where a block begins in `lists` × 256 + a bit for each of its rows, set where it has a list. */
  const blocks = new Uint32Array(Math.ceil(2 ** header.bits / BLOCK));
  /**
   * Block by block: where its first list begins and each of its lists ends, counted from the beginning of the block; then the entries,
   * byte of the weight × 256 + class.
   */
  const lists = new Uint16Array(blocks.length + counts.length + classes.length);
  for (let block = 0, row = 0, entry = 0, at = 0; block < blocks.length; block++) {
    const bits = (occupied[block >>> 2]! >>> ((block & 3) * BLOCK)) & 255;
    const begin = at;
    const last = row + ones(bits);
    let end = 1 + ones(bits);
    blocks[block] = (begin << 8) | bits;
    for (lists[at++] = end; row < last; row++) lists[at++] = end += counts[row]!;
    for (; at < begin + end; at++, entry++) lists[at] = (weights[entry]! << 8) | classes[entry]!;
  }
  const shift = 32 - header.bits;
  const begins = new Uint32Array(MOST_FEATURES);
  const ends = new Uint32Array(MOST_FEATURES);
  return ({ hashes, length }, scores) => {
    const curve = CURVE;
    let count = 0;
    for (let f = 0; f < length; f++) {
      const row = Math.imul(hashes[f]!, SPREAD) >>> shift;
      const block = blocks[row >>> 3]!;
      begins[count] = block >>> 8;
      ends[count] = (block >>> 8) + ones(block & ((1 << (row & 7)) - 1));
      count += (block >>> (row & 7)) & 1;
    }
    for (let r = 0; r < count; r++) {
      const begin = begins[r]!;
      const at = ends[r]!;
      begins[r] = begin + lists[at]!;
      ends[r] = begin + lists[at + 1]!;
    }
    scores.fill(0);
    for (let r = 0; r < count; r++) {
      const end = ends[r]!;
      for (let i = begins[r]!; i < end; i++) {
        const entry = lists[i]!;
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
