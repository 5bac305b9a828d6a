import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { program } from 'commander';
import { NameRecognizer } from '../analysis/language/names/recognizer.ts';
import { partsOfSpeech } from '../analysis/language/tagger.ts';
import { WordClusters } from '../analysis/language/wordClusters.ts';
import { WordTable } from '../analysis/language/words.ts';
import { readAllPages } from './boilerplate/boilerplateCorpora.ts';
import { trainBoilerplate } from './boilerplate/trainBoilerplate.ts';
import { MODELS } from './loadModels.ts';
import { readAllNames } from './nameCorpora.ts';
import { nameTrees } from './namedTrees.ts';
import { exampleOf, prepareTree } from './parserExamples.ts';
import { Random } from './random.ts';
import { SCORE_TABLES } from './scoreTables.ts';
import { printTable } from './scoreTable.ts';
import { trainLemmatizer } from './trainLemmatizer.ts';
import { trainNames } from './trainNames.ts';
import { trainParser } from './trainParser.ts';
import { trainClusters } from './trainClusters.ts';
import { tagApart, tagClasses, trainTagger } from './trainTagger.ts';
import { readTreebank, TRAINING_TREEBANKS } from './treebank.ts';

const PARTS = ['names', 'clusters', 'tagger', 'lemmatizer', 'parser', 'boilerplate'];
const TAGGER = { epochs: 9, margin: 50, least: 3 };
const PARSER = { epochs: 6, draws: 3 };
const NAME_EPOCHS = 3;
const NAME_DRAWS = 3;
const FOLDS = 4;
const SEED = 20260000;

const { data, only } = program
  .name('npm run train --')
  .description('Train the models from the corpora, write them to media/models, and print their scores.')
  .requiredOption('--data <folder>', 'where the corpora are; see src/training/README.md')
  .option(
    '--only <part...>',
    `train some parts only, with the others as they are: ${PARTS.join(', ')}`,
    PARTS,
  )
  .parse()
  .opts<{ data: string; only: string[] }>();

/** Trains one part and writes its models; every part starts from the same seed, whether trained alone or not. */
function train(part: string, models: (random: Random) => Record<string, Uint8Array>): void {
  if (!only.includes(part)) return;
  const start = performance.now();
  for (const [name, bytes] of Object.entries(models(new Random(SEED)))) {
    writeFileSync(join(MODELS, name), bytes);
    const seconds = Math.round((performance.now() - start) / 1000);
    console.log(
      `${name}: ${kilobytes(bytes)} KB, ${kilobytes(deflateRawSync(bytes))} KB in a zip, ${seconds} s`,
    );
  }
}

function kilobytes(bytes: Uint8Array): number {
  return Math.round(bytes.length / 1000);
}

function readModel(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(MODELS, name)));
}

// The tagger learns with the names that the recogniser finds, and the parser with both.
train('names', (random) => ({
  'names.bin': trainNames(
    Array.from({ length: NAME_DRAWS }, () => readAllNames(data, random)),
    NAME_EPOCHS,
    random,
  ),
}));

train('clusters', () => ({ 'clusters.bin': trainClusters(data) }));

const table = new WordTable(WordClusters.read(readModel('clusters.bin')));
const documents = TRAINING_TREEBANKS.flatMap((path) => readTreebank(join(data, path)));
const trees = nameTrees(documents, NameRecognizer.read(readModel('names.bin')), table);

const classes = tagClasses(trees);

train('tagger', (random) => ({ 'tagger.bin': trainTagger(trees, classes, TAGGER, table, random) }));

train('lemmatizer', (random) => ({ 'lemmatizer.bin': trainLemmatizer(documents.flat(), random) }));

train('parser', (random) => {
  const tags = tagApart(trees, classes, FOLDS, TAGGER, table, random);
  const examples = trees.flatMap(
    (named, i) => exampleOf(prepareTree(named, tags[i] ?? new Uint8Array(), partsOfSpeech(classes))) ?? [],
  );
  const { moves, relations } = trainParser(examples, PARSER, random);
  return { 'parser-moves.bin': moves, 'parser-relations.bin': relations };
});

train('boilerplate', (random) => ({
  'boilerplate.bin': trainBoilerplate(readAllPages(data), random),
}));

for (const table of SCORE_TABLES) console.log(`\n${printTable(table.title, table.rows(data))}`);
