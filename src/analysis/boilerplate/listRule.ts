import type { Rule } from './judgement.ts';
import { isResidue } from './judgement.ts';

/** In words. Headlines of other articles are shorter. */
const HEADLINE_WORDS = 22;

/**
 * Headlines below an opener such as "You may also like". After the end of the article they are certain; between its
 * paragraphs a subheading may follow such a list, so there they are only possible.
 */
export const listRule: Rule = ({ shapes, lastProse }, index, judged) => {
  const shape = shapes[index];
  const before = judged[index - 1];
  if (!shape || shape.stopped || shape.words > HEADLINE_WORDS || before?.kind !== 'related') return null;
  const after = index > lastProse;
  return {
    kind: 'related',
    confidence: after ? Math.min(before.confidence, 0.92) : 0.7,
    reason: after
      ? 'It stands in a list of other articles below the end of this one.'
      : 'It follows words that announce other articles.',
  };
};

/** A name or a few words between two pieces of residue below the article belong to them. */
export const betweenRule: Rule = ({ shapes, lastProse }, index, judged) => {
  const shape = shapes[index];
  if (!shape || index <= lastProse || shape.stopped || shape.words > HEADLINE_WORDS) return null;
  if (!/[\p{L}\p{N}]/u.test(shape.text))
    return { kind: 'other', confidence: 0.92, reason: 'A line without words below the end of the article.' };
  if (!isResidue(judged[index - 1]) || !isResidue(judged[index + 1])) return null;
  return {
    kind: 'other',
    confidence: shape.words <= 4 ? 0.92 : 0.8,
    reason: 'It stands between pieces of residue below the end of the article.',
  };
};
