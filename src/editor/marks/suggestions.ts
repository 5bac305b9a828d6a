import { l10n, window } from 'vscode';
import { decidablesAt, decidablesOf, type Decidable } from './decidable.ts';
import type { Place } from './targets.ts';

/**
 * What the rows or the caret of a place stand for, each once.
 *
 * @throws Error with a message for the reader where there is nothing to decide about
 */
export function suggestionsIn(place: Place): readonly Decidable[] {
  const found =
    place.targets.length > 0
      ? place.targets.flatMap((target) => decidablesOf(place.reading, target))
      : decidablesAt(place.reading, caretIn(place)).slice(0, 1);
  if (found.length === 0) {
    throw new Error(l10n.t('Nothing is marked or suggested here. Put the caret on a highlighted word.'));
  }
  return [...new Map(found.map((one) => [`${one.label} ${one.start} ${one.end}`, one])).values()];
}

/** UTF-16 offset of the caret in the place's article. */
export function caretIn({ document }: Place): number {
  const editor = window.activeTextEditor;
  return editor?.document === document ? document.offsetAt(editor.selection.active) : 0;
}
