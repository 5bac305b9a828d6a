import type { Analysis, ArticleEvent, Mention, Quote, Span } from '../analysis/model.ts';
import type { Anchored, ArticleReading, Quotation } from './model.ts';

/** A replacement in a text: what was between `start` and `end` gave way to `inserted` UTF-16 units. */
export interface TextEdit extends Span {
  readonly inserted: number;
}

/**
 * Moves a reading along with edits of its text, until the edited text has been analysed. What is typed inside a span
 * belongs to it, what is typed at its edge does not. A span loses what is deleted of it, and one that lost all is left
 * out; a mark that lost all is orphaned.
 *
 * @param edits made at the same time: all offsets count in the text before them; in any order, without overlap
 */
export function shiftReading(reading: ArticleReading, edits: readonly TextEdit[]): ArticleReading {
  const shifter = new Shifter(edits);
  return {
    analysis: shiftAnalysis(reading.analysis, shifter),
    tags: reading.tags,
    marks: reading.marks.map((mark) => shiftAnchored(mark, shifter)),
    rejected: reading.rejected.map((rejection) => shiftAnchored(rejection, shifter)),
    entities: shifter.holders(reading.entities),
    events: shiftEvents(reading.events, shifter),
    dates: shifter.all(reading.dates),
    quotes: shiftQuotes(reading.quotes, shifter),
    boilerplate: shifter.all(reading.boilerplate),
  };
}

/** Moves spans through edits. */
class Shifter {
  private readonly edits: readonly TextEdit[];

  constructor(edits: readonly TextEdit[]) {
    this.edits = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  }

  /** The span with everything else that it has; null where nothing is left of it. */
  one<T extends Span>(span: T): T | null {
    const start = this.edge(span.start, true);
    const end = this.edge(span.end, false);
    if (start >= end) return null;
    return start === span.start && end === span.end ? span : { ...span, start, end };
  }

  all<T extends Span>(spans: readonly T[]): T[] {
    return spans.flatMap((span) => this.one(span) ?? []);
  }

  /** Entities with the mentions that are left; those with none are left out. */
  holders<T extends { readonly mentions: readonly Mention[] }>(entities: readonly T[]): T[] {
    return entities
      .map((entity) => ({ ...entity, mentions: this.all(entity.mentions).map((own) => this.role(own)) }))
      .filter((entity) => entity.mentions.length > 0);
  }

  /** A mention that loses its role where nothing is left of that. */
  private role<T extends Mention>(mention: T): T {
    const { role, ...bare } = mention;
    if (!role) return mention;
    const shifted = this.one(role);
    if (!shifted) return bare as T;
    return { ...mention, role: { ...shifted, of: role.of && this.one(role.of) } };
  }

  /** @param isStart whether a span begins at `offset`; else it ends there */
  private edge(offset: number, isStart: boolean): number {
    let delta = 0;
    for (const { start, end, inserted } of this.edits) {
      if (isStart ? start > offset : start >= offset) break;
      if (end <= offset) delta += inserted - (end - start);
      // Of a replacement across the edge nothing belongs to the span.
      else return start + delta + (isStart && start < offset ? inserted : 0);
    }
    return offset + delta;
  }
}

function shiftAnalysis(analysis: Analysis, shifter: Shifter): Analysis {
  const { published } = analysis;
  return {
    ...analysis,
    // The day stays known when its words are gone.
    published: published && (shifter.one(published) ?? { ...published, start: 0, end: 0 }),
    boilerplate: shifter.all(analysis.boilerplate),
    entities: shifter.holders(analysis.entities),
    dates: shifter.all(analysis.dates),
    quotes: shiftQuotes(analysis.quotes, shifter),
    events: shiftEvents(analysis.events, shifter),
  };
}

function shiftEvents<T extends ArticleEvent>(events: readonly T[], shifter: Shifter): T[] {
  return events.flatMap((event) => {
    const trigger = shifter.one(event.trigger);
    if (!trigger) return [];
    return {
      ...event,
      trigger,
      participants: shifter.all(event.participants),
      place: event.place && shifter.one(event.place),
      time: event.time && shifter.one(event.time),
      attribution: shifter.all(event.attribution),
    };
  });
}

function shiftQuotes(quotes: readonly Quote[], shifter: Shifter): Quote[] {
  return shifter.all(quotes).map((quote) => ({ ...quote, cue: quote.cue && shifter.one(quote.cue) }));
}

function shiftAnchored<T extends Quotation>(item: Anchored<T>, shifter: Shifter): Anchored<T> {
  if (!item.span) return item;
  const span = shifter.one(item.span);
  return span ? { ...item, span } : { ...item, state: 'orphaned', span };
}
