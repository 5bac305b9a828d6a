import { hashText } from '../../analysis/language/hash.ts';
import { readJsonLines } from '../scores/jsonLines.ts';

/** A page, line by line, as a scraper kept it. */
export interface Page {
  readonly id: string;
  /** The site. All pages of a site are trained on, or none. */
  readonly domain: string;
  readonly lines: readonly PageLine[];
}

export interface PageLine {
  readonly text: string;
  readonly label: 'content' | 'boilerplate';
  readonly note?: string;
}

/** What a scraper that selects elements keeps, and what a reader mode keeps, of news pages. */
export const NEWS = {
  residual: ['residual.news-aeb', 'residual.news-fundeval', 'residual.news-fundus'],
  reader: ['reader.news-aeb', 'reader.news-fundeval', 'reader.news-fundus'],
} as const;
/** Pages of all sorts of sites. */
export const PAGES = ['residual.pages'];

/** Lines of which the annotators say that they are neither the article nor residue, or both; not scored. */
const UNSCORED = /^(?:title|dek|dup|mixed|byline|date)/;

export function isScored({ note }: PageLine): boolean {
  return !UNSCORED.test(note ?? '');
}

/** @param data the data directory */
export function readPages(data: string, names: readonly string[]): Page[] {
  return names.flatMap((name) =>
    readJsonLines<Page>(data, `boilerplate/${name}.jsonl.gz`).map((page) => ({
      ...page,
      lines: page.lines
        .map((line) => ({ ...line, text: line.text.replace(/\s+/g, ' ').trim() }))
        .filter(({ text }) => text !== ''),
    })),
  );
}

/** All that the shipped model is trained on. */
export function readAllPages(data: string): Page[] {
  return readPages(data, [...PAGES, ...NEWS.residual, ...NEWS.reader]);
}

/** The page as an article, an empty line between its lines. */
export function textOf({ lines }: Page): string {
  return lines.map(({ text }) => text).join('\n\n');
}

/** Which of so many parts a site belongs to; by its name, so that it stays there when sites are added. */
export function partOf(domain: string, parts: number): number {
  return (hashText(domain.replace(/^www\./, '')) >>> 8) % parts;
}
