import { l10n, window, type Disposable } from 'vscode';
import type { ViewState } from './viewState.ts';

/** Filters the views while a person types; Escape brings back what was there before. */
export function askFilter(state: ViewState): void {
  const before = state.filter;
  const input = window.createInputBox();
  input.title = l10n.t('Filter the Pressmark Views');
  input.placeholder = l10n.t('Words of a name, a title, an event or a tag');
  input.value = before;
  let accepted = false;
  const disposables: Disposable[] = [
    input,
    input.onDidChangeValue((value) => (state.filter = value)),
    input.onDidAccept(() => {
      accepted = true;
      input.hide();
    }),
    input.onDidHide(() => {
      if (!accepted) state.filter = before;
      for (const disposable of disposables) disposable.dispose();
    }),
  ];
  input.show();
}
