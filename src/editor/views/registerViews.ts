import { commands, Disposable, type Memento } from 'vscode';
import type { ContextKeys } from '../contextKeys.ts';
import type { FolderReader } from '../folder/folderReader.ts';
import { COMMANDS } from '../ids.ts';
import { answerIn } from '../marks/answers.ts';
import type { Readings } from '../services.ts';
import { askFilter } from './askFilter.ts';
import { askGrouping } from './askGrouping.ts';
import { eventsView } from './eventsView.ts';
import { showFolderProgress } from './folderProgress.ts';
import { MoreRow } from './moreRow.ts';
import { organizationsView } from './organizationsView.ts';
import { peopleView } from './peopleView.ts';
import { RowTree, type TreeSources } from './rowTree.ts';
import { showView } from './showView.ts';
import { ShownArticle } from './shownArticle.ts';
import { tagsView } from './tagsView.ts';
import { ViewState } from './viewState.ts';

export interface ViewServices {
  readonly readings: Readings;
  readonly folder: FolderReader;
  readonly keys: ContextKeys;
  /** Keeps how events are listed. */
  readonly memory: Memento;
}

/** The four views. */
export interface Views extends Disposable {
  readonly people: RowTree;
  readonly events: RowTree;
  readonly organizations: RowTree;
  readonly tags: RowTree;
  /** What the views show, for others that show the same. */
  readonly sources: TreeSources;
}

/** The four views of the sidebar and their commands. */
export function registerViews({ readings, folder, keys, memory }: ViewServices): Views {
  const state = new ViewState(keys, memory);
  const shown = new ShownArticle(readings);
  const sources: TreeSources = { readings, folder, shown, state };
  const people = new RowTree(peopleView, sources);
  const events = new RowTree(eventsView(state), sources);
  const organizations = new RowTree(organizationsView, sources);
  const tags = new RowTree(tagsView, sources);
  const command = (id: string, action: (...args: unknown[]) => unknown): Disposable =>
    commands.registerCommand(id, action);
  const disposable = Disposable.from(
    state,
    shown,
    people,
    events,
    organizations,
    tags,
    showFolderProgress(folder, keys),
    command(COMMANDS.scopeArticle, () => (state.scope = 'article')),
    command(COMMANDS.scopeFolder, () => (state.scope = 'folder')),
    command(COMMANDS.readFolder, () => folder.readAgain()),
    command(COMMANDS.stopReading, () => folder.stop()),
    command(COMMANDS.filter, (given) => {
      const filter = answerIn(given, 'filter');
      if (filter === undefined) askFilter(state);
      else state.filter = filter;
    }),
    command(COMMANDS.clearFilter, () => (state.filter = '')),
    command(COMMANDS.groupEvents, (given) => askGrouping(state, given)),
    command(COMMANDS.showStatements, () => (state.statements = true)),
    command(COMMANDS.hideStatements, () => (state.statements = false)),
    command(COMMANDS.showMore, (row) => {
      if (row instanceof MoreRow) row.showMore();
    }),
    command(COMMANDS.showPeople, (target) => showView(people, sources, target)),
    command(COMMANDS.showEvents, (target) => showView(events, sources, target)),
  );
  return { people, events, organizations, tags, sources, dispose: () => void disposable.dispose() };
}
