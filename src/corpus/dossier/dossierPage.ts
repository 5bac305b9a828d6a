import type { Span } from '../../analysis/model.ts';
import { widthOf } from '../columns.ts';
import type { Place } from './dossier.ts';

/** A place in the rendered text that leads to a place in an article. */
export interface PageLink extends Span {
  readonly to: Place;
}

/** Part of a line: words, words that stand out, or a place to link to. */
export type Piece = string | { readonly strong: string } | Place;

/** How the places of articles are written. */
export interface PageStyle {
  /** What an article is called: "kim-visit.txt". */
  readonly nameOf: (file: string) => string;
  /** What a link leads to, where Markdown is to hold links; without it, "kim-visit.txt:12" stands alone. */
  readonly target?: (place: Place) => string;
}

/** A Markdown text under construction, which knows where its links are. */
export class DossierPage {
  readonly links: PageLink[] = [];
  /** What stands out in verbatim lines, which hold no marks for it. */
  readonly strong: Span[] = [];
  text = '';

  constructor(private readonly style: PageStyle) {}

  line(...pieces: readonly Piece[]): this {
    for (const piece of pieces) this.add(piece, false);
    this.text += '\n';
    return this;
  }

  heading(level: number, words: string): this {
    if (this.text !== '') this.text += '\n';
    return this.line(`${'#'.repeat(level)} ${words}`).line();
  }

  /** Columns padded so that they line up as they stand; the last one is a place. */
  table(headings: readonly string[], rows: readonly (readonly Piece[])[]): this {
    const cells = [headings, ...rows].map((row) => row.map((piece) => this.written(piece)));
    const widths = headings.map((_, column) =>
      Math.max(3, ...cells.map((row) => widthOf(row[column] ?? ''))),
    );
    const row = (pieces: readonly Piece[]) => {
      pieces.forEach((piece, column) => {
        this.text += column === 0 ? '| ' : ' | ';
        this.add(piece, false);
        this.text += ' '.repeat((widths[column] ?? 0) - widthOf(this.written(piece)));
      });
      this.text += ' |\n';
    };
    row(headings);
    this.text += `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |\n`;
    for (const pieces of rows) row(pieces);
    return this;
  }

  /** Lines that stay as they are: nothing in them acts as Markdown, and places are written out. */
  verbatim(lines: readonly (readonly Piece[])[]): this {
    this.text += '```text\n';
    for (const pieces of lines) {
      for (const piece of pieces) this.add(piece, true);
      this.text += '\n';
    }
    this.text += '```\n';
    return this;
  }

  private add(piece: Piece, verbatim: boolean): void {
    const start = this.text.length;
    this.text += this.written(piece, verbatim);
    const span = { start, end: this.text.length };
    if (isPlace(piece)) this.links.push({ ...span, to: piece });
    else if (typeof piece !== 'string' && verbatim) this.strong.push(span);
  }

  private written(piece: Piece, verbatim = false): string {
    if (isPlace(piece)) {
      const label = this.labelOf(piece);
      return this.style.target && !verbatim ? `[${this.escaped(label)}](${this.style.target(piece)})` : label;
    }
    const words = typeof piece === 'string' ? piece : piece.strong;
    if (verbatim) return words;
    return typeof piece === 'string' ? this.escaped(words) : `**${this.escaped(words)}**`;
  }

  private labelOf({ file, line }: Place): string {
    return `${this.style.nameOf(file)}:${line}`;
  }

  /** What comes from an article acts as text, where Markdown will be read as Markdown. */
  private escaped(words: string): string {
    return this.style.target ? words.replace(/[\\`*_[\]<>|]/g, '\\$&') : words.replaceAll('|', '¦');
  }
}

function isPlace(piece: Piece): piece is Place {
  return typeof piece !== 'string' && 'file' in piece;
}
