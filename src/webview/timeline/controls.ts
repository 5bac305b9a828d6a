import type { EventStatus } from '../../analysis/model.ts';
import { html, svg } from './dom.ts';
import { counted } from './matches.ts';
import type {
  TimelineData,
  TimelineEvent,
  TimelineFilter,
  TimelineScope,
  TimelineTexts,
} from './protocol.ts';
import { symbolOf } from './symbols.ts';

/** Names that can be chosen at most; the search finds all others. */
const MOST_NAMES = 300;

export interface ControlEvents {
  readonly filter: (filter: TimelineFilter) => void;
  readonly scope: (scope: TimelineScope) => void;
  readonly zoom: (direction: 'in' | 'out' | 'fit') => void;
  readonly asList: (asList: boolean) => void;
  readonly save: (format: 'svg' | 'png') => void;
}

/** What stands above the timeline: what is shown, and which of it. */
export class Controls {
  readonly element: HTMLElement;
  private readonly heading = html('h1');
  private readonly scope = html('div', { class: 'choice', role: 'group' });
  private readonly search = html('input', { type: 'search' });
  private readonly who = html('select');
  private readonly kind = html('select');
  private readonly statuses = html('div', { class: 'statuses', role: 'group' });
  private readonly undated: HTMLButtonElement;
  private readonly mode: HTMLButtonElement;
  private readonly zooms: readonly HTMLButtonElement[];
  private filter: TimelineFilter;
  private asList: boolean;

  constructor(
    private readonly texts: TimelineTexts,
    private readonly handlers: ControlEvents,
    initial: { readonly filter: TimelineFilter; readonly asList: boolean },
  ) {
    this.filter = initial.filter;
    this.asList = initial.asList;
    this.scope.setAttribute('aria-label', texts.scope);
    this.statuses.setAttribute('aria-label', texts.status);
    this.search.setAttribute('aria-label', texts.search);
    this.search.placeholder = texts.search;
    this.search.value = this.filter.words;
    this.zooms = [
      button('+', () => handlers.zoom('in'), texts.zoomIn),
      button('−', () => handlers.zoom('out'), texts.zoomOut),
      button(texts.fit, () => handlers.zoom('fit')),
    ];
    this.undated = toggle(texts.placeUndated, this.filter.placeUndated, () => {
      this.change({ placeUndated: !this.filter.placeUndated });
      this.undated.setAttribute('aria-pressed', String(this.filter.placeUndated));
    });
    this.mode = button('', () => this.setMode(!this.asList));
    this.element = html(
      'header',
      {},
      html(
        'div',
        { class: 'line' },
        this.heading,
        this.scope,
        html('span', { class: 'space' }),
        ...this.zooms,
        this.mode,
        button(texts.saveSvg, () => handlers.save('svg')),
        button(texts.savePng, () => handlers.save('png')),
      ),
      html(
        'div',
        { class: 'line', role: 'group', 'aria-label': texts.filters },
        this.search,
        html('label', {}, texts.who, this.who),
        html('label', {}, texts.kind, this.kind),
        this.undated,
        this.statuses,
      ),
    );
    this.search.addEventListener('input', () => this.change({ words: this.search.value }));
    this.who.addEventListener('change', () => this.change({ who: this.who.value }));
    this.kind.addEventListener('change', () => this.change({ kind: this.kind.value }));
    this.setMode(this.asList);
  }

  show({ heading, scope, events, parties }: TimelineData): void {
    this.heading.textContent = heading;
    this.scope.replaceChildren(
      ...(['article', 'folder'] as const).map((one) =>
        toggle(one === 'article' ? this.texts.thisArticle : this.texts.allArticles, one === scope, () =>
          this.handlers.scope(one),
        ),
      ),
    );
    const names = counted(events.flatMap((event) => event.parties)).slice(0, MOST_NAMES);
    fillSelect(this.who, this.texts.everybody, this.filter.who, names, (key) => parties[key] ?? key);
    fillSelect(this.kind, this.texts.everyKind, this.filter.kind, counted(events.map(({ kind }) => kind)));
    this.showStatuses(events);
  }

  /** Shows the list in place of the picture, or the other way round. */
  setMode(asList: boolean): void {
    this.asList = asList;
    this.mode.textContent = asList ? this.texts.asTimeline : this.texts.asList;
    for (const zoom of this.zooms) zoom.disabled = asList;
    this.handlers.asList(asList);
  }

  private showStatuses(events: readonly TimelineEvent[]): void {
    const statuses = counted(events.map(({ status }) => status));
    this.statuses.replaceChildren(
      ...statuses.map(([status, count]) => {
        const shown = !this.filter.without.includes(status);
        const made = toggle(`${this.texts.statuses[status]} ${count.toLocaleString()}`, shown, () => {
          this.change({ without: toggled(this.filter.without, status) });
          this.showStatuses(events);
          this.statuses.querySelector<HTMLElement>(`[data-status="${status}"]`)?.focus();
        });
        made.dataset.status = status;
        made.prepend(
          svg(
            'svg',
            { viewBox: '-8 -8 16 16', width: 14, height: 14, 'aria-hidden': true },
            symbolOf(status),
          ),
        );
        return made;
      }),
    );
  }

  private change(change: Partial<TimelineFilter>): void {
    this.filter = { ...this.filter, ...change };
    this.handlers.filter(this.filter);
  }
}

function toggled(list: readonly EventStatus[], status: EventStatus): readonly EventStatus[] {
  return list.includes(status) ? list.filter((one) => one !== status) : [...list, status];
}

/** @param name for screen readers, where the words are a sign */
function button(words: string, click: () => void, name?: string): HTMLButtonElement {
  const made = html(
    'button',
    { type: 'button', ...(name === undefined ? {} : { 'aria-label': name, title: name }) },
    words,
  );
  made.addEventListener('click', click);
  return made;
}

function toggle(words: string, pressed: boolean, click: () => void): HTMLButtonElement {
  const made = button(words, click);
  made.setAttribute('aria-pressed', String(pressed));
  return made;
}

/** Keeps what is chosen, also where none of the events has it at the moment. */
function fillSelect(
  select: HTMLSelectElement,
  all: string,
  chosen: string,
  choices: readonly (readonly [value: string, count: number])[],
  nameOf = (value: string) => value,
): void {
  const known = chosen === '' || choices.some(([value]) => value === chosen);
  select.replaceChildren(
    html('option', { value: '' }, all),
    ...(known ? [] : [html('option', { value: chosen }, nameOf(chosen))]),
    ...choices.map(([value, count]) =>
      html('option', { value }, `${nameOf(value)} (${count.toLocaleString()})`),
    ),
  );
  select.value = chosen;
}
