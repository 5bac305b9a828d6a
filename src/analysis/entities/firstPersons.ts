import type { SentenceAnalysis } from '../language/sentence.ts';
import type { Entity, Quote } from '../model.ts';
import { isQuoted } from './isQuoted.ts';
import type { Reference } from './reference.ts';
import { withReferences } from './reference.ts';

/** "We" may be a government, a family or everybody. */
const FIRST_PERSON = new Set(['i', 'me', 'my', 'mine', 'myself']);
const CONFIDENCE = 0.9;

/** The entities with "I" and "my" inside quotations as mentions of those who speak. */
export function withFirstPersons(
  text: string,
  sentences: readonly SentenceAnalysis[],
  entities: readonly Entity[],
  quotes: readonly Quote[],
): Entity[] {
  const people = new Set(entities.filter(({ type }) => type === 'person').map(({ id }) => id));
  const spoken = quotes.filter(({ speaker }) => speaker !== null && people.has(speaker));
  const references = sentences.flatMap((sentence) => {
    const here = spoken.filter(({ start, end }) => start < sentence.end && sentence.start < end);
    if (here.length === 0) return [];
    return sentence.tokens.flatMap(({ start, end, text: word }): Reference[] => {
      if (!FIRST_PERSON.has(word.toLowerCase()) || !isQuoted(text, start)) return [];
      const speaker = here.find((quote) => quote.start <= start && end <= quote.end)?.speaker;
      return speaker ? [{ start, end, entity: speaker, kind: 'pronoun', confidence: CONFIDENCE }] : [];
    });
  });
  return withReferences(entities, references);
}
