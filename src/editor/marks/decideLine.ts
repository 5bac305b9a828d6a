import { l10n, Uri, window } from 'vscode';
import { hasWords, lineAt } from '../../analysis/boilerplate/folder/lineKey.ts';
import type { LineDecision } from '../../marks/model.ts';
import type { DecisionServices } from './decisionServices.ts';

/** A line that stands in several articles: a row of the view, a link of a hover, a code action. */
export interface LineTarget {
  /** One of the articles that have it. */
  readonly article: string;
  /** Its words. */
  readonly line: string;
}

export async function acceptLine(services: DecisionServices, ...args: unknown[]): Promise<void> {
  await decide(services, 'accepted', args);
}

export async function refuseLine(services: DecisionServices, ...args: unknown[]): Promise<void> {
  await decide(services, 'refused', args);
}

/** Says of lines what they are in all articles; without targets the line at the caret counts. */
async function decide(
  { folderFiles }: DecisionServices,
  decision: LineDecision,
  [first, selected]: readonly unknown[],
): Promise<void> {
  const meant: readonly unknown[] = Array.isArray(selected) && selected.length > 0 ? selected : [first];
  const given = meant.filter(isLineTarget);
  const targets = given.length > 0 ? given : [lineAtCaret()];
  for (const article of new Set(targets.map((target) => target.article))) {
    const edits = targets
      .filter((target) => target.article === article)
      .map(({ line }) => ({ type: 'decideLine', line, decision }) as const);
    await folderFiles.edit(Uri.parse(article), () => edits);
  }
}

/** @throws Error with a message for the reader where there is no line to decide about */
function lineAtCaret(): LineTarget {
  const editor = window.activeTextEditor;
  if (!editor) throw new Error(l10n.t('Open an article first.'));
  const { document, selection } = editor;
  const line = lineAt(document.getText(), document.offsetAt(selection.active));
  if (line === undefined || !hasWords(line)) throw new Error(l10n.t('Put the caret into a line with words.'));
  return { article: document.uri.toString(), line };
}

function isLineTarget(value: unknown): value is LineTarget {
  return (
    typeof value === 'object' &&
    value !== null &&
    'article' in value &&
    typeof value.article === 'string' &&
    'line' in value &&
    typeof value.line === 'string'
  );
}
