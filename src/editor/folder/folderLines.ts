import { EventEmitter, Uri, workspace, type Disposable } from 'vscode';
import { lineKey } from '../../analysis/boilerplate/folder/lineKey.ts';
import { type ArticleLines, LINE_STATES } from '../../corpus/articleLines.ts';
import { type LinePlace, type RecurringLine, RecurringLines } from '../../corpus/recurringLines.ts';
import type { LineKnowledge } from '../../marks/evidence.ts';
import { lineDecision } from '../../marks/lineEdits.ts';
import type { FolderFile, LineDecision } from '../../marks/model.ts';
import type { FolderFiles } from '../services.ts';

/** What becomes of a line that recurs: what a person decided, or what Pressmark makes of it. */
export type LineStanding = LineDecision | 'dimmed' | 'possible';

export interface FolderLineRow {
  readonly key: number;
  /** The line as one of its articles has it. */
  readonly words: string;
  readonly standing: LineStanding;
  /** In how many of its articles it is dimmed now. */
  readonly dimmed: number;
  readonly articles: readonly LinePlace[];
}

/** The text of an article; undefined where it cannot be read any more. */
export type TextOf = (file: Uri) => Promise<string | undefined>;

/** What the articles of the workspace have in common: learned while the folder is read, and from then on. */
export class FolderLines implements Disposable {
  private readonly recurring = new RecurringLines();
  /** Words of the lines that are listed, and what a person decided about them. */
  private readonly words = new Map<number, string>();
  private readonly decisions = new Map<number, LineDecision | null>();
  private readonly changed = new EventEmitter<ReadonlySet<string>>();
  /** Fires with the articles that have a line of which something else is known now. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly folderFiles: FolderFiles) {}

  /** Number of articles. */
  get size(): number {
    return this.recurring.size;
  }

  set(file: string, lines: ArticleLines): void {
    this.recurring.set(file, lines);
  }

  delete(file: string): void {
    this.recurring.delete(file);
  }

  /** Draws the conclusions from what was taken in and out. */
  async update(textOf: TextOf): Promise<void> {
    const affected = this.recurring.update();
    await this.readWords(textOf);
    await this.readDecisions();
    if (affected.size > 0) this.changed.fire(affected);
  }

  /** What helps to read an article; undefined for one outside of the workspace. */
  knownTo(article: Uri): LineKnowledge | undefined {
    return workspace.getWorkspaceFolder(article) ? this.recurring : undefined;
  }

  /** In how many articles a line stands; 0 before the folder was read. */
  countOf(line: string): number {
    return this.recurring.countOf(lineKey(line));
  }

  decisionOf(article: Uri, line: string): LineDecision | null {
    return lineDecision(this.folderFiles.peek(article), line);
  }

  /** The articles that have lines about which one state of `pressmark.yaml` says something else than another. */
  articlesBetween(before: FolderFile | undefined, after: FolderFile | undefined): ReadonlySet<string> {
    const lists = [before, after].map((folder) => ({
      accepted: new Set(folder?.boilerplate.accepted.map(lineKey)),
      refused: new Set(folder?.boilerplate.refused.map(lineKey)),
    }));
    const [old, now] = lists as [(typeof lists)[0], (typeof lists)[0]];
    const keys = (['accepted', 'refused'] as const).flatMap((list) => [
      ...[...old[list]].filter((key) => !now[list].has(key)),
      ...[...now[list]].filter((key) => !old[list].has(key)),
    ]);
    return new Set(keys.flatMap((key) => this.recurring.row(key).articles.map(({ file }) => file)));
  }

  /** Lines that are residue, or may be, and what a person decided about; most articles first. */
  rows(): readonly FolderLineRow[] {
    return this.recurring.rows().flatMap((line) => this.rowOf(line) ?? []);
  }

  dispose(): void {
    this.changed.dispose();
  }

  private rowOf({ key, articles }: RecurringLine): FolderLineRow | undefined {
    const words = this.words.get(key);
    if (words === undefined) return undefined;
    const dimmed = articles.filter(
      ({ state }) => state === LINE_STATES.dimmed || state === LINE_STATES.marked,
    );
    const isPossible = articles.some(
      ({ state }) => state === LINE_STATES.possible || state === LINE_STATES.refused,
    );
    const standing =
      this.decisions.get(key) ?? (dimmed.length > 0 ? 'dimmed' : isPossible ? 'possible' : undefined);
    return standing && { key, words, standing, dimmed: dimmed.length, articles };
  }

  /** Of several folders with a `pressmark.yaml` each, that of the first article of a line counts. */
  private async readDecisions(): Promise<void> {
    for (const { key, articles } of this.recurring.rows()) {
      const words = this.words.get(key);
      const [first] = articles;
      if (words === undefined || !first) continue;
      this.decisions.set(key, lineDecision(await this.folderFiles.load(Uri.parse(first.file)), words));
    }
  }

  /** One article often has the words of many lines. */
  private async readWords(textOf: TextOf): Promise<void> {
    const texts = new Map<string, Promise<string | undefined>>();
    for (const { key, articles } of this.recurring.rows()) {
      if (this.words.has(key)) continue;
      for (const { file, start, end } of articles) {
        if (!texts.has(file)) texts.set(file, textOf(Uri.parse(file)));
        const words = (await texts.get(file))?.slice(start, end).replace(/\s+/g, ' ');
        // Where the article has changed on the disk since, the next one tells.
        if (words === undefined || lineKey(words) !== key) continue;
        this.words.set(key, words);
        break;
      }
    }
  }
}
