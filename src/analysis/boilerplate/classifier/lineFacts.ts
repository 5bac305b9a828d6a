import { BOILERPLATE_KINDS, type BoilerplateKind } from '../../model.ts';
import type { Judgement, Layout } from '../judgement.ts';
import { isInParallelRun } from '../ownList.ts';
import type { Shape } from '../shape.ts';

/** What can be counted in one line. */
export interface LineFacts {
  /** In the order in which the classifier reads them. */
  readonly form: readonly number[];
  /** Those that lines near it are told by, too. */
  readonly outline: readonly number[];
  readonly words: number;
  readonly prose: boolean;
  /** Lines of so much the same form: a list. */
  readonly pattern: number;
  readonly hasTime: boolean;
  /** Longer words in lower case. */
  readonly topic: ReadonlySet<string>;
  /** The number of the kind of residue that its wording is known as; -1 for none. */
  readonly phrase: number;
  /** Its wording announces a list of other articles. */
  readonly isOpener: boolean;
  /** As it is compared with others. */
  readonly text: string;
  /** Stands in a list of the article's own. */
  readonly isParallel: boolean;
}

export interface ArticleFacts {
  readonly lines: readonly LineFacts[];
  /** In how many lines of prose each longer word stands. */
  readonly vocabulary: ReadonlyMap<string, number>;
  readonly firstProse: number;
  readonly lastProse: number;
}

/** In UTF-16 units. Only longer words say what an article is about. */
const SHORT_WORD = 3;
const MOST_WORDS = 120;
const MOST_CHARACTERS = 800;

const STOP_WORDS: ReadonlySet<string> = new Set(
  `the a an of to in and for on with at by from as that this is are was were be been has have had it its his her he she they
   their we you i not but or which who will would said says after about into over more than when if can could also up out no one
   all new`.split(/\s+/),
);
const ADDRESSED: ReadonlySet<string> = new Set(['you', 'your', 'us', 'our', 'we', 'my']);
const TOLD = /\b(?:said|says|told)\b/;
const ADDRESS = /@|www\.|https?:|\.com/i;
const SEPARATORS = /[|»›·•/–—]/g;
const STOPS = /[.!?]/g;
const ENDS = '.!?…:,;”")';
const TIME =
  /\b(?:\d{1,2}[:.]\d\d|\d+ (?:hours?|minutes?|mins?|days?|weeks?|months?|years?) ago|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}|\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|20[012]\d)\b/;

/** Everything that is counted once per line or article, and not once per pair of lines. Takes linear time. */
export function articleFacts(layout: Layout, judged: readonly (Judgement | null)[]): ArticleFacts {
  const { shapes, firstProse, lastProse } = layout;
  const topics = shapes.map(({ normalized }) => topicOf(normalized));
  const vocabulary = new Map<string, number>();
  shapes.forEach(({ prose }, i) => {
    if (prose) for (const word of topics[i]!) vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1);
  });
  const title = topics[0] ?? new Set();
  const lines = shapes.map((shape, i): LineFacts => {
    const topic = topics[i]!;
    const counts = countsOf(shape);
    const shared = shareOf(topic, (word) => (vocabulary.get(word) ?? 0) > Number(shape.prose));
    const phrase = shape.phrase ? kindOf(shape.phrase.kind) : -1;
    const confidence = judged[i]?.confidence ?? 0;
    const { words, stopWords, capitals, end } = counts;
    return {
      form: [
        ...counts.all,
        Number(shape.prose),
        shared,
        shareOf(topic, (word) => title.has(word)),
        phrase,
        confidence,
        judged[i] ? kindOf(judged[i].kind) : -1,
      ],
      outline: [words, stopWords, capitals, end, Number(shape.prose), phrase, confidence, shared],
      words,
      prose: shape.prose,
      pattern:
        Math.min(4, words >> 2) * 8 +
        Number(end > 0) * 4 +
        Number(capitals > 0.6) * 2 +
        Number(counts.separators > 0),
      hasTime: counts.hasTime,
      topic,
      phrase,
      isOpener: shape.phrase !== null && judged[i]?.kind === 'related',
      text: shape.normalized,
      isParallel: isInParallelRun(shapes, i),
    };
  });
  return { lines, vocabulary, firstProse, lastProse };
}

function countsOf({ text, normalized }: Shape) {
  const parts = text.split(/\s+/);
  const number = parts.length;
  let stopWords = 0;
  let addressed = 0;
  let capitals = 0;
  let long = 0;
  let longCapitals = 0;
  for (const part of parts) {
    const isCapital = /^[^\p{L}]?\p{Lu}/u.test(part);
    const word = part.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
    if (STOP_WORDS.has(word)) stopWords++;
    if (ADDRESSED.has(word)) addressed++;
    if (isCapital) capitals++;
    if (part.length > SHORT_WORD) {
      long++;
      if (isCapital) longCapitals++;
    }
  }
  const words = Math.min(number, MOST_WORDS);
  const end = ENDS.indexOf(text.at(-1) ?? ' ') + 1;
  const separators = countOf(text, SEPARATORS);
  const hasTime = TIME.test(normalized);
  const all = [
    words,
    Math.min(text.length, MOST_CHARACTERS),
    text.length / number,
    stopWords / number,
    capitals / number,
    end,
    countOf(text, /\d/g) / text.length,
    separators,
    Number(/["“]/.test(text)),
    Number(text.includes('?')),
    Number(text.includes(':')),
    Number(TOLD.test(text)),
    Number(ADDRESS.test(text)),
    Number(/^\p{Ll}/u.test(text)),
    Number(/^\d/.test(text)),
    Number(text === text.toUpperCase() && /\p{L}/u.test(text)),
    countOf(text, STOPS),
    addressed,
    Number(hasTime),
    longCapitals / Math.max(1, long),
  ];
  return { all, words, stopWords: stopWords / number, capitals: capitals / number, end, separators, hasTime };
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function kindOf(kind: BoilerplateKind): number {
  return BOILERPLATE_KINDS.indexOf(kind);
}

function topicOf(normalized: string): ReadonlySet<string> {
  return new Set(normalized.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > SHORT_WORD));
}

/** The share of words of which something holds; -1 where there are none. */
export function shareOf(words: ReadonlySet<string>, holds: (word: string) => boolean): number {
  if (words.size === 0) return -1;
  let count = 0;
  for (const word of words) if (holds(word)) count++;
  return count / words.size;
}
