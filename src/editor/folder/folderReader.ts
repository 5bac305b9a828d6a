import {
  CancellationTokenSource,
  EventEmitter,
  RelativePattern,
  Uri,
  workspace,
  type CancellationToken,
  type Disposable,
} from 'vscode';
import { summarizeArticle, type ArticleSummary } from '../../corpus/articleSummary.ts';
import { CorpusIndex, type EntityRow } from '../../corpus/corpusIndex.ts';
import type { NearMatch } from '../../corpus/nearMatches.ts';
import { NamesChange } from '../../corpus/namesChange.ts';
import type { FolderFile, ReadEntity, RegisteredEntity } from '../../marks/model.ts';
import { Delayed } from '../delayed.ts';
import { SIDECAR_SUFFIX } from '../ids.ts';
import { articleOf } from '../marks/paths.ts';
import { messageOf } from '../marks/textFiles.ts';
import type { FolderFiles, FolderReadings, Readings } from '../services.ts';
import { SECTION } from '../settings/settings.ts';
import type { ReadFile, ReadOne } from '../views/readFile.ts';
import type { ArticleFinder } from './articleFinder.ts';
import { type ArticleReader, type Glance, NotAnArticle } from './articleReader.ts';
import { eachOf } from './eachOf.ts';
import type { FolderLines } from './folderLines.ts';
import { RowsAlike } from './rowsAlike.ts';
import type { SummaryCache } from './summaryCache.ts';

/** Files read at the same time: enough to keep the workers busy while others come from a disk that may be far away. */
const CONCURRENCY = 16;
/** Milliseconds between two updates of the views; while the folder is read, so many times what it takes to show one. */
const UPDATE_INTERVAL = 1000;
const UPDATE_SHARE = 10;
/** Milliseconds of quiet on the disk before changed files are read again. */
const DISK_PAUSE = 500;

export interface FolderProgress {
  /** First the lines of all articles are compared, then each article is read. */
  readonly stage: 'lines' | 'articles';
  /** Articles that are through with this stage. */
  readonly read: number;
  readonly total: number;
}

/** A file that looks like an article and could not be read. */
export interface UnreadFile {
  readonly file: Uri;
  /** For the reader. */
  readonly reason: string;
}

/**
 * Reads all articles of the workspace once a view asks for them, and keeps their index in step with the disk and with
 * open editors from then on.
 */
export class FolderReader implements FolderReadings {
  readonly index = new CorpusIndex();
  /** Goes up with every change of what there is to list. */
  version = 0;
  /** Undefined while nothing is being read. */
  progress: FolderProgress | undefined;

  private readonly changed = new EventEmitter<void>();
  /** Fires at most once a second while the folder is read, and less often where it takes long to show it. */
  readonly onDidChange = this.changed.event;
  /** Files in the index. */
  private readonly indexed = new Set<string>();
  /** Each `pressmark.yaml` as it was when articles were last told of it. */
  private readonly folders = new Map<string, FolderFile | undefined>();
  private readonly unreadFiles = new Map<string, string>();
  private run: CancellationTokenSource | undefined;
  private done: Promise<void> | undefined;
  private watchers: readonly Disposable[] = [];
  private readonly changedOnDisk = new Set<string>();
  private readonly update = new Delayed(UPDATE_INTERVAL, () => void this.updateNow());
  /** Milliseconds that it took to show the last update. */
  private showing = 0;
  private readonly diskSettled = new Delayed(DISK_PAUSE, () => void this.readChanged());
  private readonly alike = new RowsAlike(
    this.index,
    () => [...this.folders.values()].flatMap((folder) => folder?.different ?? []),
    () => {
      this.version++;
      this.changed.fire();
    },
  );
  private readonly disposables: readonly Disposable[];

  constructor(
    private readonly finder: ArticleFinder,
    private readonly reader: ArticleReader,
    private readonly readings: Readings,
    private readonly folderFiles: FolderFiles,
    readonly lines: FolderLines,
    private readonly cache: SummaryCache,
  ) {
    this.disposables = [
      this.changed,
      this.update,
      this.diskSettled,
      this.alike,
      readings.onDidChange((article) => this.takeOpen(article)),
      folderFiles.onDidChange((folderFile) => void this.namesChanged(folderFile)),
      // An open article follows on its own, and comes in once it was read again.
      lines.onDidChange((articles) =>
        this.readSoon([...articles].filter((file) => this.indexed.has(file) && !this.isOpen(file))),
      ),
      workspace.onDidChangeWorkspaceFolders(() => this.startOver()),
      workspace.onDidChangeConfiguration((event) => {
        if (['include', 'exclude'].some((key) => event.affectsConfiguration(`${SECTION}.${key}`)))
          this.startOver();
      }),
    ];
  }

  /** Whether a view asked for the folder. */
  get isAsked(): boolean {
    return this.done !== undefined;
  }

  get unread(): readonly UnreadFile[] {
    return [...this.unreadFiles].map(([file, reason]) => ({ file: Uri.parse(file), reason }));
  }

  /** Reads the folder unless it was read, or is being read. Settles when all is read or the reading was stopped. */
  ensureRead(): Promise<void> {
    this.done ??= this.readAll();
    return this.done;
  }

  /** Reads the folder again from the start. */
  readAgain(): Promise<void> {
    this.stop();
    this.done = this.readAll();
    return this.done;
  }

  /** Stops reading; what was read so far stays. */
  stop(): void {
    this.run?.cancel();
  }

  countOf(entity: ReadEntity): { readonly mentions: number; readonly articles: number } | undefined {
    if (!this.isAsked || this.progress) return undefined;
    return this.index.countOf(entity) ?? { mentions: 0, articles: 0 };
  }

  /** One article with its reading, from its editor where it is open. */
  readonly readFile: ReadOne = async (article) =>
    (await this.openFile(article)) ?? (await this.reader.read(article));

  dispose(): void {
    this.stop();
    for (const disposable of [...this.watchers, ...this.disposables]) disposable.dispose();
  }

  private async readAll(): Promise<void> {
    const run = (this.run = new CancellationTokenSource());
    const { token } = run;
    this.watch();
    this.progress = { stage: 'lines', read: 0, total: 0 };
    this.changed.fire();
    const files = await this.finder.find(token);
    const found = new Set(files.map(String));
    // A search that was stopped has not found everything.
    const gone = token.isCancellationRequested ? [] : [...this.indexed, ...this.unreadFiles.keys()];
    for (const file of gone) if (!found.has(file)) this.drop(file);
    const each = async (stage: FolderProgress['stage'], action: (file: Uri) => Promise<void>) => {
      const show = (read: number): void => {
        if (run !== this.run) return;
        this.progress = { stage, read, total: files.length };
        this.updateSoon();
      };
      let read = 0;
      show(read);
      const andCount = (file: Uri): Promise<void> => action(file).then(() => show(++read));
      await eachOf(files, CONCURRENCY, andCount, token);
    };
    // What recurs is known before the first article is read, so that none has to be read twice.
    const glances = new Map<string, Glance>();
    await each('lines', async (file) => {
      const glance = await this.glance(file);
      if (glance) glances.set(file.toString(), glance);
    });
    if (run === this.run) await this.lines.update(this.textOf);
    await each('articles', (file) => this.take(file, glances.get(file.toString()), token));
    if (!token.isCancellationRequested) await this.cache.keepOnly(found);
    else await this.cache.write();
    run.dispose();
    if (run !== this.run) return;
    this.run = undefined;
    this.progress = undefined;
    this.update.cancel();
    await this.updateNow();
  }

  private async updateNow(): Promise<void> {
    if (this.progress?.stage !== 'lines') await this.lines.update(this.textOf);
    const start = performance.now();
    this.changed.fire();
    this.showing = performance.now() - start;
  }

  /** Takes in the lines of one file; what is wrong with it is said when it is read. */
  private async glance(file: Uri): Promise<Glance | undefined> {
    const key = file.toString();
    if (this.indexed.has(key)) return undefined;
    const glance = await this.reader.glance(file).catch(() => undefined);
    if (glance && !this.indexed.has(key)) this.lines.set(key, glance.lines);
    return glance;
  }

  private readonly textOf = (article: Uri): Promise<string | undefined> =>
    this.reader.textOf(article).catch(() => undefined);

  /** Takes one file into the index, or out of it where it is no article (any more). */
  private async take(file: Uri, glance?: Glance, token?: CancellationToken): Promise<void> {
    const key = file.toString();
    try {
      const open = await this.openFile(file);
      const summary = open ? summaryOf(open) : await this.reader.summarize(file, glance, token);
      if (summary) this.put(file, summary);
    } catch (error) {
      this.drop(key);
      if (error instanceof NotAnArticle) return;
      this.unreadFiles.set(key, messageOf(error));
      this.version++;
    }
  }

  private put(article: Uri, summary: ArticleSummary): void {
    const key = article.toString();
    const folderFile = this.folderFiles.peekUri(article)?.toString();
    if (folderFile !== undefined && !this.folders.has(folderFile))
      this.folders.set(folderFile, this.folderFiles.peek(article));
    const isNew = this.index.set(key, summary);
    this.lines.set(key, summary.lines);
    const wasUnread = this.unreadFiles.delete(key);
    this.indexed.add(key);
    // An article that is read again to the same end leaves the rows alone: someone may be about to click one.
    if (isNew || wasUnread) this.version++;
    this.updateSoon();
  }

  private drop(file: string): void {
    this.index.delete(file);
    this.lines.delete(file);
    const wasIndexed = this.indexed.delete(file);
    const wasUnread = this.unreadFiles.delete(file);
    if (wasIndexed || wasUnread) this.version++;
    this.updateSoon();
  }

  private updateSoon(): void {
    if (this.update.isWaiting) return;
    const pause = this.progress ? UPDATE_SHARE * this.showing : 0;
    this.update.ask(Math.max(UPDATE_INTERVAL, pause));
  }

  private async openFile(article: Uri): Promise<ReadFile | undefined> {
    if (!this.readings.isArticle(article)) return undefined;
    await this.readings.whenRead(article);
    return this.openNow(article);
  }

  private openNow(article: Uri): ReadFile | undefined {
    const key = article.toString();
    const document = workspace.textDocuments.find(({ uri }) => uri.toString() === key);
    const reading = this.readings.get(article);
    return document && reading && { article, text: document.getText(), reading };
  }

  private takeOpen(article: Uri): void {
    if (!this.isAsked || !workspace.getWorkspaceFolder(article)) return;
    const open = this.openNow(article);
    if (open) this.put(article, summaryOf(open));
    // Closed, perhaps without saving: what is on the disk counts again.
    else if (this.indexed.has(article.toString())) this.readSoon([article.toString()]);
  }

  /** Rows that may be the same, of all types. */
  get nearMatches(): readonly NearMatch[] {
    return this.alike.find(this.version);
  }

  /** What the folder knows of a row's entity. */
  registered({ registered, articles }: EntityRow): RegisteredEntity | undefined {
    const [article] = articles;
    const folder = article && this.folderFiles.peek(Uri.parse(article.file));
    return folder?.entities.find(({ id }) => id === registered);
  }

  /**
   * Names of the folder changed: they are put on the rows at once, and the articles that have one of them are read again. An
   * event that the folder adds may be told in any article.
   */
  private async namesChanged(folderFile: Uri): Promise<void> {
    if (!this.isAsked) return;
    const key = folderFile.toString();
    const files = await this.filesUnder(folderFile);
    const before = this.folders.get(key);
    const now = await this.folderFiles.load(folderFile);
    this.folders.set(key, now);
    this.linesDecided(before, now);
    if (JSON.stringify(before?.events ?? []) !== JSON.stringify(now?.events ?? []))
      return this.readSoon(files);
    const change = new NamesChange(before, now);
    if (change.isEmpty) {
      // Which rows are said to be different shows in what is suggested alone.
      this.version++;
      this.changed.fire();
      return;
    }
    for (const file of files)
      this.index.recognize(file, change.recognizerFor(this.folderFiles.pathOf(Uri.parse(file))));
    this.version++;
    this.changed.fire();
    this.readSoon(files.filter((file) => this.index.get(file)?.entities.some((one) => change.concerns(one))));
  }

  /** The files in the index that a `pressmark.yaml` holds for. */
  private async filesUnder(folderFile: Uri): Promise<readonly string[]> {
    const isUnder = new Map<string, boolean>();
    const parentOf = (file: string): string => file.slice(0, file.lastIndexOf('/'));
    for (const file of this.indexed) {
      if (isUnder.has(parentOf(file))) continue;
      const article = Uri.parse(file);
      await this.folderFiles.load(article);
      isUnder.set(parentOf(file), this.folderFiles.peekUri(article)?.toString() === folderFile.toString());
    }
    return [...this.indexed].filter((file) => isUnder.get(parentOf(file)));
  }

  /** What a person decided about lines of all articles changes those that have one of them. */
  private linesDecided(before: FolderFile | undefined, now: FolderFile | undefined): void {
    const articles = this.lines.articlesBetween(before, now);
    if (articles.size > 0) this.readSoon([...articles].filter((file) => !this.isOpen(file)));
    this.updateSoon();
  }

  private isOpen(file: string): boolean {
    return this.readings.isArticle(Uri.parse(file));
  }

  private readSoon(files: readonly string[]): void {
    for (const file of files) this.changedOnDisk.add(file);
    this.diskSettled.ask();
  }

  private startOver(): void {
    if (this.isAsked) void this.readAgain();
  }

  /** From the first reading on, files that change on the disk are read again. */
  private watch(): void {
    for (const watcher of this.watchers) watcher.dispose();
    this.watchers = (workspace.workspaceFolders ?? []).flatMap((folder) =>
      [...this.finder.patterns(folder), `**/*${SIDECAR_SUFFIX}`].map((pattern) =>
        this.watcher(folder.uri, pattern),
      ),
    );
  }

  private watcher(folder: Uri, pattern: string): Disposable {
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, pattern));
    const note = (uri: Uri): void => this.readSoon([(articleOf(uri) ?? uri).toString()]);
    watcher.onDidCreate(note);
    watcher.onDidChange(note);
    watcher.onDidDelete(note);
    return watcher;
  }

  private async readChanged(): Promise<void> {
    const changed = [...this.changedOnDisk];
    this.changedOnDisk.clear();
    const isKnown = (file: string): boolean => this.indexed.has(file) || this.unreadFiles.has(file);
    const found = changed.every(isKnown) ? [] : await this.finder.find();
    const eligible = new Set(found.map(String));
    const files = changed
      .filter((file) => isKnown(file) || eligible.has(file))
      .map((file) => Uri.parse(file));
    await eachOf(files, CONCURRENCY, (file) => this.take(file));
  }
}

function summaryOf({ text, reading }: ReadFile): ArticleSummary {
  return summarizeArticle(text, reading);
}
