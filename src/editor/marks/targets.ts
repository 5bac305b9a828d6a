import { l10n, Uri, window, workspace, type TextDocument } from 'vscode';
import type { ArticleReading } from '../../marks/model.ts';
import type { CommandTarget, Readings } from '../services.ts';

/** An article that a command works on, and what in it; without targets the caret or selection counts. */
export interface Place {
  readonly article: Uri;
  readonly document: TextDocument;
  /** In step with `text`. */
  readonly reading: ArticleReading;
  readonly text: string;
  readonly targets: readonly CommandTarget[];
}

/**
 * Where a command is to work: on the rows that are selected, on the link that was clicked, else in the active editor.
 *
 * @param args of the command: a row or target, then all selected rows where a view has several
 * @throws Error with a message for the reader where there is no article to work on
 */
export async function placesOf(readings: Readings, args: readonly unknown[]): Promise<readonly Place[]> {
  const targets = targetsOf(args);
  if (targets.length === 0) {
    const article = window.activeTextEditor?.document.uri;
    if (!article) throw new Error(l10n.t('Open an article first.'));
    return [await placeIn(readings, article, [])];
  }
  const articles = [...new Set(targets.map(({ article }) => article))];
  return Promise.all(
    articles.map((article) => {
      const its = targets.filter((target) => target.article === article);
      return placeIn(readings, Uri.parse(article), its);
    }),
  );
}

/** The one place of a command that asks a question about it. */
export async function placeOf(readings: Readings, args: readonly unknown[]): Promise<Place> {
  const [place] = await placesOf(readings, args.slice(0, 1));
  if (!place) throw new Error(l10n.t('Open an article first.'));
  return place;
}

/** The targets among a command's arguments; views hand over the row clicked, then the rows selected. */
export function targetsOf(args: readonly unknown[]): readonly CommandTarget[] {
  const [first, selected] = args;
  const meant: readonly unknown[] = Array.isArray(selected) && selected.length > 0 ? selected : [first];
  return meant.filter(isTarget).flatMap((target) => target.targets ?? [target]);
}

async function placeIn(readings: Readings, article: Uri, targets: readonly CommandTarget[]): Promise<Place> {
  // A row of the whole folder may stand for an article that no editor shows yet.
  const document = await workspace.openTextDocument(article);
  await readings.whenRead(article);
  const reading = readings.get(article);
  if (!reading) {
    throw new Error(
      l10n.t('This file is not read as an article. The command "Annotate This File" changes that.'),
    );
  }
  return { article, document, reading, text: document.getText(), targets };
}

function isTarget(value: unknown): value is CommandTarget {
  return (
    typeof value === 'object' && value !== null && 'article' in value && typeof value.article === 'string'
  );
}
