/**
 * The format of a model file, all numbers little-endian:
 *
 *     0   4 bytes   magic "PMLM"
 *     4   uint32    version of the format
 *     8   uint32    checksum of everything after this field
 *     12  uint32    length of the header in bytes
 *     16  header    JSON in UTF-8: kind, classes, bits, scale, entries, and what else the kind needs
 *     …   counts    uint8 × 2^bits: how many entries each row has
 *     …   classes   uint8 × entries: the class of each entry, row by row
 *     …   weights   int8 × entries, on the curve that linearModel.ts describes
 *     …   zeros     up to a multiple of 4
 */
export interface ModelFile {
  readonly header: ModelHeader;
  readonly counts: Uint8Array;
  readonly classes: Uint8Array;
  readonly weights: Int8Array;
}

export interface ModelHeader {
  /** What the model decides: "tagger", "names", … */
  readonly kind: string;
  readonly classes: readonly string[];
  readonly bits: number;
  readonly scale: number;
  readonly entries: number;
  /** JSON that is no weights: the tagger's word list. */
  readonly extra?: unknown;
}

const MAGIC = 0x4d4c4d50; // "PMLM"
/** Raise it whenever features change: an old model under new features would read plausible nonsense. */
const VERSION = 4;
const PREAMBLE = 16;
const REMEDY = 'Reinstall Pressmark, or rebuild the models with "npm run train".';

/** A model is missing, damaged or of another version. Tagging by hand works without models. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
}

export function writeModelFile({ header, counts, classes, weights }: ModelFile): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(header));
  const length = PREAMBLE + json.length + counts.length + 2 * header.entries;
  const bytes = new Uint8Array(Math.ceil(length / 4) * 4);
  let at = PREAMBLE;
  for (const part of [json, counts, classes, new Uint8Array(weights.buffer)]) {
    bytes.set(part, at);
    at += part.length;
  }
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, VERSION, true);
  view.setUint32(12, json.length, true);
  view.setUint32(8, checksum(bytes), true);
  return bytes;
}

/**
 * The arrays share memory with `bytes`.
 * @throws ModelError that says what to do
 */
export function readModelFile(bytes: Uint8Array | undefined, kind: string): ModelFile {
  if (bytes === undefined) throw new ModelError(`The language model "${kind}" is missing. ${REMEDY}`);
  if (bytes.length < PREAMBLE || bytes.length % 4 !== 0)
    throw new ModelError(`The language model "${kind}" is cut short. ${REMEDY}`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== MAGIC)
    throw new ModelError(`The file for the language model "${kind}" is no model. ${REMEDY}`);
  const version = view.getUint32(4, true);
  if (version !== VERSION)
    throw new ModelError(`The language model "${kind}" is of version ${version}, not ${VERSION}. ${REMEDY}`);
  if (view.getUint32(8, true) !== checksum(bytes))
    throw new ModelError(`The language model "${kind}" is damaged: its checksum is wrong. ${REMEDY}`);
  // The checksum vouches for the header: this program wrote it.
  const counted = PREAMBLE + view.getUint32(12, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(PREAMBLE, counted))) as ModelHeader;
  if (header.kind !== kind)
    throw new ModelError(`A model "${header.kind}" stands where "${kind}" was expected. ${REMEDY}`);
  const classed = counted + 2 ** header.bits;
  const weighed = classed + header.entries;
  return {
    header,
    counts: bytes.subarray(counted, classed),
    classes: bytes.subarray(classed, weighed),
    weights: new Int8Array(bytes.buffer, bytes.byteOffset + weighed, header.entries),
  };
}

/** FNV-1a over 32-bit words from offset 12 on: a quarter of the steps that it takes byte by byte. */
function checksum(bytes: Uint8Array): number {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const words = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length >>> 2);
  let hash = 0x811c9dc5;
  for (let i = 3; i < words.length; i++) hash = Math.imul(hash ^ (words[i] ?? 0), 0x01000193);
  return hash >>> 0;
}
