import type { Name, SentenceAnalysis } from '../language/sentence.ts';
import type { EntityType, Span } from '../model.ts';
import { fold } from './fold.ts';
import { isGivenName } from './gender.ts';
import type { RoleSpan } from './roles.ts';
import { roleOf, titleLength } from './roles.ts';

/** A name in the text, before it is known whose it is. */
export interface NameMention extends Span {
  readonly text: string;
  /** `text`, folded. */
  readonly key: string;
  /** The whole name where the text gives it in parts: "Ann Lee" for the "Ann" of "Ann and Bo Lee". */
  readonly whole?: string;
  readonly type: EntityType;
  readonly confidence: number;
  /** Index of its sentence. */
  readonly sentence: number;
  /** Title or role that stands with it. */
  readonly role: RoleSpan | null;
}

const ARTICLE = /^(?:the|a|an)\s+(?=\S)/i;
const POSSESSIVE = /['’]s?$/;
const INNER_POSSESSIVE = /['’]s\s/;
/** Between two parts of a name: `Dwayne “The Rock” Johnson`, "Robert (Bob) Hale". */
const NICKNAME =
  /^\s(?:["“]\p{Lu}[^"”\n]{0,20}["”]|['‘]\p{Lu}[^'’\n]{0,20}['’]|\(\p{Lu}[\p{L} ]{0,20}\))\s$/u;
const AND = /^\s(?:and|&)\s$/;

/** The names of all sentences in text order, without nationalities: those name no entity of their own. */
export function collectNames(text: string, sentences: readonly SentenceAnalysis[]): NameMention[] {
  return sentences.flatMap((sentence, index) =>
    withSharedSurnames(
      text,
      joinNicknames(text, sentence.names).flatMap((name) => {
        if (name.type === 'nationality') return [];
        const span = bare(text, name);
        const own = text.slice(span.start, span.end);
        const key = fold(own);
        if (key === '') return [];
        const first = sentence.tokens.findIndex(({ end }) => end > span.start);
        const role = name.type === 'person' ? roleOf(text, sentence, first, name.last) : null;
        return [
          { ...span, text: own, key, type: name.type, confidence: name.confidence, sentence: index, role },
        ];
      }),
    ),
  );
}

/** The names of a sentence, with two that have only a nickname between them as one person's. */
function joinNicknames(text: string, names: readonly Name[]): Name[] {
  const joined: Name[] = [];
  for (const name of names) {
    const given = joined.findLast((other) => other.end < name.start && other.type === 'person');
    if (given && name.type === 'person' && NICKNAME.test(text.slice(given.end, name.start))) {
      // What the recogniser took for a name inside the nickname is none.
      joined.splice(joined.indexOf(given), joined.length, { ...given, end: name.end, last: name.last });
    } else joined.push(name);
  }
  return joined;
}

/** "Ann and Bo Lee": the surname is written once for both. */
function withSharedSurnames(text: string, names: readonly NameMention[]): NameMention[] {
  return names.map((name, i) => {
    const next = names[i + 1];
    if (name.type !== 'person' || next?.type !== 'person' || name.key.includes(' ')) return name;
    const [given = '', ...surname] = next.text.split(/\s+/);
    const isShared = surname.length > 0 && AND.test(text.slice(name.end, next.start));
    return isShared && isGivenName(name.text) && isGivenName(given)
      ? { ...name, whole: [name.text, ...surname].join(' ') }
      : name;
  });
}

/**
 * The span without the article before and the possessive after the name; a person's name ends at a possessive and begins
 * after titles.
 */
function bare(text: string, { start, end, type }: Name): Span {
  const whole = text.slice(start, end);
  const from =
    start +
    (type === 'person'
      ? (ARTICLE.exec(whole)?.[0].length ?? titleLength(whole))
      : (ARTICLE.exec(whole)?.[0].length ?? 0));
  const inner = type === 'person' ? INNER_POSSESSIVE.exec(whole)?.index : undefined;
  const to = inner === undefined ? end - (POSSESSIVE.exec(whole)?.[0].length ?? 0) : start + inner;
  return from < to ? { start: from, end: to } : { start, end };
}
