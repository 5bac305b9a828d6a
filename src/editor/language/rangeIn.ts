import { Position, Range } from 'vscode';
import type { Span } from '../../analysis/model.ts';

/** A span of a text that no editor holds, in lines and columns. */
export function rangeIn(text: string, { start, end }: Span): Range {
  return new Range(positionIn(text, start), positionIn(text, end));
}

function positionIn(text: string, offset: number): Position {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return new Position(before.length - 1, before.at(-1)?.length ?? 0);
}
