import { type FolderLine, type LineVerdict, roundedDown } from '../analysis/boilerplate/folder/folderLine.ts';
import type { Span } from '../analysis/model.ts';
import { type ArticleLines, LINE_STATES } from './articleLines.ts';

/** A line that recurs in the articles of a folder. Its words stand in each of them at the place that is given. */
export interface RecurringLine {
  readonly key: number;
  readonly verdict: LineVerdict | null;
  /** In the order of their names. */
  readonly articles: readonly LinePlace[];
}

export interface LinePlace extends Span {
  readonly file: string;
  /** A letter of `LINE_STATES`. */
  readonly state: string;
}

/** In articles that are no versions of one another. Below, a line is not even possible residue. */
const FEWEST = 3;
/** Articles from which on a line is learned; in large folders twice as many double `FEWEST`, because chance grows with them. */
const LEARNED = 2;
/** Part of a small folder that makes few articles many. */
const LARGE_SHARE = 0.25;
/** Up to so many articles `FEWEST` are enough. */
const SMALL_FOLDER = 64;
/** In UTF-16 units. Shorter lines say nothing about whether two articles tell the same story. */
const LONG_LINE = 60;
/** Two articles with so many long lines in common, and this share of those of the shorter one, are versions of one story. */
const VERSION_LINES = 2;
const VERSION_SHARE = 0.5;
/** Ids stay below it, so that two make one number. */
const MOST_ENTRIES = 2 ** 26;

interface Entry {
  /** Tells entries apart; files have long names. */
  readonly id: number;
  /** What the article says of its lines; the first line of each key counts. */
  readonly lines: ArticleLines;
  readonly indexOf: ReadonlyMap<number, number>;
  /** Keys of long lines, with their length. */
  readonly long: ReadonlyMap<number, number>;
}

interface Known {
  readonly verdict: LineVerdict | null;
  readonly articles: number;
}

/**
 * Which lines recur in which articles of a folder, and what may be concluded from that.
 *
 * Articles that tell the same story, as several sites print it, count as one. Made for tens of thousands of articles: it
 * keeps numbers and no words, and an article goes in and out at the cost of its own lines.
 */
export class RecurringLines {
  private readonly entries = new Map<string, Entry>();
  /** One file, or more, by key of a line. */
  private readonly filesOf = new Map<number, string | Set<string>>();
  private readonly known = new Map<number, Known>();
  /** Keys of which more or less is known since the last update. */
  private readonly changed = new Set<number>();
  private fewest = FEWEST;
  private sizeBefore = 0;
  private lastId = 0;

  /** Number of articles. */
  get size(): number {
    return this.entries.size;
  }

  /** Takes an article in, in place of what was known of it. */
  set(file: string, lines: ArticleLines): void {
    const before = this.entries.get(file);
    if (before && isSame(before.lines, lines)) {
      // How an article reads its lines teaches nothing, unless a person decided.
      this.entries.set(file, { ...before, lines });
      return;
    }
    this.delete(file);
    const indexOf = new Map<number, number>();
    const long = new Map<number, number>();
    lines.keys.forEach((key, i) => {
      if (key === 0 || indexOf.has(key)) return;
      indexOf.set(key, i);
      const length = lines.places[2 * i + 1]! - lines.places[2 * i]!;
      if (length >= LONG_LINE) long.set(key, length);
      this.add(key, file);
    });
    this.entries.set(file, { id: ++this.lastId, lines, indexOf, long });
  }

  delete(file: string): void {
    const entry = this.entries.get(file);
    if (!entry) return;
    this.entries.delete(file);
    for (const key of entry.indexOf.keys()) this.remove(key, file);
  }

  clear(): void {
    for (const file of [...this.entries.keys()]) this.delete(file);
  }

  /**
   * Draws the conclusions from what went in and out.
   *
   * @returns the articles that have a line of which something else is known now
   */
  update(): ReadonlySet<string> {
    const fewest = fewestOf(this.size);
    // With another threshold the verdict of every line may be another one; in a small folder each article changes the shares.
    if (fewest !== this.fewest || (this.size !== this.sizeBefore && this.size <= SMALL_FOLDER))
      for (const [key, files] of this.filesOf) if (typeof files !== 'string') this.changed.add(key);
    this.fewest = fewest;
    this.sizeBefore = this.size;
    const versions = new Versions(this.entries);
    const affected = new Set<string>();
    for (const key of this.changed) {
      const before = this.known.get(key);
      const now = this.judge(key, versions);
      if (now) this.known.set(key, now);
      else this.known.delete(key);
      if (JSON.stringify(meaning(before)) === JSON.stringify(meaning(now))) continue;
      for (const file of this.files(key)) affected.add(file);
    }
    this.changed.clear();
    return affected;
  }

  /** What the last update concluded of a line; undefined where it stands in one article alone, or in too few. */
  get(key: number): FolderLine | undefined {
    const known = this.known.get(key);
    if (!known?.verdict) return undefined;
    return { key, verdict: known.verdict, articles: roundedDown(known.articles) };
  }

  /** In how many articles a line stands now. */
  countOf(key: number): number {
    return this.files(key).length;
  }

  /** The lines that recur, most articles first. */
  rows(): readonly RecurringLine[] {
    return [...this.known]
      .filter(([, { verdict }]) => verdict !== null)
      .sort(([a, m], [b, n]) => n.articles - m.articles || a - b)
      .map(([key]) => this.row(key));
  }

  /** A line with its articles, also where it recurs in too few of them to be listed. */
  row(key: number): RecurringLine {
    const articles = this.files(key)
      .toSorted()
      .map((file) => {
        const { lines, indexOf } = this.entries.get(file)!;
        const i = indexOf.get(key)!;
        return { file, start: lines.places[2 * i]!, end: lines.places[2 * i + 1]!, state: lines.states[i]! };
      });
    return { key, verdict: this.known.get(key)?.verdict ?? null, articles };
  }

  private judge(key: number, versions: Versions): Known | undefined {
    const files = this.files(key);
    if (files.length < 2) return undefined;
    const articles = files.length;
    const states = new Set(files.map((file) => this.stateIn(file, key)));
    if (states.has(LINE_STATES.refused)) return { verdict: 'doubted', articles };
    if (states.has(LINE_STATES.marked)) return { verdict: 'marked', articles };
    if (articles < this.fewest) return undefined;
    const enough = this.fewest + LEARNED;
    const stories = versions.count(files, enough);
    if (stories < this.fewest) return undefined;
    if (stories >= enough) return { verdict: 'learned', articles };
    return { verdict: stories >= this.size * LARGE_SHARE ? 'likely' : 'possible', articles };
  }

  private stateIn(file: string, key: number): string {
    const { lines, indexOf } = this.entries.get(file)!;
    return lines.states[indexOf.get(key)!]!;
  }

  private files(key: number): readonly string[] {
    const files = this.filesOf.get(key);
    if (files === undefined) return [];
    return typeof files === 'string' ? [files] : [...files];
  }

  private add(key: number, file: string): void {
    const files = this.filesOf.get(key);
    if (files === undefined) this.filesOf.set(key, file);
    else if (typeof files === 'string') this.filesOf.set(key, new Set([files, file]));
    else files.add(file);
    if (files !== undefined) this.changed.add(key);
  }

  private remove(key: number, file: string): void {
    const files = this.filesOf.get(key);
    if (typeof files !== 'string' && files !== undefined) {
      files.delete(file);
      this.changed.add(key);
      if (files.size > 0) return;
    }
    this.filesOf.delete(key);
  }
}

/** Tells articles that are versions of one story from those that only come from one source. */
class Versions {
  private readonly told = new Map<number, boolean>();

  constructor(private readonly entries: ReadonlyMap<string, Entry>) {}

  /** How many stories articles tell, up to `enough`. */
  count(files: readonly string[], enough: number): number {
    const stories: Entry[] = [];
    for (const file of files) {
      const entry = this.entries.get(file)!;
      if (stories.some((other) => this.areVersions(entry, other))) continue;
      stories.push(entry);
      if (stories.length >= enough) break;
    }
    return stories.length;
  }

  private areVersions(a: Entry, b: Entry): boolean {
    const pair = Math.min(a.id, b.id) * MOST_ENTRIES + Math.max(a.id, b.id);
    let told = this.told.get(pair);
    if (told === undefined) {
      told = this.compare(a.long, b.long);
      this.told.set(pair, told);
    }
    return told;
  }

  private compare(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): boolean {
    let lines = 0;
    let shared = 0;
    for (const [key, length] of a) {
      if (!b.has(key)) continue;
      lines++;
      shared += length;
    }
    return (
      lines >= Math.min(VERSION_LINES, a.size, b.size) &&
      lines > 0 &&
      shared >= VERSION_SHARE * Math.min(lengthOf(a), lengthOf(b))
    );
  }
}

function lengthOf(lines: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const length of lines.values()) sum += length;
  return sum;
}

/** One more each time that the folder doubles. */
function fewestOf(size: number): number {
  return FEWEST + Math.max(0, Math.floor(Math.log2(size / SMALL_FOLDER)));
}

/** What of a line's state changes how articles read. */
function meaning(known: Known | undefined): unknown {
  return known?.verdict ? [known.verdict, roundedDown(known.articles)] : null;
}

/** Whether two readings of an article say the same of its lines, as far as others learn from it. */
function isSame(a: ArticleLines, b: ArticleLines): boolean {
  return (
    decisionsIn(a.states) === decisionsIn(b.states) &&
    a.keys.length === b.keys.length &&
    a.keys.every((key, i) => key === b.keys[i])
  );
}

function decisionsIn(states: string): string {
  return states.replace(/[^mr]/g, LINE_STATES.plain);
}
