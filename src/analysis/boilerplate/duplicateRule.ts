import type { Rule } from './judgement.ts';

/** In words. Shorter lines repeat by chance. */
const REPEAT_WORDS = 4;
const LONG_REPEAT_WORDS = 8;
/** How many blocks after a lead its longer copy may stand. */
const LEAD_REACH = 2;
/** No lead stands further down, counted from 0. */
const LEAD_WITHIN = 3;

/**
 * A second copy of an earlier block, or a lead that the next paragraph repeats in full. Of two equal blocks the later
 * one is the duplicate; of a lead and the paragraph that holds it, the lead, because the paragraph says more.
 */
export const duplicateRule: Rule = ({ shapes, firstProse, lastProse }, index) => {
  const shape = shapes[index];
  if (!shape || index === 0 || shape.words < REPEAT_WORDS) return null;
  const copyOf = shapes.findIndex((other) => other.normalized === shape.normalized);
  if (copyOf < index) {
    const aside = index <= Math.max(firstProse, copyOf + 1) || index > lastProse;
    // A title or a refrain that comes back in the middle of the text may be meant.
    const sure = aside || (copyOf > 0 && shape.words >= LONG_REPEAT_WORDS);
    return {
      kind: 'duplicate',
      confidence: sure ? 0.95 : 0.7,
      reason: 'The same words stand earlier in the article.',
    };
  }
  if (index > LEAD_WITHIN || shape.words < LONG_REPEAT_WORDS) return null;
  const lead = shape.normalized.replace(/[.!?…\s]+$/, '');
  const held = shapes
    .slice(index + 1, index + 1 + LEAD_REACH)
    .some((next) => next.words > shape.words && next.normalized.includes(lead));
  return held
    ? { kind: 'duplicate', confidence: 0.93, reason: 'The next paragraph repeats this lead in full.' }
    : null;
};
