import { axisOf } from './axis.ts';
import { fill, html, setAttributes, svg } from './dom.ts';
import { followPointer } from './gestures.ts';
import { crowdElement, eventElement, LANE, placeCrowd, placeEvent } from './items.ts';
import { firstStretch, itemsIn, layOut, type Crowd, type Layout, type Mark } from './layout.ts';
import type { DatedEvent } from './matches.ts';
import type { TimelineTexts } from './protocol.ts';
import { Measure } from './words.ts';

/** Which days are in view, and how large. */
export interface View {
  /** Day at the left edge, with a fraction. */
  readonly from: number;
  readonly pixelsPerDay: number;
}

export interface ChartEvents {
  readonly open: (id: string) => void;
  /** Events that no zoom takes apart are to be listed. */
  readonly list: (events: readonly DatedEvent[]) => void;
  readonly viewChanged: () => void;
}

/** Heights in pixels. */
const AXIS = 30;
const CROWDS = 34;
/** Pixels that a day has at most, and the whole of all days at least. */
const LARGEST_DAY = 240;
const SMALLEST_WHOLE = 200;
/** Empty space left and right of all events, in pixels. */
const MARGIN = 48;
const ZOOM_STEP = 1.6;

/** Draws events on a time axis: what is in view and no more. */
export class Chart {
  readonly element = html('div', { class: 'chart' });
  private readonly drawing = svg('svg', { role: 'group' });
  private readonly axis = svg('g', { class: 'axis', 'aria-hidden': true });
  private readonly itemsGroup = svg('g', { class: 'items' });
  private readonly drawn = new Map<string, SVGGElement>();
  private events: readonly DatedEvent[] = [];
  private measure: Measure | undefined;
  private layout: Layout = { items: [], reach: 0 };
  private laidOut = '';
  private current = '';
  private frame = 0;
  private shownView: View | undefined;

  constructor(
    private readonly texts: TimelineTexts,
    private readonly handlers: ChartEvents,
  ) {
    this.drawing.append(this.axis, this.itemsGroup);
    this.element.append(this.drawing);
    new ResizeObserver(() => this.draw()).observe(this.element);
    followPointer(this.drawing, {
      pan: (pixels) => this.panBy(pixels),
      zoomAround: (pixel, factor) => this.zoomAround(pixel, factor),
      click: (key) => {
        this.current = key;
        this.activate(this.currentItem);
      },
    });
    this.drawing.addEventListener('keydown', (event) => this.key(event));
    this.drawing.addEventListener('focusin', ({ target }) => {
      const key = (target as Element).closest<SVGGElement>('.item')?.dataset.key;
      if (key !== undefined) this.current = key;
    });
  }

  get view(): View | undefined {
    return this.shownView;
  }

  set view(view: View | undefined) {
    this.shownView = view && this.within(view);
    this.draw();
  }

  /** @param events in the order of their first day */
  setEvents(events: readonly DatedEvent[]): void {
    this.events = events;
    this.laidOut = '';
    this.draw();
  }

  /** Shows all events. */
  showAll(): void {
    const last = this.events.reduce((latest, { days }) => Math.max(latest, days[1]), -Infinity);
    this.showDays(this.origin, last);
  }

  private showDays(from: number, to: number): void {
    if (this.events.length === 0) return;
    const room = Math.max(this.width - 2 * MARGIN - this.lastWords(to), 100);
    const pixelsPerDay = Math.min(room / (to + 1 - from), LARGEST_DAY / 4);
    this.view = { from: from - MARGIN / pixelsPerDay, pixelsPerDay };
  }

  zoom(direction: 'in' | 'out'): void {
    this.zoomAround(this.width / 2, direction === 'in' ? ZOOM_STEP : 1 / ZOOM_STEP);
  }

  /** How many events lie left and right of what is in view. */
  get outside(): { readonly earlier: number; readonly later: number } {
    const view = this.shownView;
    if (!view) return { earlier: 0, later: 0 };
    const to = view.from + this.width / view.pixelsPerDay;
    return {
      earlier: this.events.filter(({ days }) => days[1] + 1 < view.from).length,
      later: this.events.filter(({ days }) => days[0] > to).length,
    };
  }

  /** Shows the nearest event before or after what is in view. */
  goOutside(direction: 'earlier' | 'later'): void {
    const view = this.shownView;
    if (!view) return;
    const to = view.from + this.width / view.pixelsPerDay;
    const event =
      direction === 'earlier'
        ? this.events.findLast(({ days }) => days[1] + 1 < view.from)
        : this.events.find(({ days }) => days[0] > to);
    if (event) this.view = { ...view, from: event.days[0] - this.width / 2 / view.pixelsPerDay };
  }

  /** Settles when what was asked for is drawn. */
  async whenDrawn(): Promise<void> {
    this.draw();
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }

  /** The drawing as it is, for a picture. */
  get picture(): SVGSVGElement {
    return this.drawing;
  }

  private get width(): number {
    return this.element.clientWidth || 800;
  }

  private get height(): number {
    return this.element.clientHeight || 300;
  }

  /** Draws before the next frame, however often it is asked. */
  private draw(): void {
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      this.drawNow();
    });
  }

  private drawNow(): void {
    const { width, height, events } = this;
    setAttributes(this.drawing, {
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'aria-label': fill(this.texts.chart, events.length),
    });
    if (!this.shownView && events.length > 0) {
      const { from, to } = firstStretch(events.map(({ days }) => days[0]));
      // "In 2019" lasts the whole of that year.
      const until = events.filter(({ days }) => days[0] >= from && days[0] <= to);
      this.showDays(
        from,
        until.reduce((last, { days }) => Math.max(last, days[1]), to),
      );
    }
    const view = this.shownView;
    if (!view || events.length === 0) {
      this.axis.replaceChildren();
      this.itemsGroup.replaceChildren();
      this.drawn.clear();
      this.handlers.viewChanged();
      return;
    }
    this.layOut(view);
    this.axis.replaceChildren(...axisOf(view, { width, height, top: AXIS, language: this.texts.language }));
    this.drawItems(view);
    this.handlers.viewChanged();
  }

  /** Only what hangs on the scale, the height or the events; moving the view costs nothing here. */
  private layOut({ pixelsPerDay }: View): void {
    const lanes = Math.max(1, Math.floor((this.height - AXIS - CROWDS) / LANE));
    const state = `${pixelsPerDay} ${lanes}`;
    if (state === this.laidOut) return;
    this.laidOut = state;
    this.measure ??= new Measure(this.element);
    const { measure } = this;
    this.layout = layOut(
      this.events.map(({ days: [from, to], title }) => ({ from, to, width: measure.drawn(title).width })),
      { pixelsPerDay, lanes, origin: this.origin },
    );
  }

  private get origin(): number {
    return this.events[0]?.days[0] ?? 0;
  }

  private drawItems(view: View): void {
    const left = (view.from - this.origin) * view.pixelsPerDay;
    const shown = itemsIn(this.layout, left, left + this.width);
    const keys = new Map(shown.map((item) => [this.keyOf(item), item]));
    // What has the focus stays in the page when it leaves the view: focus must not get lost.
    const focused = document.activeElement?.closest<SVGGElement>('.item')?.dataset.key;
    if (focused !== undefined && !keys.has(focused)) {
      const item = this.layout.items.find((one) => this.keyOf(one) === focused);
      if (item) keys.set(focused, item);
    }
    for (const [key, element] of this.drawn) {
      if (keys.has(key)) continue;
      element.remove();
      this.drawn.delete(key);
    }
    const stop = keys.has(this.current) ? this.current : (keys.keys().next().value ?? '');
    for (const [key, item] of keys) {
      let element = this.drawn.get(key);
      if (!element) {
        element = this.elementOf(item);
        element.dataset.key = key;
        this.drawn.set(key, element);
      }
      element.setAttribute('tabindex', key === stop ? '0' : '-1');
      this.place(element, item, left);
    }
    this.order([...keys.keys()]);
  }

  /** Puts items into the page in the order of time, which is how they are read aloud. */
  private order(keys: readonly string[]): void {
    let next: Element | null = null;
    for (const key of keys.toReversed()) {
      const element = this.drawn.get(key);
      if (!element) continue;
      // Moving what has the focus would take it away.
      const isMovable = element !== document.activeElement || !element.isConnected;
      if (element.nextElementSibling !== next || !element.isConnected) {
        if (isMovable) this.itemsGroup.insertBefore(element, next);
      }
      next = element;
    }
  }

  private elementOf(item: Mark | Crowd): SVGGElement {
    const event = item.kind === 'event' ? this.events[item.index] : undefined;
    return event ? eventElement(event) : crowdElement();
  }

  private place(element: SVGGElement, item: Mark | Crowd, left: number): void {
    if (item.kind === 'event') {
      const event = this.events[item.index];
      const drawn = event && this.measure?.drawn(event.title);
      if (drawn) placeEvent(element, event, drawn, item, left, AXIS + item.lane * LANE + LANE / 2);
      return;
    }
    const [first, last] = [item.indexes[0], item.indexes.at(-1)].map((at = -1) => this.events[at]?.when);
    const label = fill(this.texts.crowd, item.indexes.length, first ?? '', last ?? '');
    placeCrowd(element, item.indexes.length, label, item.x - left, this.height - CROWDS / 2);
  }

  private keyOf(item: Mark | Crowd): string {
    const event = this.events[item.kind === 'event' ? item.index : (item.indexes[0] ?? -1)];
    return `${item.kind} ${event?.status} ${event?.id}`;
  }

  private key(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const action = this.actions[event.key];
    if (!action) return;
    event.preventDefault();
    action();
  }

  private readonly actions: Readonly<Record<string, () => void>> = {
    ArrowRight: () => this.step(1),
    ArrowLeft: () => this.step(-1),
    Home: () => this.focusAt(0),
    End: () => this.focusAt(this.layout.items.length - 1),
    PageDown: () => this.panBy(0.8 * this.width),
    PageUp: () => this.panBy(-0.8 * this.width),
    '+': () => this.zoom('in'),
    '=': () => this.zoom('in'),
    '-': () => this.zoom('out'),
    '0': () => this.showAll(),
    Enter: () => this.activate(this.currentItem),
    ' ': () => this.activate(this.currentItem),
  };

  private get currentItem(): Mark | Crowd | undefined {
    return this.layout.items.find((item) => this.keyOf(item) === this.current);
  }

  private step(by: number): void {
    const at = this.layout.items.findIndex((item) => this.keyOf(item) === this.current);
    this.focusAt(Math.min(Math.max(at + by, 0), this.layout.items.length - 1));
  }

  /** Moves the focus to an item, and the view to the item where it is not in view. */
  private focusAt(index: number): void {
    const item = this.layout.items[index];
    const view = this.shownView;
    if (!item || !view) return;
    this.current = this.keyOf(item);
    const x = item.x - (view.from - this.origin) * view.pixelsPerDay;
    if (x < 0 || x > this.width - MARGIN)
      this.shownView = this.within({
        ...view,
        from: this.origin + (item.x - this.width / 3) / view.pixelsPerDay,
      });
    this.drawNow();
    this.drawn.get(this.current)?.focus();
  }

  /** Goes to an event; takes a crowd apart. */
  private activate(item: Mark | Crowd | undefined): void {
    if (!item) return;
    if (item.kind === 'event') {
      const event = this.events[item.index];
      if (event) this.handlers.open(event.id);
      return;
    }
    const events = item.indexes.flatMap((index) => this.events[index] ?? []);
    const from = Math.min(...events.map(({ days }) => days[0]));
    const to = Math.max(...events.map(({ days }) => days[0]));
    const pixelsPerDay = Math.min((this.width - 2 * MARGIN) / (to - from + 1), LARGEST_DAY);
    const view = this.shownView;
    if (!view || pixelsPerDay < view.pixelsPerDay * 1.2) return this.handlers.list(events);
    this.shownView = this.within({ from: from - MARGIN / pixelsPerDay, pixelsPerDay });
    this.drawNow();
    const first = this.layout.items.findIndex(
      (one) => one.kind === 'event' && this.events[one.index] === events[0],
    );
    if (first >= 0) this.focusAt(first);
    else this.drawing.querySelector<SVGGElement>('.item[tabindex="0"]')?.focus();
  }

  private panBy(pixels: number): void {
    const view = this.shownView;
    if (view) this.view = { ...view, from: view.from + pixels / view.pixelsPerDay };
  }

  /** Zooms so that the day at a pixel stays where it is. */
  private zoomAround(x: number, factor: number): void {
    const view = this.shownView;
    if (!view) return;
    const pixelsPerDay = Math.min(Math.max(view.pixelsPerDay * factor, this.smallestDay), LARGEST_DAY);
    this.view = { from: view.from + x / view.pixelsPerDay - x / pixelsPerDay, pixelsPerDay };
  }

  private get smallestDay(): number {
    const last = this.events.at(-1)?.days[0] ?? 0;
    return Math.min(SMALLEST_WHOLE / Math.max(last - this.origin, 1), 1);
  }

  /** A view that shows a part of the events' time at least. */
  private within(view: View): View {
    const days = this.width / view.pixelsPerDay;
    const last = this.events.at(-1)?.days[0] ?? view.from;
    const from = Math.min(Math.max(view.from, this.origin - days * 0.9), last + days * 0.1);
    return this.events.length === 0 ? view : { ...view, from };
  }

  /** Room for the words of the last event in view. */
  private lastWords(day: number): number {
    const event = this.events.findLast(({ days }) => days[0] <= day);
    this.measure ??= new Measure(this.element);
    return event ? Math.min(this.measure.drawn(event.title).width, this.width / 4) : 0;
  }
}
