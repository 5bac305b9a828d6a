import { append } from '../../../analysis/entities/append.ts';
import { findEntities } from '../../../analysis/entities/findEntities.ts';
import { withFirstPersons } from '../../../analysis/entities/firstPersons.ts';
import { findQuotes } from '../../../analysis/events/quotes/findQuotes.ts';
import type { LanguageEngine, SentenceAnalysis } from '../../../analysis/language/sentence.ts';
import type { Entity, Mention, MentionKind, Span } from '../../../analysis/model.ts';
import type { GoldArticle, GoldMention, GoldName } from './gumArticle.ts';

export interface BCubed {
  /** Names of people that were compared. */
  mentions: number;
  /** Sums over the mentions. */
  precision: number;
  recall: number;
}

/** A pronoun or a noun phrase that was resolved. */
export interface Answer {
  readonly kind: MentionKind;
  /** In lower case. */
  readonly text: string;
  readonly right: boolean;
  readonly confidence: number;
}

export interface CoreferenceScore {
  /** With the annotators' names of people in the place of the recogniser's. */
  readonly names: BCubed;
  /** With the recogniser's names; over those that overlap one of the annotators'. */
  readonly found: BCubed;
  /** Pronouns and noun phrases that were resolved, with the recogniser's names. */
  readonly answers: readonly Answer[];
  /** Pronouns and noun phrases, in lower case, of chains that a person's, an organisation's or a place's name belongs to. */
  readonly wanted: readonly { readonly kind: MentionKind; readonly text: string }[];
  /** A line for each wrong answer, and for each person who was divided or joined with another. */
  readonly misses: readonly string[];
}

/** What pronouns and noun phrases are resolved to. */
const TYPES = new Set(['person', 'organization', 'place']);

export function scoreCoreference(article: GoldArticle, engine: LanguageEngine): CoreferenceScore {
  const { text, sentences, people, mentions } = article;
  const read = engine.read(text, sentences, [], []);
  const withGold = findEntities(text, withNames(read, people));
  const found = findEntities(text, read);
  const own = withFirstPersons(text, read, found, findQuotes(text, read, found));
  const { answers, misses } = scoreAnswers(article, own);
  const named = new Set(
    mentions.filter(({ kind, type }) => kind === 'name' && TYPES.has(type)).map(({ chain }) => chain),
  );
  return {
    names: bCubed(people, withGold, true),
    found: bCubed(
      people,
      own.filter(({ type }) => type === 'person'),
      false,
    ),
    answers,
    wanted: mentions
      .filter(({ kind, chain }) => kind !== 'name' && named.has(chain))
      .map(({ kind, start, end }) => ({ kind, text: text.slice(start, end).toLowerCase() })),
    misses: [
      ...divisions(article, withGold),
      ...divisions(article, own).map((line) => `found names, ${line}`),
      ...misses,
    ],
  };
}

/** The sentences as if the recogniser had found these people, and no other name where they stand. */
export function withNames(
  sentences: readonly SentenceAnalysis[],
  people: readonly Span[],
): SentenceAnalysis[] {
  return sentences.map((sentence) => {
    const { tokens, names, nodes } = sentence;
    const own = people
      .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
      .map(({ start, end }) => ({
        start,
        end,
        first: tokens.findIndex((token) => token.end > start),
        last: tokens.findLastIndex((token) => token.start < end),
        type: 'person' as const,
        confidence: 1,
      }));
    const others = names.filter(
      (name) => name.type !== 'person' && !own.some(({ start, end }) => start < name.end && name.start < end),
    );
    return {
      ...sentence,
      names: [...own, ...others].sort((a, b) => a.start - b.start),
      nodes: nodes.map((node) => ({ ...node, name: null })),
    };
  });
}

/** @param all whether a name without an entity counts, as an entity of its own */
function bCubed(people: readonly GoldName[], entities: readonly Entity[], all: boolean): BCubed {
  const pairs = people.flatMap((name, i) => {
    const entity = entityAt(name, entities)?.id;
    return entity === undefined && !all ? [] : [{ chain: name.chain, entity: entity ?? `none:${i}` }];
  });
  const score = { mentions: pairs.length, precision: 0, recall: 0 };
  for (const { chain, entity } of pairs) {
    const both = pairs.filter((pair) => pair.chain === chain && pair.entity === entity).length;
    score.precision += both / pairs.filter((pair) => pair.entity === entity).length;
    score.recall += both / pairs.filter((pair) => pair.chain === chain).length;
  }
  return score;
}

function entityAt(span: Span, entities: readonly Entity[]): Entity | undefined {
  const isHere = ({ kind, start, end }: Mention) => kind === 'name' && start < span.end && span.start < end;
  return (
    entities.find(({ type, mentions }) => type === 'person' && mentions.some(isHere)) ??
    entities.find(({ mentions }) => mentions.some(isHere))
  );
}

/**
 * Whether each pronoun and noun phrase belongs to the chain that most of its entity's names belong to. One that the
 * annotators left unmarked ("it rains") is wrong.
 */
function scoreAnswers(
  { id, text, mentions }: GoldArticle,
  entities: readonly Entity[],
): Pick<CoreferenceScore, 'answers' | 'misses'> {
  const answers: Answer[] = [];
  const misses: string[] = [];
  for (const entity of entities) {
    const chains = entity.mentions.flatMap((mention) =>
      mention.kind === 'name' ? (goldAt(mention, mentions)?.chain ?? []) : [],
    );
    const chain = mostFrequent(chains);
    for (const mention of entity.mentions) {
      if (mention.kind === 'name') continue;
      const gold = goldAt(mention, mentions);
      const right = gold !== undefined && gold.chain === chain;
      const written = text.slice(mention.start, mention.end);
      answers.push({
        kind: mention.kind,
        text: written.toLowerCase(),
        right,
        confidence: mention.confidence,
      });
      if (!right)
        misses.push(
          `${id}: "${written}" read as ${entity.name}: …${text.slice(mention.start - 150, mention.end + 40).replace(/\n/g, ' / ')}…`,
        );
    }
  }
  return { answers, misses };
}

/** The longest phrase whose head stands in a span: "Ann Lee Foundation" rather than the "Ann Lee" in it. */
function goldAt({ start, end }: Span, mentions: readonly GoldMention[]): GoldMention | undefined {
  return mentions
    .filter(({ head }) => head.start >= start && head.end <= end)
    .sort((a, b) => b.end - b.start - (a.end - a.start))[0];
}

function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function divisions({ id, text, people }: GoldArticle, entities: readonly Entity[]): string[] {
  const named = people.map((name) => ({
    ...name,
    text: text.slice(name.start, name.end),
    entity: entityAt(name, entities)?.id ?? `none:${name.start}`,
  }));
  const list = (all: readonly (typeof named)[number][], key: 'chain' | 'entity', other: 'chain' | 'entity') =>
    [...groupBy(all, (name) => name[key])].flatMap(([value, own]) => {
      const parts = groupBy(own, (name) => name[other]);
      if (parts.size < 2) return [];
      const shown = [...parts].map(
        ([part, names]) => `${part}: ${[...new Set(names.map((n) => n.text))].join(', ')}`,
      );
      return [`${id}: ${key} ${value} ${key === 'chain' ? 'is divided' : 'joins'}: ${shown.join(' | ')}`];
    });
  return [...list(named, 'chain', 'entity'), ...list(named, 'entity', 'chain')];
}

function groupBy<T>(values: readonly T[], key: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) append(groups, key(value), value);
  return groups;
}
