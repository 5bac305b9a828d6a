import {
  CancellationTokenSource,
  type CancellationToken,
  type Disposable,
  type TextDocument,
  type TextDocumentContentChangeEvent,
} from 'vscode';
import { evidenceIn, linesIn } from '../../marks/evidence.ts';
import type { ArticleReading } from '../../marks/model.ts';
import { namesIn } from '../../marks/namesIn.ts';
import { readArticle } from '../../marks/readArticle.ts';
import { shiftReading } from '../../marks/shiftReading.ts';
import { Delayed } from '../delayed.ts';
import { messageOf } from '../marks/textFiles.ts';
import type { Analyses, FolderFiles, Sidecars } from '../services.ts';
import type { FolderLines } from '../folder/folderLines.ts';
import type { AnalysisCache } from './analysisCache.ts';

/** Milliseconds without typing after which an article is read again. */
const TYPING_PAUSE = 200;

export interface ReadingSources {
  readonly analyses: Analyses;
  readonly sidecars: Sidecars;
  readonly folderFiles: FolderFiles;
  readonly lines: Pick<FolderLines, 'knownTo' | 'onDidChange'>;
  readonly cache: AnalysisCache;
}

/** One open article: its reading, kept in step with what is typed. */
export class OpenArticle implements Disposable {
  /** Fits the document as it is now; undefined until it was read once. */
  reading: ArticleReading | undefined;
  /** Why the article could not be read, for the reader. */
  failure: string | undefined;

  private run: CancellationTokenSource | undefined;
  private readonly later = new Delayed(TYPING_PAUSE, () => void this.read());
  private waiting: (() => void)[] = [];
  private closed = false;

  /** @param changed called when `reading` or `failure` is new */
  constructor(
    readonly document: TextDocument,
    private readonly sources: ReadingSources,
    private readonly changed: () => void,
  ) {
    void this.read();
  }

  /** Reads the article at once, in place of a reading under way. */
  async read(): Promise<void> {
    this.later.cancel();
    this.run?.cancel();
    const run = (this.run = new CancellationTokenSource());
    try {
      const reading = await this.readOnce(run.token);
      if (!reading || run.token.isCancellationRequested) return;
      this.reading = reading;
      this.failure = undefined;
    } catch (error) {
      if (run.token.isCancellationRequested) return;
      this.failure = messageOf(error);
    } finally {
      run.dispose();
    }
    this.run = undefined;
    this.changed();
    this.settle();
  }

  /** Moves the reading along at once and reads the article again when the typing pauses. */
  edited(changes: readonly TextDocumentContentChangeEvent[]): void {
    this.stop();
    this.reading &&= shiftReading(
      this.reading,
      changes.map(({ rangeOffset, rangeLength, text }) => ({
        start: rangeOffset,
        end: rangeOffset + rangeLength,
        inserted: text.length,
      })),
    );
    this.later.ask();
  }

  /** Settles when the text as it is now has been read, or could not be. */
  async whenRead(): Promise<ArticleReading | undefined> {
    while (!this.closed && (this.run || this.later.isWaiting)) {
      await new Promise<void>((resolve) => this.waiting.push(resolve));
    }
    return this.closed ? undefined : this.reading;
  }

  dispose(): void {
    this.closed = true;
    this.stop();
    this.later.dispose();
    this.settle();
  }

  private async readOnce(token: CancellationToken): Promise<ArticleReading | undefined> {
    const { uri } = this.document;
    // An edit cancels this run, so the text stays the document's own for as long as the run counts.
    const text = this.document.getText();
    const [{ sidecar }, folderFile] = await Promise.all([
      this.sources.sidecars.load(uri),
      this.sources.folderFiles.load(uri),
    ]);
    const folder = folderFile && namesIn(text, folderFile, sidecar);
    const lines = linesIn(text, sidecar, folderFile, this.sources.lines.knownTo(uri));
    const evidence = evidenceIn(sidecar, folder, lines);
    const analysis =
      this.sources.cache.get(uri, text, evidence) ??
      (await this.sources.analyses.analyze(uri, text, evidence, token));
    if (!analysis || token.isCancellationRequested) return undefined;
    this.sources.cache.set(uri, text, evidence, analysis);
    return readArticle(text, analysis, sidecar, folder, this.sources.folderFiles.pathOf(uri));
  }

  private stop(): void {
    this.run?.cancel();
    this.run = undefined;
  }

  private settle(): void {
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }
}
