import { commands, Disposable, window } from 'vscode';
import { closeHover } from '../hovers/closeHover.ts';
import { COMMANDS } from '../ids.ts';
import { accept } from './accept.ts';
import { changeEventKind, changeEventParties } from './changeEvent.ts';
import { acceptLine, refuseLine } from './decideLine.ts';
import type { DecisionFiles, DecisionHistory } from './decisionHistory.ts';
import type { DecisionServices } from './decisionServices.ts';
import { markAs } from './markAs.ts';
import { reject } from './reject.ts';
import { removeMark } from './removeMark.ts';
import { addAlias, changeType, setWikidata, writeNote } from '../identity/describe.ts';
import { markDifferent, mergeEntities, mergeInto } from '../identity/merge.ts';
import { acceptMatch, refuseMatch } from '../identity/nearMatch.ts';
import { rename } from '../identity/rename.ts';
import { somebodyElse } from '../identity/somebodyElse.ts';
import { splitEntity } from '../identity/split.ts';
import { revealSidecar } from './revealSidecar.ts';
import { setPublished } from './setPublished.ts';
import { followRenames } from './sidecarFollower.ts';
import { tagArticle } from './tagArticle.ts';
import { tagSelection } from './tagSelection.ts';
import { messageOf } from './textFiles.ts';

type Decision = (services: DecisionServices, ...args: unknown[]) => Promise<void>;

const DECISIONS: Readonly<Record<string, Decision>> = {
  [COMMANDS.accept]: accept,
  [COMMANDS.reject]: reject,
  [COMMANDS.removeMark]: removeMark,
  [COMMANDS.markAs]: markAs,
  [COMMANDS.changeEventKind]: changeEventKind,
  [COMMANDS.changeEventParties]: changeEventParties,
  [COMMANDS.acceptLine]: acceptLine,
  [COMMANDS.refuseLine]: refuseLine,
  [COMMANDS.rename]: rename,
  [COMMANDS.mergeEntities]: mergeEntities,
  [COMMANDS.mergeInto]: mergeInto,
  [COMMANDS.splitEntity]: splitEntity,
  [COMMANDS.markDifferent]: markDifferent,
  [COMMANDS.somebodyElse]: somebodyElse,
  [COMMANDS.changeType]: changeType,
  [COMMANDS.addAlias]: addAlias,
  [COMMANDS.setWikidata]: setWikidata,
  [COMMANDS.writeNote]: writeNote,
  [COMMANDS.acceptMatch]: acceptMatch,
  [COMMANDS.refuseMatch]: refuseMatch,
  [COMMANDS.revealSidecar]: revealSidecar,
  [COMMANDS.setPublished]: setPublished,
  [COMMANDS.tagArticle]: tagArticle,
  [COMMANDS.tagSelection]: tagSelection,
};

/** The commands with which a person decides. What one of them could not do it says in a message. */
export function registerDecisions(
  services: Omit<DecisionServices, keyof DecisionFiles>,
  history: DecisionHistory,
): Disposable {
  const register = (id: string, run: (...args: unknown[]) => Promise<void>): Disposable =>
    commands.registerCommand(id, async (...args: unknown[]) => {
      try {
        await closeHover();
        await run(...args);
      } catch (error) {
        void window.showErrorMessage(messageOf(error));
      }
    });
  return Disposable.from(
    followRenames(),
    ...Object.entries(DECISIONS).map(([id, decide]) =>
      register(id, (...args) => history.record((files) => decide({ ...services, ...files }, ...args))),
    ),
    register(COMMANDS.undoDecision, () => history.undo()),
  );
}
