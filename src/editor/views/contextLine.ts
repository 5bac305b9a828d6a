import type { TreeItemLabel } from 'vscode';
import type { Span } from '../../analysis/model.ts';
import { lineAround } from './lineAround.ts';

/** Characters of context before and after a mention: what fits into a sidebar of usual width, and a little more. */
const BEFORE = 24;
const AFTER = 72;

/** A mention with what stands around it in its line, cut at words; the mention itself is highlighted. */
export function contextLine(text: string, span: Span): TreeItemLabel {
  const { start, end } = span;
  const { start: lineStart, end: lineEnd } = lineAround(text, span);
  const from = start - lineStart <= BEFORE ? lineStart : wordAfter(text, start - BEFORE, start);
  const to = lineEnd - end <= AFTER ? lineEnd : wordBefore(text, end + AFTER, end);
  const before = (from > lineStart ? '…' : '') + text.slice(from, start).replace(/\s+/g, ' ').trimStart();
  const words = text.slice(start, end).replace(/\s+/g, ' ');
  const after = text.slice(end, to).replace(/\s+/g, ' ').trimEnd() + (to < lineEnd ? '…' : '');
  return {
    label: before + words + after,
    highlights: [[before.length, before.length + words.length]],
  };
}

/** Where the first whole word after `offset` begins, `limit` at most. */
function wordAfter(text: string, offset: number, limit: number): number {
  const space = text.slice(offset, limit).search(/\s/);
  return space < 0 ? limit : offset + space + 1;
}

/** Where the last whole word before `offset` ends, `limit` at least. */
function wordBefore(text: string, offset: number, limit: number): number {
  const space = text.slice(limit, offset).search(/\s\S*$/);
  return space < 0 ? offset : limit + space;
}
