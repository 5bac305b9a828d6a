import { l10n, Uri, ViewColumn, window, type Disposable, type WebviewPanel } from 'vscode';
import type { ToldEvent } from '../../corpus/toldEvents.ts';
import { isPlainStatement } from '../../marks/plainStatement.ts';
import type { FromPage, TimelineData, ToPage } from '../../webview/timeline/protocol.ts';
import { Delayed } from '../delayed.ts';
import { baseName } from '../marks/paths.ts';
import { goTo } from '../navigation/goTo.ts';
import { toldInArticle } from '../views/eventsView.ts';
import { progressWords } from '../views/folderProgress.ts';
import type { TreeSources } from '../views/rowTree.ts';
import { savePicture } from './savePicture.ts';
import { partyNames, timelineEvents } from './timelineEvents.ts';
import { timelinePage, timelineRoots } from './timelinePage.ts';
import { timelineTexts } from './timelineTexts.ts';

/** Milliseconds of quiet before changes are shown. */
const PAUSE = 150;

/** The timeline in its panel: shows the events of what the views show, as long as it is in sight. */
export class TimelinePanel implements Disposable {
  private told: readonly ToldEvent[] = [];
  private readonly update = new Delayed(PAUSE, () => void this.show());
  private readonly disposables: readonly Disposable[];

  /** @param article the one that the page showed when the window was closed; the views may show none yet */
  constructor(
    readonly panel: WebviewPanel,
    extension: Uri,
    private readonly sources: TreeSources,
    private readonly article?: Uri,
  ) {
    const { readings, folder, shown, state } = sources;
    const { webview } = panel;
    const inScope = (scope: 'article' | 'folder') => (): void => {
      if (state.scope === scope) this.update.ask();
    };
    this.disposables = [
      this.update,
      webview.onDidReceiveMessage((message: FromPage) => this.take(message)),
      readings.onDidChange(inScope('article')),
      shown.onDidChange(inScope('article')),
      folder.onDidChange(inScope('folder')),
      state.onDidChange(() => this.update.ask()),
    ];
    webview.options = { enableScripts: true, localResourceRoots: timelineRoots(extension) };
    webview.html = timelinePage(webview, extension);
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }

  private take(message: FromPage): void {
    switch (message.type) {
      case 'ready':
        this.post({ type: 'texts', texts: timelineTexts() });
        void this.show();
        break;
      case 'open':
        void this.open(message.id);
        break;
      case 'scope':
        this.sources.state.scope = message.scope;
        break;
      case 'save':
        void savePicture(message.format, message.content, this.shownArticle);
        break;
    }
  }

  /** Goes to the place that says most of an event, beside the timeline rather than in its stead. */
  private async open(id: string): Promise<void> {
    const event = this.told.find((one) => one.id === id);
    if (!event) return;
    const { viewColumn } = this.panel;
    const other = window.tabGroups.all.find((group) => group.viewColumn !== viewColumn);
    await goTo(Uri.parse(event.main.file), event.main.trigger, other?.viewColumn ?? ViewColumn.Beside);
  }

  private get shownArticle(): Uri | undefined {
    return this.sources.shown.uri ?? this.article;
  }

  private async show(): Promise<void> {
    if (!this.panel.visible) return;
    const { scope, statements } = this.sources.state;
    const article = scope === 'article' ? this.shownArticle : undefined;
    const all = scope === 'folder' ? this.ofFolder() : await this.ofArticle(article);
    this.told = statements ? all : all.filter(({ main }) => !isPlainStatement(main));
    const data: TimelineData = {
      scope,
      article: article?.toString() ?? null,
      heading: this.heading(article),
      events: timelineEvents(this.told, scope === 'folder'),
      parties: partyNames(this.told),
    };
    this.panel.title = l10n.t('Timeline: {0}', article ? baseName(article) : l10n.t('All Articles'));
    this.post({ type: 'data', data });
  }

  private ofFolder(): readonly ToldEvent[] {
    const { folder } = this.sources;
    void folder.ensureRead();
    return folder.index.toldEvents(folder.progress !== undefined);
  }

  private async ofArticle(article: Uri | undefined): Promise<readonly ToldEvent[]> {
    // It may be gone, or no article any more.
    const file = article && (await this.sources.folder.readFile(article).catch(() => undefined));
    return file ? toldInArticle(file) : [];
  }

  private heading(article: Uri | undefined): string {
    const { folder, state } = this.sources;
    if (state.scope === 'article') return article ? baseName(article) : l10n.t('No article is open');
    const { progress } = folder;
    return progress ? progressWords(progress) : l10n.t('{0} articles', folder.index.size.toLocaleString());
  }

  private post(message: ToPage): void {
    void this.panel.webview.postMessage(message);
  }
}
