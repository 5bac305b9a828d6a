import { commands, Disposable, window, type TextEditor } from 'vscode';
import { isText } from './articles/eligibility.ts';
import { CONTEXTS } from './ids.ts';
import { decidablesAt } from './marks/decidable.ts';
import type { Readings } from './services.ts';
import type { MasterSwitch } from './settings/masterSwitch.ts';

type ContextKey = (typeof CONTEXTS)[keyof typeof CONTEXTS];

/** The one place that sets the context keys that `when` clauses and enablement read; only what changed is sent to the editor. */
export class ContextKeys {
  private readonly values = new Map<ContextKey, unknown>();

  set(key: ContextKey, value: boolean | string): void {
    if (this.values.get(key) === value) return;
    this.values.set(key, value);
    void commands.executeCommand('setContext', key, value);
  }
}

/** Keeps the keys about the active editor and the master switch true to life. */
export function followEditor(keys: ContextKeys, readings: Readings, master: MasterSwitch): Disposable {
  const follow = () => {
    const editor = window.activeTextEditor;
    keys.set(CONTEXTS.enabled, master.isOn);
    keys.set(CONTEXTS.activeEditorIsText, editor !== undefined && isText(editor.document));
    keys.set(CONTEXTS.activeEditorIsArticle, editor !== undefined && readings.isArticle(editor.document.uri));
    keys.set(CONTEXTS.caretOnSuggestion, editor !== undefined && isOnSuggestion(editor, readings));
  };
  follow();
  return Disposable.from(
    window.onDidChangeActiveTextEditor(follow),
    window.onDidChangeTextEditorSelection(follow),
    readings.onDidChange(follow),
    master.onDidChange(follow),
  );
}

function isOnSuggestion(editor: TextEditor, readings: Readings): boolean {
  const reading = readings.get(editor.document.uri);
  const offset = editor.document.offsetAt(editor.selection.active);
  return (
    reading !== undefined &&
    decidablesAt(reading, offset).some(({ suggested, mark }) => suggested && mark === null)
  );
}
