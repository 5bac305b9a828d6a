import { svg } from './dom.ts';

/** What of the styles that come from the theme a picture needs. */
const STYLES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-linecap',
  'opacity',
  'visibility',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
] as const;
/** Pixels of a PNG for each of the screen's. */
const SCALE = 2;

/** The drawing as it is on the screen, as the text of an SVG that stands for itself: with its colours and background. */
export function svgOf(drawing: SVGSVGElement, background: string): string {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const originals = [drawing, ...drawing.querySelectorAll<SVGElement>('*')];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  originals.forEach((original, i) => {
    const style = getComputedStyle(original);
    const target = copies[i];
    for (const name of ['class', 'tabindex', 'role', 'aria-hidden', 'data-key'])
      target?.removeAttribute(name);
    if (target && original.closest('title') === null)
      for (const name of STYLES) target.setAttribute(name, style.getPropertyValue(name));
  });
  copy.prepend(svg('rect', { width: '100%', height: '100%', fill: background }));
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return new XMLSerializer().serializeToString(copy);
}

/** A picture of an SVG's text, in base 64. */
export async function pngOf(text: string, width: number, height: number): Promise<string> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png').replace(/^[^,]*,/, '');
}
