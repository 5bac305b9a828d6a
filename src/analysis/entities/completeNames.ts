import type { SentenceAnalysis, TaggedToken } from '../language/sentence.ts';
import type { EntityType } from '../model.ts';
import { append } from './append.ts';
import { fold } from './fold.ts';
import type { NameMention } from './nameMention.ts';
import { parsePersonName } from './personName.ts';
import { roleOf } from './roles.ts';

/** A name that was found by comparing is believed a little less than the place where it was recognised. */
const DISCOUNT = 0.8;
/** In UTF-16 units. Shorter words are too often something else. */
const SHORTEST_WORD = 3;
/** Words that headlines write small. */
const SMALL_IN_HEADLINES = new Set(
  'a an the and or but nor so yet for of in on at to by as up off out from with over into amid after before against under about than via vs is are was be it its his her s'.split(
    ' ',
  ),
);
const HEADLINE_WORDS = 4;

interface KnownForm {
  readonly words: readonly string[];
  readonly type: EntityType;
  readonly confidence: number;
}

/**
 * Makes the article agree with itself. In a headline every word is capitalised and hides where a name ends, so there a
 * name of the running text replaces what was recognised around it ("Kim Jong Un" for "Kim Jong Un Returns"). Then names
 * that were recognised in one place, and the surnames of people, are found where they were overlooked.
 *
 * @param names settled types, in text order
 */
export function completeNames(
  text: string,
  sentences: readonly SentenceAnalysis[],
  names: readonly NameMention[],
): NameMention[] {
  const headlines = new Set(sentences.flatMap((sentence, i) => (isHeadline(sentence) ? [i] : [])));
  const running = names.filter(({ sentence }) => !headlines.has(sentence));
  const small = lowerCaseWords(sentences);
  const known = knownForms(running.length > 0 ? running : names, small);
  const keys = new Set(running.map(({ key }) => key));
  const kept = names.filter(
    (name) =>
      !headlines.has(name.sentence) ||
      keys.has(name.key) ||
      !(hidesKnownName(sentences[name.sentence], name, known) || hasSmallWord(name, small)),
  );
  const bySentence = new Map<number, NameMention[]>();
  for (const name of kept) append(bySentence, name.sentence, name);
  const found = sentences.flatMap((sentence, index) =>
    findKnown(text, sentence, index, bySentence.get(index) ?? [], known),
  );
  return [...kept, ...found].sort((a, b) => a.start - b.start);
}

function isHeadline({ tokens }: SentenceAnalysis): boolean {
  const words = tokens.map(({ text }) => text).filter((word) => /^\p{L}/u.test(word));
  return (
    words.length >= HEADLINE_WORDS &&
    words.every((word) => /^\p{Lu}/u.test(word) || SMALL_IN_HEADLINES.has(word))
  );
}

/** Words that the article also writes small: as names they are found in no second place. */
function lowerCaseWords(sentences: readonly SentenceAnalysis[]): Set<string> {
  return new Set(
    sentences.flatMap(({ tokens }) => tokens.map(({ text }) => text).filter((word) => /^\p{Ll}/u.test(word))),
  );
}

/** By first word, longest first. */
function knownForms(names: readonly NameMention[], lowerCase: ReadonlySet<string>): Map<string, KnownForm[]> {
  const forms = new Map<string, KnownForm>();
  const add = (form: string, { type, confidence }: NameMention) => {
    const words = form.split(/(?<=-)|(?=-)|\s+/).filter(Boolean);
    const single = words.length === 1;
    if (single && ((words[0]?.length ?? 0) < SHORTEST_WORD || lowerCase.has(form.toLowerCase()))) return;
    if (!/^\p{Lu}/u.test(form) || forms.has(form)) return;
    forms.set(form, { words, type, confidence: confidence * DISCOUNT });
  };
  for (const name of names) add(name.text, name);
  for (const name of names) {
    const { words, familyFirst, suffix } = parsePersonName(name.text);
    if (name.type !== 'person' || words.length < 2 || suffix) continue;
    const family = name.text.split(/\s+/).at(familyFirst ? 0 : -1);
    if (family) add(family, name);
  }
  const byFirst = new Map<string, KnownForm[]>();
  for (const form of [...forms.values()].sort((a, b) => b.words.length - a.words.length)) {
    const first = form.words[0]?.toLowerCase() ?? '';
    append(byFirst, first, form);
  }
  return byFirst;
}

/** Whether a name in a headline goes on where a name of the running text, which it begins with or holds, has ended. */
function hidesKnownName(
  sentence: SentenceAnalysis | undefined,
  name: NameMention,
  known: ReadonlyMap<string, readonly KnownForm[]>,
): boolean {
  const tokens = sentence?.tokens.filter(({ start, end }) => start >= name.start && end <= name.end) ?? [];
  return tokens.some((_, i) => {
    const form = matchAt(tokens, i, known);
    const length = form?.words.length ?? 0;
    return form?.type === name.type && length < tokens.length && (length > 1 || i === 0);
  });
}

/** Whether a name of several words, found in a headline alone, has a word that the text writes small: "Transfer Deal". */
function hasSmallWord({ key }: NameMention, small: ReadonlySet<string>): boolean {
  const words = key.split(' ');
  return words.length > 1 && words.some((word) => word.length > SHORTEST_WORD && small.has(word));
}

function findKnown(
  text: string,
  sentence: SentenceAnalysis,
  index: number,
  names: readonly NameMention[],
  known: ReadonlyMap<string, readonly KnownForm[]>,
): NameMention[] {
  const { tokens } = sentence;
  const taken = (start: number, end: number) => names.some((name) => name.start < end && start < name.end);
  const found: NameMention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const form = matchAt(tokens, i, known);
    if (!form) continue;
    const last = i + form.words.length - 1;
    const [start, end] = [tokens[i]?.start ?? 0, tokens[last]?.end ?? 0];
    if (taken(start, end) || isInsideWord(text, start, end)) continue;
    if (form.words.length === 1 && isDoubtful(tokens, i)) continue;
    const own = text.slice(start, end);
    const role = form.type === 'person' ? roleOf(text, sentence, i, last) : null;
    found.push({ start, end, text: own, key: fold(own), ...pick(form), sentence: index, role });
    i = last;
  }
  return found;
}

function pick({ type, confidence }: KnownForm): Pick<NameMention, 'type' | 'confidence'> {
  return { type, confidence };
}

/** The longest known name that begins at a token; where the text is in capitals, capitals match any spelling. */
function matchAt(
  tokens: readonly TaggedToken[],
  at: number,
  known: ReadonlyMap<string, readonly KnownForm[]>,
): KnownForm | null {
  const forms = known.get(tokens[at]?.text.toLowerCase() ?? '') ?? [];
  return (
    forms.find(({ words }) =>
      words.every((word, i) => {
        const own = tokens[at + i]?.text;
        return own === word || (word.length > SHORTEST_WORD && own === word.toUpperCase());
      }),
    ) ?? null
  );
}

/** Whether a hyphen joins the span to what stands beside it: "Wu Chi" in "Wu Chi-wai". */
function isInsideWord(text: string, start: number, end: number): boolean {
  return text.slice(start - 1, start).endsWith('-') || /^-\p{L}/u.test(text.slice(end, end + 2));
}

/** A single word that is part of a longer capitalised run, or that begins a sentence and is tagged as no name. */
function isDoubtful(tokens: readonly TaggedToken[], at: number): boolean {
  const isCapital = (index: number) =>
    /^\p{Lu}\p{Ll}/u.test(tokens[index]?.text ?? '') && tokens[index]?.upos === 'PROPN';
  if (at === 0) return tokens[0]?.upos !== 'PROPN' || isCapital(1);
  return (at > 1 && isCapital(at - 1)) || isCapital(at + 1);
}
