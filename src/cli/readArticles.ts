import { readFile } from 'node:fs/promises';
import { LONGEST_READ } from '../analysis/analyze.ts';
import type { Analysis } from '../analysis/model.ts';
import { readsAsProse } from '../corpus/articleFilter.ts';
import { decodeArticle, isBinary } from '../corpus/articleText.ts';
import { evidenceIn, linesIn } from '../marks/evidence.ts';
import type { ArticleReading, FolderFile, Sidecar } from '../marks/model.ts';
import { namesIn } from '../marks/namesIn.ts';
import { readArticle } from '../marks/readArticle.ts';
import { createAnalyzer, type Analyzer } from './analyzer.ts';
import { findArticleFiles, type ArticleFile } from './articleFiles.ts';
import { inOrder } from './inOrder.ts';
import { learnLines, type LearnedLines } from './learnLines.ts';
import { messageOf } from './messageOf.ts';
import type { Report } from './report.ts';
import { readSidecar } from './sidecars.ts';

export interface AnalyzedArticle {
  readonly text: string;
  readonly analysis: Analysis;
  readonly sidecar: Sidecar | null;
  readonly folder: FolderFile | undefined;
  /** From the folder of its `pressmark.yaml`, divided by "/". */
  readonly path: string;
}

/** The article as its people's decisions leave it. */
export function readingOf({ text, analysis, sidecar, folder, path }: AnalyzedArticle): ArticleReading {
  return readArticle(text, analysis, sidecar, folder, path);
}

/**
 * Analyses files and folders of articles, in their order. What cannot be read is reported and left out.
 *
 * @param jobs how many workers there may be
 * @throws Error with a message for the reader where the models cannot be read
 */
export async function* readArticles(
  paths: readonly string[],
  jobs: number,
  report: Report,
): AsyncGenerator<AnalyzedArticle> {
  yield* readFiles(await findArticleFiles(paths, report), jobs, report);
}

/**
 * As `readArticles`, for files that were found before.
 *
 * @param lines what recurs in their folders, where that is known already
 */
export async function* readFiles(
  files: readonly ArticleFile[],
  jobs: number,
  report: Report,
  lines?: LearnedLines,
): AsyncGenerator<AnalyzedArticle> {
  if (files.length === 0) return;
  const learned = lines ?? (await learnLines(files));
  const analyzer = await createAnalyzer(files.length, jobs);
  try {
    let done = 0;
    for await (const article of inOrder(files, analyzer.width, (file) =>
      readOne(file, learned, analyzer, report),
    )) {
      report.progress(++done, files.length);
      if (article) yield article;
    }
  } finally {
    report.clearProgress();
    analyzer.dispose();
  }
}

async function readOne(
  { file, found, from, folder: folderFile, path }: ArticleFile,
  learned: LearnedLines,
  analyzer: Analyzer,
  report: Report,
): Promise<AnalyzedArticle | undefined> {
  try {
    const bytes = await readFile(file);
    if (isBinary(bytes)) throw new Error('It is no text.');
    const { text, problem } = decodeArticle(bytes);
    if (found && !readsAsProse(text)) return undefined;
    if (problem !== undefined) report.warn(file, problem);
    if (text.length > LONGEST_READ) report.warn(file, `Only the first ${LONGEST_READ} characters were read.`);
    const sidecar = await readSidecar(file, report);
    const folder = folderFile && namesIn(text, folderFile, sidecar);
    const lines = linesIn(text, sidecar, folderFile, from === undefined ? undefined : learned.get(from));
    const analysis = await analyzer.analyze(text, { file, ...evidenceIn(sidecar, folder, lines) });
    return analysis && { text, analysis, sidecar, folder, path };
  } catch (error) {
    report.unreadable(file, messageOf(error));
    return undefined;
  }
}
