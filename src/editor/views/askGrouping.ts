import { l10n, window } from 'vscode';
import { GROUPINGS, type Grouping } from '../../corpus/eventGroups.ts';
import { answerIn } from '../marks/answers.ts';
import type { ViewState } from './viewState.ts';

/** Asks by what the events are to be grouped. @param given `{by}` in a keybinding answers the question */
export async function askGrouping(state: ViewState, given: unknown): Promise<void> {
  const answer = answerIn(given, 'by');
  const grouping = GROUPINGS.find((one) => one === answer) ?? (await ask(state.grouping));
  if (grouping) state.grouping = grouping;
}

async function ask(now: Grouping): Promise<Grouping | undefined> {
  const items = GROUPINGS.map((grouping) => ({
    grouping,
    label: groupingWord(grouping),
    ...(grouping === now ? { description: l10n.t('as it is now') } : {}),
  }));
  const chosen = await window.showQuickPick(items, { title: l10n.t('Group Events By') });
  return chosen?.grouping;
}

function groupingWord(grouping: Grouping): string {
  switch (grouping) {
    case 'none':
      return l10n.t('Nothing: one list in order');
    case 'date':
      return l10n.t('Date');
    case 'kind':
      return l10n.t('Kind');
    case 'actor':
      return l10n.t('Actor');
    case 'status':
      return l10n.t('Status');
  }
}
