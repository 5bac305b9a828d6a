import { Chart } from './chart.ts';
import { Controls } from './controls.ts';
import { fill, html } from './dom.ts';
import { EventList } from './eventList.ts';
import { dated, matching, NO_FILTER } from './matches.ts';
import { pngOf, svgOf } from './picture.ts';
import type { FromPage, TimelineData, TimelineFilter, TimelineMemory, TimelineTexts } from './protocol.ts';

export interface Editor {
  readonly post: (message: FromPage) => void;
  readonly remember: (memory: TimelineMemory) => void;
}

/** The page: controls above, the picture or the list, and below it what is not in view. */
export class Timeline {
  readonly element: HTMLElement;
  private readonly controls: Controls;
  private readonly chart: Chart;
  private readonly list: EventList;
  private readonly body = html('div', { class: 'body' });
  private readonly status = html('div', { class: 'status', role: 'status' });
  private readonly earlier = html('button', { type: 'button' });
  private readonly later = html('button', { type: 'button' });
  private readonly undated = html('button', { type: 'button' });
  private data: TimelineData | undefined;
  private filter: TimelineFilter;
  private asList: boolean;

  constructor(
    private readonly texts: TimelineTexts,
    memory: TimelineMemory | undefined,
    private readonly editor: Editor,
  ) {
    this.filter = { ...NO_FILTER, ...memory?.filter };
    this.asList = memory?.asList ?? false;
    const open = (id: string): void => editor.post({ type: 'open', id });
    this.chart = new Chart(texts, {
      open,
      list: (events) => {
        this.controls.setMode(true);
        this.list.show(({ id }) => id === events[0]?.id);
      },
      viewChanged: () => this.afterDrawing(),
    });
    this.chart.view = memory?.view ?? undefined;
    this.list = new EventList(texts, open);
    this.controls = new Controls(
      texts,
      {
        filter: (filter) => {
          this.filter = filter;
          this.update();
        },
        scope: (scope) => editor.post({ type: 'scope', scope }),
        zoom: (direction) => (direction === 'fit' ? this.chart.showAll() : this.chart.zoom(direction)),
        asList: (asList) => {
          this.asList = asList;
          this.update();
        },
        save: (format) => void this.save(format),
      },
      { filter: this.filter, asList: this.asList },
    );
    this.earlier.addEventListener('click', () => this.chart.goOutside('earlier'));
    this.later.addEventListener('click', () => this.chart.goOutside('later'));
    this.undated.addEventListener('click', () => {
      this.controls.setMode(true);
      this.list.show(({ days }) => days === null);
    });
    this.element = html(
      'main',
      {},
      this.controls.element,
      this.body,
      html('footer', {}, this.earlier, this.status, this.undated, this.later),
    );
  }

  show(data: TimelineData): void {
    const isOther =
      this.data !== undefined && (this.data.scope !== data.scope || this.data.article !== data.article);
    this.data = data;
    this.controls.show(data);
    if (isOther) this.chart.view = undefined;
    this.update();
  }

  private update(): void {
    if (!this.data) return;
    const events = matching(this.data.events, this.filter);
    const { placeUndated } = this.filter;
    const placed = events
      .flatMap((event) => dated(event, placeUndated) ?? [])
      .sort((a, b) => a.days[0] - b.days[0]);
    this.chart.setEvents(placed);
    this.list.setEvents(events);
    this.status.textContent = fill(this.texts.events, events.length.toLocaleString());
    const undated = events.length - placed.length;
    this.undated.hidden = undated === 0;
    this.undated.textContent = fill(this.texts.undatedCount, undated.toLocaleString());
    const shown = this.asList || placed.length === 0 ? this.list.element : this.chart.element;
    if (this.body.firstElementChild !== shown) this.body.replaceChildren(shown);
    this.afterDrawing();
  }

  /** Says what lies outside of the view, and remembers it. */
  private afterDrawing(): void {
    if (!this.data) return;
    const { earlier, later } = this.chart.outside;
    const isChart = this.body.firstElementChild === this.chart.element;
    this.earlier.hidden = !isChart || earlier === 0;
    this.later.hidden = !isChart || later === 0;
    this.earlier.textContent = `← ${fill(this.texts.earlier, earlier.toLocaleString())}`;
    this.later.textContent = `${fill(this.texts.later, later.toLocaleString())} →`;
    this.editor.remember({
      scope: this.data.scope,
      article: this.data.article,
      view: this.chart.view ?? null,
      filter: this.filter,
      asList: this.asList,
    });
  }

  /** The picture of what is in view; the list is no picture. */
  private async save(format: 'svg' | 'png'): Promise<void> {
    if (this.asList) this.controls.setMode(false);
    await this.chart.whenDrawn();
    const { picture } = this.chart;
    const text = svgOf(picture, getComputedStyle(document.body).backgroundColor);
    const content = format === 'svg' ? text : await pngOf(text, picture.clientWidth, picture.clientHeight);
    this.editor.post({ type: 'save', format, content });
  }
}
