/** One table that `npm run score` prints. */
export interface ScoreTable {
  readonly title: string;
  /**
   * @param data the data directory
   * @returns a row per line, with the same columns in each
   */
  rows(data: string): ScoreRow[];
  /** A line for each answer that is wrong, for whoever mends it. */
  misses?(data: string): readonly string[];
}

export type ScoreRow = Readonly<Record<string, string | number>>;

/** Columns padded to one width each; numbers with one decimal unless they are counts. */
export function printTable(title: string, rows: readonly ScoreRow[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const cells = rows.map((row) => columns.map((column) => cell(row[column] ?? '')));
  const widths = columns.map((column, c) =>
    Math.max(column.length, ...cells.map((row) => row[c]?.length ?? 0)),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((text, c) => (c === 0 ? text.padEnd(widths[c] ?? 0) : text.padStart(widths[c] ?? 0)))
      .join('  ')
      .trimEnd();
  return [title, line(columns), ...cells.map(line)].join('\n');
}

function cell(value: string | number): string {
  if (typeof value === 'string') return value;
  return Number.isInteger(value) ? String(value) : value.toFixed(1);
}

export class PrecisionRecall {
  right = 0;
  given = 0;
  wanted = 0;

  /** Compares two sets of answers, each written so that equal ones are equal strings. */
  add(given: readonly string[], wanted: readonly string[]): void {
    const open = new Set(wanted);
    this.given += given.length;
    this.wanted += wanted.length;
    this.right += given.filter((answer) => open.has(answer)).length;
  }

  row(): { P: number; R: number; F1: number } {
    const { right, given, wanted } = this;
    return {
      P: (100 * right) / (given || 1),
      R: (100 * right) / (wanted || 1),
      F1: (200 * right) / (given + wanted || 1),
    };
  }
}
