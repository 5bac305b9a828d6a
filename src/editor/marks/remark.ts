import { window } from 'vscode';

/** How long a remark stays in the status bar, in milliseconds. */
const SHOWN = 4000;

/** Says what was done where the eye may miss it, without asking for anything. */
export function remark(words: string): void {
  window.setStatusBarMessage(words, SHOWN);
}
