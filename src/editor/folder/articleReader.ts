import { FileSystemError, l10n, workspace, type CancellationToken, type Uri } from 'vscode';
import { readsAsProse } from '../../corpus/articleFilter.ts';
import { decodeArticle, isBinary } from '../../corpus/articleText.ts';
import { sha256Hex } from '../../analysis/sha256.ts';
import { summarizeArticle, type ArticleSummary } from '../../corpus/articleSummary.ts';
import { evidenceIn, linesIn, type Evidence } from '../../marks/evidence.ts';
import { readArticle } from '../../marks/readArticle.ts';
import { parseSidecar } from '../../marks/sidecarFile.ts';
import type { FolderFile, Sidecar } from '../../marks/model.ts';
import { namesIn } from '../../marks/namesIn.ts';
import { LARGEST_ARTICLE } from '../articles/articles.ts';
import type { ManualChoices } from '../articles/manualChoices.ts';
import { sidecarOf } from '../marks/paths.ts';
import type { TextFiles } from '../marks/textFiles.ts';
import type { Analyses, FolderFiles } from '../services.ts';
import type { FolderLines } from './folderLines.ts';
import type { ReadFile } from '../views/readFile.ts';
import type { SummaryCache } from './summaryCache.ts';

/** All that a reading is made of. */
interface Source {
  readonly text: string;
  readonly sidecar: Sidecar | null;
  readonly folder: FolderFile | undefined;
  readonly lines: Evidence['lines'];
  readonly path: string | undefined;
}

/** A file that may be an article by its name and is none by its content, or is gone. */
export class NotAnArticle extends Error {}

/** Reads articles from the disk that no editor holds. */
export class ArticleReader {
  constructor(
    private readonly analyses: Analyses,
    private readonly files: TextFiles,
    private readonly folderFiles: FolderFiles,
    private readonly choices: ManualChoices,
    private readonly lines: FolderLines,
    private readonly cache: SummaryCache,
  ) {}

  /**
   * @returns undefined where it was cancelled
   * @throws NotAnArticle where the content is no prose
   * @throws Error with a message for the reader where it cannot be read
   */
  async read(article: Uri, token?: CancellationToken): Promise<ReadFile | undefined> {
    return this.analyze(article, await this.source(article), token);
  }

  /** As `read`, for what a list of many articles shows: from an earlier reading where nothing has changed since. */
  async summarize(article: Uri, token?: CancellationToken): Promise<ArticleSummary | undefined> {
    const source = await this.source(article);
    const file = article.toString();
    const key = sha256Hex(JSON.stringify(source));
    const known = await this.cache.get(file, key);
    if (known) return known;
    const read = await this.analyze(article, source, token);
    if (!read) return undefined;
    const summary = summarizeArticle(read.text, read.reading);
    await this.cache.set(file, key, summary);
    return summary;
  }

  private async analyze(
    article: Uri,
    { text, sidecar, folder, lines, path }: Source,
    token?: CancellationToken,
  ): Promise<ReadFile | undefined> {
    const analysis = await this.analyses.analyze(article, text, evidenceIn(sidecar, folder, lines), token);
    return analysis && { article, text, reading: readArticle(text, analysis, sidecar, folder, path) };
  }

  private async source(article: Uri): Promise<Source> {
    const text = await this.textOf(article);
    const [sidecar, folder] = await Promise.all([this.sidecarOf(article), this.folderFiles.load(article)]);
    return {
      text,
      sidecar,
      folder: folder && namesIn(text, folder, sidecar),
      lines: linesIn(text, sidecar, folder, this.lines.knownTo(article)),
      path: this.folderFiles.pathOf(article),
    };
  }

  /**
   * @throws NotAnArticle where the content is no prose
   * @throws Error with a message for the reader where it cannot be read
   */
  async textOf(article: Uri): Promise<string> {
    const size = await sizeOf(article);
    if (size > LARGEST_ARTICLE) throw new Error(l10n.t('too large: {0} MB', (size / 1e6).toFixed(1)));
    const bytes = await workspace.fs.readFile(article);
    if (isBinary(bytes)) throw new NotAnArticle();
    const text = decodeArticle(bytes).text;
    const said = article.path.endsWith('.article') || this.choices.get(article) === 'annotate';
    if (!said && !readsAsProse(text)) throw new NotAnArticle();
    return text;
  }

  /** A broken sidecar counts as none here; its problems are shown when its article is opened. */
  private async sidecarOf(article: Uri): Promise<Sidecar | null> {
    const source = await this.files.read(sidecarOf(article)).catch(() => undefined);
    return source === undefined ? null : parseSidecar(source).sidecar;
  }
}

async function sizeOf(article: Uri): Promise<number> {
  try {
    return (await workspace.fs.stat(article)).size;
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') throw new NotAnArticle();
    throw error;
  }
}
