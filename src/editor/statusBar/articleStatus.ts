import {
  env,
  l10n,
  StatusBarAlignment,
  ThemeColor,
  window,
  workspace,
  type Disposable,
  type StatusBarItem,
  type TextDocument,
} from 'vscode';
import { LARGEST_ARTICLE } from '../articles/articles.ts';
import { COMMANDS } from '../ids.ts';
import type { OpenReadings, ReadingState } from '../reading/openReadings.ts';
import type { MasterSwitch } from '../settings/masterSwitch.ts';
import { SECTION, settings } from '../settings/settings.ts';
import { countsOf, inIcons, inWords } from './counts.ts';

/** What the status bar says of the active editor's document. */
export interface Status {
  readonly text: string;
  readonly tooltip: string;
  /** What a screen reader says in place of the icons. */
  readonly label: string;
  readonly command: string;
  readonly warning?: boolean;
}

/** Says in the status bar how many people, organisations, places and events the article has, or why none are shown. */
export class ArticleStatus implements Disposable {
  private readonly item: StatusBarItem;
  private readonly disposables: readonly Disposable[];

  constructor(
    private readonly readings: OpenReadings,
    private readonly master: MasterSwitch,
  ) {
    this.item = window.createStatusBarItem('pressmark.article', StatusBarAlignment.Right, 100);
    this.item.name = 'Pressmark';
    const show = () => this.show();
    this.disposables = [
      this.item,
      window.onDidChangeActiveTextEditor(show),
      readings.onDidChange(show),
      master.onDidChange(show),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration(SECTION)) show();
      }),
    ];
    this.show();
  }

  /** Undefined where there is nothing to say. */
  get status(): Status | undefined {
    const document = window.activeTextEditor?.document;
    if (!document || !settings.statusBar()) return undefined;
    const state = this.readings.stateOf(document.uri);
    if (state.kind === 'no-article') return undefined;
    return this.master.isOn ? statusOf(state, document) : switchedOff();
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }

  private show(): void {
    const { status } = this;
    if (!status) return this.item.hide();
    this.item.text = status.text;
    this.item.tooltip = status.tooltip;
    this.item.accessibilityInformation = { label: status.label };
    this.item.command = status.command;
    this.item.backgroundColor = status.warning
      ? new ThemeColor('statusBarItem.warningBackground')
      : undefined;
    this.item.show();
  }
}

function statusOf(state: Exclude<ReadingState, { kind: 'no-article' }>, document: TextDocument): Status {
  switch (state.kind) {
    case 'reading':
      return plain('$(loading~spin) ', l10n.t('Reading…'), l10n.t('Pressmark is reading this article.'));
    case 'too-large':
      return {
        ...plain('$(book) ', l10n.t('Too large to read'), tooLarge(document)),
        command: COMMANDS.annotateFile,
      };
    case 'failed':
      return { ...plain('$(warning) ', l10n.t('Not read'), state.message), warning: true };
    case 'read': {
      const counts = countsOf(state.reading);
      const label = inWords(counts);
      const cut = document.getText().length > LARGEST_ARTICLE;
      return {
        text: cut ? `${inIcons(counts)} $(ellipsis)` : inIcons(counts),
        tooltip: cut
          ? l10n.t(
              '{0} in the first {1} characters; the rest was not read.',
              label,
              characters(LARGEST_ARTICLE),
            )
          : l10n.t('{0}. Click to show the people.', label),
        label: l10n.t('Pressmark: {0}', label),
        command: COMMANDS.showPeople,
      };
    }
  }
}

function switchedOff(): Status {
  const why = l10n.t('Highlighting is switched off in this window. Click to switch it on.');
  return { ...plain('$(eye-closed) ', l10n.t('Pressmark off'), why), command: COMMANDS.switchOn };
}

function plain(icon: string, text: string, tooltip: string): Status {
  return {
    text: icon + text,
    tooltip,
    label: l10n.t('Pressmark: {0}', tooltip),
    command: COMMANDS.showPeople,
  };
}

function tooLarge(document: TextDocument): string {
  return l10n.t(
    'This file has {0} characters. Up to {1} are read on their own, so that the editor stays quick. Click to read these all the same.',
    characters(document.getText().length),
    characters(LARGEST_ARTICLE),
  );
}

function characters(units: number): string {
  return units.toLocaleString(env.language);
}
