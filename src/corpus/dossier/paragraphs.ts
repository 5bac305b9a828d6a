import type { Span } from '../../analysis/model.ts';
import type { Context, Place } from './dossier.ts';

/** An article's text by paragraphs: lines, each as long as it is. Looking a place up takes logarithmic time. */
export class Paragraphs {
  /** Where each line begins. */
  private readonly starts: readonly number[];

  constructor(
    private readonly file: string,
    private readonly text: string,
  ) {
    this.starts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), (end) => end.index + end[0].length)];
  }

  /** Index of the line that an offset stands in. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  placeOf({ start, end }: Span): Place {
    const line = this.lineAt(start);
    return {
      file: this.file,
      start,
      end,
      line: line + 1,
      column: start - (this.starts[line] ?? 0) + 1,
    };
  }

  /** What stands before and after a span in its line: as many whole words as fit into `reach` UTF-16 units on each side. */
  around({ start, end }: Span, reach: number): Pick<Context, 'before' | 'words' | 'after'> {
    const from = this.starts[this.lineAt(start)] ?? 0;
    const to = this.starts[this.lineAt(end) + 1] ?? this.text.length;
    const before = oneLine(this.text.slice(Math.max(from, start - reach), start));
    const after = oneLine(this.text.slice(end, Math.min(to, end + reach)));
    return {
      before: (start - reach > from ? `…${before.replace(/^\S*\s/, '')}` : before).trimStart(),
      words: oneLine(this.text.slice(start, end)),
      after: (end + reach < to ? `${after.replace(/\s\S*$/, '')}…` : after).trimEnd(),
    };
  }
}

/** With single spaces. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
