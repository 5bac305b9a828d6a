/** What has to be placed on the axis. Days are days since 1970; widths are pixels. */
export interface Placeable {
  readonly from: number;
  readonly to: number;
  /** Of its words. */
  readonly width: number;
}

/** An event with a lane of its own. Pixels from the day 0 of the layout. */
export interface Mark {
  readonly kind: 'event';
  /** Index of the event among those that were placed. */
  readonly index: number;
  readonly lane: number;
  readonly x: number;
  /** Where its days end; as `x` where it is shorter than its symbol. */
  readonly until: number;
  /** Where its words, or its days, end. */
  readonly end: number;
}

/** Events that found no lane, as one number below the lanes. */
export interface Crowd {
  readonly kind: 'crowd';
  readonly indexes: readonly number[];
  readonly x: number;
  readonly end: number;
}

export interface Layout {
  /** From left to right. */
  readonly items: readonly (Mark | Crowd)[];
  /** The longest item, in pixels. */
  readonly reach: number;
}

export interface LayoutOptions {
  readonly pixelsPerDay: number;
  readonly lanes: number;
  /** The day at pixel 0. */
  readonly origin: number;
}

/** Days with the number of events that begin in them. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly size: number;
}

/** Width of an event's symbol with the space behind it, in pixels. */
export const SYMBOL = 18;
/** Space behind the words of an event, in its lane. */
const GAP = 14;
/** Width of the number that stands for a crowd, and how near others join it. */
export const CROWD = 40;

/**
 * Gives each event the topmost lane where it does not touch the one before, and puts those that find none together in
 * crowds: the picture holds no more than fits, however many events there are, and zooming in takes crowds apart. The
 * lanes hang on the scale alone and not on what is in view, so that nothing jumps while the view moves.
 *
 * @param events in the order of their first day
 */
export function layOut(events: readonly Placeable[], { pixelsPerDay, lanes, origin }: LayoutOptions): Layout {
  const ends = new Float64Array(lanes).fill(-Infinity);
  const marks: Mark[] = [];
  const crowds: { readonly indexes: number[]; readonly x: number; end: number }[] = [];
  events.forEach(({ from, to, width }, index) => {
    const x = (from - origin) * pixelsPerDay;
    const until = Math.max(x, (to + 1 - origin) * pixelsPerDay);
    const words = x + SYMBOL + width;
    const lane = ends.findIndex((free) => free <= x);
    if (lane >= 0) {
      ends[lane] = Math.max(words + GAP, until);
      marks.push({ kind: 'event', index, lane, x, until, end: Math.max(words, until) });
      return;
    }
    const last = crowds.at(-1);
    if (last && x < last.end) last.indexes.push(index);
    else crowds.push({ indexes: [index], x, end: x + CROWD });
  });
  const items = [...marks, ...crowds.map((crowd): Crowd => ({ kind: 'crowd', ...crowd }))];
  return {
    items: items.sort((a, b) => a.x - b.x),
    reach: items.reduce((longest, { x, end }) => Math.max(longest, end - x), 0),
  };
}

/** The items that a stretch of the layout shows, from left to right. */
export function itemsIn({ items, reach }: Layout, left: number, right: number): readonly (Mark | Crowd)[] {
  const first = firstFrom(items, left - reach);
  const shown: (Mark | Crowd)[] = [];
  for (let i = first; i < items.length; i++) {
    const item = items[i];
    if (!item || item.x > right) break;
    if (item.end >= left) shown.push(item);
  }
  return shown;
}

/** Shares of the events that a first view may hold: all, or as few as still tell what the articles are about. */
const SHARES = [1, 0.95, 0.9, 0.8, 0.7, 0.6];
/** Days that count as nothing next to the time between two events. */
const MONTH = 30;

/**
 * The stretch of days to show first: that which holds many events for its length. One that lies a century back does not
 * press all others together.
 *
 * @param days first days of events, in order; at least one
 */
export function firstStretch(days: readonly number[]): Stretch {
  const stretches = SHARES.map((share) => densest(days, Math.max(1, Math.ceil(days.length * share))));
  const worth = ({ from, to, size }: Stretch): number => size / Math.sqrt(to - from + MONTH);
  return stretches.reduce((best, stretch) => (worth(stretch) > worth(best) ? stretch : best));
}

/** The shortest stretch of days that holds a number of events. */
function densest(days: readonly number[], size: number): Stretch {
  let best = { from: days[0] ?? 0, to: days[size - 1] ?? 0, size };
  for (let i = 1; i + size <= days.length; i++) {
    const [from = 0, to = 0] = [days[i], days[i + size - 1]];
    // Of stretches as long, the later one.
    if (to - from <= best.to - best.from) best = { from, to, size };
  }
  return best;
}

/** Index of the first item that begins at `x` or behind it. */
function firstFrom(items: readonly { readonly x: number }[], x: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((items[middle]?.x ?? Infinity) < x) low = middle + 1;
    else high = middle;
  }
  return low;
}
