import type { PageElement } from './pageElement.ts';

/** A stretch of the shown text that carries a decoration of an extension. */
export interface Decoration {
  readonly text: string;
  /** The same for all decorations of one type in one window. */
  readonly type: string;
}

/**
 * The decorations in sight, in the order of the text. Runs in the page: it may use nothing from outside itself, and name
 * no function of its own. Those that change how letters look are classes of the text; those with a border or a background
 * are boxes of a layer below it, and the text is what stands above the box.
 * @param editor the element of one editor
 */
export function decorationsOf(editor: PageElement): readonly Decoration[] {
  const found: { top: number; left: number; text: string; type: string }[] = [];
  for (const span of editor.querySelectorAll('.view-line span[class*="ced-"]')) {
    const { top, left } = span.getBoundingClientRect();
    const text = (span.textContent ?? '').replaceAll('\u00a0', ' ');
    found.push({ top, left, text, type: /ced-\S+/.exec(span.className)![0] });
  }
  const lines = [...editor.querySelectorAll('.view-line')];
  for (const box of editor.querySelectorAll('.view-overlays .cdr[class*="ced-"]')) {
    const { top, bottom, left, right } = box.getBoundingClientRect();
    const middle = (top + bottom) / 2;
    let text = '';
    for (const line of lines) {
      const place = line.getBoundingClientRect();
      if (place.top > middle || place.bottom < middle) continue;
      const SHOW_TEXT = 4;
      const nodes = line.ownerDocument.createTreeWalker(line, SHOW_TEXT);
      const letter = line.ownerDocument.createRange();
      for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
        for (let i = 0; i < node.data.length; i++) {
          letter.setStart(node, i);
          letter.setEnd(node, i + 1);
          const { left: from, right: to } = letter.getBoundingClientRect();
          if ((from + to) / 2 > left && (from + to) / 2 < right) text += node.data.charAt(i);
        }
      }
    }
    const type = /ced-\S+/.exec(box.className)![0];
    if (text !== '') found.push({ top, left, text: text.replaceAll('\u00a0', ' '), type });
  }
  return found.sort((a, b) => a.top - b.top || a.left - b.left).map(({ text, type }) => ({ text, type }));
}
