import type { EventStatus } from '../../analysis/model.ts';
import { svg } from './dom.ts';

const CIRCLE = 'M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0 -11 0z';
const DIAMOND = 'M0 -6.5L6.5 0L0 6.5L-6.5 0z';

/** Shapes differ, so that a status does not hang on its colour. Around 0, 0; twelve pixels wide. */
const SHAPES: Readonly<Record<EventStatus, { readonly outline: string; readonly filled?: string }>> = {
  happened: { outline: CIRCLE, filled: CIRCLE },
  ongoing: { outline: CIRCLE, filled: 'M0 -5.5a5.5 5.5 0 0 1 0 11z' },
  planned: { outline: CIRCLE },
  possible: { outline: DIAMOND },
  hypothetical: { outline: DIAMOND, filled: 'M0 -2L2 0L0 2L-2 0z' },
  requested: { outline: 'M0 -6L6 5H-6z' },
  alleged: { outline: DIAMOND, filled: 'M0 -6.5L6.5 0L0 6.5z' },
  denied: { outline: `${CIRCLE}M-3.9 3.9L3.9 -3.9` },
  'did-not-happen': { outline: 'M-4.5 -4.5L4.5 4.5M-4.5 4.5L4.5 -4.5' },
};

/** The symbol of a status. */
export function symbolOf(status: EventStatus): SVGGElement {
  const { outline, filled } = SHAPES[status];
  return svg(
    'g',
    { class: `symbol ${status}` },
    svg('path', { class: 'outline', d: outline }),
    ...(filled === undefined ? [] : [svg('path', { class: 'filled', d: filled })]),
  );
}
