/**
 * The format of a model file, all numbers little-endian:
 *
 *     0   4 bytes   magic "PMLM"
 *     4   uint32    version of the format
 *     8   uint32    checksum of everything after this field
 *     12  uint32    length of the header in bytes, a multiple of 4
 *     16  header    JSON in UTF-8, filled up with spaces: kind, and what else the kind needs
 *     …   body      as the kind has it, then zeros up to a multiple of 4
 *
 * The header of a linear model has its classes, bits and scale, and its body begins with
 *
 *     …   occupied  uint32 × 2^bits / 32: bit n % 32 of number n / 32 is set where row n has weights
 *
 * Then the occupied rows, one after another. With at most WIDEST_ROW classes all their weights, zeros included:
 *
 *     …   weights   int8 × rows × classes, on the curve that linearModel.ts describes
 *
 * With more classes most of a row is zeros, and the others are listed:
 *
 *     …   counts    uint8 × rows: how many entries each has
 *     …   classes   uint8 × entries: the class of each entry
 *     …   weights   int8 × entries
 *
 * Then at least three zeros, as weights are read in groups that may reach beyond a row, up to a multiple of 4.
 */
export interface ModelFile {
  readonly header: ModelHeader;
  readonly occupied: Uint32Array;
  /** Empty where rows are written in full; so are `classes`. */
  readonly counts: Uint8Array;
  readonly classes: Uint8Array;
  /** With the zeros behind them. */
  readonly weights: Uint8Array;
}

export interface ModelHeader {
  /** What the model decides: "tagger", "names", … */
  readonly kind: string;
  readonly classes: readonly string[];
  readonly bits: number;
  readonly scale: number;
  /** Numbers of occupied rows, and of weights in the file. */
  readonly rows: number;
  readonly entries: number;
  /** JSON that is no weights: the tagger's word list. */
  readonly extra?: unknown;
}

/** With at most so many classes a row has most of its weights, and a list of them would be no shorter. */
export const WIDEST_ROW = 16;

const MAGIC = 0x4d4c4d50; // "PMLM"
/** Raise it whenever features change: an old model under new features would read plausible nonsense. */
const VERSION = 6;
const PREAMBLE = 16;
const SPACE = 32;
/** Zeros behind the weights. */
const READ_BEYOND = 3;
const REMEDY = 'Reinstall Pressmark, or rebuild the models with "npm run train".';

/** A model is missing, damaged or of another version. Tagging by hand works without models. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
}

/** What every model file says of itself. */
interface Kind {
  /** What the model is for: "tagger", "names", … */
  readonly kind: string;
}

/** Any model file: a header and the parts of its body, one after another. */
export function packFile(header: Kind, body: readonly Uint8Array[]): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(header));
  const padding = new Uint8Array(upToFour(json.length) - json.length).fill(SPACE);
  const parts = [json, padding, ...body];
  const bytes = new Uint8Array(upToFour(parts.reduce((sum, part) => sum + part.length, PREAMBLE)));
  let at = PREAMBLE;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, VERSION, true);
  view.setUint32(12, upToFour(json.length), true);
  view.setUint32(8, checksum(bytes), true);
  return bytes;
}

/**
 * Header and body of a model file of this kind. The body begins at a multiple of 4 of its buffer, which it shares with `bytes`
 * where these do.
 * @throws ModelError that says what to do
 */
export function unpackFile<Header extends Kind>(
  bytes: Uint8Array | undefined,
  kind: string,
): { readonly header: Header; readonly body: Uint8Array } {
  if (bytes === undefined) throw new ModelError(`The language model "${kind}" is missing. ${REMEDY}`);
  if (bytes.length < PREAMBLE || bytes.length % 4 !== 0)
    throw new ModelError(`The language model "${kind}" is cut short. ${REMEDY}`);
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const view = new DataView(aligned.buffer, aligned.byteOffset, aligned.length);
  if (view.getUint32(0, true) !== MAGIC)
    throw new ModelError(`The file for the language model "${kind}" is no model. ${REMEDY}`);
  const version = view.getUint32(4, true);
  if (version !== VERSION)
    throw new ModelError(`The language model "${kind}" is of version ${version}, not ${VERSION}. ${REMEDY}`);
  if (view.getUint32(8, true) !== checksum(aligned))
    throw new ModelError(`The language model "${kind}" is damaged: its checksum is wrong. ${REMEDY}`);
  // The checksum vouches for the header: this program wrote it.
  const end = PREAMBLE + view.getUint32(12, true);
  const header = JSON.parse(new TextDecoder().decode(aligned.subarray(PREAMBLE, end))) as Header;
  if (header.kind !== kind)
    throw new ModelError(`A model "${header.kind}" stands where "${kind}" was expected. ${REMEDY}`);
  return { header, body: aligned.subarray(end) };
}

/** @param table a byte for each row and class, 2^bits × classes in all; 0 where there is no weight */
export function writeModelFile(about: Omit<ModelHeader, 'rows' | 'entries'>, table: Int8Array): Uint8Array {
  const width = about.classes.length;
  const isFull = width <= WIDEST_ROW;
  const occupied = new Uint32Array(wordsOf(about.bits));
  const counts: number[] = [];
  const classes: number[] = [];
  const weights: number[] = [];
  let rows = 0;
  for (let row = 0; row < 2 ** about.bits; row++) {
    const before = weights.length;
    const all = table.subarray(row * width, (row + 1) * width);
    if (all.every((weight) => weight === 0)) continue;
    rows++;
    occupied[row >>> 5]! |= 1 << (row & 31);
    all.forEach((weight, class_) => {
      if (weight !== 0 || isFull) weights.push(weight);
      if (weight !== 0 && !isFull) classes.push(class_);
    });
    if (!isFull) counts.push(weights.length - before);
  }
  const header: ModelHeader = { ...about, rows, entries: weights.length };
  return packFile(header, [
    new Uint8Array(occupied.buffer),
    Uint8Array.from(counts),
    Uint8Array.from(classes),
    Uint8Array.from(weights),
    new Uint8Array(READ_BEYOND),
  ]);
}

/**
 * The arrays share memory with `bytes` wherever it begins at a multiple of 4.
 * @throws ModelError that says what to do
 */
export function readModelFile(bytes: Uint8Array | undefined, kind: string): ModelFile {
  const { header, body } = unpackFile<ModelHeader>(bytes, kind);
  let at = 0;
  const next = (length: number): Uint8Array => body.subarray(at, (at += length));
  const isFull = header.classes.length <= WIDEST_ROW;
  const occupied = next(4 * wordsOf(header.bits));
  return {
    header,
    occupied: new Uint32Array(occupied.buffer, occupied.byteOffset, occupied.length / 4),
    counts: next(isFull ? 0 : header.rows),
    classes: next(isFull ? 0 : header.entries),
    weights: body.subarray(at),
  };
}

/** Words of the map of occupied rows. */
function wordsOf(bits: number): number {
  return Math.ceil(2 ** bits / 32);
}

function upToFour(length: number): number {
  return Math.ceil(length / 4) * 4;
}

/** FNV-1a over 32-bit words from offset 12 on: a quarter of the steps that it takes byte by byte. */
function checksum(bytes: Uint8Array): number {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 2);
  let hash = 0x811c9dc5;
  for (let i = 3; i < words.length; i++) hash = Math.imul(hash ^ words[i]!, 0x01000193);
  return hash >>> 0;
}
