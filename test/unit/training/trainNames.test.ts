import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { Gazetteer } from '../../../src/analysis/language/names/gazetteer.ts';
import { NameRecognizer } from '../../../src/analysis/language/names/recognizer.ts';
import { type LabelledSentence, readMarked } from '../../../src/training/nameCorpora.ts';
import { evidenceOf } from '../../../src/training/nameEvidence.ts';
import { Random } from '../../../src/training/random.ts';
import { trainNames } from '../../../src/training/trainNames.ts';

/** What a recogniser that was trained on these sentences finds in the words of an article. */
function find(training: readonly LabelledSentence[], article: readonly LabelledSentence[]): string[] {
  const articles = Array.from({ length: 10 }, (_, source) =>
    training.map((sentence) => ({ source, document: [sentence] })),
  ).flat();
  const recognizer = NameRecognizer.read(trainNames([articles], 5, new Random(1)));
  const sentences = article.map(({ words }) => words);
  return recognizer.recognize(evidenceOf(sentences, Gazetteer.builtIn())).flatMap((names, number) =>
    names.map(({ first, last, type }) => {
      const words = sentences[number]!.slice(first, last + 1);
      return `${words.map(({ text }) => text).join(' ')}|${type}`;
    }),
  );
}

describe('training the name recogniser', () => {
  it('learns from marked sentences', () => {
    const training = ['[[Zog Bar|person]] spoke in [[Qua|place]] .', 'It rained .'].map(readMarked);
    assert.deepEqual(find(training, [readMarked('Zog Mur spoke in Tel .')]), ['Zog Mur|person', 'Tel|place']);
  }).timeout(20_000);
});
