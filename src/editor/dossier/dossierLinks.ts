import {
  DocumentLink,
  l10n,
  Location,
  Position,
  Range,
  Uri,
  type DefinitionProvider,
  type DocumentLinkProvider,
  type TextDocument,
} from 'vscode';
import type { Place } from '../../corpus/dossier/dossier.ts';
import type { PageLink } from '../../corpus/dossier/dossierPage.ts';
import type { DossierDocuments } from './dossierDocuments.ts';

/** Leads from every line of a dossier to the article that it comes from: by its link, and by Go to Definition. */
export class DossierLinks implements DocumentLinkProvider, DefinitionProvider {
  constructor(private readonly documents: DossierDocuments) {}

  provideDocumentLinks(document: TextDocument): DocumentLink[] {
    return linksIn(this.documents, document).map(({ start, end, to }) => {
      const range = new Range(document.positionAt(start), document.positionAt(end));
      const link = new DocumentLink(range, uriOf(to));
      link.tooltip = l10n.t('Go to the article');
      return link;
    });
  }

  /** The link under the caret, else the first of its line. */
  provideDefinition(document: TextDocument, position: Position): Location | undefined {
    const offset = document.offsetAt(position);
    const { range } = document.lineAt(position);
    const [from, to] = [document.offsetAt(range.start), document.offsetAt(range.end)];
    const here = linksIn(this.documents, document).filter(({ start }) => from <= start && start <= to);
    const link = here.find(({ start, end }) => start <= offset && offset <= end) ?? here[0];
    return link && new Location(Uri.parse(link.to.file), rangeOf(link.to));
  }
}

function linksIn(documents: DossierDocuments, { uri }: TextDocument): readonly PageLink[] {
  return documents.get(uri)?.links ?? [];
}

function rangeOf({ line, column, start, end }: Place): Range {
  const from = new Position(line - 1, column - 1);
  return new Range(from, from.translate(0, end - start));
}

/** An article with the mention selected: VS Code reads it from the fragment. */
function uriOf(place: Place): Uri {
  const { line, column, start, end } = place;
  return Uri.parse(place.file).with({ fragment: `L${line},${column}-L${line},${column + end - start}` });
}
