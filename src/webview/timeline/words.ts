/** Longer words are cut, in pixels. */
const LONGEST = 260;

/** The words of an event as they are drawn, with their width in pixels. */
export interface Drawn {
  readonly words: string;
  readonly width: number;
}

/** Measures words in the font of an element, each once. */
export class Measure {
  private readonly context = document.createElement('canvas').getContext('2d');
  private readonly known = new Map<string, Drawn>();

  constructor(element: Element) {
    const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(element);
    if (this.context) this.context.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  }

  /** The words, cut where they are longer than a label may be. */
  drawn(words: string): Drawn {
    let drawn = this.known.get(words);
    if (!drawn) {
      drawn = this.cut(words);
      this.known.set(words, drawn);
    }
    return drawn;
  }

  private cut(words: string): Drawn {
    const width = this.widthOf(words);
    if (width <= LONGEST) return { words, width };
    const letters = [...words];
    const kept = letters.slice(0, Math.floor((letters.length * LONGEST) / width)).join('');
    // Whole words: what is read aloud has to begin with what is seen.
    const cut = `${/^.*\S(?=\s)/.exec(kept)?.[0] ?? kept} …`;
    return { words: cut, width: this.widthOf(cut) };
  }

  private widthOf(words: string): number {
    return this.context?.measureText(words).width ?? words.length * 7;
  }
}
