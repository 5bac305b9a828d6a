import { commands, Disposable, window } from 'vscode';
import { COMMANDS } from '../ids.ts';
import type { MasterSwitch } from '../settings/masterSwitch.ts';
import { isText } from './eligibility.ts';
import type { Choice, ManualChoices } from './manualChoices.ts';

/** The commands that say what is annotated: one file, or nothing in this window. */
export function registerArticleCommands(choices: ManualChoices, master: MasterSwitch): Disposable {
  const choose = (choice: Choice) => () => {
    const document = window.activeTextEditor?.document;
    if (document && isText(document)) choices.set(document.uri, choice);
  };
  return Disposable.from(
    commands.registerCommand(COMMANDS.annotateFile, choose('annotate')),
    commands.registerCommand(COMMANDS.stopAnnotatingFile, choose('stop')),
    commands.registerCommand(COMMANDS.switchOff, () => master.turn(false)),
    commands.registerCommand(COMMANDS.switchOn, () => master.turn(true)),
  );
}
