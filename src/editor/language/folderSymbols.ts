import { Location, Range, SymbolInformation, Uri, workspace, type WorkspaceSymbolProvider } from 'vscode';
import type { EntityType, Span } from '../../analysis/model.ts';
import { summarizeArticle } from '../../corpus/articleSummary.ts';
import { CorpusIndex, type EntityRow } from '../../corpus/corpusIndex.ts';
import type { FolderReader } from '../folder/folderReader.ts';
import type { Readings } from '../services.ts';
import type { MasterSwitch } from '../settings/masterSwitch.ts';
import { articleWords } from '../views/folderEntityRow.ts';
import { SYMBOL_KINDS } from './symbolKinds.ts';

/** More would not be read, and VS Code narrows the list with every letter typed. */
const MOST_SYMBOLS = 200;
const TYPES: readonly EntityType[] = ['person', 'organization', 'place'];
const UNRESOLVED = new Range(0, 0, 0, 0);

/**
 * Finds people, organisations and places in the articles that are open and in those of the folder that were read. It
 * does not have the folder read: this list is asked for with every letter that somebody types, in any project.
 */
export class FolderSymbols implements WorkspaceSymbolProvider<EntitySymbol> {
  constructor(
    private readonly readings: Readings,
    private readonly folder: FolderReader,
    private readonly master: MasterSwitch,
  ) {}

  provideWorkspaceSymbols(query: string): EntitySymbol[] {
    if (!this.master.isOn) return [];
    const found = new Map<string, EntityRow>();
    for (const index of [this.folder.index, this.openArticles()]) {
      const { rows } = index.entities({ filter: query, types: TYPES, limit: MOST_SYMBOLS });
      for (const row of rows) if (!found.has(row.key)) found.set(row.key, row);
    }
    return [...found.values()].flatMap((row) => {
      const [first] = row.articles;
      return first ? [new EntitySymbol(row, Uri.parse(first.file), first.first)] : [];
    });
  }

  /** Lines and columns take the text, so they are made for the symbol that is chosen. */
  async resolveWorkspaceSymbol(symbol: EntitySymbol): Promise<EntitySymbol> {
    const { uri } = symbol.location;
    const document = await workspace.openTextDocument(uri);
    const { start, end } = symbol.first;
    symbol.location = new Location(uri, new Range(document.positionAt(start), document.positionAt(end)));
    return symbol;
  }

  private openArticles(): CorpusIndex {
    const index = new CorpusIndex();
    for (const document of workspace.textDocuments) {
      const reading = this.readings.get(document.uri);
      if (reading) index.set(document.uri.toString(), summarizeArticle(document.getText(), reading));
    }
    return index;
  }
}

/** An entity, at its first mention in the article that mentions it most. */
class EntitySymbol extends SymbolInformation {
  constructor(
    { name, type, articles }: EntityRow,
    article: Uri,
    readonly first: Span,
  ) {
    super(name, SYMBOL_KINDS[type], articleWords(articles.length), new Location(article, UNRESOLVED));
  }
}
