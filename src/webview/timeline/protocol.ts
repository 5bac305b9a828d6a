import type { EventStatus } from '../../analysis/model.ts';

/** What the editor and the page of the timeline say to each other. All words come from the editor, in its language. */
export interface TimelineEvent {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly status: EventStatus;
  /** Keys of those who take part and have a name. */
  readonly parties: readonly string[];
  /** First and last day, as days since 1970; null where it has no date. */
  readonly days: readonly [from: number, to: number] | null;
  /** Its date in words; empty where it has none. */
  readonly when: string;
  /** The day of the article that tells it, where it has no date of its own; null where nobody knows. */
  readonly told: number | null;
  /** That day in words; empty where there is none. */
  readonly whenTold: string;
  /** Who says so, how many tell it, where they differ, and in which article it is. */
  readonly remark: string;
}

export type TimelineScope = 'article' | 'folder';

export interface TimelineData {
  readonly scope: TimelineScope;
  /** The article, as long as the timeline shows one; kept by the page for the next start. */
  readonly article: string | null;
  /** What is shown: the article's name, or that it is all of them, and how far they were read. */
  readonly heading: string;
  /** Dated ones first, in the order of their first day. */
  readonly events: readonly TimelineEvent[];
  /** Names of the parties by their key. */
  readonly parties: Readonly<Record<string, string>>;
}

/** Words of the page; `{0}` is filled in by it. */
export interface TimelineTexts {
  readonly language: string;
  readonly statuses: Readonly<Record<EventStatus, string>>;
  readonly filters: string;
  readonly search: string;
  readonly who: string;
  readonly everybody: string;
  readonly kind: string;
  readonly everyKind: string;
  readonly status: string;
  readonly thisArticle: string;
  readonly allArticles: string;
  readonly scope: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fit: string;
  readonly placeUndated: string;
  readonly asList: string;
  readonly asTimeline: string;
  readonly saveSvg: string;
  readonly savePng: string;
  readonly chart: string;
  readonly crowd: string;
  readonly list: string;
  readonly undated: string;
  readonly more: string;
  readonly nothing: string;
  readonly events: string;
  readonly earlier: string;
  readonly later: string;
  readonly undatedCount: string;
}

export type ToPage =
  | { readonly type: 'texts'; readonly texts: TimelineTexts }
  | { readonly type: 'data'; readonly data: TimelineData };

export type FromPage =
  | { readonly type: 'ready' }
  | { readonly type: 'open'; readonly id: string }
  | { readonly type: 'scope'; readonly scope: TimelineScope }
  /** `content` is the text of an SVG, or a PNG in base 64. */
  | { readonly type: 'save'; readonly format: 'svg' | 'png'; readonly content: string };

/** What a page remembers while it is hidden, and over a restart of the window. */
export interface TimelineMemory {
  readonly scope: TimelineScope;
  readonly article: string | null;
  readonly view: { readonly from: number; readonly pixelsPerDay: number } | null;
  readonly filter: TimelineFilter;
  readonly asList: boolean;
}

export interface TimelineFilter {
  readonly words: string;
  /** Key of a party; empty for everybody. */
  readonly who: string;
  /** Empty for every kind. */
  readonly kind: string;
  /** Statuses that are not shown. */
  readonly without: readonly EventStatus[];
  /** Whether what has no date stands at that of its article. */
  readonly placeUndated: boolean;
}
