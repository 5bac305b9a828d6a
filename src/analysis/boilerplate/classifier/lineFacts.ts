import { BOILERPLATE_KINDS, type BoilerplateKind } from '../../model.ts';
import type { Judgement, Layout } from '../judgement.ts';
import { isInParallelRun } from '../ownList.ts';
import type { Shape } from '../shape.ts';
import { wordsOf } from './lineWords.ts';

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
const SEPARATORS = unitsOf('|»›·•/–—');
const STOPS = unitsOf('.!?');
const [SPACE, ZERO, NINE, SMALL_A, SMALL_Z] = [0x20, 0x30, 0x39, 0x61, 0x7a];
const INSIDE_WORD = /['&@]/;
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
  const lookUp = wordReader();
  const lines = shapes.map((shape, i): LineFacts => {
    const topic = topics[i]!;
    const counts = countsOf(shape, lookUp);
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

function countsOf({ text, normalized, parts }: Shape, lookUp: (part: string) => WordFacts) {
  const number = parts.length;
  let stopWords = 0;
  let addressed = 0;
  let capitals = 0;
  let long = 0;
  let longCapitals = 0;
  for (const part of parts) {
    const word = lookUp(part);
    stopWords += word.isStopWord;
    addressed += word.isAddressed;
    capitals += word.isCapital;
    if (part.length > SHORT_WORD) {
      long++;
      longCapitals += word.isCapital;
    }
  }
  const words = Math.min(number, MOST_WORDS);
  const end = ENDS.indexOf(text.at(-1) ?? ' ') + 1;
  const marks = countMarks(text);
  // Every wording of a time has a digit.
  const hasTime = /\d/.test(normalized) && TIME.test(normalized);
  const all = [
    words,
    Math.min(text.length, MOST_CHARACTERS),
    text.length / number,
    stopWords / number,
    capitals / number,
    end,
    marks.digits / text.length,
    marks.separators,
    Number(/["“]/.test(text)),
    Number(text.includes('?')),
    Number(text.includes(':')),
    Number(TOLD.test(text)),
    Number(ADDRESS.test(text)),
    Number(/^\p{Ll}/u.test(text)),
    Number(/^\d/.test(text)),
    Number(text === text.toUpperCase() && /\p{L}/u.test(text)),
    marks.stops,
    addressed,
    Number(hasTime),
    longCapitals / Math.max(1, long),
  ];
  const share = { stopWords: stopWords / number, capitals: capitals / number };
  return { all, words, ...share, end, separators: marks.separators, hasTime };
}

function countMarks(text: string) {
  let digits = 0;
  let separators = 0;
  let stops = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === SPACE || (unit >= SMALL_A && unit <= SMALL_Z)) continue;
    if (unit >= ZERO && unit <= NINE) digits++;
    else if (STOPS.has(unit)) stops++;
    else if (SEPARATORS.has(unit)) separators++;
  }
  return { digits, separators, stops };
}

/** What is asked of a word wherever it stands; 1 for yes. */
interface WordFacts {
  readonly isStopWord: number;
  readonly isAddressed: number;
  readonly isCapital: number;
}

/** Every word of an article is looked at once. */
function wordReader(): (part: string) => WordFacts {
  const known = new Map<string, WordFacts>();
  return (part) => {
    const seen = known.get(part);
    if (seen) return seen;
    // Most words are plain, and told apart without the classes of Unicode.
    const isPlain = /^[A-Za-z]+$/.test(part);
    const word = (isPlain ? part : part.replace(/[^\p{L}\p{N}]+/gu, '')).toLowerCase();
    const facts: WordFacts = {
      isStopWord: Number(STOP_WORDS.has(word)),
      isAddressed: Number(ADDRESSED.has(word)),
      isCapital: Number(isPlain ? part.charCodeAt(0) < SMALL_A : /^[^\p{L}]?\p{Lu}/u.test(part)),
    };
    known.set(part, facts);
    return facts;
  };
}

function kindOf(kind: BoilerplateKind): number {
  return BOILERPLATE_KINDS.indexOf(kind);
}

function topicOf(normalized: string): ReadonlySet<string> {
  const topic = new Set<string>();
  for (const word of wordsOf(normalized))
    for (const part of INSIDE_WORD.test(word) ? word.split(INSIDE_WORD) : [word])
      if (part.length > SHORT_WORD) topic.add(part);
  return topic;
}

/** The share of words of which something holds; -1 where there are none. */
export function shareOf(words: ReadonlySet<string>, holds: (word: string) => boolean): number {
  if (words.size === 0) return -1;
  let count = 0;
  for (const word of words) if (holds(word)) count++;
  return count / words.size;
}

function unitsOf(marks: string): ReadonlySet<number> {
  return new Set(Array.from(marks, (mark) => mark.charCodeAt(0)));
}
