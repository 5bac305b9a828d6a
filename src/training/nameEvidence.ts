import { DocumentContext } from '../analysis/language/names/documentContext.ts';
import type { NameEvidence } from '../analysis/language/names/features.ts';
import type { Gazetteer } from '../analysis/language/names/gazetteer.ts';
import type { Word } from '../analysis/language/words.ts';

/**
 * An article as the recogniser sees it.
 *
 * @param known labels that the folder's known names give the words of a sentence; by default it knows none
 */
export function evidenceOf(
  sentences: readonly (readonly Word[])[],
  gazetteer: Gazetteer,
  known = (number: number): Int32Array => new Int32Array(sentences[number]!.length),
): NameEvidence[] {
  const context = new DocumentContext(sentences);
  return sentences.map((words, number) => ({
    words,
    lists: gazetteer.look(words),
    known: known(number),
    context: context.evidence(number),
    aboutSports: context.aboutSports,
  }));
}
