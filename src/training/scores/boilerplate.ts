import { LineClassifier } from '../../analysis/boilerplate/classifier/lineClassifier.ts';
import { findBoilerplate } from '../../analysis/boilerplate/findBoilerplate.ts';
import { findBlocks } from '../../analysis/text/blocks.ts';
import { detectLanguage } from '../../analysis/text/language.ts';
import { splitLines } from '../../analysis/text/lines.ts';
import {
  isScored,
  NEWS,
  PAGES,
  type Page,
  partOf,
  readPages,
  textOf,
} from '../boilerplate/boilerplateCorpora.ts';
import type { FolderLine } from '../../analysis/boilerplate/folder/folderLine.ts';
import { corrected } from '../boilerplate/doubtfulLabels.ts';
import { trainBoilerplate } from '../boilerplate/trainBoilerplate.ts';
import { Random } from '../random.ts';
import type { ScoreRow, ScoreTable } from '../scoreTable.ts';
import { folderLinesOf } from './folderLines.ts';

/** Each half of the news sites is judged by a model that saw the other half, and no page of the sites it judges. */
const HALVES = 2;
const SEED = 20260000;
/** In words. Shorter lines that are dimmed wrongly cost a reader little. */
const LONG_LINE = 5;
const FEWEST_PAGES = 3;

export const boilerplateScores: ScoreTable = {
  title: 'Boilerplate (news pages of sites that were left out of training, lines)',
  rows: (data) => scoreBoth(data).map(({ row }) => row),
  misses: (data) => scoreBoth(data).flatMap(({ misses }) => misses),
};

interface Score {
  readonly row: ScoreRow;
  readonly misses: readonly string[];
}

function scoreBoth(data: string): Score[] {
  const news = { residual: readPages(data, NEWS.residual), reader: readPages(data, NEWS.reader) };
  const pages = readPages(data, PAGES);
  const all = [...pages, ...news.residual, ...news.reader];
  const models = Array.from({ length: HALVES }, (_, half) =>
    LineClassifier.read(
      trainBoilerplate(
        all.filter(({ domain }) => partOf(domain, HALVES) !== half),
        new Random(SEED),
      ),
    ),
  );
  const modelFor = ({ domain }: Page) => models[partOf(domain, HALVES)];
  const sites = foldersBySite([...pages, ...news.residual]);
  const inSites = [...sites.keys()];
  const linesBySite = (page: Page) => sites.get(page)!(page);
  const linesOfAll = folderLinesOf(news.residual);
  return [
    ...(['residual', 'reader'] as const).flatMap((kept) => [
      score(`${kept}.news-*`, 'rules', news[kept], () => undefined),
      score(`${kept}.news-*`, 'rules + model', news[kept], modelFor),
    ]),
    score('residual.news-*, labels corrected', 'rules + model', news.residual.map(corrected), modelFor),
    score('residual.news-*', 'rules + model + one folder', news.residual, modelFor, linesOfAll),
    score('residual.* by site', 'rules', inSites, () => undefined),
    score('residual.* by site', 'rules + folder', inSites, () => undefined, linesBySite),
    score('residual.* by site', 'rules + model', inSites, modelFor),
    score('residual.* by site', 'rules + model + folder', inSites, modelFor, linesBySite),
  ];
}

/** Pages of sites with enough of them for a line to recur: each with what the folder of its site knows. */
function foldersBySite(pages: readonly Page[]): Map<Page, ReturnType<typeof folderLinesOf>> {
  const sites = new Map<string, Page[]>();
  for (const page of pages) sites.set(page.domain, [...(sites.get(page.domain) ?? []), page]);
  return new Map(
    [...sites.values()]
      .filter(({ length }) => length >= FEWEST_PAGES)
      .flatMap((its) => {
        const lines = folderLinesOf(its);
        return its.map((page) => [page, lines] as const);
      }),
  );
}

/** Compares lines that are dimmed with lines that the annotators call residue. */
function score(
  corpus: string,
  judge: string,
  pages: readonly Page[],
  modelFor: (page: Page) => LineClassifier | undefined,
  linesFor: (page: Page) => readonly FolderLine[] = () => [],
): Score {
  const count = {
    right: 0,
    dimmed: 0,
    residue: 0,
    captions: 0,
    captionsDimmed: 0,
    words: 0,
    wordsLost: 0,
    hit: 0,
  };
  const misses: string[] = [];
  for (const page of pages) {
    const dimmed = dimmedLines(page, modelFor(page), linesFor(page));
    let hit = false;
    page.lines.forEach((line, i) => {
      if (!isScored(line)) return;
      const words = line.text.split(' ').length;
      const residue = line.label === 'boilerplate';
      if (residue) count.residue++;
      else count.words += words;
      if (line.note === 'caption') count.captions++;
      if (!dimmed.has(i)) return;
      count.dimmed++;
      if (line.note === 'caption') count.captionsDimmed++;
      if (residue) count.right++;
      else {
        count.wordsLost += words;
        hit ||= words >= LONG_LINE;
        misses.push(`${corpus} ${judge} ${page.domain}: content dimmed: ${line.text}`);
      }
    });
    if (hit) count.hit++;
  }
  const percent = (part: number, of: number): number => (100 * part) / (of || 1);
  const row = {
    corpus,
    judge,
    P: percent(count.right, count.dimmed),
    R: percent(count.right, count.residue),
    'R without captions': percent(count.right - count.captionsDimmed, count.residue - count.captions),
    'content words dimmed %': percent(count.wordsLost, count.words).toFixed(2),
    'articles that lose a line %': percent(count.hit, pages.length),
    articles: pages.length,
    residue: count.residue,
  };
  return { row, misses };
}

/** The numbers of the lines that are dimmed. */
function dimmedLines(
  page: Page,
  model: LineClassifier | undefined,
  lines: readonly FolderLine[],
): ReadonlySet<number> {
  const text = textOf(page);
  const blocks = findBlocks(text, splitLines(text));
  const found = findBoilerplate(text, blocks, detectLanguage(text) === 'en' ? model : undefined, lines);
  const starts = new Map(blocks.map(({ start }, i) => [start, i]));
  return new Set(found.filter(({ dimmed }) => dimmed).flatMap(({ start }) => starts.get(start) ?? []));
}
