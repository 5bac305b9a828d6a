import { commands, Disposable, env, l10n, window } from 'vscode';
import { cleanText } from '../../analysis/boilerplate/cleanText.ts';
import { COMMANDS } from '../ids.ts';
import type { Readings } from '../services.ts';

/** In milliseconds. */
const SHOWN_FOR = 5000;

/** What is done with all residue of the active article at once. The article itself is never changed. */
export function registerBoilerplate(readings: Readings): Disposable {
  return Disposable.from(
    commands.registerCommand(COMMANDS.copyCleanText, () => copyCleanText(readings)),
    commands.registerCommand(COMMANDS.foldBoilerplate, () => foldBoilerplate(readings)),
  );
}

async function copyCleanText(readings: Readings): Promise<void> {
  const document = window.activeTextEditor?.document;
  const reading = document && (await readings.whenRead(document.uri));
  if (!reading) return;
  await env.clipboard.writeText(cleanText(document.getText(), reading.boilerplate));
  const count = reading.boilerplate.filter(({ dimmed }) => dimmed).length;
  window.setStatusBarMessage(
    count === 1 ? l10n.t('Copied without 1 dimmed text') : l10n.t('Copied without {0} dimmed texts', count),
    SHOWN_FOR,
  );
}

async function foldBoilerplate(readings: Readings): Promise<void> {
  const article = window.activeTextEditor?.document.uri;
  if (!article || !(await readings.whenRead(article))) return;
  // Runs of dimmed lines are the only regions of an article; its sections fold by another command.
  await commands.executeCommand('editor.foldAllMarkerRegions');
}
