import type { Name, SentenceAnalysis, Upos } from '../language/sentence.ts';
import type { Span } from '../model.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Last words of titles and roles, in lower case. */
const HEADS = set(
  'president premier chancellor minister secretary governor mayor senator congressman congresswoman representative ' +
    'lawmaker councillor councilman councilwoman speaker leader chairman chairwoman chair chairperson chief director ' +
    'commissioner ambassador envoy diplomat consul spokesman spokeswoman spokesperson judge justice magistrate ' +
    'prosecutor lawyer attorney solicitor sheriff detective inspector superintendent constable officer sergeant ' +
    'corporal lieutenant captain major colonel brigadier general marshal admiral commodore commander commandant coach ' +
    'manager principal dean provost professor doctor king queen prince princess emperor sultan emir sheikh pope ' +
    'cardinal archbishop bishop patriarch reverend rabbi imam ayatollah dictator ruler founder co-founder owner ' +
    'executive ceo cfo economist analyst expert scientist researcher historian activist campaigner author writer ' +
    'novelist poet journalist reporter editor correspondent columnist actor actress singer musician director-general ' +
    'footballer striker goalkeeper midfielder defender player captain cyclist runner swimmer champion head deputy ' +
    'adviser advisor aide candidate nominee negotiator mediator secretary-general prime-minister vice-president ' +
    'general-secretary administrator monarch heir billionaire entrepreneur businessman businesswoman designer architect engineer ' +
    'astronaut cosmonaut pilot farmer teacher nurse surgeon physician ' +
    'mr mrs ms miss sir dame lord lady dr prof sen rep gov gen lt col maj capt cmdr cpl sgt adm brig rev hon supt insp',
);

/** Words inside a title, before its last word. */
const MODIFIERS = set(
  'deputy vice assistant associate acting interim former ex first second senior junior chief executive managing prime ' +
    'foreign defence defense interior finance financial health education justice trade energy transport environment ' +
    'agriculture culture sports labour labor home treasury state press security national military political police ' +
    'army navy air naval field rear brigadier lieutenant lt maj major brig gen vice-foreign attorney solicitor supreme ' +
    'general crown grand party opposition parliamentary house senate presidential government human rights crisis ' +
    'climate special regional district county city town head co news science technology industry commerce economy ' +
    'internal external public affairs intelligence nuclear missile space staff research medical company club team',
);

/** Between a name and its role: "Ana Silva, the Portuguese deputy foreign minister". */
const MAX_BETWEEN = 4;

/** A title or role in the text, before it is known which entity it belongs to. */
export interface RoleSpan extends Span {
  /** As written. */
  readonly text: string;
  /** Whose it is, as written: a name or a nationality. */
  readonly of: Span | null;
}

/** Tokens first..last. */
type Run = readonly [first: number, last: number];

/**
 * The title or role of a name, or null: "Defence Minister Sergei Shoigu", "Russia's Defense Minister, Sergei Shoigu",
 * "Sergei Shoigu, the defence minister", "Ann Lee, head of the Harbour Trust", "the prime minister of Velmora, Ilse
 * Marrant". A nationality before it is no part of it, but says whose it is.
 *
 * @param first index of the name's first token
 * @param last index of its last token
 */
export function roleOf(
  text: string,
  sentence: SentenceAnalysis,
  first: number,
  last: number,
): RoleSpan | null {
  const run =
    runEndingAt(sentence, first - 1, nameAt(sentence, first)) ??
    (word(sentence, first - 1) === ',' && /^[,.;]?$/.test(word(sentence, last + 1))
      ? runEndingAt(sentence, first - 2)
      : null) ??
    (word(sentence, last + 1) === ',' ? runAfter(sentence, last + 2) : null) ??
    runBeforeOf(sentence, first - 1);
  const [start, end] = [sentence.tokens[run?.[0] ?? -1]?.start, sentence.tokens[run?.[1] ?? -1]?.end];
  if (!run || start === undefined || end === undefined) return null;
  const of = ownerOf(sentence, run) ?? ownerAfter(sentence, run[1] === first - 1 ? last + 1 : -1);
  return { start, end, text: text.slice(start, end), of };
}

/** Titles that are nobody's given name, as "Dean" and "Major" are. */
const TITLES_ONLY = set(
  'president premier chancellor minister secretary governor mayor senator congressman congresswoman representative ' +
    'councillor chairman chairwoman chairperson director administrator commissioner ambassador spokesman spokeswoman ' +
    'prosecutor inspector superintendent sergeant lieutenant captain colonel brigadier admiral commander coach professor ' +
    'doctor archbishop rabbi ayatollah mr mrs ms dr prof sen rep gov gen lt col capt cmdr sgt adm brig rev',
);

/** How many UTF-16 units at the start of a person's name are titles, where something is left after them. */
export function titleLength(name: string): number {
  let length = 0;
  for (const match of name.matchAll(/(\p{L}+)\.?\s+(?=\p{Lu})/gu)) {
    const own = match[1]?.toLowerCase() ?? '';
    if (!HEADS.has(own) && !MODIFIERS.has(own)) break;
    if (TITLES_ONLY.has(own)) length = match.index + match[0].length;
  }
  return length;
}

/** Whether a word, in lower case, is the last word of titles or roles: "minister". */
export function isRoleHead(word: string): boolean {
  return HEADS.has(word);
}

/** @param own the name itself, where the recogniser took its title in with it */
function runEndingAt(sentence: SentenceAnalysis, last: number, own?: Name): Run | null {
  const isNamed = (index: number) => ![undefined, own].includes(nameAt(sentence, index));
  if (!HEADS.has(word(sentence, last)) || isNamed(last)) return null;
  let first = last;
  while (isPart(word(sentence, first - 1)) && !isNamed(first - 1)) first--;
  while (first < last && word(sentence, first) === '-') first++;
  return [first, last];
}

function runAfter(sentence: SentenceAnalysis, start: number): Run | null {
  let first: number | null = null;
  for (let i = start; i <= start + MAX_BETWEEN + 3; i++) {
    const token = sentence.tokens[i];
    const own = word(sentence, i);
    if (!token || /^[,.;:()]$/.test(own) || ENDS_ROLE.has(token.upos) || own === 'and') return null;
    first = isPart(own) ? (first ?? i) : HEADS.has(own) ? (first ?? i) : null;
    // The longest title: "prime minister" rather than "prime", "secretary general" rather than "secretary".
    if (HEADS.has(own) && !HEADS.has(word(sentence, i + 1)) && word(sentence, i + 1) !== '-')
      return [first ?? i, i];
  }
  return null;
}

/** "The prime minister of Velmora, Ilse Marrant," where `comma` is the index of what stands before the name. */
function runBeforeOf(sentence: SentenceAnalysis, comma: number): Run | null {
  const owner = word(sentence, comma) === ',' ? nameAt(sentence, comma - 1) : undefined;
  if (!owner) return null;
  const before = word(sentence, owner.first - 1) === 'the' ? owner.first - 2 : owner.first - 1;
  return OF.test(word(sentence, before)) ? runEndingAt(sentence, before - 1) : null;
}

const OF = /^(?:of|at|for)$/;
const ENDS_ROLE: ReadonlySet<Upos> = new Set(['VERB', 'ADP']);

/** The name right before a role ("Kremlin spokesman", "Norway’s prime minister") or after its "of" or "at". */
function ownerOf(sentence: SentenceAnalysis, [first, last]: Run): Span | null {
  const possessive = /^['’]s?$/.test(word(sentence, first - 1));
  const before = nameAt(sentence, first - (possessive ? 2 : 1));
  if (before && before.type !== 'person') return { start: before.start, end: before.end };
  return ownerAfter(sentence, last + 1);
}

/** The name after an "of": "President Daniyar Seitbekov of Tashkur". */
function ownerAfter(sentence: SentenceAnalysis, of: number): Span | null {
  if (!OF.test(word(sentence, of))) return null;
  const owner = nameAt(sentence, word(sentence, of + 1) === 'the' ? of + 2 : of + 1);
  return owner && owner.type !== 'person' ? { start: owner.start, end: owner.end } : null;
}

function isPart(own: string): boolean {
  return MODIFIERS.has(own) || HEADS.has(own) || own === '-';
}

/** The name that a token is part of: "White House" in "White House spokesman". */
function nameAt({ names }: SentenceAnalysis, index: number): Name | undefined {
  return names.find(({ first, last }) => first <= index && index <= last);
}

function word(sentence: SentenceAnalysis, index: number): string {
  const own = sentence.tokens[index]?.text.toLowerCase() ?? '';
  return own.length > 1 ? own.replace(/\.$/, '') : own;
}
