import { cleanText } from '../analysis/boilerplate/cleanText.ts';
import { summarizeArticle } from '../corpus/articleSummary.ts';
import { CorpusIndex } from '../corpus/corpusIndex.ts';
import type { CliIo, Output } from './cliIo.ts';
import { readArticles, readingOf } from './readArticles.ts';
import { Report } from './report.ts';
import { table } from './table.ts';
import { EVENT_HEADINGS, eventCells, textReport } from './textReport.ts';

export type Format = 'json' | 'text';

export interface CommandOptions {
  readonly format: Format;
  /** How many workers there may be. */
  readonly jobs: number;
}

/** A command's work: what it prints, and the program's exit code. */
export type Command = (paths: readonly string[], options: CommandOptions, io: CliIo) => Promise<number>;

/** Prints every article's analysis, in the order of the files. */
export const analyzeCommand: Command = async (paths, { format, jobs }, io) => {
  const report = new Report(io.err);
  for await (const article of readArticles(paths, jobs, report)) {
    const words = format === 'json' ? `${JSON.stringify(article.analysis)}\n` : textReport(article);
    report.clearProgress();
    if (!(await io.out.write(words))) break;
  }
  return report.exitCode;
};

/** Prints every article without its residue, in the order of the files. */
export const cleanCommand: Command = async (paths, { format, jobs }, io) => {
  const report = new Report(io.err);
  let isFirst = true;
  for await (const article of readArticles(paths, jobs, report)) {
    const clean = cleanText(article.text, readingOf(article).boilerplate);
    report.clearProgress();
    const separated = isFirst ? clean : `\n${clean}`;
    isFirst = false;
    if (
      !(await io.out.write(
        format === 'json' ? `${JSON.stringify({ file: article.analysis.file, text: clean })}\n` : separated,
      ))
    )
      break;
  }
  return report.exitCode;
};

/** Prints the people of all articles as one list, most mentions first. */
export const peopleCommand: Command = async (paths, { format, jobs }, io) => {
  const report = new Report(io.err);
  const { rows } = (await indexOf(paths, jobs, report)).entities({ types: ['person'] });
  if (format === 'json') await writeLines(io.out, rows);
  else {
    const cells = rows.map(({ name, mentions, articles, aliases }) => [
      String(mentions),
      String(articles.length),
      name,
      aliases.join(', '),
    ]);
    await io.out.write(table(['Mentions', 'Articles', 'Name', 'Also'], cells));
  }
  return report.exitCode;
};

/** Prints the events of all articles as one list, in the order of their time. */
export const eventsCommand: Command = async (paths, { format, jobs }, io) => {
  const report = new Report(io.err);
  const { rows } = (await indexOf(paths, jobs, report)).events();
  if (format === 'json') await writeLines(io.out, rows);
  else
    await io.out.write(
      table(
        [...EVENT_HEADINGS, 'File'],
        rows.map((row) => [...eventCells(row), row.file]),
      ),
    );
  return report.exitCode;
};

async function indexOf(paths: readonly string[], jobs: number, report: Report): Promise<CorpusIndex> {
  const index = new CorpusIndex();
  for await (const article of readArticles(paths, jobs, report))
    index.set(article.analysis.file, summarizeArticle(article.text, readingOf(article)));
  return index;
}

async function writeLines(out: Output, rows: readonly object[]): Promise<void> {
  for (const row of rows) if (!(await out.write(`${JSON.stringify(row)}\n`))) return;
}
