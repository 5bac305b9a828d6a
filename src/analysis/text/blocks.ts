import type { Span } from '../model.ts';

export type BlockKind = 'paragraph' | 'heading' | 'list-item';

/** A paragraph, a heading or an item of a list: the unit that is judged as a whole and that no sentence leaves. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Where the words begin, after a bullet or a number. */
  readonly body: number;
  /** Indexes of the first and last line, inclusive; they differ where the text was wrapped by hand. */
  readonly firstLine: number;
  readonly lastLine: number;
  /** True at the start of the text and after an empty line. */
  readonly afterGap: boolean;
}

const BULLET = /^(?:[•‣◦▪▫●○■□∙·*✓➤➢►▶–—-]|#{1,6}|\d{1,3}[.)]|\(?[a-z][.)])\s+(?=\S)/u;
const MARKDOWN_HEADING = /^#{1,6}\s/;
/** What ends a sentence, with the closing quotes and brackets after it. */
const FINAL_STOP = /[.!?…。！？।؟][\p{Pe}\p{Pf}"'’”]*$/u;
/** A full stop with all closing marks behind it, in UTF-16 units. */
const LONGEST_END = 12;
/** A heading may end in no other mark of punctuation either. */
const OPEN_END = /[,;:]$/;
const HEADING_WORDS = 20;
/** Nobody wraps by hand at fewer or at more columns than these. */
const WRAP_COLUMNS = { least: 40, most: 100 };
/** Fewer joints than this say nothing about how a text was wrapped. */
const WRAP_EVIDENCE = 4;
/** The first so many lines tell. */
const WRAP_LOOKED_AT = 2000;

/** Parts a text into blocks, in order. Lines of white space belong to none. Offsets are UTF-16 code units. */
export function findBlocks(text: string, lines: readonly Span[]): Block[] {
  const trimmed = lines.map((line) => trim(text, line));
  const width = wrapWidth(text, trimmed);
  const blocks: Block[] = [];
  let afterGap = true;
  for (let first = 0; first < trimmed.length; first++) {
    const start = trimmed[first];
    if (!start || start.start === start.end) {
      afterGap = true;
      continue;
    }
    let last = first;
    while (width !== null && isWrapped(text, trimmed[last], trimmed[last + 1], width)) last++;
    const span = { start: start.start, end: trimmed[last]?.end ?? start.end };
    blocks.push({
      ...span,
      ...describe(text, span, last > first),
      firstLine: first,
      lastLine: last,
      afterGap,
    });
    afterGap = false;
    first = last;
  }
  return blocks;
}

/** The span without white space at its ends. */
export function trim(text: string, { start, end }: Span): Span {
  const own = text.slice(start, end);
  const from = end - own.trimStart().length;
  return { start: from, end: Math.max(from, start + own.trimEnd().length) };
}

function describe(text: string, span: Span, wrapped: boolean): { kind: BlockKind; body: number } {
  const head = text.slice(span.start, Math.min(span.end, span.start + 12));
  const marker = BULLET.exec(head);
  const body = span.start + (marker?.[0].length ?? 0);
  if (MARKDOWN_HEADING.test(head)) return { kind: 'heading', body };
  if (marker) return { kind: 'list-item', body };
  return { kind: !wrapped && looksLikeHeading(text, span) ? 'heading' : 'paragraph', body };
}

function looksLikeHeading(text: string, { start, end }: Span): boolean {
  if (end - start > 200) return false;
  const line = text.slice(start, end);
  // The end alone tells; a look at every character would take as long as reading the article.
  return (
    !FINAL_STOP.test(line.slice(-LONGEST_END)) &&
    !OPEN_END.test(line.slice(-1)) &&
    line.split(/\s+/).length <= HEADING_WORDS
  );
}

interface Joint {
  readonly line: Span;
  readonly next: Span;
}

/**
 * The column at which a text was wrapped by hand, or null where it was not. In a wrapped text most lines that another
 * line follows are just so long that the next line's first word would not have fitted. Where some lines were edited
 * afterwards, the column that explains the most lines; then many lines must go on in the middle of a sentence as well.
 */
function wrapWidth(text: string, lines: readonly Span[]): number | null {
  const joints = lines.slice(0, WRAP_LOOKED_AT).flatMap((line, i): Joint[] => {
    const next = lines[i + 1];
    return next && line.end > line.start && next.end > next.start ? [{ line, next }] : [];
  });
  if (joints.length < WRAP_EVIDENCE) return null;
  const longest = Math.max(...joints.map(({ line }) => line.end - line.start));
  const explained = (width: number) =>
    joints.filter(({ line, next }) => line.end - line.start <= width && isWrapped(text, line, next, width));
  if (isColumn(longest) && explained(longest).length >= joints.length / 2) return longest;
  const [best] = [...new Set(joints.map(({ line, next }) => line.end - line.start + wordLength(text, next)))]
    .filter(isColumn)
    .map((width) => ({ width, wrapped: explained(width) }))
    .sort((a, b) => b.wrapped.length - a.wrapped.length || b.width - a.width);
  if (!best || best.wrapped.length < Math.max(WRAP_EVIDENCE, joints.length / 2)) return null;
  const goesOn = best.wrapped.filter(({ next }) => /^\p{Ll}/u.test(text.slice(next.start, next.start + 2)));
  return goesOn.length >= best.wrapped.length / 2 ? best.width : null;
}

function isColumn(width: number): boolean {
  return WRAP_COLUMNS.least <= width && width <= WRAP_COLUMNS.most;
}

function wordLength(text: string, { start, end }: Span): number {
  return /^\S+/.exec(text.slice(start, Math.min(end, start + WRAP_COLUMNS.most)))?.[0].length ?? 0;
}

function isWrapped(text: string, line: Span | undefined, next: Span | undefined, width: number): boolean {
  if (!line || !next || next.start === next.end) return false;
  const head = text.slice(next.start, Math.min(next.end, next.start + width));
  if (BULLET.test(head)) return false;
  return line.end - line.start + 1 + wordLength(text, next) > width;
}
