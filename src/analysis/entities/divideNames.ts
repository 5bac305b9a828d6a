import type { SentenceAnalysis } from '../language/sentence.ts';
import { append } from './append.ts';
import { fold } from './fold.ts';
import type { NameMention } from './nameMention.ts';
import { parsePersonName } from './personName.ts';

/**
 * Divides what was read as one person's name where it is two names that the article has apart: "Han Jae Velmora" in a
 * headline about the visit of Han Jae Won to Velmora.
 *
 * @param names settled types, in text order
 */
export function divideNames(
  text: string,
  sentences: readonly SentenceAnalysis[],
  names: readonly NameMention[],
): NameMention[] {
  /** By form, the full names that it is a form of. */
  const people = new Map<string, string[]>();
  for (const name of names)
    if (name.type === 'person') for (const form of formsOf(name)) append(people, form, name.key);
  const others = new Map(names.flatMap((name) => (name.type === 'person' ? [] : [[name.key, name]])));
  return names.flatMap((name) => {
    if (name.type !== 'person' || !name.key.includes(' ')) return [name];
    const tokens = sentences[name.sentence]?.tokens ?? [];
    for (const { start } of tokens.filter((token) => token.start > name.start && token.end <= name.end)) {
      const end = name.start + text.slice(name.start, start).trimEnd().length;
      const [own, rest] = [text.slice(name.start, end), text.slice(start, name.end)];
      const other = others.get(fold(rest));
      const isAnother = people.get(fold(own))?.some((key) => key !== name.key) ?? false;
      if (!isAnother || other?.text !== rest) continue;
      return [
        { ...name, end, text: own, key: fold(own) },
        { ...other, start, end: name.end, text: rest, sentence: name.sentence, role: null },
      ];
    }
    return [name];
  });
}

/** A person's name as headlines have it, folded: in full, the family name alone, and without the end of the given name. */
function formsOf({ text, key }: NameMention): string[] {
  const { words, familyFirst } = parsePersonName(text);
  if (words.length < 2) return [key];
  const family = (familyFirst ? words[0] : words.at(-1)) ?? '';
  return [key, family, ...(familyFirst && words.length > 2 ? [words.slice(0, 2).join(' ')] : [])];
}
