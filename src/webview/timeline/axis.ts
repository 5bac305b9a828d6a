import { svg } from './dom.ts';
import { ticksIn, type Tick } from './ticks.ts';

/** Pixels that the words at a line of the axis need. */
const SPACE = 88;

interface Frame {
  readonly width: number;
  readonly height: number;
  /** Where the events begin. */
  readonly top: number;
  readonly language: string;
}

/** The lines and the words of the axis. */
export function axisOf(
  { from, pixelsPerDay }: { readonly from: number; readonly pixelsPerDay: number },
  { width, height, top, language }: Frame,
): readonly SVGElement[] {
  const ticks = ticksIn(from, from + width / pixelsPerDay, pixelsPerDay, SPACE);
  return [
    svg('line', { class: 'base', x1: 0, x2: width, y1: top - 4, y2: top - 4 }),
    ...ticks.flatMap((tick, i) => {
      const x = Math.round((tick.day - from) * pixelsPerDay) + 0.5;
      return [
        svg('line', { x1: x, x2: x, y1: top - 4, y2: height }),
        svg('text', { x: x + 4, y: top - 12 }, wordsOf(tick, i === 0, language)),
      ];
    }),
  ];
}

/** "2023", "Sep 2023" or "Sep", "Sep 5"; the year stands where it is new. */
function wordsOf({ day, unit }: Tick, isFirst: boolean, language: string): string {
  const date = new Date(day * 86_400_000);
  const isNewYear = date.getUTCMonth() === 0 && (unit === 'month' || date.getUTCDate() <= 7);
  const format: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    ...(unit === 'year' || isFirst || isNewYear ? { year: 'numeric' } : {}),
    ...(unit === 'year' ? {} : { month: 'short' }),
    ...(unit === 'day' ? { day: 'numeric' } : {}),
  };
  return new Intl.DateTimeFormat(language, format).format(date);
}
