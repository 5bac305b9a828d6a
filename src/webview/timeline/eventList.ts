import { html, svg } from './dom.ts';
import type { TimelineEvent, TimelineTexts } from './protocol.ts';
import { symbolOf } from './symbols.ts';

/** Events that the list shows at first, and that each click on "more" adds. */
const PAGE = 200;

/** The events as a list, with those that have no date: all that the picture shows, and what it cannot show. */
export class EventList {
  readonly element = html('div', { class: 'list', role: 'region', tabindex: '0' });
  private shown = PAGE;
  private events: readonly TimelineEvent[] = [];

  constructor(
    private readonly texts: TimelineTexts,
    private readonly open: (id: string) => void,
  ) {
    this.element.setAttribute('aria-label', texts.list);
    this.element.addEventListener('click', ({ target }) => {
      const id = (target as Element).closest<HTMLElement>('[data-id]')?.dataset.id;
      if (id !== undefined) this.open(id);
    });
  }

  setEvents(events: readonly TimelineEvent[]): void {
    this.events = events;
    this.shown = PAGE;
    this.render();
  }

  /** Scrolls to the first of some events, and moves the focus there. */
  show(wanted: (event: TimelineEvent) => boolean): void {
    const at = this.events.findIndex(wanted);
    if (at < 0) return;
    this.shown = Math.max(this.shown, at + PAGE);
    this.render();
    const button = this.element.querySelectorAll<HTMLElement>('[data-id]')[at];
    button?.scrollIntoView({ block: 'center' });
    button?.focus();
  }

  private render(): void {
    const { events, shown, texts } = this;
    const parts: HTMLElement[] = [];
    let heading: string | undefined;
    let list: HTMLElement | undefined;
    for (const event of events.slice(0, shown)) {
      const next = event.days ? event.when : texts.undated;
      if (next !== heading || !list) {
        heading = next;
        list = html('ul');
        parts.push(html('h2', {}, next), list);
      }
      list.append(html('li', {}, row(event)));
    }
    if (events.length > shown) parts.push(this.moreButton());
    if (events.length === 0) parts.push(html('p', {}, texts.nothing));
    this.element.replaceChildren(...parts);
  }

  private moreButton(): HTMLElement {
    const more = html('button', { type: 'button' }, this.texts.more);
    more.addEventListener('click', () => {
      const at = this.shown;
      this.shown += PAGE;
      this.render();
      this.element.querySelectorAll<HTMLElement>('[data-id]')[at]?.focus();
    });
    return more;
  }
}

function row({ id, title, status, remark }: TimelineEvent): HTMLElement {
  const symbol = svg(
    'svg',
    { viewBox: '-8 -8 16 16', width: 16, height: 16, 'aria-hidden': true },
    symbolOf(status),
  );
  return html(
    'button',
    { type: 'button', class: 'row', 'data-id': id },
    symbol,
    html('span', { class: 'title' }, title),
    html('span', { class: 'remark' }, remark),
  );
}
