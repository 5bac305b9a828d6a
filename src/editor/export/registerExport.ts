import { commands, window, workspace, type Disposable } from 'vscode';
import { COMMANDS } from '../ids.ts';
import type { Readings } from '../services.ts';

/** Opens the analysis of the active article as a new JSON document, in the form that `pressmark analyze` prints. */
export function registerExport(readings: Readings): Disposable {
  return commands.registerCommand(COMMANDS.exportAnalysis, async () => {
    const article = window.activeTextEditor?.document.uri;
    const reading = article && (await readings.whenRead(article));
    if (!reading) return;
    const content = `${JSON.stringify(reading.analysis, undefined, 2)}\n`;
    await window.showTextDocument(await workspace.openTextDocument({ language: 'json', content }));
  });
}
