import { l10n, window } from 'vscode';
import type { Span } from '../../analysis/model.ts';
import { codebook } from '../../marks/codebook.ts';
import { answerIn } from './answers.ts';
import { decidablesAt, decidablesOf } from './decidable.ts';
import type { DecisionServices } from './decisionServices.ts';
import { MarkMaker } from './markMaker.ts';
import { pick } from './pick.ts';
import { caretIn } from './suggestions.ts';
import { placeOf, type Place } from './targets.ts';

const LAST_LABEL = 'pressmark.lastLabel';
/** Longer words do not fit above a list. In UTF-16 units. */
const LONGEST_TITLE = 60;

/**
 * Marks the selection (each of several), else the name or word at the caret, or what a row or link stands for, with a
 * label of the codebook.
 *
 * @param args a target, or nothing for the active editor; `{label}` in a keybinding answers the question
 */
export async function tagSelection(services: DecisionServices, ...args: unknown[]): Promise<void> {
  const place = await placeOf(services.readings, args);
  const spans = spansIn(place);
  if (spans.length === 0) throw new Error(l10n.t('Select the words to tag, or put the caret on one.'));
  const label = answerIn(args[0], 'label') ?? (await askLabel(services, place, spans));
  if (!label) return;
  const maker = new MarkMaker(place);
  const edits = spans.map((span) => ({ type: 'addMark', mark: maker.mark(span, label) }) as const);
  await services.sidecars.edit(place.article, [...maker.hash(), ...edits]);
}

function spansIn(place: Place): readonly Span[] {
  if (place.targets.length > 0) {
    return place.targets.flatMap((target): readonly Span[] => {
      const found = decidablesOf(place.reading, target);
      return found.length === 0 && target.span ? [target.span] : found;
    });
  }
  const editor = window.activeTextEditor;
  if (editor?.document !== place.document) return [];
  const { document, selections } = editor;
  const selected = selections
    .filter(({ isEmpty }) => !isEmpty)
    .map(({ start, end }) => ({ start: document.offsetAt(start), end: document.offsetAt(end) }));
  if (selected.length > 0) return selected;
  const [named] = decidablesAt(place.reading, caretIn(place)).filter(({ label }) => label !== 'boilerplate');
  if (named) return [named];
  const word = document.getWordRangeAtPosition(editor.selection.active);
  return word ? [{ start: document.offsetAt(word.start), end: document.offsetAt(word.end) }] : [];
}

async function askLabel(
  { folderFiles, memory }: DecisionServices,
  { article, text }: Place,
  spans: readonly Span[],
): Promise<string | undefined> {
  const labels = codebook(await folderFiles.load(article));
  const last = memory.get<string>(LAST_LABEL);
  const chosen = await pick({
    title: titleOf(spans.map(({ start, end }) => text.slice(start, end))),
    placeholder: l10n.t('Choose a label, or type a new one'),
    choices: [...labels].sort((a, b) => Number(b.name === last) - Number(a.name === last)),
    asNew: (typed) => l10n.t('New label "{0}"', typed),
  });
  const label = chosen?.[0];
  if (!label) return undefined;
  await memory.update(LAST_LABEL, label);
  if (!labels.some(({ name }) => name === label)) {
    await folderFiles.edit(article, () => [{ type: 'addLabel', label: { name: label } }]);
  }
  return label;
}

/** The words that are to be tagged, where these are few. */
function titleOf(words: readonly string[]): string {
  const [first = '', ...more] = new Set(words);
  return more.length === 0 && first.length <= LONGEST_TITLE
    ? l10n.t('Tag "{0}"', first.replace(/\s+/g, ' '))
    : l10n.t('Tag Selection');
}
