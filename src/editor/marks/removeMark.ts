import { l10n } from 'vscode';
import type { SidecarEdit } from '../../marks/sidecarFile.ts';
import type { CommandTarget } from '../services.ts';
import { decidablesAt, decidablesOf } from './decidable.ts';
import type { DecisionServices } from './decisionServices.ts';
import { caretIn } from './suggestions.ts';
import { placesOf, type Place } from './targets.ts';

/** Takes back a mark, a tag of the article, or a rejection; what Pressmark had suggested there is suggested again. */
export async function removeMark(
  { readings, sidecars }: DecisionServices,
  ...args: unknown[]
): Promise<void> {
  for (const place of await placesOf(readings, args)) {
    const edits =
      place.targets.length > 0
        ? place.targets.flatMap((target) => removals(place, target))
        : removalsAt(place, caretIn(place));
    if (edits.length === 0) throw new Error(l10n.t('There is no tag or decision of yours here.'));
    await sidecars.edit(place.article, edits);
  }
}

function removals({ reading }: Place, target: CommandTarget): readonly SidecarEdit[] {
  if (target.tag !== undefined) return [{ type: 'removeTag', tag: target.tag }];
  if (target.rejection) return [{ type: 'removeRejection', ...target.rejection }];
  if (target.mark !== undefined) return [{ type: 'removeMark', id: target.mark }];
  return marksOf(decidablesOf(reading, target).map(({ mark }) => mark));
}

/** The innermost mark at the caret, else the rejections there. */
function removalsAt({ reading }: Place, offset: number): readonly SidecarEdit[] {
  const marks = marksOf(decidablesAt(reading, offset).map(({ mark }) => mark));
  if (marks.length > 0) return marks.slice(0, 1);
  return reading.rejected
    .filter(({ span }) => span && span.start <= offset && offset <= span.end)
    .map(({ at, label }) => ({ type: 'removeRejection', at, label }));
}

function marksOf(ids: readonly (string | null)[]): readonly SidecarEdit[] {
  return [...new Set(ids)].flatMap((id): SidecarEdit[] => (id === null ? [] : [{ type: 'removeMark', id }]));
}
