import { Disposable, languages } from 'vscode';
import { ARTICLE_LANGUAGES } from '../articles/eligibility.ts';
import type { FolderLines } from '../folder/folderLines.ts';
import type { FolderReader } from '../folder/folderReader.ts';
import type { DecisionHistory } from '../marks/decisionHistory.ts';
import type { Readings } from '../services.ts';
import type { MasterSwitch } from '../settings/masterSwitch.ts';
import { ArticleDocuments } from './articleDocuments.ts';
import { ArticleFolding } from './articleFolding.ts';
import { ArticleOutline } from './articleOutline.ts';
import { DecisionActions } from './decisionActions.ts';
import { EntityReferences } from './entityReferences.ts';
import { EntityRenames } from './entityRenames.ts';
import { FolderSymbols } from './folderSymbols.ts';
import { Introductions } from './introductions.ts';
import { LiveOutline } from './liveOutline.ts';
import { MentionHighlights } from './mentionHighlights.ts';

interface LanguageServices {
  readonly readings: Readings;
  readonly folder: FolderReader;
  readonly lines: FolderLines;
  readonly decisions: DecisionHistory;
  readonly master: MasterSwitch;
}

/** What editors do with a program's names, for the people, organisations and places of articles. */
export function registerLanguageFeatures({
  readings,
  folder,
  lines,
  decisions,
  master,
}: LanguageServices): Disposable {
  const selector = [...ARTICLE_LANGUAGES];
  const articles = new ArticleDocuments(readings, master);
  const outline = new ArticleOutline(articles);
  const actions = new DecisionActions(articles, lines);
  return Disposable.from(
    languages.registerDocumentHighlightProvider(selector, new MentionHighlights(articles)),
    languages.registerDefinitionProvider(selector, new Introductions(articles)),
    languages.registerReferenceProvider(selector, new EntityReferences(articles, folder)),
    languages.registerRenameProvider(selector, new EntityRenames(articles, decisions)),
    new LiveOutline(readings, () =>
      languages.registerDocumentSymbolProvider(selector, outline, { label: 'Pressmark' }),
    ),
    languages.registerFoldingRangeProvider(selector, new ArticleFolding(articles)),
    languages.registerCodeActionsProvider(selector, actions, DecisionActions.metadata),
    languages.registerWorkspaceSymbolProvider(new FolderSymbols(readings, folder, master)),
  );
}
