import { nameScores } from './scoreNames.ts';
import { parserScores } from './scoreParser.ts';
import type { ScoreTable } from './scoreTable.ts';
import { tagScores } from './scoreTags.ts';
import { boilerplateScores } from './scores/boilerplate.ts';
import { personScores, referenceScores } from './scores/coreference/tables.ts';
import { dateScores } from './scores/dates.ts';
import { eventScores } from './scores/events.ts';

/** Every table that `npm run score` prints, in this order. */
export const SCORE_TABLES: readonly ScoreTable[] = [
  nameScores,
  tagScores,
  parserScores,
  personScores,
  referenceScores,
  dateScores,
  eventScores,
  boilerplateScores,
];
