import type { SidecarEdit } from '../../marks/sidecarFile.ts';
import type { DecisionServices } from './decisionServices.ts';
import { suggestionsIn } from './suggestions.ts';
import { MarkMaker } from './markMaker.ts';
import { placesOf } from './targets.ts';

/** Turns suggestions into marks. What was decided already stays as it is. */
export async function accept({ readings, sidecars }: DecisionServices, ...args: unknown[]): Promise<void> {
  for (const place of await placesOf(readings, args)) {
    const maker = new MarkMaker(place);
    const edits = suggestionsIn(place)
      .filter(({ mark }) => mark === null)
      .map((one): SidecarEdit => ({ type: 'addMark', mark: maker.mark(one, one.label, one.registered) }));
    if (edits.length > 0) await sidecars.edit(place.article, [...maker.hash(), ...edits]);
  }
}
