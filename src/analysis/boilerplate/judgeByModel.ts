import type { LineEstimate } from './classifier/lineClassifier.ts';
import type { Evidence } from './classifier/factTable.ts';
import type { Judgement, Layout } from './judgement.ts';
import { DIMMED_FROM } from './judgement.ts';
import { isInParallelRun } from './ownList.ts';

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
  return estimates.map(({ probability, evidence, words }, index) => {
    const rule = ruled[index] ?? null;
    if (isGuarded(layout, index, words)) return rule;
    if (!rule) {
      const confidence = layout.shapes[index]?.prose ? Math.min(probability, DOUBT) : probability;
      return { kind: 'other', confidence, reason: REASONS[evidence] };
    }
    const doubtful = rule.confidence < DIMMED_FROM && rule.kind !== 'duplicate';
    return doubtful ? { ...rule, confidence: Math.max(rule.confidence, probability) } : rule;
  });
}

/** An author's name alone, as it stands below a headline: two to four words with capitals. */
const NAME = /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){1,3}$/u;
/** A time or a result that stands alone. */
const TIME_OR_RESULT = /^\d{1,3}\s*[:.–-]\s*\d{1,3}$/;
/** "Mar Azul: Mwangaza; Bakare, Rocha, Amaral": a line-up, a cast, those who voted. */
const NAMES_AFTER_COLON = /^[^:]{2,40}: (?:\p{Lu}[^,;:]{1,40}[,;] ){4}/u;
/** Words that say more for residue (a logarithm of odds) are no name: "Top Stories". */
const NAMELESS = 0.5;

/**
 * Never residue to the classifier: the first line, a title that comes back, a time or a result, what may be the author's
 * name above the text, the article's own lists, and a list of names with the line above it.
 */
function isGuarded(layout: Layout, index: number, words: number): boolean {
  const shape = layout.shapes[index];
  if (!shape || index === 0 || shape.normalized === layout.shapes[0]?.normalized) return true;
  if (index < layout.firstProse && NAME.test(shape.text) && words < NAMELESS) return true;
  if (isOfNames(shape.text) || isOfNames(layout.shapes[index + 1]?.text ?? '')) return true;
  return TIME_OR_RESULT.test(shape.text) || isInParallelRun(layout.shapes, index);
}

function isOfNames(text: string): boolean {
  return NAMES_AFTER_COLON.test(text);
}
