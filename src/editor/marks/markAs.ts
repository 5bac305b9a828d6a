import type { Span } from '../../analysis/model.ts';
import { isEntityLabel } from '../../marks/codebook.ts';
import type { SidecarEdit } from '../../marks/sidecarFile.ts';
import type { CommandTarget } from '../services.ts';
import { decidablesAt } from './decidable.ts';
import type { DecisionServices } from './decisionServices.ts';
import { MarkMaker } from './markMaker.ts';
import { refusal } from './reject.ts';
import { placeOf, type Place } from './targets.ts';

/** What `markAs` is called with. */
export interface Marking extends Pick<CommandTarget, 'article'> {
  readonly spans: readonly Span[];
  /** A label of the codebook. */
  readonly label: string;
}

/** Marks places as what a person says they are; a name that was taken for another kind is that no longer. */
export async function markAs({ readings, sidecars }: DecisionServices, ...args: unknown[]): Promise<void> {
  const [marking] = args;
  if (!isMarking(marking)) return;
  const place = await placeOf(readings, [marking]);
  const maker = new MarkMaker(place);
  const edits = marking.spans.flatMap((span): readonly SidecarEdit[] => [
    ...otherKinds(place, span, marking.label).flatMap((one) => refusal(one, maker)),
    { type: 'addMark', mark: maker.mark(span, marking.label) },
  ]);
  await sidecars.edit(place.article, [...maker.hash(), ...edits]);
}

/** The kinds of name that the place has until now; a line of boilerplate may hold names, so it takes none away. */
function otherKinds({ reading }: Place, span: Span, label: string) {
  if (!isEntityLabel(label)) return [];
  return decidablesAt(reading, span.start).filter(
    (one) =>
      one.start === span.start && one.end === span.end && isEntityLabel(one.label) && one.label !== label,
  );
}

function isMarking(value: unknown): value is Marking {
  return typeof value === 'object' && value !== null && 'spans' in value && 'label' in value;
}
