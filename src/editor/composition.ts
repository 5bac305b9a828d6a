import { languages, type Disposable, type ExtensionContext } from 'vscode';
import type { WorkerHandle } from '../worker/workerHandle.ts';
import { WorkerAnalyses } from './analysis/workerAnalyses.ts';
import { Articles } from './articles/articles.ts';
import { ARTICLE_LANGUAGES } from './articles/eligibility.ts';
import { ManualChoices } from './articles/manualChoices.ts';
import { registerArticleCommands } from './articles/registerArticleCommands.ts';
import { registerBoilerplate } from './boilerplate/registerBoilerplate.ts';
import { ContextKeys, followEditor } from './contextKeys.ts';
import { Decorator } from './decorations/decorator.ts';
import { registerDossier } from './dossier/registerDossier.ts';
import { registerExport } from './export/registerExport.ts';
import { ArticleFinder } from './folder/articleFinder.ts';
import { ArticleReader } from './folder/articleReader.ts';
import { buildOf } from './folder/buildOf.ts';
import { FolderLines } from './folder/folderLines.ts';
import { FolderReader } from './folder/folderReader.ts';
import { SummaryCache } from './folder/summaryCache.ts';
import { tagsInUse } from './folder/tagsInUse.ts';
import { ArticleHovers } from './hovers/articleHovers.ts';
import { followArticles } from './identity/followArticles.ts';
import { registerLanguageFeatures } from './language/registerLanguageFeatures.ts';
import { DecisionHistory } from './marks/decisionHistory.ts';
import { FolderFileStore } from './marks/folderFileStore.ts';
import { ProblemReporter } from './marks/problemReporter.ts';
import { registerDecisions } from './marks/registerDecisions.ts';
import { SidecarStore } from './marks/sidecarStore.ts';
import { TextFiles } from './marks/textFiles.ts';
import { registerNavigation } from './navigation/registerNavigation.ts';
import { OpenReadings } from './reading/openReadings.ts';
import { MasterSwitch } from './settings/masterSwitch.ts';
import { ArticleStatus } from './statusBar/articleStatus.ts';
import { registerTimeline, type Timelines } from './timeline/registerTimeline.ts';
import { registerViews, type Views } from './views/registerViews.ts';

/** What the extension shows of itself to its tests; no one else's to rely on. */
export interface Pressmark {
  readonly readings: OpenReadings;
  readonly decorator: Decorator;
  readonly status: ArticleStatus;
  readonly sidecars: SidecarStore;
  readonly folder: FolderReader;
  readonly views: Views;
  readonly timeline: Timelines;
}

/** Workers that read a folder: each holds the models, and more of them keep the machine from other things. */
const MOST_WORKERS = 3;

/**
 * Builds the services, each from those before it, and registers the features that use them.
 *
 * @param startWorker differs between the desktop and the web, as does how the number of processors is known
 * @param processors how many threads can run at a time
 */
export function compose(
  context: ExtensionContext,
  startWorker: () => WorkerHandle | Promise<WorkerHandle>,
  processors: number,
): Pressmark {
  const own = <T extends Disposable>(disposable: T): T => {
    context.subscriptions.push(disposable);
    return disposable;
  };
  const memory = context.workspaceState;

  const files = new TextFiles();
  const problems = own(new ProblemReporter());
  const sidecars = own(new SidecarStore(files, problems));
  const folderFiles = own(new FolderFileStore(files, problems));
  // Of their own, so that an article that is opened or typed in never waits behind those of the folder.
  const workers = (most: number) => own(new WorkerAnalyses(context.extensionUri, startWorker, most));
  const analyses = workers(1);
  const inBackground = workers(Math.min(MOST_WORKERS, Math.max(1, Math.floor(processors / 2))));
  const choices = own(new ManualChoices(memory));
  const articles = own(new Articles(choices, folderFiles));
  const lines = own(new FolderLines(folderFiles));
  const readings = own(new OpenReadings(articles, { analyses, sidecars, folderFiles, lines }));
  const master = own(new MasterSwitch(memory));
  const finder = new ArticleFinder(folderFiles, choices);
  const cache = own(new SummaryCache(context.storageUri, () => buildOf(context.extensionUri)));
  const reader = new ArticleReader(inBackground, files, folderFiles, choices, lines, cache);
  const folder = own(new FolderReader(finder, reader, readings, folderFiles, lines, cache));
  const keys = new ContextKeys();

  own(followEditor(keys, readings, master));
  own(registerArticleCommands(choices, master));
  own(registerNavigation(readings));
  own(registerBoilerplate(readings));
  own(registerExport(readings));
  own(followArticles(folderFiles));
  const decisions = new DecisionHistory(sidecars, folderFiles, keys);
  own(registerDecisions({ readings, folder, memory, tagsInUse: () => tagsInUse(files) }, decisions));
  const views = own(registerViews({ readings, folder, keys, memory }));
  const timeline = own(registerTimeline(context.extensionUri, views.sources));
  const decorator = own(new Decorator(readings, master));
  const status = own(new ArticleStatus(readings, master));
  const hovers = new ArticleHovers(readings, folder, lines, master);
  own(languages.registerHoverProvider([...ARTICLE_LANGUAGES], hovers));
  own(registerLanguageFeatures({ readings, folder, lines, decisions, master }));
  own(registerDossier({ readings, folder }));

  return { readings, decorator, status, sidecars, folder, views, timeline };
}
