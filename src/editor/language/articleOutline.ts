import {
  DocumentSymbol,
  SymbolKind,
  type CancellationToken,
  type DocumentSymbolProvider,
  type TextDocument,
} from 'vscode';
import type { ReadEntity, ReadEvent } from '../../marks/model.ts';
import { tellingEvents } from '../../marks/plainStatement.ts';
import { contextLine } from '../views/contextLine.ts';
import { mentionWords } from '../views/entityRow.ts';
import { eventTitle, partiesOf } from '../views/eventWords.ts';
import { statusWord } from '../words.ts';
import type { ArticleDocument } from './articleDocument.ts';
import type { ArticleDocuments } from './articleDocuments.ts';
import { sectionsOf, type Section } from './sections.ts';
import { SYMBOL_KINDS } from './symbolKinds.ts';

/** The outline and the breadcrumbs: headings with the events under them, then people with their mentions. */
export class ArticleOutline implements DocumentSymbolProvider {
  constructor(private readonly articles: ArticleDocuments) {}

  async provideDocumentSymbols(
    document: TextDocument,
    token: CancellationToken,
  ): Promise<DocumentSymbol[] | undefined> {
    const article = await this.articles.read(document, token);
    if (!article) return undefined;
    const people = article.reading.entities.filter(({ type }) => type === 'person');
    return [...whatHappens(article), ...people.flatMap((person) => personSymbol(article, person))];
  }
}

/** Symbols of headings, each with those of lower levels and the events in it. */
function whatHappens(article: ArticleDocument): readonly DocumentSymbol[] {
  const { document, text, reading } = article;
  // In Markdown VS Code lists the headings itself.
  const sections = document.languageId === 'markdown' ? [] : sectionsOf(text, reading.boilerplate);
  const nodes = sections.map((section) => ({ section, symbol: sectionSymbol(article, section) }));
  const top: DocumentSymbol[] = [];
  const innermost = (offset: number, level: number) =>
    nodes.findLast(({ section }) => section.level < level && section.start <= offset && offset < section.end)
      ?.symbol.children ?? top;
  for (const { section, symbol } of nodes) innermost(section.start, section.level).push(symbol);
  for (const event of tellingEvents(reading)) {
    innermost(event.trigger.start, Infinity).push(eventSymbol(article, event));
  }
  return top;
}

function sectionSymbol(article: ArticleDocument, section: Section): DocumentSymbol {
  const range = article.rangeOf(section);
  return new DocumentSymbol(section.title, '', SymbolKind.String, range, article.rangeOf(section.heading));
}

function eventSymbol(article: ArticleDocument, event: ReadEvent): DocumentSymbol {
  const { document, text, reading } = article;
  const title = eventTitle(partiesOf({ article: document.uri, text, reading }, event));
  const range = article.rangeOf(event.trigger);
  return new DocumentSymbol(title, statusWord(event.status), SymbolKind.Event, range, range);
}

function personSymbol(article: ArticleDocument, person: ReadEntity): readonly DocumentSymbol[] {
  const introduction = article.introductionOf(person);
  if (!introduction) return [];
  const range = article.rangeOf(introduction);
  const { name, type, mentions } = person;
  const symbol = new DocumentSymbol(name, mentionWords(mentions.length), SYMBOL_KINDS[type], range, range);
  symbol.children = mentions.map((mention) => {
    const at = article.rangeOf(mention);
    const words = article.text.slice(mention.start, mention.end).replace(/\s+/g, ' ');
    return new DocumentSymbol(words, contextLine(article.text, mention).label, SymbolKind.Field, at, at);
  });
  return [symbol];
}
