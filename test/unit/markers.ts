/** A marked stretch of a test's text. UTF-16 code units, 0-based, end-exclusive. */
export interface MarkedSpan {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  /** What stands after `#` in the label: which person, place or event the span is. */
  readonly id?: string;
}

export interface MarkedText {
  /** The text without its markers. */
  readonly text: string;
  /** In text order; offsets into `text`. */
  readonly spans: readonly MarkedSpan[];
}

const MARKER = /\[\[([^[\]|]+)\|([^[\]|#]+)(?:#([^[\]|#]+))?\]\]/gu;
const CURSOR = '$$CURSOR$$';

/**
 * Reads a test's text with inline markers: `[[Kim Jong Un|person]] met [[Kim|person#kim-jong-un]]`. Markers do not nest.
 *
 * @throws Error where brackets are left that make no marker, so that a slip of the pen does not weaken a test
 */
export function parseMarkers(marked: string): MarkedText {
  const spans: MarkedSpan[] = [];
  let text = '';
  let read = 0;
  for (const match of marked.matchAll(MARKER)) {
    const [whole, words = '', label = '', id] = match;
    text += marked.slice(read, match.index);
    const start = text.length;
    text += words;
    spans.push({ start, end: text.length, label, ...(id === undefined ? {} : { id }) });
    read = match.index + whole.length;
  }
  text += marked.slice(read);
  const left = /\[\[|\]\]/u.exec(text);
  if (left)
    throw new Error(`A marker is not [[words|label]] or [[words|label#id]], near: ${near(text, left.index)}`);
  return { text, spans };
}

/** Takes every `$$CURSOR$$` out of a test's text and says where they stood (UTF-16 code units into `text`). */
export function parseCursors(marked: string): { readonly text: string; readonly cursors: readonly number[] } {
  const parts = marked.split(CURSOR);
  const cursors: number[] = [];
  let offset = 0;
  for (const part of parts.slice(0, -1)) cursors.push((offset += part.length));
  return { text: parts.join(''), cursors };
}

function near(text: string, at: number): string {
  return text.slice(at, at + 40);
}
