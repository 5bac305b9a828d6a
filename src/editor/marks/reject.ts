import type { SidecarEdit } from '../../marks/sidecarFile.ts';
import type { Decidable } from './decidable.ts';
import type { DecisionServices } from './decisionServices.ts';
import { MarkMaker } from './markMaker.ts';
import { suggestionsIn } from './suggestions.ts';
import { placesOf } from './targets.ts';

/** Refuses suggestions: the same words at the same place are not suggested again. Marks made by hand are removed. */
export async function reject({ readings, sidecars }: DecisionServices, ...args: unknown[]): Promise<void> {
  for (const place of await placesOf(readings, args)) {
    const maker = new MarkMaker(place);
    const edits = suggestionsIn(place).flatMap((one) => refusal(one, maker));
    await sidecars.edit(place.article, [...maker.hash(), ...edits]);
  }
}

/** The edits that refuse one suggestion, or take back one mark. */
export function refusal(one: Decidable, maker: MarkMaker): readonly SidecarEdit[] {
  const edits: SidecarEdit[] = [];
  if (one.mark !== null) edits.push({ type: 'removeMark', id: one.mark });
  if (one.suggested) edits.push({ type: 'reject', rejection: maker.rejection(one, one.label) });
  return edits;
}
