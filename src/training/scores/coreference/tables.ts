import { createLanguageEngine } from '../../../analysis/language/engine.ts';
import type { MentionKind } from '../../../analysis/model.ts';
import { loadModels } from '../../loadModels.ts';
import type { ScoreRow, ScoreTable } from '../../scoreTable.ts';
import { readGumArticles } from './gumArticle.ts';
import type { BCubed, CoreferenceScore } from './scoreCoreference.ts';
import { scoreCoreference } from './scoreCoreference.ts';

/** News is what counts; the others show whether a rule holds outside it. */
const NEWS = 'news';

type ScoresByGenre = ReadonlyMap<string, readonly CoreferenceScore[]>;

/** Whose name it is. */
export const personScores: ScoreTable = {
  title: 'Same person (GUM, names of people, B-cubed)',
  rows: (data) => {
    const byGenre = scoreAll(data);
    const news = byGenre.get(NEWS) ?? [];
    const others = [...byGenre].flatMap(([genre, scores]) => (genre === NEWS ? [] : scores));
    return [
      bCubedRow(
        'news, names given',
        news.map(({ names }) => names),
      ),
      bCubedRow(
        'news, names found',
        news.map(({ found }) => found),
      ),
      bCubedRow(
        'other genres, names given',
        others.map(({ names }) => names),
      ),
      bCubedRow(
        'other genres, names found',
        others.map(({ found }) => found),
      ),
    ];
  },
  misses: (data) => [...scoreAll(data).values()].flat().flatMap(({ misses }) => misses),
};

const PRONOUNS: readonly (readonly string[])[] = [
  ['he', 'him', 'his', 'himself'],
  ['she', 'her', 'hers', 'herself'],
  ['it', 'its', 'itself'],
  ['they', 'them', 'their', 'theirs', 'themselves'],
  ['I', 'me', 'my', 'mine', 'myself', 'we', 'us', 'our', 'ours', 'ourselves'],
];

/** Pronouns and noun phrases that mean somebody or something named. */
export const referenceScores: ScoreTable = {
  title: 'Pronouns and noun phrases (GUM, names found)',
  rows: (data) => {
    const byGenre = scoreAll(data);
    const news = byGenre.get(NEWS) ?? [];
    const others = [...byGenre].flatMap(([genre, scores]) => (genre === NEWS ? [] : scores));
    return [...referenceRows('news', news), ...referenceRows('other genres', others)];
  },
};

function referenceRows(genre: string, scores: readonly CoreferenceScore[]): ScoreRow[] {
  const row = (phrases: string, kind: MentionKind, words?: readonly string[]): ScoreRow => {
    const lower = words?.map((word) => word.toLowerCase());
    const isThis = (phrase: { kind: MentionKind; text: string }) =>
      phrase.kind === kind && (lower?.includes(phrase.text) ?? true);
    const answers = scores.flatMap((score) => score.answers.filter(isThis));
    const wanted = scores.flatMap((score) => score.wanted.filter(isThis)).length;
    const right = answers.filter((answer) => answer.right).length;
    const share = (of: number) => (of === 0 ? '–' : (100 * right) / of);
    return {
      genre,
      phrases,
      P: share(answers.length),
      R: share(wanted),
      right,
      given: answers.length,
      wanted,
    };
  };
  return [
    ...PRONOUNS.map((words) => row(words.slice(0, 3).join(', '), 'pronoun', words)),
    row('all pronouns', 'pronoun'),
    row('noun phrases', 'nominal'),
  ];
}

function bCubedRow(names: string, scores: readonly BCubed[]): ScoreRow {
  const sum = (of: (score: BCubed) => number) => scores.reduce((total, score) => total + of(score), 0);
  const mentions = sum((score) => score.mentions);
  const P = (100 * sum((score) => score.precision)) / mentions;
  const R = (100 * sum((score) => score.recall)) / mentions;
  return { names, P, R, F1: (2 * P * R) / (P + R), mentions, articles: scores.length };
}

const scored = new Map<string, ScoresByGenre>();

function scoreAll(data: string): ScoresByGenre {
  const known = scored.get(data);
  if (known) return known;
  const engine = createLanguageEngine(loadModels());
  const byGenre = new Map<string, CoreferenceScore[]>();
  for (const article of readGumArticles(data)) {
    const own = byGenre.get(article.genre) ?? [];
    own.push(scoreCoreference(article, engine));
    byGenre.set(article.genre, own);
  }
  scored.set(data, byGenre);
  return byGenre;
}
