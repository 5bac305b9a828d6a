import { findDates } from '../../analysis/dates/findDates.ts';
import type { DateExpression } from '../../analysis/model.ts';
import type { ScoreTable } from '../scoreTable.ts';
import { readJsonLines } from './jsonLines.ts';

interface GoldDate {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Exactly this ISO prefix; else `from` and `to`. Dates that are only bounded on one side are not scored. */
  readonly when?: string;
  readonly from?: string;
  readonly to?: string;
}

interface GoldArticle {
  readonly id: string;
  readonly genre: string;
  /** The article's date. */
  readonly dct: string;
  readonly text: string;
  readonly timex: readonly GoldDate[];
}

interface DateScore {
  readonly gold: number;
  readonly found: number;
  readonly right: number;
  readonly given: number;
  /** One line for each gold date that was missed or misread. */
  readonly misses: readonly string[];
}

/** News is what counts; the other genres show whether a rule holds outside it. */
const GENRES = ['news', 'bio', 'interview', 'speech', 'voyage'];

export const dateScores: ScoreTable = {
  title: 'Dates (GUM, development half)',
  rows: (data) =>
    GENRES.map((genre) => {
      const { gold, found, right, given } = scoreDates(data, genre);
      return {
        genre,
        'found %': (100 * found) / gold,
        'interval right %': (100 * right) / gold,
        gold,
        given,
      };
    }),
  misses: (data) => scoreDates(data, 'news').misses,
};

/**
 * How many of the dates in GUM's articles of one genre are read as the interval that the annotators gave. A date is
 * found when an expression overlaps it, right when both ends are the same day.
 * @param data folder of the training data, with `dates/gum_dates.jsonl.gz`
 */
function scoreDates(data: string, genre: string): DateScore {
  const articles = readJsonLines<GoldArticle>(data, 'dates/gum_dates.jsonl.gz');
  const misses: string[] = [];
  const count = { gold: 0, found: 0, right: 0, given: 0 };
  for (const article of articles.filter((a) => a.genre === genre)) {
    const dates = findDates(article.text, lines(article.text), article.dct);
    count.given += dates.length;
    for (const gold of article.timex) {
      const wanted = goldInterval(gold);
      if (!wanted) continue;
      const near = dates.filter((date) => date.start < gold.end && gold.start < date.end);
      count.gold++;
      if (near.length > 0) count.found++;
      if (near.some((date) => date.from === wanted.from && date.to === wanted.to)) count.right++;
      else
        misses.push(
          `${article.id}: "${gold.text}" is ${wanted.from}..${wanted.to}, read as ${near.map(show).join(' ')}`,
        );
    }
  }
  return { ...count, misses };
}

/** GUM counts code points; none of its texts leaves the basic plane, so offsets serve as they are. */
function lines(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/[^\n]+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }));
}

function goldInterval({ when, from, to }: GoldDate): { from: string; to: string } | null {
  const first = when ?? from;
  const last = when ?? to;
  if (first === undefined || last === undefined || !/^\d{4}/.test(first) || !/^\d{4}/.test(last)) return null;
  return { from: edge(first, '-01-01', '-01'), to: lastDay(last) };
}

function edge(iso: string, year: string, month: string): string {
  const day = iso.slice(0, 10);
  return day.length === 4 ? day + year : day.length === 7 ? day + month : day;
}

function lastDay(iso: string): string {
  const day = iso.slice(0, 10);
  if (day.length === 10) return day;
  if (day.length === 4) return `${day}-12-31`;
  const [year, month] = day.split('-').map(Number);
  return new Date(Date.UTC(year ?? 0, month ?? 0, 0)).toISOString().slice(0, 10);
}

function show({ from, to }: DateExpression): string {
  return `${from ?? '?'}..${to ?? '?'}`;
}
