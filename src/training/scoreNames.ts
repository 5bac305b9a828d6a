import { join } from 'node:path';
import { Gazetteer } from '../analysis/language/names/gazetteer.ts';
import { isInside, labelsIn, OUTSIDE, typeOf } from '../analysis/language/names/labels.ts';
import { NameRecognizer } from '../analysis/language/names/recognizer.ts';
import type { NameType } from '../analysis/language/sentence.ts';
import { loadModels } from './loadModels.ts';
import {
  type LabelledDocument,
  type LabelledSentence,
  NEWS_SOURCE,
  readNames,
  readOwnSentences,
} from './nameCorpora.ts';
import { evidenceOf } from './nameEvidence.ts';
import { PrecisionRecall, type ScoreRow, type ScoreTable } from './scoreTable.ts';

/** World news of our own that nothing is trained on, in the format of the sentences beside it. */
const OWN_NEWS = join(import.meta.dirname, 'development');

/** Names by exact span and type, on news that the models were not trained on. */
export const nameScores: ScoreTable = {
  title: 'Names (exact spans)',
  rows(data) {
    return [...scoreNames(NEWS_SOURCE.path, readNames(data, NEWS_SOURCE)), ...ownNameScores()];
  },
};

/** How well the shipped model finds names in the project's own development news. */
export function ownNameScores(): ScoreRow[] {
  return scoreNames('src/training/development', readOwnSentences(OWN_NEWS), ['equipment', 'nationality']);
}

/** @param more types that are printed as well, and are not counted among all three */
function scoreNames(
  corpus: string,
  documents: readonly LabelledDocument[],
  more: readonly NameType[] = [],
): ScoreRow[] {
  const recognizer = NameRecognizer.read(loadModels()['names.bin']);
  const gazetteer = Gazetteer.builtIn();
  const sheet: readonly Sheet[] = [
    sheetOf('person'),
    sheetOf('organization'),
    sheetOf('place'),
    sheetOf('all three', ['person', 'organization', 'place']),
    ...more.map((type) => sheetOf(type)),
  ];
  for (const document of documents) {
    const found = recognizer.recognize(
      evidenceOf(
        document.map(({ words }) => words),
        gazetteer,
      ),
    );
    document.forEach((sentence, number) => {
      const given = found[number]!.map(({ first, last, type }) => `${first}-${last} ${type}`);
      const wanted = goldNames(sentence);
      for (const { score, counts } of sheet) score.add(given.filter(counts), wanted.filter(counts));
    });
  }
  return sheet.map(({ name, score }) => ({ corpus, type: name, ...score.row(), names: score.wanted }));
}

interface Sheet {
  readonly name: string;
  readonly counts: (name: string) => boolean;
  readonly score: PrecisionRecall;
}

function sheetOf(name: string, types: readonly string[] = [name]): Sheet {
  return {
    name,
    counts: (found) => types.some((type) => found.endsWith(` ${type}`)),
    score: new PrecisionRecall(),
  };
}

function goldNames({ words, allowed }: LabelledSentence): string[] {
  const names: string[] = [];
  const labelAt = (i: number): number => labelsIn(allowed[i] ?? 1)[0] ?? OUTSIDE;
  for (let i = 0; i < words.length; i++) {
    if (labelAt(i) === OUTSIDE) continue;
    let last = i;
    while (last + 1 < words.length && isInside(labelAt(last + 1))) last++;
    names.push(`${i}-${last} ${typeOf(labelAt(i))}`);
    i = last;
  }
  return names;
}
