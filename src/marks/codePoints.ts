/**
 * Converts between UTF-16 offsets, which the editor counts in, and Unicode code points, which sidecars count in so that
 * other tools can read them.
 */
export class CodePoints {
  /** UTF-16 offset of the second half of every surrogate pair, in order: one code point fewer from there on. */
  private readonly lowSurrogates: readonly number[];

  constructor(text: string) {
    this.lowSurrogates = Array.from(text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g), (m) => m.index + 1);
  }

  /** @param utf16 UTF-16 offset; one inside a surrogate pair counts as the pair's start */
  fromUtf16(utf16: number): number {
    return utf16 - this.countBefore((low) => low <= utf16);
  }

  /** @param codePoint offset in code points */
  toUtf16(codePoint: number): number {
    return codePoint + this.countBefore((low, index) => low - index <= codePoint);
  }

  /** Number of leading entries for which `holds`; it holds for a prefix of them. */
  private countBefore(holds: (low: number, index: number) => boolean): number {
    let from = 0;
    let to = this.lowSurrogates.length;
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (holds(this.lowSurrogates[middle] ?? Infinity, middle)) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}
