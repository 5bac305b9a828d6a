import { relative } from 'node:path';
import { ENTITY_TYPES, type EntityType } from '../analysis/model.ts';
import { summarizeArticle } from '../corpus/articleSummary.ts';
import { CorpusIndex, type EntityRow } from '../corpus/corpusIndex.ts';
import { buildDossier, type DossierSource } from '../corpus/dossier/buildDossier.ts';
import type { Place } from '../corpus/dossier/dossier.ts';
import { findSubject } from '../corpus/dossier/findSubject.ts';
import { renderDossier } from '../corpus/dossier/renderDossier.ts';
import { findArticleFiles } from './articleFiles.ts';
import type { CliIo } from './cliIo.ts';
import { learnLines } from './learnLines.ts';
import { type AnalyzedArticle, readFiles, readingOf } from './readArticles.ts';
import { Report } from './report.ts';
import { WRONG_USE } from './wrongUse.ts';

export interface DossierOptions {
  readonly format: 'markdown' | 'json';
  readonly type?: EntityType;
  readonly jobs: number;
}

/**
 * Prints all that the articles say of one person, organisation or place. They are read twice: once to learn who is who,
 * and those that name the entity once more, for their words.
 */
export async function dossierCommand(
  name: string,
  paths: readonly string[],
  { format, type, jobs }: DossierOptions,
  io: CliIo,
): Promise<number> {
  const report = new Report(io.err);
  const files = await findArticleFiles(paths, report);
  const lines = await learnLines(files);
  const index = new CorpusIndex();
  for await (const article of readFiles(files, jobs, report, lines)) {
    const { file, text, reading } = sourceOf(article);
    index.set(file, summarizeArticle(text, reading));
  }
  const found = findSubject(index, name, (row) => type === undefined || row.type === type);
  if (!('row' in found)) {
    await io.err.write(`pressmark: ${messageFor(name, found)}\n`);
    return WRONG_USE;
  }
  const naming = new Set(found.row.articles.map(({ file }) => file));
  const sources: DossierSource[] = [];
  // What could not be read as it is meant was said the first time.
  const silent = new Report({ write: () => Promise.resolve(true), columns: undefined });
  for await (const article of readFiles(
    files.filter(({ file }) => naming.has(file)),
    jobs,
    silent,
    lines,
  ))
    sources.push(sourceOf(article));
  const dossier = buildDossier(found.row, sources);
  const style = { nameOf: (file: string) => relative('', file) || file, target: linkTo };
  await io.out.write(format === 'json' ? `${JSON.stringify(dossier)}\n` : renderDossier(dossier, style).text);
  return report.exitCode;
}

function sourceOf(article: AnalyzedArticle): DossierSource {
  return { file: article.analysis.file, text: article.text, reading: readingOf(article) };
}

/** As GitHub, VS Code and most others read it: the line of a file. */
function linkTo({ file, line }: Place): string {
  return `${encodeURI(relative('', file) || file).replace(/[()#?]/g, encodeURIComponent)}#L${line}`;
}

function messageFor(
  name: string,
  { exact, candidates }: { readonly exact: boolean; readonly candidates: readonly EntityRow[] },
): string {
  const list = candidates.map((row) => `  ${describe(row)}`).join('\n');
  if (candidates.length === 0) return `No article names “${name}”.`;
  if (!exact) return `No article names “${name}”. Near it come:\n${list}`;
  const types = new Set(candidates.map(({ type }) => type));
  const hint =
    types.size === candidates.length
      ? `Say which is meant with --type (${ENTITY_TYPES.filter((type) => types.has(type)).join(', ')}).`
      : 'Give the full name.';
  return `Several are called “${name}”. ${hint}\n${list}`;
}

function describe({ name, type, mentions, articles, aliases }: EntityRow): string {
  const also = aliases.length > 0 ? `, also ${aliases.slice(0, 3).join(', ')}` : '';
  const counts = `${mentions} ${mentions === 1 ? 'mention' : 'mentions'} in ${articles.length} ${articles.length === 1 ? 'article' : 'articles'}`;
  return `${name} (${type}, ${counts}${also})`;
}
