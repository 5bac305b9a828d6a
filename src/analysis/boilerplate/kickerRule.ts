import type { Rule } from './judgement.ts';
import { SECTIONS } from './phrases/sections.ts';

/** In words. A headline is longer than the label above it. */
const HEADLINE_WORDS = 4;

/**
 * The name of a section above the headline ("Asia"). The only rule that may take the first line, so it asks for a
 * name that sites are known to use and for a headline right below.
 */
export const kickerRule: Rule = ({ shapes, firstProse }, index) => {
  const shape = shapes[index];
  const next = shapes[index + 1];
  if (!shape || !next || index > 2 || (firstProse >= 0 && index >= firstProse)) return null;
  if (!SECTIONS.has(shape.normalized) || next.words < HEADLINE_WORDS) return null;
  return {
    kind: 'section-label',
    confidence: 0.95,
    reason: 'The name of a section of the site, above the headline.',
  };
};
