import type { LineEstimate } from './classifier/lineClassifier.ts';
import type { Evidence } from './classifier/factTable.ts';
import { isGuarded } from './guards.ts';
import type { Judgement, Layout } from './judgement.ts';
import { DIMMED_FROM, isDimmed } from './judgement.ts';

const REASONS: Readonly<Record<Evidence, string>> = {
  words: 'Its words are those of what sites put around their articles.',
  form: 'It reads like a button, a label or a headline of the site and not like a part of the article.',
  place: 'It stands where sites put other things than the article.',
  neighbours: 'The lines around it are not part of the article either.',
};

/** No more is said of a paragraph of running text than that it is possible: only its wording can make it certain. */
const DOUBT = 0.85;

/**
 * Adds what the classifier finds to what the rules say. A rule's kind and reason stand; where it was in doubt, the
 * classifier may make it certain, except that a title or a lead that comes back may always be meant.
 */
export function judgeByModel(
  layout: Layout,
  ruled: readonly (Judgement | null)[],
  estimates: readonly LineEstimate[],
): (Judgement | null)[] {
  const seemsResidue = (i: number): boolean =>
    i > 0 && (isDimmed(ruled[i]) || (estimates[i]?.probability ?? 0) >= DIMMED_FROM);
  return estimates.map(({ probability, evidence, words }, index) => {
    const rule = ruled[index] ?? null;
    const amidResidue = seemsResidue(index - 1) && seemsResidue(index + 1);
    if (isGuarded(layout, index, words, amidResidue)) return rule;
    if (!rule) {
      const confidence = layout.shapes[index]?.prose ? Math.min(probability, DOUBT) : probability;
      return { kind: 'other', confidence, reason: REASONS[evidence] };
    }
    const doubtful = rule.confidence < DIMMED_FROM && rule.kind !== 'duplicate';
    return doubtful ? { ...rule, confidence: Math.max(rule.confidence, probability) } : rule;
  });
}
