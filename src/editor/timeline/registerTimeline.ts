import { commands, Disposable, l10n, Uri, ViewColumn, window, type WebviewPanel } from 'vscode';
import type { TimelineMemory } from '../../webview/timeline/protocol.ts';
import { COMMANDS, TIMELINE } from '../ids.ts';
import type { TreeSources } from '../views/rowTree.ts';
import { TimelinePanel } from './timelinePanel.ts';

/** The timeline, where it is open. */
export interface Timelines extends Disposable {
  readonly current: TimelinePanel | undefined;
}

/** The command that opens the timeline, and what brings it back when the window is opened again. */
export function registerTimeline(extension: Uri, sources: TreeSources): Timelines {
  let current: TimelinePanel | undefined;
  const take = (panel: WebviewPanel, article?: Uri): void => {
    panel.iconPath = {
      light: Uri.joinPath(extension, 'media', 'article-light.svg'),
      dark: Uri.joinPath(extension, 'media', 'article-dark.svg'),
    };
    const timeline = new TimelinePanel(panel, extension, sources, article);
    current = timeline;
    panel.onDidDispose(() => {
      timeline.dispose();
      if (current === timeline) current = undefined;
    });
  };
  const disposable = Disposable.from(
    commands.registerCommand(COMMANDS.openTimeline, async () => {
      if (current) return current.panel.reveal();
      take(window.createWebviewPanel(TIMELINE, l10n.t('Timeline'), await placeBelow()));
    }),
    window.registerWebviewPanelSerializer(TIMELINE, {
      deserializeWebviewPanel(panel, memory: TimelineMemory | undefined) {
        if (memory) sources.state.scope = memory.scope;
        // Two could be there when a window was copied: the one that came last counts.
        take(panel, memory?.article ? Uri.parse(memory.article) : undefined);
        return Promise.resolve();
      },
    }),
    new Disposable(() => {
      current?.panel.dispose();
    }),
  );
  return {
    get current() {
      return current;
    },
    dispose: () => void disposable.dispose(),
  };
}

/** A timeline is wide and low: it goes below the article that is open. */
async function placeBelow(): Promise<ViewColumn> {
  if (window.activeTextEditor) await commands.executeCommand('workbench.action.newGroupBelow');
  return ViewColumn.Active;
}
