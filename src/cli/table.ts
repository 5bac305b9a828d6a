import { fit, widthOf } from '../corpus/columns.ts';

/** Columns that line up under their headings. The last one is as wide as it needs to be; others are cut at 40 columns. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [headings, ...rows].map((cells) => cells.map((cell) => cell.replace(/\s+/g, ' ')));
  const last = headings.length - 1;
  const widths = headings.map((_, column) =>
    Math.min(MOST_COLUMNS, Math.max(...lines.map((cells) => widthOf(cells[column] ?? '')))),
  );
  return lines
    .map((cells) =>
      cells
        .map((cell, column) => (column === last ? cell : fit(cell, widths[column] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('');
}

const MOST_COLUMNS = 40;
