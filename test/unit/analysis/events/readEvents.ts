import { readFileSync } from 'node:fs';
import { findDates } from '../../../../src/analysis/dates/findDates.ts';
import { findEntities } from '../../../../src/analysis/entities/findEntities.ts';
import { findEvents } from '../../../../src/analysis/events/findEvents.ts';
import { findQuotes } from '../../../../src/analysis/events/quotes/findQuotes.ts';
import { createLanguageEngine, MODEL_FILES } from '../../../../src/analysis/language/engine.ts';
import type { LanguageEngine } from '../../../../src/analysis/language/sentence.ts';
import type { ArticleEvent, Entity, Quote } from '../../../../src/analysis/model.ts';
import { findBlocks } from '../../../../src/analysis/text/blocks.ts';
import { splitLines } from '../../../../src/analysis/text/lines.ts';
import { findSentences } from '../../../../src/analysis/text/sentences.ts';

/** The date of every article in these tests: a Wednesday. */
export const PUBLISHED = '2023-09-13';

const MODELS = new URL('../../../../media/models/', import.meta.url);

let shipped: LanguageEngine | undefined;

/** The engine with the shipped models; read once for all tests of a run. */
function engine(): LanguageEngine {
  return (shipped ??= createLanguageEngine(
    Object.fromEntries(MODEL_FILES.map((name) => [name, readFileSync(new URL(name, MODELS))])),
  ));
}

export interface ReadText {
  readonly text: string;
  readonly entities: readonly Entity[];
  readonly quotes: readonly Quote[];
  readonly events: readonly ArticleEvent[];
}

/** Reads a text as the pipeline does, boilerplate apart. */
export function readText(text: string): ReadText {
  const spans = findSentences(text, findBlocks(text, splitLines(text)));
  const dates = findDates(text, spans, PUBLISHED);
  const sentences = engine().read(text, spans, dates, []);
  const entities = findEntities(text, sentences);
  const quotes = findQuotes(text, sentences, entities);
  const events = findEvents({ sentences, entities, dates, quotes, reference: PUBLISHED });
  return { text, entities, quotes, events };
}

/** The event whose trigger holds a word of the text; the test fails where there is none. */
export function eventAt({ text, events }: ReadText, word: string): ArticleEvent {
  const found = events.find(({ trigger }) => text.slice(trigger.start, trigger.end).includes(word));
  if (!found)
    throw new Error(`No event at "${word}"; there are: ${events.map(describeEvent(text)).join('; ')}`);
  return found;
}

/** The participants of a role as written, in text order. */
export function who({ text }: ReadText, event: ArticleEvent, role: 'source' | 'target'): string[] {
  return event.participants.filter((p) => p.role === role).map(({ start, end }) => text.slice(start, end));
}

/** The names of the entities in a role, in text order; "?" where a participant is no entity. */
export function names({ entities }: ReadText, event: ArticleEvent, role: 'source' | 'target'): string[] {
  return event.participants
    .filter((p) => p.role === role)
    .map(({ entity }) => entities.find(({ id }) => id === entity)?.name ?? '?');
}

export function describeEvent(text: string): (event: ArticleEvent) => string {
  return ({ plover, trigger, participants, status }) =>
    `${plover} "${text.slice(trigger.start, trigger.end)}" (${participants
      .map(({ role, start, end }) => `${role} ${text.slice(start, end)}`)
      .join(', ')}) ${status}`;
}
