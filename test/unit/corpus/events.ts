import type { EventClues, EventParty } from '../../../src/corpus/eventClues.ts';
import * as told from '../../../src/corpus/toldEvents.ts';
import type { EventRow } from '../../../src/corpus/corpusIndex.ts';

const NO_CLUES: EventClues = { sources: [], targets: [], place: null, topic: null, days: null, numbers: [] };

/** What a telling is made of, in short. */
export interface Sketch extends Partial<Omit<EventRow, 'clues' | 'sources' | 'targets' | 'parties'>> {
  /** Names; those in lower case are plain nouns, which have no key. */
  readonly by?: readonly string[];
  readonly to?: readonly string[];
  /** One day, or the first and the last one. */
  readonly on?: string | readonly [string, string];
  readonly topic?: string;
  readonly numbers?: readonly number[];
}

/** The events that articles tell, from their places in the order of each text. */
export function toldEvents(articles: readonly (readonly EventRow[])[]): readonly told.ToldEvent[] {
  return told.toldEvents(articles.map(told.storiesOf));
}

let tellings = 0;

/** A telling of a visit that happened, by one article of its own, with what is said otherwise. */
export function telling(sketch: Sketch = {}): EventRow {
  const { by = [], to = [], on, topic = null, numbers = [], ...more } = sketch;
  const days = on === undefined ? null : typeof on === 'string' ? ([on, on] as const) : on;
  const id = more.id ?? `event:${tellings++}`;
  const named = (names: readonly string[], role: EventParty['role']): readonly EventParty[] =>
    names.filter((name) => !isNoun(name)).map((name) => ({ role, key: name.toLowerCase(), name }));
  return {
    id,
    file: `${id}.txt`,
    published: null,
    trigger: { start: 0, end: 1 },
    kind: 'visit',
    plover: 'CONSULT',
    status: 'happened',
    sources: by,
    targets: to,
    parties: [...named(by, 'source'), ...named(to, 'target')],
    place: null,
    time: days?.[0] ?? null,
    says: [],
    decided: false,
    ...more,
    clues: {
      ...NO_CLUES,
      sources: by.filter(isNoun),
      targets: to.filter(isNoun),
      place: more.place?.toLowerCase() ?? null,
      topic,
      days,
      numbers,
    },
  };
}

function isNoun(name: string): boolean {
  return name === name.toLowerCase();
}
