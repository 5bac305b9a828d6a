import { FileSystemError, l10n, workspace, type CancellationToken, type Uri } from 'vscode';
import { readsAsProse } from '../../corpus/articleFilter.ts';
import { decodeArticle, isBinary } from '../../corpus/articleText.ts';
import { recurringKeys } from '../../analysis/boilerplate/folder/lineKey.ts';
import { sha256Hex } from '../../analysis/sha256.ts';
import { articleLines, type ArticleLines } from '../../corpus/articleLines.ts';
import { summarizeArticle, type ArticleSummary } from '../../corpus/articleSummary.ts';
import { evidenceIn, learnedOf, linesIn, type Evidence } from '../../marks/evidence.ts';
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
import { stampOf } from './fileStamp.ts';
import type { KeptSummary, SummaryCache } from './summaryCache.ts';

/** All that a reading is made of. */
interface Source {
  readonly text: string;
  readonly sidecar: Sidecar | null;
  readonly folder: FolderFile | undefined;
  readonly lines: Evidence['lines'];
  readonly path: string | undefined;
  /** Stands for what of this comes from elsewhere than the article and its sidecar. */
  readonly given: string;
}

/** An article that was looked at and not analysed. */
export interface Glance {
  /** As `KeptSummary.stamp`. */
  readonly stamp: string | undefined;
  /** Its summary, where its files are as they were then. */
  readonly kept: KeptSummary | undefined;
  readonly lines: ArticleLines;
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

  /**
   * What can be told of an article before it is analysed. Its content is not looked at where its file shows no change.
   * @throws as `read`
   */
  async glance(article: Uri): Promise<Glance> {
    const { kept, stamp } = await this.keptOf(article);
    const lines = kept ? kept.summary.lines : articleLines(await this.textOf(article));
    return { stamp, kept, lines };
  }

  /**
   * As `read`, for what a list of many articles shows: from an earlier reading where nothing has changed since.
   * @param glance where there was one just now
   */
  async summarize(
    article: Uri,
    glance?: Glance,
    token?: CancellationToken,
  ): Promise<ArticleSummary | undefined> {
    const { kept, stamp } = glance ?? (await this.keptOf(article));
    if (kept) {
      const folder = await this.folderFiles.load(article);
      if (kept.given === this.given(article, folder, kept.summary.lines.keys)) return kept.summary;
    }
    const file = article.toString();
    const { given, ...source } = await this.source(article);
    const key = sha256Hex(JSON.stringify(source));
    const known = await this.cache.get(file);
    if (known?.key === key) {
      // Only the time of a file is another one, or something that the article does not depend on.
      await this.cache.set(file, { ...known, stamp, given });
      return known.summary;
    }
    const read = await this.analyze(article, source, token);
    if (!read) return undefined;
    const summary = summarizeArticle(read.text, read.reading);
    await this.cache.set(file, { key, stamp, given, summary });
    return summary;
  }

  /** The summary that was kept, where the files of the article show no change since. */
  private async keptOf(article: Uri): Promise<Pick<Glance, 'kept' | 'stamp'>> {
    const stamps = await Promise.all([stampOf(article), stampOf(sidecarOf(article))]);
    const stamp = stamps.includes(undefined)
      ? undefined
      : [...stamps, this.choices.get(article) ?? ''].join(' ');
    const kept = stamp === undefined ? undefined : await this.cache.get(article.toString());
    return { stamp, kept: kept?.stamp === stamp ? kept : undefined };
  }

  /** Stands for all that the reading of an article depends on beside itself and its sidecar. */
  private given(article: Uri, folder: FolderFile | undefined, keys: readonly number[]): string {
    const learned = learnedOf(keys, this.lines.knownTo(article));
    return sha256Hex(JSON.stringify([digestOf(folder), this.folderFiles.pathOf(article), learned]));
  }

  private async analyze(
    article: Uri,
    { text, sidecar, folder, lines, path }: Omit<Source, 'given'>,
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
      given: this.given(article, folder, recurringKeys(text)),
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

const digests = new WeakMap<FolderFile, string>();

function digestOf(folder: FolderFile | undefined): string {
  if (!folder) return '';
  let digest = digests.get(folder);
  if (digest === undefined) digests.set(folder, (digest = sha256Hex(JSON.stringify(folder))));
  return digest;
}

async function sizeOf(article: Uri): Promise<number> {
  try {
    return (await workspace.fs.stat(article)).size;
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') throw new NotAnArticle();
    throw error;
  }
}
