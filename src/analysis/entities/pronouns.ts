import type { ParseNode, SentenceAnalysis } from '../language/sentence.ts';
import type { Entity, Span } from '../model.ts';
import type { Gender } from './gender.ts';
import { genderOfName, genderOfTitle } from './gender.ts';
import { isQuoted } from './isQuoted.ts';
import type { Reference } from './reference.ts';
import { isRoleHead } from './roles.ts';

const PRONOUNS = new Map<string, Gender>([
  ...['he', 'him', 'his', 'himself'].map((word): [string, Gender] => [word, 'he']),
  ...['she', 'her', 'hers', 'herself'].map((word): [string, Gender] => [word, 'she']),
]);

/** How many sentences back a pronoun may look for its person. */
const REACH = 3;
/** What speaks for a person, by the distance to the sentence that mentions the person last. */
const NEAR: readonly number[] = [3, 2, 1, 0.5];
const WEIGHTS = { subject: 1.2, ownSubject: 1.1, mention: 0.3, mostMentions: 4, unnamed: -0.3 };
/** By how much the best has to be better than the next. */
const MARGIN = 1.2;
/** How far the best has to reach where it is alone: two sentences back only with something to be said for it. */
const ENOUGH = 2;
/** As measured on GUM, rounded down. */
const CONFIDENCE = { only: 0.88, best: 0.85 };

/** Somebody whom a sentence mentions; without an id, somebody who has no name: "the driver". */
interface Somebody extends Span {
  readonly id: string;
  readonly isNamed: boolean;
  readonly isSubject: boolean;
}

/**
 * Resolves "he" and "she" where the evidence is good: where one person alone, of those whom the last sentences mention,
 * may be meant, or where one is ahead of the others as a subject, by nearness and by frequency. Who may be meant is told
 * by titles, given names and earlier pronouns. People without a name count as others, outside quotations. Silent inside quotations and in
 * every other case, for a wrong name behind a pronoun misleads more than none.
 *
 * @param entities all of them, with the noun phrases that mean them
 */
export function resolvePronouns(
  text: string,
  sentences: readonly SentenceAnalysis[],
  entities: readonly Entity[],
): Reference[] {
  const persons = entities.filter(({ type }) => type === 'person');
  const people = new Set(persons.map(({ id }) => id));
  const genders = new Map(persons.map((person) => [person.id, genderOf(person)]));
  const mentioned = mentionedBySentence(text, sentences, persons, genders);
  const references: Reference[] = [];
  sentences.forEach((sentence, index) => {
    for (const token of sentence.tokens) {
      const gender = PRONOUNS.get(token.text.toLowerCase());
      if (!gender || isQuoted(text, token.start)) continue;
      const node = sentence.nodes.findIndex(({ start, end }) => start <= token.start && token.end <= end);
      const barred = barredBy(sentence, node);
      const fits = rank(mentioned, index, token, sentence.nodes, node).filter(
        ({ id, at }) => (genders.get(id) ?? gender) === gender && !(barred && overlaps(at, barred)),
      );
      const [best, next] = fits;
      if (!best || best.score < ENOUGH || (next && best.score - next.score < MARGIN)) continue;
      const { start, end } = token;
      mentioned[index]?.push({
        id: best.id,
        start,
        end,
        isNamed: people.has(best.id),
        isSubject: isSubject(sentence.nodes[node], sentence.nodes),
      });
      if (!people.has(best.id)) continue;
      genders.set(best.id, gender);
      references.push({
        start,
        end,
        entity: best.id,
        kind: 'pronoun',
        confidence: next ? CONFIDENCE.best : CONFIDENCE.only,
      });
    }
  });
  return references;
}

interface Ranked {
  readonly id: string;
  readonly score: number;
  /** Where the person is mentioned last. */
  readonly at: Span;
}

/** Those whom a pronoun may mean, the likeliest first. */
function rank(
  mentioned: readonly (readonly Somebody[])[],
  index: number,
  token: Span,
  nodes: readonly ParseNode[],
  node: number,
): Ranked[] {
  const subject = subjectAbove(nodes, node);
  const ranked = new Map<string, { score: number; mentions: number; at: Span }>();
  for (let distance = 0; distance <= REACH; distance++) {
    const own = (mentioned[index - distance] ?? []).filter(({ end }) => end <= token.start);
    for (const somebody of [...own].reverse()) {
      const known = ranked.get(somebody.id);
      if (known) {
        if (known.mentions++ < WEIGHTS.mostMentions) known.score += WEIGHTS.mention;
        continue;
      }
      const score =
        (NEAR[distance] ?? 0) +
        (somebody.isSubject ? WEIGHTS.subject : 0) +
        (somebody.isNamed ? 0 : WEIGHTS.unnamed) +
        (subject && overlaps(somebody, subject) ? WEIGHTS.ownSubject : 0);
      ranked.set(somebody.id, { score, mentions: 1, at: somebody });
    }
  }
  return [...ranked].map(([id, rest]) => ({ id, ...rest })).sort((a, b) => b.score - a.score);
}

/** The subject of the nearest clause above a pronoun that is not the pronoun itself. */
function subjectAbove(nodes: readonly ParseNode[], node: number): ParseNode | undefined {
  for (let at = nodes[node]?.head ?? -1, steps = 0; at >= 0 && steps < nodes.length; steps++) {
    const verb = at;
    const subject = nodes.find(
      (other, i) => i !== node && other.head === verb && other.relation.startsWith('nsubj') && i < node,
    );
    if (subject) return subject;
    at = nodes[at]?.head ?? -1;
  }
  return undefined;
}

/** Whom "him" cannot mean: the subject of its own verb. "Himself" and "his" can. */
function barredBy(sentence: SentenceAnalysis, node: number): ParseNode | undefined {
  const own = sentence.nodes[node];
  if (!own || !/^(?:obj|iobj|obl)/.test(own.relation) || /self$/i.test(own.text)) return undefined;
  return sentence.nodes.find(({ head, relation }) => head === own.head && relation.startsWith('nsubj'));
}

/** Words for people who are not named, in lower case; titles and roles are others. */
const UNNAMED = new Set(
  (
    'man woman boy girl person child baby teenager father mother son daughter brother sister husband wife uncle aunt ' +
    'grandfather grandmother friend neighbour neighbor colleague driver student resident victim witness suspect survivor ' +
    'patient worker passenger tourist soldier fighter protester customer client employee official girlfriend boyfriend'
  ).split(' '),
);

/** Who is mentioned in each sentence, in text order: people with names, and others whom a noun alone describes. */
function mentionedBySentence(
  text: string,
  sentences: readonly SentenceAnalysis[],
  people: readonly Entity[],
  genders: Map<string, Gender | undefined>,
): Somebody[][] {
  const named = people
    .flatMap(({ id, mentions }) => mentions.map(({ start, end, role }) => ({ id, start, end, role })))
    .sort((a, b) => a.start - b.start);
  let next = 0;
  return sentences.map(({ end, nodes }) => {
    const from = next;
    while ((named[next]?.start ?? Infinity) < end) next++;
    const mentions = named.slice(from, next);
    const own = mentions.map(({ id, start, end }) => ({
      id,
      start,
      end,
      isNamed: true,
      isSubject: nodes.some((node) => overlaps(node, { start, end }) && isSubject(node, nodes)),
    }));
    const others = nodes.flatMap((node): Somebody[] => {
      const word = node.lemma.toLowerCase();
      if (node.upos !== 'NOUN' || !(UNNAMED.has(word) || isRoleHead(word)) || node.xpos === 'NNS') return [];
      if (
        isDescription(node, nodes) ||
        isQuoted(text, node.start) ||
        mentions.some((mention) => overlaps(mention, node) || (mention.role && overlaps(mention.role, node)))
      )
        return [];
      const id = `?${node.start}`;
      genders.set(id, genderOfTitle(word));
      return [{ id, start: node.start, end: node.end, isNamed: false, isSubject: isSubject(node, nodes) }];
    });
    return [...own, ...others].sort((a, b) => a.start - b.start);
  });
}

/** Whether a noun only describes somebody who is named beside it: "Ann Lee, a driver", "Lee is a driver", "as a driver". */
function isDescription(noun: ParseNode, nodes: readonly ParseNode[]): boolean {
  return (
    /^(?:appos|compound|flat|xcomp)/.test(noun.relation) ||
    nodes.some(
      ({ head, relation, lemma }) =>
        nodes[head] === noun && (relation === 'cop' || relation === 'appos' || lemma === 'as'),
    )
  );
}

/** Whether a node is the subject of a verb, or stands in apposition to one: "The minister, Ann Lee, left." */
function isSubject(node: ParseNode | undefined, nodes: readonly ParseNode[]): boolean {
  const own = node?.relation === 'appos' ? nodes[node.head] : node;
  return own?.relation.startsWith('nsubj') ?? false;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function genderOf({ titles, name, aliases }: Entity): Gender | undefined {
  return titles.map(genderOfTitle).find(Boolean) ?? [name, ...aliases].map(genderOfName).find(Boolean);
}
