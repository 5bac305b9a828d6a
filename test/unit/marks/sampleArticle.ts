import {
  ANALYSIS_VERSION,
  ENTITY_TYPES,
  type Analysis,
  type ArticleEvent,
  type Entity,
  type Mention,
} from '../../../src/analysis/model.ts';
import { sha256Hex } from '../../../src/analysis/sha256.ts';
import type { Mark, Rejection } from '../../../src/marks/model.ts';
import { quotationOf } from '../../../src/marks/quotation.ts';
import { parseMarkers, type MarkedSpan } from '../markers.ts';

export interface SampleArticle {
  readonly text: string;
  readonly analysis: Analysis;
  /** A mark on the first (or n-th) occurrence of some words. */
  mark(label: string, words: string, more?: Partial<Mark>, n?: number): Mark;
  reject(label: string, words: string, n?: number): Rejection;
}

/** Those that are no label of something else too. */
const SAMPLE_BOILERPLATE = ['promotion', 'byline', 'caption'] as const;

/**
 * An article with the analysis that its markers tell: types of entities (`[[Kim|person#kim]]`, `[[he|person-pronoun#kim]]`),
 * `event`, `date`, and the kinds of boilerplate `promotion` (dimmed), `byline` and `caption` (shown).
 */
export function sampleArticle(marked: string): SampleArticle {
  const { text, spans } = parseMarkers(marked);
  const wordsAt = ({ start, end }: MarkedSpan) => text.slice(start, end);
  const place = ({ start, end }: MarkedSpan) => ({ start, end });
  const labelled = (label: string) => spans.filter((span) => span.label === label);

  const entities = ENTITY_TYPES.flatMap((type) => {
    const own = spans.filter(({ label }) => label === type || label === `${type}-pronoun`);
    const ids = new Set(own.map((span) => span.id ?? wordsAt(span)));
    return [...ids].map((id): Entity => {
      const mentions = own.filter((span) => (span.id ?? wordsAt(span)) === id);
      const names = mentions.filter(({ label }) => label === type).map(wordsAt);
      const name = names.reduce((longest, other) => (other.length > longest.length ? other : longest), '');
      return {
        id: `${type}:${id.toLowerCase().replaceAll(' ', '-')}`,
        type,
        name,
        aliases: [...new Set(names)].filter((other) => other !== name),
        titles: [],
        mentions: mentions.map((span): Mention => ({
          ...place(span),
          kind: span.label === type ? 'name' : 'pronoun',
          confidence: 0.9,
        })),
      };
    });
  });

  const first = (words: string, n = 0) => {
    let start = text.indexOf(words);
    for (let i = 0; i < n; i++) start = text.indexOf(words, start + 1);
    return quotationOf(text, { start, end: start + words.length });
  };
  return {
    text,
    analysis: {
      version: ANALYSIS_VERSION,
      file: 'sample.txt',
      sha256: sha256Hex(text),
      language: 'en',
      published: null,
      boilerplate: SAMPLE_BOILERPLATE.flatMap((kind) => labelled(kind).map((span) => ({ span, kind }))).map(
        ({ span, kind }) => ({
          ...place(span),
          kind,
          confidence: 0.9,
          dimmed: kind !== 'byline' && kind !== 'caption',
          reason: 'It is marked in the test.',
        }),
      ),
      entities,
      dates: labelled('date').map((span) => ({
        ...place(span),
        from: '2023-09-13',
        to: '2023-09-13',
        precision: 'day',
      })),
      quotes: [],
      events: labelled('event').map((span, i): ArticleEvent => ({
        id: `event:${i}`,
        trigger: place(span),
        lemma: wordsAt(span),
        kind: wordsAt(span),
        plover: 'CONSULT',
        cameo: null,
        participants: entities
          .filter((entity) => entity.type === 'person')
          .flatMap(({ id, mentions: [mention] }) =>
            mention ? [{ role: 'source', start: mention.start, end: mention.end, entity: id }] : [],
          ),
        place: null,
        time: null,
        polarity: 'positive',
        tense: 'past',
        certainty: 'asserted',
        status: 'happened',
        attribution: [],
        confidence: 0.9,
      })),
    },
    mark: (label, words, more, n) => ({ id: 'mark01', label, ...first(words, n), ...more }),
    reject: (label, words, n) => ({ label, ...first(words, n) }),
  };
}
