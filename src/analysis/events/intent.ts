import type { PloverCode } from '../model.ts';
import type { Axes } from './axes/axes.ts';

const COOPERATIVE: ReadonlySet<PloverCode> = new Set(['SUPPORT', 'CONCEDE', 'COOPERATE', 'AID', 'RETREAT']);
export const HOSTILE: ReadonlySet<PloverCode> = new Set(['SANCTION', 'COERCE', 'ASSAULT', 'PROTEST']);

/** What PLOVER looks at besides the axes. */
export interface Circumstances {
  /** The intention has an event of its own ("agreed to send aid"), so the deed keeps its code. */
  readonly stated: boolean;
  readonly kind: string;
  /** A noun tells it: what is "announced" as a measure is one already. */
  readonly nominal: boolean;
}

/**
 * PLOVER codes what is still to come by the intention: a future meeting is AGREE, so is an announced kindness;
 * announced harm is THREATEN, and a kindness that someone says they will not do is REJECT. A signature is SUPPORT once
 * it is made and AGREE before. What is only possible, asked for or hypothetical keeps its code.
 */
export function codeByIntent(
  code: PloverCode,
  axes: Axes,
  { stated, kind, nominal }: Circumstances,
): PloverCode {
  const settled = axes.certainty === 'asserted' && !axes.requested;
  const made = settled && axes.tense !== 'future' && axes.polarity === 'positive';
  if (kind === 'signing') return made ? code : 'AGREE';
  // Stepping down is RETREAT from the day it is announced.
  if (axes.tense !== 'future' || kind === 'resignation') return code;
  // "will boycott the vote unless …" threatens, and "will pay if …" promises, though both hang on a condition.
  const onCondition = axes.certainty === 'hypothetical' && axes.intended;
  if (!settled && !onCondition) return code;
  if (axes.polarity === 'negative') {
    return axes.intended && (COOPERATIVE.has(code) || code === 'CONSULT' || code === 'AGREE')
      ? 'REJECT'
      : code;
  }
  if (code === 'CONSULT') return 'AGREE';
  if (!axes.intended || stated) return code;
  if (COOPERATIVE.has(code)) return 'AGREE';
  return HOSTILE.has(code) && !nominal ? 'THREATEN' : code;
}
