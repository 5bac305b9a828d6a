import { type ArticleFacts, type LineFacts, shareOf } from './lineFacts.ts';

/** What the classifier goes by. The evidence that weighs most is what the reader is told. */
export const EVIDENCE = ['words', 'form', 'place', 'neighbours'] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** A row of facts for each line, all rows in the same order. */
export interface FactTable {
  readonly rows: readonly Float32Array[];
  /** For each fact, what sort of evidence it is. */
  readonly evidence: readonly Evidence[];
}

/** Lines at either side that are looked at one by one. */
const REACH = 3;
/** Lines at either side that are looked at as a whole. */
const WINDOWS = [3, 8];
const SCORE_WINDOWS = [5, 12, Infinity];
/** Stands for what is not there. */
const NONE = -1;
/** Stands for a score that is not there; scores are logarithms of odds. */
const NO_SCORE = -9;
const FAR = 99;
/** So many lines further, a list that was announced is over. */
const LONGEST_LIST = 60;
/** In lines: where the paragraph that a heading belongs to may stand. */
const NEAR = 4;
/** A word in so many paragraphs is what the article is about. */
const OFTEN = 3;

/**
 * All that the classifier knows of the lines of an article.
 *
 * @param scores what the words of each line say: above 0 they speak for residue (logarithms of odds)
 */
export function factTable(article: ArticleFacts, scores: Float64Array): FactTable {
  const reader = new Reader(article, scores);
  let evidence: Evidence[] = [];
  const rows = article.lines.map((_, i) => {
    const facts = [scores[i]!];
    reader.addForm(i, facts);
    const form = facts.length;
    reader.addPlace(i, facts);
    const place = facts.length;
    reader.addNeighbours(i, facts);
    if (i === 0)
      evidence = facts.map((_fact, at) =>
        at === 0 ? 'words' : at < form ? 'form' : at < place ? 'place' : 'neighbours',
      );
    return new Float32Array(facts);
  });
  return { rows, evidence };
}

/** Lines with prose, or lines without, that follow each other. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly facts: readonly number[];
  readonly patterns: ReadonlyMap<number, number>;
}

class Reader {
  readonly #lines: readonly LineFacts[];
  readonly #scores: Float64Array;
  readonly #article: ArticleFacts;
  readonly #scoreSums: Float64Array;
  readonly #wordSums: Float64Array;
  readonly #proseSums: Float64Array;
  readonly #proseWordSums: Float64Array;
  readonly #runs: readonly Run[];
  readonly #copies: ReadonlyMap<string, number>;
  readonly #patterns: ReadonlyMap<number, number>;
  readonly #before: readonly Nearest[];
  readonly #after: readonly Nearest[];
  readonly #openers: readonly number[];
  readonly #whole: readonly number[];
  readonly #seen = new Set<string>();

  constructor(article: ArticleFacts, scores: Float64Array) {
    const { lines } = article;
    this.#article = article;
    this.#lines = lines;
    this.#scores = scores;
    this.#scoreSums = sums(lines, (_, i) => scores[i]!);
    this.#wordSums = sums(lines, ({ words }) => words);
    this.#proseSums = sums(lines, ({ prose }) => Number(prose));
    this.#proseWordSums = sums(lines, ({ words, prose }) => (prose ? words : 0));
    this.#runs = runsOf(lines, scores);
    this.#copies = tally(lines, ({ text }) => text);
    this.#patterns = tally(lines, ({ pattern }) => pattern);
    this.#before = nearestPhrases(lines);
    this.#after = nearestPhrases(lines.toReversed()).reverse();
    this.#openers = sinceOpeners(lines);
    const n = lines.length;
    const bare = lines.flatMap(({ prose }, i) => (prose ? [] : [scores[i]!]));
    this.#whole = [
      n,
      this.#proseWordSums[n]!,
      this.#proseSums[n]! / n,
      lines.filter(({ phrase }) => phrase >= 0).length / n,
      lines.filter(({ hasTime }) => hasTime).length / n,
      new Set(this.#runs).size / n,
      mean(bare, NO_SCORE),
    ];
  }

  /** What a line is by itself, and what it has of the article, of its own kind and of itself elsewhere. */
  addForm(i: number, facts: number[]): void {
    const { form, topic, pattern, text, isParallel } = this.#lines[i]!;
    const first = !this.#seen.has(text);
    this.#seen.add(text);
    const run = this.#runs[i]!;
    addAll(facts, form);
    facts.push(
      shareOf(topic, (word) => (this.#article.vocabulary.get(word) ?? 0) >= OFTEN),
      this.#patterns.get(pattern) ?? 0,
      (run.patterns.get(pattern) ?? 0) / (run.to - run.from),
      this.#copies.get(text) ?? 1,
      Number(first),
      Number(text === this.#lines[0]!.text),
      Number(isParallel),
    );
  }

  addPlace(i: number, facts: number[]): void {
    const { firstProse, lastProse } = this.#article;
    const n = this.#lines.length;
    const run = this.#runs[i]!;
    const { from, to } = run;
    const all = this.#proseWordSums[n]!;
    facts.push(
      i,
      n - 1 - i,
      i / n,
      firstProse < 0 ? FAR : i - firstProse,
      firstProse < 0 ? FAR : i - lastProse,
      zoneOf(this.#article, i),
      all > 0 ? this.#proseWordSums[i]! / all : NONE,
      to - from,
      i - from,
      to - i,
      Number(from === 0),
      Number(to === n),
      Number(to - from === 1 && from > 0 && to < n),
    );
    addAll(facts, run.facts);
    addAll(facts, this.#whole);
    facts.push(this.#openers[i]!);
  }

  addNeighbours(i: number, facts: number[]): void {
    for (let by = -REACH; by <= REACH; by++) {
      if (by === 0) continue;
      const line = this.#lines[i + by];
      addAll(facts, line?.outline ?? ABSENT);
      facts.push(line ? this.#scores[i + by]! : NO_SCORE);
      if (Math.abs(by) === 1)
        facts.push(
          line ? Number(line.hasTime) : NONE,
          line ? Number(line.pattern === this.#lines[i]!.pattern) : NONE,
        );
    }
    for (const size of WINDOWS)
      for (const [from, to] of this.#sides(i, size))
        facts.push(meanOf(this.#proseSums, from, to, NONE), meanOf(this.#wordSums, from, to, NONE));
    for (const size of SCORE_WINDOWS)
      for (const [from, to] of this.#sides(i, size)) facts.push(meanOf(this.#scoreSums, from, to, NO_SCORE));
    facts.push(this.#shared(i, -1), this.#shared(i, 1));
    for (const { by, kind } of [this.#before[i]!, this.#after[i]!]) facts.push(by, kind);
  }

  #sides(i: number, size: number): readonly (readonly [from: number, to: number])[] {
    return [
      [Math.max(0, i - size), i],
      [i + 1, Math.min(this.#lines.length, i + 1 + size)],
    ];
  }

  /** What a line shares with the nearest paragraph at one side: a heading speaks of what it stands above. */
  #shared(i: number, direction: number): number {
    for (let by = 1; by <= NEAR; by++) {
      const line = this.#lines[i + direction * by];
      if (line?.prose) return shareOf(this.#lines[i]!.topic, (word) => line.topic.has(word));
    }
    return NONE;
  }
}

const ABSENT: readonly number[] = Array.from({ length: 8 }, () => NONE);

/** 0 above the article's running text, 1 inside, 2 below it, 3 where it has none. */
export function zoneOf(
  { firstProse, lastProse }: Omit<ArticleFacts, 'lines' | 'vocabulary'>,
  i: number,
): number {
  return firstProse < 0 ? 3 : i < firstProse ? 0 : i > lastProse ? 2 : 1;
}

/** The run of each line. */
function runsOf(lines: readonly LineFacts[], scores: Float64Array): Run[] {
  const runs: Run[] = [];
  for (let from = 0; from < lines.length;) {
    let to = from + 1;
    while (to < lines.length && lines[to]!.prose === lines[from]!.prose) to++;
    const own = lines.slice(from, to);
    const ownScores = [...scores.subarray(from, to)];
    const lengths = own.map(({ words }) => words);
    const outline = (at: number): number =>
      mean(
        own.map((line) => line.outline[at]!),
        NONE,
      );
    const average = mean(lengths, 0);
    const run: Run = {
      from,
      to,
      facts: [
        average,
        Math.sqrt(
          mean(
            lengths.map((length) => (length - average) ** 2),
            0,
          ),
        ),
        Math.max(...lengths),
        outline(STOP_WORDS),
        outline(CAPITALS),
        outline(SHARED),
        mean(
          own.map((line) => Number(line.outline[END]! > 0)),
          0,
        ),
        own.filter(({ phrase }) => phrase >= 0).length,
        mean(ownScores, NO_SCORE),
        Math.max(...ownScores),
        Math.min(...ownScores),
      ],
      patterns: tally(own, ({ pattern }) => pattern),
    };
    while (from < to) runs[from++] = run;
  }
  return runs;
}

/** Indices in the outline of a line. */
const [STOP_WORDS, CAPITALS, END, SHARED] = [1, 2, 3, 7] as const;

/** The nearest line at or above a line whose wording is known: how far, and what it is known as. */
interface Nearest {
  readonly by: number;
  readonly kind: number;
}

function nearestPhrases(lines: readonly LineFacts[]): Nearest[] {
  let last: Nearest = { by: FAR, kind: NONE };
  return lines.map(({ phrase }) => {
    last = phrase >= 0 ? { by: 0, kind: phrase } : { by: Math.min(FAR, last.by + 1), kind: last.kind };
    return last;
  });
}

/** Lines since words that announce a list of other articles. */
function sinceOpeners(lines: readonly LineFacts[]): number[] {
  let since = LONGEST_LIST;
  return lines.map(({ isOpener }) => (since = isOpener ? 0 : Math.min(LONGEST_LIST, since + 1)));
}

/** Without the array of its own that spreading costs. */
function addAll(facts: number[], more: readonly number[]): void {
  for (const fact of more) facts.push(fact);
}

function sums(lines: readonly LineFacts[], of: (line: LineFacts, i: number) => number): Float64Array {
  const all = new Float64Array(lines.length + 1);
  lines.forEach((line, i) => (all[i + 1] = all[i]! + of(line, i)));
  return all;
}

function meanOf(all: Float64Array, from: number, to: number, none: number): number {
  return to > from ? (all[to]! - all[from]!) / (to - from) : none;
}

function mean(values: readonly number[], none: number): number {
  return values.length > 0 ? values.reduce((a, b) => a + b, 0) / values.length : none;
}

function tally<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, number> {
  const counts = new Map<K, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
