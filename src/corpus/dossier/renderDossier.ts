import type { Span } from '../../analysis/model.ts';
import { fit, fitRight, widthOf } from '../columns.ts';
import type { Context, Dossier, DossierEvent, Place } from './dossier.ts';
import { DossierPage, type PageLink, type PageStyle, type Piece } from './dossierPage.ts';
import { type DossierWords, ENGLISH_DOSSIER } from './dossierWords.ts';

/** A dossier as Markdown that reads well as it stands. */
export interface RenderedDossier {
  readonly text: string;
  /** Every place of `text` that leads to an article, in its order. */
  readonly links: readonly PageLink[];
  /** The words of the concordance that mean the entity. */
  readonly strong: readonly Span[];
}

/** Columns of a line of the concordance: before the words, and for them and what follows. */
const BEFORE = 36;
const AFTER = 48;
/** Columns of a line of running text. */
const LINE = 100;

/** Writes a dossier down. The same for the editor, which links the places itself, and for files, where Markdown does. */
export function renderDossier(
  dossier: Dossier,
  style: PageStyle,
  words: DossierWords = ENGLISH_DOSSIER,
): RenderedDossier {
  const page = new DossierPage(style);
  page.heading(1, dossier.name).line(summary(dossier, words));
  const section = (heading: string, rows: readonly unknown[], write: () => unknown): void => {
    page.heading(2, heading);
    if (rows.length === 0) page.line(words.nothing);
    else write();
  };
  const { columns } = words;

  section(words.names, dossier.names, () => {
    for (const { name, mentions, at } of dossier.names)
      page.line(
        ...(at ? [`- ${name} – ${countOf(mentions, words)}, `, at] : [`- ${name} – ${words.inNoArticle}`]),
      );
  });
  section(words.roles, dossier.roles, () => {
    for (const { title, of, at } of dossier.roles)
      page.line(`- ${of === null ? title : `${title} (${of})`} – `, ...commaSeparated(at));
  });
  section(words.articles, dossier.articles, () =>
    page.table(
      [columns.date, columns.mentions, columns.article],
      dossier.articles.map(({ published, mentions, at }) => [
        published ?? words.noDate,
        String(mentions),
        at,
      ]),
    ),
  );
  section(words.events, dossier.events, () =>
    page.table(
      [columns.date, columns.event, columns.status, columns.who, columns.whom, columns.where, columns.source],
      dossier.events.map((event) => [
        whenOf(event),
        event.kind,
        words.statuses[event.status],
        event.sources.join(', '),
        event.targets.join(', '),
        event.place ?? '',
        event.at,
      ]),
    ),
  );
  section(words.quotes, dossier.quotes, () => {
    for (const { published, words: said, at } of dossier.quotes) {
      const lines = wrapped(`${published ?? words.noDate}: ${said} –`, LINE);
      lines.slice(0, -1).forEach((line, i) => page.line(i === 0 ? `- ${line}` : `  ${line}`));
      page.line(`${lines.length === 1 ? '-' : ' '} ${lines.at(-1) ?? ''} `, at);
    }
  });
  section(words.company, dossier.company, () =>
    page.table(
      [columns.name, columns.type, columns.paragraphs, columns.articles, columns.firstTogether],
      dossier.company.map(({ name, type, paragraphs, articles, at }) => [
        name,
        words.types[type],
        String(paragraphs),
        String(articles),
        at,
      ]),
    ),
  );
  section(words.mentionsByDate, dossier.mentions, () => page.verbatim(dossier.mentions.map(concordanceLine)));
  section(words.mentionsByContext, dossier.mentions, () =>
    page.verbatim([...dossier.mentions].sort(byWhatFollows).map(concordanceLine)),
  );
  return { text: page.text, links: page.links, strong: page.strong };
}

function summary({ type, mentions, articles }: Dossier, words: DossierWords): string {
  const count = countOf(mentions.length, words);
  const where =
    articles.length === 1
      ? words.inOneArticle.replace('{0}', count)
      : words.inArticles.replace('{0}', count).replace('{1}', String(articles.length));
  const dates = articles.flatMap(({ published }) => published ?? []);
  const [first, last] = [dates[0], dates.at(-1)];
  const period = first === undefined ? [] : [first === last ? first : `${first} – ${last}`];
  return [words.types[type], where, ...period].join(' · ');
}

function countOf(mentions: number, words: DossierWords): string {
  return mentions === 1 ? words.oneMention : words.mentions.replace('{0}', String(mentions));
}

/** The date of an event; that of its article in brackets, where the article does not say when it was. */
function whenOf({ time, published }: DossierEvent): string {
  return time ?? (published === null ? '' : `(${published})`);
}

function commaSeparated(places: readonly Place[]): Piece[] {
  return places.flatMap((place, i): Piece[] => (i === 0 ? [place] : [', ', place]));
}

/** The words in one column, below each other, with what stands before and after them. */
function concordanceLine({ before, words, after, at }: Context): Piece[] {
  const rest = fit(after, Math.max(0, AFTER - widthOf(words)));
  return [`${fitRight(before.trimEnd(), BEFORE)}  `, { strong: words }, `${rest}  `, at];
}

function byWhatFollows(a: Context, b: Context): number {
  return collated(a).localeCompare(collated(b), 'en') || a.words.localeCompare(b.words, 'en');
}

/** What follows without the marks that it may begin with. */
function collated({ after }: Context): string {
  return after.replace(/^[^\p{L}\p{N}]+/u, '').toLowerCase();
}

/** Lines of whole words, each of so many columns at most unless a word alone is longer. */
function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && widthOf(line) + 1 + widthOf(word) <= width)
      lines.splice(-1, 1, `${line} ${word}`);
    else lines.push(word);
  }
  return lines;
}
