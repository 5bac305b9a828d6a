import { readFile } from 'node:fs/promises';
import { readsAsProse } from '../corpus/articleFilter.ts';
import { articleLines } from '../corpus/articleLines.ts';
import { decodeArticle, isBinary } from '../corpus/articleText.ts';
import { RecurringLines } from '../corpus/recurringLines.ts';
import { decidedLines } from '../marks/decidedLines.ts';
import type { ArticleFile } from './articleFiles.ts';
import { inOrder } from './inOrder.ts';
import { Report } from './report.ts';
import { readSidecar } from './sidecars.ts';

/** By the folder that was named on the command line. */
export type LearnedLines = ReadonlyMap<string, RecurringLines>;

/** Files read at the same time. */
const WIDTH = 16;
/** What cannot be read is reported when the article itself is read. */
const SILENT = new Report({ write: () => Promise.resolve(true), columns: undefined });

/** Which lines recur in each folder that was named: a look at all texts before any of them is analysed. */
export async function learnLines(files: readonly ArticleFile[]): Promise<LearnedLines> {
  const learned = new Map<string, RecurringLines>();
  const inFolders = files.filter(({ from }) => from !== undefined);
  for await (const article of inOrder(inFolders, WIDTH, linesOf)) {
    if (!article) continue;
    const { from, file, lines } = article;
    const folder = learned.get(from) ?? new RecurringLines();
    learned.set(from, folder);
    folder.set(file, lines);
  }
  for (const folder of learned.values()) folder.update();
  return learned;
}

async function linesOf({ file, found, from }: ArticleFile) {
  try {
    const bytes = await readFile(file);
    if (from === undefined || isBinary(bytes)) return undefined;
    const { text } = decodeArticle(bytes);
    if (found && !readsAsProse(text)) return undefined;
    const sidecar = await readSidecar(file, SILENT);
    return { from, file, lines: articleLines(text, sidecar ? decidedLines(text, sidecar) : undefined) };
  } catch {
    return undefined;
  }
}
