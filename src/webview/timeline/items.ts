import { setAttributes, svg } from './dom.ts';
import { CROWD, SYMBOL, type Mark } from './layout.ts';
import type { DatedEvent } from './matches.ts';
import { symbolOf } from './symbols.ts';

/** What lasts less, in pixels, is a symbol without a bar. */
const SHORTEST_BAR = 8;
/** Height of a lane, in pixels. */
export const LANE = 28;

/** The symbol, the words and the days of an event; `placeEvent` puts them where they belong. */
export function eventElement({ status, isPlaced }: DatedEvent): SVGGElement {
  return svg(
    'g',
    { class: isPlaced ? 'item placed' : 'item', role: 'button' },
    svg('rect', { class: 'ring', rx: 4, height: LANE - 4, y: 2 - LANE / 2, x: -SYMBOL / 2 }),
    svg('rect', { class: 'bar', rx: 1.5, height: 3, y: LANE / 2 - 6 }),
    svg('text', { x: SYMBOL - 6, 'dominant-baseline': 'central' }),
    symbolOf(status),
    svg('title'),
  );
}

/**
 * @param drawn the words as they are drawn, and their width
 * @param left pixel of the layout at the left edge of the view
 * @param y middle of the event's lane
 */
export function placeEvent(
  element: SVGGElement,
  { title, when, remark }: DatedEvent,
  drawn: { readonly words: string; readonly width: number },
  { x, until }: Mark,
  left: number,
  y: number,
): void {
  // The words of what began before the view stand at its edge, as long as its days leave them room.
  const start = Math.max(x - left, Math.min(SYMBOL, until - left - SYMBOL - drawn.width));
  setAttributes(element, { transform: `translate(${round(start)} ${y})` });
  const parts = [title, when, remark].filter(Boolean);
  setAttributes(element, { 'aria-label': parts.join(', ') });
  setPart(element, '.ring', { width: drawn.width + SYMBOL + 8 });
  setPart(element, '.bar', {
    x: round(x - left - start),
    width: until - x < SHORTEST_BAR ? 0 : round(until - x),
  });
  setWords(element, 'text', drawn.words);
  setWords(element, 'title', parts.join('\n'));
}

/** How many events stand at a place that has no room for them. */
export function crowdElement(): SVGGElement {
  return svg(
    'g',
    { class: 'item crowd', role: 'button' },
    svg('rect', { class: 'ring', rx: 12, width: CROWD, height: 26, y: -13, x: -2 }),
    svg('rect', { class: 'pill', rx: 10, width: CROWD - 4, height: 20, y: -10 }),
    svg('text', { x: (CROWD - 4) / 2, 'text-anchor': 'middle', 'dominant-baseline': 'central' }),
    svg('title'),
  );
}

export function placeCrowd(element: SVGGElement, count: number, label: string, x: number, y: number): void {
  setAttributes(element, { transform: `translate(${round(x)} ${y})`, 'aria-label': label });
  setWords(element, 'text', count > 999 ? '999+' : `+${count}`);
  setWords(element, 'title', label);
}

function setPart(element: Element, selector: string, attributes: Parameters<typeof setAttributes>[1]): void {
  const part = element.querySelector(selector);
  if (part) setAttributes(part, attributes);
}

function setWords(element: Element, selector: string, words: string): void {
  const part = element.querySelector(selector);
  if (part && part.textContent !== words) part.textContent = words;
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
