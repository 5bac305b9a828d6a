import type { SentenceAnalysis } from '../language/sentence.ts';
import type { ArticleEvent, DateExpression, Entity, Quote } from '../model.ts';
import { EntityIndex } from './entityIndex.ts';
import { buildLexicon, withOwnFrames } from './lexicon/lexicon.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { OwnFrame } from './lexicon/ownFrame.ts';
import { SentenceEvents } from './sentenceEvents.ts';

export interface EventInput {
  readonly sentences: readonly SentenceAnalysis[];
  readonly entities: readonly Entity[];
  readonly dates: readonly DateExpression[];
  readonly quotes: readonly Quote[];
  /** The article's date, ISO 8601; null where it is unknown. */
  readonly reference: string | null;
  /** Those that the folder adds to the lexicon. */
  readonly frames?: readonly OwnFrame[];
}

let builtIn: Lexicon | undefined;

/** The lexicon that ships with the extension; built on first use. */
function shippedLexicon(): Lexicon {
  return (builtIn ??= buildLexicon());
}

/**
 * Who did what to whom, where and when, and whether it is so, in the order of the text. Offsets are UTF-16 code units
 * into the article. Linear in its length.
 */
export function findEvents(input: EventInput): ArticleEvent[] {
  const entities = new EntityIndex(input.entities);
  const lexicon = withOwnFrames(shippedLexicon(), input.frames ?? []);
  const dates = bySentence(input.sentences, input.dates);
  const quotes = bySentence(input.sentences, input.quotes);
  return input.sentences
    .flatMap((sentence, i) =>
      new SentenceEvents(sentence, entities, lexicon, {
        dates: dates[i] ?? [],
        quotes: quotes[i] ?? [],
        reference: input.reference,
      }).read(),
    )
    .map((event, i) => ({ id: `event:${i + 1}`, ...event }));
}

interface Placed {
  readonly start: number;
  readonly end: number;
}

/** The spans that share a character with each sentence; both come in the order of the text. */
function bySentence<T extends Placed>(sentences: readonly Placed[], spans: readonly T[]): T[][] {
  let first = 0;
  return sentences.map((sentence) => {
    while ((spans[first]?.end ?? Infinity) <= sentence.start) first++;
    const shared: T[] = [];
    for (let i = first; i < spans.length; i++) {
      const span = spans[i];
      if (!span || span.start >= sentence.end) break;
      if (span.end > sentence.start) shared.push(span);
    }
    return shared;
  });
}
