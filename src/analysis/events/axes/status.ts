import type { Attribution, EventStatus } from '../../model.ts';
import type { Axes } from './axes.ts';

/**
 * One word for how an event stands, from its axes. The first row that fits decides:
 *
 * | axes                                        | status          |
 * |---------------------------------------------|-----------------|
 * | hypothetical                                | hypothetical    |
 * | someone denies it                           | denied          |
 * | requested                                   | requested       |
 * | possible (also: possible and negative)      | possible        |
 * | negative                                    | did-not-happen  |
 * | someone doubts it                           | possible        |
 * | future                                      | planned         |
 * | someone alleges it, or nobody vouches for it| alleged         |
 * | ongoing, generic                            | ongoing         |
 * | past                                        | happened        |
 *
 * A denial of something negative ("denied that it had not paid") leaves it alleged.
 */
export function statusOf(axes: Axes, attribution: readonly Attribution[]): EventStatus {
  const stances = new Set(attribution.map(({ stance }) => stance));
  if (axes.certainty === 'hypothetical') return 'hypothetical';
  if (stances.has('deny')) return axes.polarity === 'negative' ? 'alleged' : 'denied';
  if (axes.requested) return 'requested';
  if (axes.certainty === 'possible') return 'possible';
  if (axes.polarity === 'negative') return 'did-not-happen';
  if (stances.has('doubt')) return 'possible';
  if (axes.tense === 'future') return 'planned';
  if (stances.has('allege')) return 'alleged';
  return axes.tense === 'past' ? 'happened' : 'ongoing';
}
