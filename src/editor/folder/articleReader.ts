import { FileSystemError, l10n, workspace, type CancellationToken, type Uri } from 'vscode';
import { readsAsProse } from '../../corpus/articleFilter.ts';
import { decodeArticle, isBinary } from '../../corpus/articleText.ts';
import { evidenceIn } from '../../marks/evidence.ts';
import { readArticle } from '../../marks/readArticle.ts';
import { parseSidecar } from '../../marks/sidecarFile.ts';
import type { Sidecar } from '../../marks/model.ts';
import { LARGEST_ARTICLE } from '../articles/articles.ts';
import type { ManualChoices } from '../articles/manualChoices.ts';
import { sidecarOf } from '../marks/paths.ts';
import type { TextFiles } from '../marks/textFiles.ts';
import type { Analyses, FolderFiles } from '../services.ts';
import type { FolderLines } from './folderLines.ts';
import type { ReadFile } from '../views/readFile.ts';

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
  ) {}

  /**
   * @returns undefined where it was cancelled
   * @throws NotAnArticle where the content is no prose
   * @throws Error with a message for the reader where it cannot be read
   */
  async read(article: Uri, token?: CancellationToken): Promise<ReadFile | undefined> {
    const text = await this.textOf(article);
    const [sidecar, folderFile] = await Promise.all([
      this.sidecarOf(article),
      this.folderFiles.load(article),
    ]);
    const evidence = evidenceIn(text, sidecar, folderFile, this.lines.knownTo(article));
    const analysis = await this.analyses.analyze(article, text, evidence, token);
    const path = this.folderFiles.pathOf(article);
    return analysis && { article, text, reading: readArticle(text, analysis, sidecar, folderFile, path) };
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
