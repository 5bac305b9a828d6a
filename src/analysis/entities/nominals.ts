import type { SentenceAnalysis, TaggedToken } from '../language/sentence.ts';
import type { Entity, Mention } from '../model.ts';
import { append } from './append.ts';
import type { Reference } from './reference.ts';
import { isRoleHead } from './roles.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Last words of organisations' names by which they are called afterwards: "the ministry". */
const BODIES = set(
  'ministry department university agency committee council court bank party union commission academy institute company ' +
    'parliament senate police army navy association federation foundation club fund office bureau authority board',
);
/** What an organisation may be called whatever its name. */
const GENERIC = set('company firm organisation organization agency group');

/** Between "the" and the last word: "the North Korean supreme leader". In tokens. */
const MAX_BETWEEN = 4;
/** Where a nationality may stand before a name, in UTF-16 units. */
const NATIONALITY_REACH = 60;
/** A nationality stands with the first mentions, if at all. */
const MENTIONS_LOOKED_AT = 10;
/** How many sentences back a word that fits many may look for the one that it means. */
const REACH = 2;
const CONFIDENCE = 0.8;

/** Entities that nouns may mean, by the lower-case word that they are called by. */
type Bearers = ReadonlyMap<string, readonly Entity[]>;

/**
 * Resolves "the minister", "the North Korean leader" and "the ministry" where one entity alone, named before, bears that
 * title or ends in that word; with a nationality, only where the article puts the same one before the person's name.
 * "The company" means the only organisation that the sentences just before name.
 */
export function resolveNominals(
  text: string,
  sentences: readonly SentenceAnalysis[],
  entities: readonly Entity[],
): Reference[] {
  const bearers = bearersByHead(entities);
  return sentences.flatMap((sentence, index) => {
    const { tokens } = sentence;
    return tokens.flatMap((token, i) => {
      if (token.text.toLowerCase() !== 'the') return [];
      const last = headAfter(sentence, i);
      const head = tokens[last];
      const first = tokens[i + 1];
      if (!head || !first) return [];
      const from = sentences[Math.max(0, index - REACH)]?.start ?? 0;
      const entity =
        bearerOf(text, sentence, i, last, bearers) ??
        (last === i + 1 ? onlyOneNamed(head, from, token.start, entities) : undefined);
      if (!entity) return [];
      const { id } = entity;
      return [
        { start: first.start, end: head.end, entity: id, kind: 'nominal' as const, confidence: CONFIDENCE },
      ];
    });
  });
}

/** The only entity, named before, that bears the title or ends in the word. */
function bearerOf(
  text: string,
  { tokens, names }: SentenceAnalysis,
  the: number,
  last: number,
  bearers: Bearers,
): Entity | undefined {
  const at = tokens[the]?.start ?? 0;
  const nationality = names.find(
    (name) => name.type === 'nationality' && name.first > the && name.last < last,
  );
  const prefix = nationality && text.slice(nationality.start, nationality.end);
  const [only, ...others] = (bearers.get(tokens[last]?.text.toLowerCase() ?? '') ?? []).filter(
    (entity) => (entity.mentions[0]?.start ?? Infinity) < at && isOf(text, entity, prefix),
  );
  return others.length === 0 ? only : undefined;
}

/** The only organisation that is named between two places, where a word may mean any. */
function onlyOneNamed(
  head: TaggedToken,
  from: number,
  to: number,
  entities: readonly Entity[],
): Entity | undefined {
  if (!GENERIC.has(head.text.toLowerCase())) return undefined;
  const [only, ...others] = entities.filter(
    ({ type, mentions }) =>
      type === 'organization' && mentions.some(({ start }) => from <= start && start < to),
  );
  return others.length === 0 ? only : undefined;
}

/** People by the last words of their titles, organisations by the last word of their names. */
function bearersByHead(entities: readonly Entity[]): Bearers {
  const bearers = new Map<string, Entity[]>();
  for (const entity of entities) {
    const body = lastWord(entity.name);
    if (entity.type === 'person')
      for (const head of new Set(entity.titles.map(lastWord))) append(bearers, head, entity);
    else if (entity.type === 'organization' && BODIES.has(body)) append(bearers, body, entity);
  }
  return bearers;
}

/** Index of the last word of the noun phrase that "the" begins, where it is a role or a body by itself; else -1. */
function headAfter({ tokens, names }: SentenceAnalysis, the: number): number {
  for (let i = the + 1; i <= the + MAX_BETWEEN; i++) {
    const { text: word = '', upos } = tokens[i] ?? {};
    const named = names.some(({ first, last, type }) => first <= i && i <= last && type !== 'nationality');
    if (named || !/^\p{L}/u.test(word) || upos === 'ADP' || upos === 'VERB' || upos === 'CCONJ') return -1;
    if (!isHead(word)) continue;
    const next = tokens[i + 1];
    const goesOn =
      isHead(next?.text ?? '') ||
      /^(?:of|from|-)$/.test(next?.text ?? '') ||
      next?.upos === 'NOUN' ||
      next?.upos === 'PROPN' ||
      names.some(({ first }) => first === i + 1);
    return goesOn ? -1 : i;
  }
  return -1;
}

function isHead(word: string): boolean {
  const lower = word.toLowerCase();
  return isRoleHead(lower) || BODIES.has(lower) || GENERIC.has(lower);
}

/** Whether the article puts the nationality, if there is one, before one of the person's first names. */
function isOf(text: string, { type, mentions }: Entity, nationality: string | undefined): boolean {
  if (nationality === undefined) return true;
  const stands = ({ start }: Mention) =>
    text.slice(Math.max(0, start - NATIONALITY_REACH), start).includes(nationality);
  return type === 'person' && mentions.slice(0, MENTIONS_LOOKED_AT).some(stands);
}

function lastWord(name: string): string {
  return (
    name
      .toLowerCase()
      .split(/[\s-]+/)
      .at(-1) ?? ''
  );
}
