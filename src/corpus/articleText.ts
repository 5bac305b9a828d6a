/** How many bytes are looked at to tell whether a file is text. */
const SAMPLE_LENGTH = 8_000;
/** Share of control characters among them from which on they are no text; random bytes have a tenth. */
const CONTROL_SHARE = 0.05;

const TEXT_CONTROLS: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0c, 0x0d, 0x1b]);

/** Whether bytes are no text: there is a NUL among the first, or a crowd of control characters. */
export function isBinary(bytes: Uint8Array): boolean {
  if (wideEncoding(bytes)) return false;
  const sample = bytes.subarray(0, SAMPLE_LENGTH);
  const controls = sample.reduce((sum, byte) => sum + (byte < 0x20 && !TEXT_CONTROLS.has(byte) ? 1 : 0), 0);
  return sample.includes(0) || controls > sample.length * CONTROL_SHARE;
}

export interface ArticleText {
  readonly text: string;
  /** For the reader: what could not be read as it is meant. */
  readonly problem?: string;
}

/**
 * Reads a file's bytes as VS Code does, so that offsets are the same there: UTF-8, or UTF-16 behind a byte order mark;
 * without the mark; with one kind of line end throughout. Bytes that are not UTF-8 read as U+FFFD.
 */
export function decodeArticle(bytes: Uint8Array): ArticleText {
  const encoding = wideEncoding(bytes) ?? 'utf-8';
  try {
    return { text: withOneLineEnd(new TextDecoder(encoding, { fatal: true }).decode(bytes)) };
  } catch {
    return {
      text: withOneLineEnd(new TextDecoder(encoding).decode(bytes)),
      problem: 'Some bytes are not UTF-8 and read as �. Save the file as UTF-8 to mend it.',
    };
  }
}

function wideEncoding([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** CRLF where more than half of the line ends have a carriage return, else LF, as VS Code makes it on opening. */
function withOneLineEnd(text: string): string {
  const ends = text.match(/\r\n|\r|\n/g) ?? [];
  const end = ends.filter((one) => one !== '\n').length > ends.length / 2 ? '\r\n' : '\n';
  return ends.every((one) => one === end) ? text : text.replace(/\r\n|\r|\n/g, end);
}
