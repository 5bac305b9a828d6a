import { isRoleHead } from '../../../analysis/entities/roles.ts';
import { foldedWords } from '../../../analysis/entities/fold.ts';
import type { Span } from '../../../analysis/model.ts';
import { NATIONALITIES } from '../../../analysis/language/names/lists/countries.ts';
import { readJsonLines } from '../jsonLines.ts';

/** What the annotators marked: all phrases of one `chain` mean the same. Offsets are into the article's text. */
export interface GoldMention extends Span {
  readonly chain: string;
  readonly type: string;
  /** The word that the phrase turns on. */
  readonly head: Span;
  readonly kind: 'name' | 'nominal' | 'pronoun';
}

export interface GoldArticle {
  readonly id: string;
  readonly genre: string;
  /** One sentence a line. */
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly mentions: readonly GoldMention[];
  /** The names of people among the mentions, each as its own words alone. */
  readonly people: readonly GoldName[];
}

export interface GoldName extends Span {
  readonly chain: string;
}

/** A record of `coreference/gum_coref`: tokens by sentence; `start` and `end` are indexes of tokens, both inclusive. */
export interface GumRecord {
  readonly id: string;
  readonly genre: string;
  readonly sents: readonly (readonly string[])[];
  readonly mentions: readonly GumMention[];
}

export interface GumMention {
  readonly sent: number;
  readonly endsent?: number;
  readonly start: number;
  readonly end: number;
  readonly id: string;
  readonly type: string;
  readonly headUpos: string;
  readonly head: string;
}

/** @param data folder of the training data, with `coreference/gum_coref.jsonl.gz` */
export function readGumArticles(data: string): GoldArticle[] {
  return readJsonLines<GumRecord>(data, 'coreference/gum_coref.jsonl.gz').map(fromGum);
}

export function fromGum({ id, genre, sents, mentions }: GumRecord): GoldArticle {
  const { text, tokens } = write(sents);
  // Of phrases with one head ("Ann Li and Bo Ek", "Ann Li"), the shortest is what the head names.
  const byHead = new Map<number, GoldMention & { readonly name: Span | null }>();
  for (const mention of [...mentions].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    const { sent, endsent = sent, start, end } = mention;
    const words = sents[sent];
    if (!words || endsent !== sent) continue;
    const at = words.indexOf(mention.head, start);
    if (at < start || at > end) continue;
    const span = (first: number, last: number): Span => ({
      start: tokens[sent]?.[first]?.start ?? 0,
      end: tokens[sent]?.[last]?.end ?? 0,
    });
    const name = mention.headUpos === 'PROPN' ? nameAround(words, start, end, at) : null;
    byHead.set(span(at, at).start, {
      ...span(start, end),
      chain: mention.id,
      type: mention.type,
      head: span(at, at),
      kind: name ? 'name' : mention.headUpos === 'PRON' ? 'pronoun' : 'nominal',
      name: name && span(...name),
    });
  }
  const gold = [...byHead.values()].sort((a, b) => a.start - b.start);
  return {
    id,
    genre,
    text,
    sentences: tokens.map((own) => ({ start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0 })),
    mentions: gold.map(({ name: _, ...mention }) => mention),
    people: gold.flatMap(({ type, chain, name }) => (type === 'person' && name ? [{ ...name, chain }] : [])),
  };
}

const PEOPLES = new Set(NATIONALITIES.flatMap(foldedWords));
const INNER =
  /^(?:[-‐]|de|del|della|der|den|di|da|do|dos|du|van|von|bin|ibn|bint|al|el|la|le|ben|ter|zu|y)$/i;
const DETERMINER = /^(?:the|a|an|many|some|all|both|these|those|my|our|his|her|their)$/i;

/**
 * First and last token of the name inside a phrase of person type, from its head to the right, and to the left where the
 * head comes last ("Edward Steichen"); null where the phrase only describes ("the President", "many Texans").
 */
function nameAround(
  words: readonly string[],
  start: number,
  end: number,
  head: number,
): [number, number] | null {
  if (DETERMINER.test(words[start] ?? '') && start < head) return null;
  if (!isNameWord(words[head])) return null;
  let last = head;
  while (last < end && (isNameWord(words[last + 1]) || goesOn(words, last, end))) last++;
  let first = head;
  const closes = head === end || /^['’]s?$/.test(words[head + 1] ?? '');
  while (closes && first > start && isNameWord(words[first - 1])) first--;
  return [first, last];
}

/** Whether a particle or a hyphen after a token leads to another word of the name: "Kwok Ka - ki". */
function goesOn(words: readonly string[], at: number, end: number): boolean {
  const [next = '', after = ''] = [words[at + 1], words[at + 2]];
  if (at + 1 < end && INNER.test(next)) return /^\p{L}/u.test(after);
  return HYPHEN.test(words[at] ?? '') && /^\p{L}/u.test(next);
}

function isNameWord(word = ''): boolean {
  const bare = word.toLowerCase().replace(/\.$/, '');
  return (
    /^\p{Lu}/u.test(word) && !isRoleHead(bare) && !PEOPLES.has(bare) && !PEOPLES.has(bare.replace(/s$/, ''))
  );
}

const HYPHEN = /^[-‐/]$/;
const OPENS = /^[([{“‘$£€#]$/u;
const CLOSES = /^(?:[.,;:!?)\]}”’%…]|['’](?:s|re|ve|ll|d|m|t)?|n['’]t)$/iu;

/**
 * The tokens as a text, spaced as one would print them. A sentence begins a line where the one before it has no full stop
 * (headlines), and where a quotation goes on into a new paragraph.
 */
function write(sents: readonly (readonly string[])[]): { text: string; tokens: Span[][] } {
  let text = '';
  let isOpen = false;
  const tokens = sents.map((words) => {
    const begins = !/[.!?]["”’)]*$/.test(text) || (isOpen && words[0] === '"');
    if (begins) isOpen = false;
    if (text !== '') text += begins ? '\n' : ' ';
    return words.map((word, i) => {
      const before = words[i - 1] ?? '';
      const closes = word === '"' && isOpen;
      const isGlued =
        i === 0 ||
        OPENS.test(before) ||
        CLOSES.test(word) ||
        HYPHEN.test(word) ||
        HYPHEN.test(before) ||
        closes ||
        (before === '"' && isOpen);
      if (word === '"') isOpen = !isOpen;
      if (i === 0 && closes && text.endsWith(' ')) text = text.slice(0, -1);
      if (!isGlued) text += ' ';
      const start = text.length;
      text += word;
      return { start, end: text.length };
    });
  });
  return { text, tokens };
}
