import { join } from 'node:path';
import { tokenize } from '../analysis/language/tokenizer.ts';
import { NO_CLUSTER, WordClusters } from '../analysis/language/wordClusters.ts';
import { findBlocks } from '../analysis/text/blocks.ts';
import { detectLanguage } from '../analysis/text/language.ts';
import { splitLines } from '../analysis/text/lines.ts';
import { findSentences } from '../analysis/text/sentences.ts';
import { PAGES, readPages, textOf } from './boilerplate/boilerplateCorpora.ts';
import { clusterWords } from './clusterWords.ts';
import { NAME_SOURCES, OWN_SENTENCES, readNames, readOwnSentences } from './nameCorpora.ts';
import { readTreebank, TRAINING_TREEBANKS } from './treebank.ts';

const CLUSTERS = 400;
const SUPERCLUSTERS = 100;
/** Shorter lines of web pages are menus and captions more often than sentences. */
const SHORTEST_LINE = 5;

/** Divides the words of all training texts into clusters, and these into superclusters. */
export function trainClusters(data: string): Uint8Array {
  const sentences = [...readSentences(data)].map((words) => words.map((word) => WordClusters.keyOf(word)));
  const clusterOf = clusterWords(sentences, CLUSTERS);
  const superclusterOf = clusterWords(
    sentences.map((words) => words.map((word) => String(clusterOf.get(word)))),
    SUPERCLUSTERS,
  );
  return WordClusters.write(
    clusterOf,
    Array.from({ length: CLUSTERS }, (_, n) => superclusterOf.get(String(n)) ?? NO_CLUSTER),
  );
}

function* readSentences(data: string): Generator<readonly string[]> {
  const names = [...NAME_SOURCES.map((source) => readNames(data, source)), readOwnSentences(OWN_SENTENCES)];
  for (const { words } of names.flat(2)) yield words.map(({ text }) => text);
  for (const path of TRAINING_TREEBANKS)
    for (const { tokens } of readTreebank(join(data, path)).flat()) yield tokens.map(({ text }) => text);
  for (const page of readPages(data, PAGES)) {
    const lines = page.lines.filter(
      ({ label, text }) => label === 'content' && text.split(' ').length >= SHORTEST_LINE,
    );
    const text = textOf({ ...page, lines });
    if (detectLanguage(text) !== 'en') continue;
    for (const { start, end } of findSentences(text, findBlocks(text, splitLines(text))))
      yield tokenize(text.slice(start, end)).map((token) => token.text);
  }
}
