import {
  EventEmitter,
  l10n,
  ThemeIcon,
  window,
  workspace,
  type Disposable,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
} from 'vscode';
import type { FolderReader } from '../folder/folderReader.ts';
import type { Readings } from '../services.ts';
import { progressWords } from './folderProgress.ts';
import { groupOf } from './groupRow.ts';
import { MoreRow } from './moreRow.ts';
import type { ReadFile } from './readFile.ts';
import type { Row } from './row.ts';
import { rowFilter } from './rowFilter.ts';
import type { ShownArticle } from './shownArticle.ts';
import { UnreadRow } from './unreadRow.ts';
import { all, type RowList, type Shown, type ViewContent } from './viewContent.ts';
import type { ViewState } from './viewState.ts';

/** Rows that a list shows at first, and that each click on "N more…" adds. */
const PAGE = 200;

export interface TreeSources {
  readonly readings: Readings;
  readonly folder: FolderReader;
  readonly shown: ShownArticle;
  readonly state: ViewState;
}

/** One of the views: the rows of its content, filtered and in pages, painted again only when they have changed. */
export class RowTree implements TreeDataProvider<Row>, Disposable {
  readonly view: TreeView<Row>;
  private readonly changed = new EventEmitter<Row | undefined>();
  readonly onDidChangeTreeData = this.changed.event;

  private roots: RowList = all([]);
  /** Number of rows that a list shows where it shows more than one page; by the id of the row it stands under. */
  private readonly limits = new Map<string, number>();
  /** What the rows were made of. */
  private painted = '';
  private stale = false;
  private readonly disposables: readonly Disposable[];

  constructor(
    private readonly content: ViewContent,
    private readonly sources: TreeSources,
  ) {
    this.view = window.createTreeView(content.view, {
      treeDataProvider: this,
      showCollapseAll: true,
      canSelectMany: true,
      ...(content.drops ? { dragAndDropController: content.drops } : {}),
    });
    const { readings, folder, shown, state } = sources;
    this.disposables = [
      this.changed,
      this.view,
      this.view.onDidChangeVisibility(({ visible }) => {
        if (visible && this.stale) this.refresh();
      }),
      readings.onDidChange((article) => {
        if (state.scope === 'article' && article.toString() === shown.uri?.toString()) this.refresh();
      }),
      shown.onDidChange(() => {
        if (state.scope === 'article') this.refresh();
      }),
      folder.onDidChange(() => {
        if (state.scope === 'folder') this.refresh();
      }),
      state.onDidChange(() => this.refresh()),
    ];
  }

  get id(): string {
    return this.content.view;
  }

  getTreeItem(row: Row): TreeItem {
    const item = row.item();
    item.id = row.id;
    return item;
  }

  async getChildren(row?: Row): Promise<Row[]> {
    if (row) return this.page({ rows: await row.children(), hidden: row.hidden() }, row);
    await this.load();
    return this.page(this.roots);
  }

  getParent(row: Row): Row | undefined {
    return row.parent;
  }

  resolveTreeItem(item: TreeItem, row: Row): TreeItem {
    const tooltip = row.tooltip();
    if (tooltip) item.tooltip = tooltip;
    return item;
  }

  /** Selects a row and scrolls to it, where the view has it. */
  async reveal(id: string): Promise<void> {
    if (this.roots.rows.length === 0) await this.load();
    const row = this.find(this.roots.rows, id);
    if (row) await this.view.reveal(row, { select: true, focus: true, expand: false });
  }

  /** The row that stands for something, also where it stands in a group; of long lists among what is shown. */
  private find(rows: readonly Row[], id: string, under = ''): Row | undefined {
    const shown = rows.slice(0, this.shownIn(under));
    const found = shown.find((row) => row.standsFor(id));
    if (found) return found;
    for (const row of shown) {
      const inGroup = this.find(row.members(), id, row.id);
      if (inGroup) return inGroup;
    }
    return undefined;
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }

  private refresh(): void {
    this.stale = !this.view.visible;
    if (this.stale) return;
    // A reading under way is waited for where the rows are asked for, so that the view shows its progress bar.
    const file = this.file();
    if (this.sources.state.scope === 'folder' || file || !this.sources.shown.uri) {
      const before = this.painted;
      this.build(file);
      if (this.painted === before) return;
    }
    this.changed.fire(undefined);
  }

  private async load(): Promise<void> {
    const { state, shown, readings, folder } = this.sources;
    if (state.scope === 'folder') void folder.ensureRead();
    else if (shown.uri) await readings.whenRead(shown.uri);
    this.build(this.file());
  }

  /** The article that is shown, read; undefined where there is none, or not yet. */
  private file(): ReadFile | undefined {
    const article = this.sources.shown.uri;
    const document = workspace.textDocuments.find(({ uri }) => uri.toString() === article?.toString());
    const reading = article && this.sources.readings.get(article);
    return document && reading && { article, text: document.getText(), reading };
  }

  private build(file: ReadFile | undefined): void {
    const { state, folder } = this.sources;
    const inFolder = state.scope === 'folder';
    const matches = rowFilter(state.filter);
    const listed = inFolder
      ? this.folderRows(matches ? () => Infinity : this.shownIn)
      : all(file ? this.content.articleRows(file) : []);
    this.roots = matches ? all(listed.rows.flatMap((row) => row.filtered(matches) ?? [])) : listed;
    const options = this.content.options?.();
    this.painted = inFolder
      ? JSON.stringify(['folder', folder.version, state.filter, options])
      : JSON.stringify([
          options,
          file?.article.toString(),
          file?.reading.analysis.sha256,
          this.roots.rows.map(({ data }) => data),
        ]);
    this.describe(total(listed), total(this.roots));
  }

  /** Files that cannot be read stand above everything else: behind a long list nobody would see them. */
  private folderRows(shown: Shown): RowList {
    const { folder } = this.sources;
    const { rows, hidden } = this.content.folderRows(folder, shown);
    return { rows: [...unreadRows(folder), ...rows], hidden };
  }

  private readonly shownIn: Shown = (list) => this.limits.get(list) ?? PAGE;

  private describe(all: number, left: number): void {
    const { state, folder } = this.sources;
    const { progress } = folder;
    const filtered = state.filter.trim() !== '';
    const count = left.toLocaleString();
    this.view.description = filtered
      ? l10n.t('{0} of {1} · "{2}"', count, all.toLocaleString(), state.filter.trim())
      : all > 0
        ? count
        : '';
    const messages = [
      state.scope === 'folder' && progress ? progressWords(progress) : undefined,
      filtered && left === 0 && all > 0 ? l10n.t('Nothing matches "{0}".', state.filter.trim()) : undefined,
    ];
    this.view.message = messages.filter(Boolean).join('\n');
  }

  private page({ rows, hidden }: RowList, under?: Row): Row[] {
    const list = under?.id ?? '';
    const limit = this.shownIn(list);
    const left = Math.max(0, rows.length - limit) + hidden;
    if (left === 0) return [...rows];
    const more = new MoreRow(list, left, () => {
      this.limits.set(list, limit + PAGE);
      // From the root, because the rows of the next page are not made yet.
      this.changed.fire(undefined);
    });
    more.parent = under;
    return [...rows.slice(0, limit), more];
  }
}

/** Files that no view can list anything of: they are named rather than left out silently. */
function unreadRows({ unread }: FolderReader): readonly Row[] {
  return groupOf(
    { id: 'unread', label: l10n.t('Not Read'), icon: new ThemeIcon('warning'), open: false },
    unread.map((file) => new UnreadRow(file)),
  );
}

function total({ rows, hidden }: RowList): number {
  return rows.reduce((sum, row) => sum + row.count(), hidden);
}
