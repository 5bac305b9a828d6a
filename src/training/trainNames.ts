import { FeatureList } from '../analysis/language/featureList.ts';
import { packModel } from '../analysis/language/linearModel.ts';
import { addVotes, type NameEvidence, NameFeatures } from '../analysis/language/names/features.ts';
import { Gazetteer } from '../analysis/language/names/gazetteer.ts';
import { beginOf, isInside, LABELS, labelsIn, OUTSIDE } from '../analysis/language/names/labels.ts';
import { isFarFromNames, NameRecognizer } from '../analysis/language/names/recognizer.ts';
import { NameVotes } from '../analysis/language/names/votes.ts';
import { NAME_TYPES } from '../analysis/language/sentence.ts';
import { type CrfExample, CrfTrainer } from './crf.ts';
import type { NameArticle } from './nameCorpora.ts';
import { evidenceOf } from './nameEvidence.ts';
import { meanOf } from './meanOf.ts';
import type { Random } from './random.ts';

const BITS = 18;
const RATE = 0.15;
const DECAY = 1e-5;
const DROPOUT = 0.1;
/** The model is the mean of this many snapshots of an epoch, from the second half of training. */
const SNAPSHOTS = 4;
/** Smaller weights are left out. */
const LEAST = 0.1;
/** In one article of four the folder knows most of the names; sometimes it knows a word that is no name here. */
const KNOWING = 0.25;
const KNOWN = 0.6;
const MISLEADING = 0.01;
/** The votes of a training article come from a model that did not learn from it. */
const FOLDS = 2;
const FOLD_EPOCHS = 1;
/** Share of steps that read a sentence for the second time. */
const AGAIN = 0.5;

/** A training article with the evidence that it gives. */
interface Prepared {
  readonly source: number;
  readonly evidence: readonly NameEvidence[];
  readonly examples: readonly CrfExample[];
}

/**
 * @param draws the articles several times, each time with other names: the model is the mean of what is learned from
 * each, which depends less on chance than a single one
 */
export function trainNames(
  draws: readonly (readonly NameArticle[])[],
  epochs: number,
  random: Random,
): Uint8Array {
  const tables = draws.map((articles) => learn(articles, epochs, random));
  return pack(meanOf(tables));
}

function learn(articles: readonly NameArticle[], epochs: number, random: Random): Float32Array {
  const gazetteer = Gazetteer.builtIn();
  const prepared = articles.map((article) => prepare(article, gazetteer, random));
  const voted = Array.from({ length: FOLDS }, (_, fold) => {
    const isIn = ({ source }: Prepared): boolean => source % FOLDS === fold;
    const others = prepared.filter((article) => !isIn(article)).flatMap(({ examples }) => examples);
    const recognizer = NameRecognizer.read(pack(train(others, FOLD_EPOCHS, random)));
    return prepared.filter(isIn).flatMap((article) => withVotes(article, recognizer));
  }).flat();
  return train(voted, epochs, random);
}

function train(examples: CrfExample[], epochs: number, random: Random): Float32Array {
  const trainer = new CrfTrainer(BITS, RATE, DECAY, DROPOUT);
  const interval = Math.ceil(examples.length / SNAPSHOTS);
  for (let epoch = 0; epoch < epochs; epoch++)
    random.shuffle(examples).forEach((example, i) => {
      trainer.learn(example, random.next() < AGAIN, random);
      if (epoch >= epochs / 2 - 1 && (i + 1) % interval === 0) trainer.snapshot();
    });
  return trainer.average();
}

function pack(table: Float32Array): Uint8Array {
  return packModel(NameRecognizer.kind, LABELS, BITS, table, LEAST);
}

function prepare({ source, document }: NameArticle, gazetteer: Gazetteer, random: Random): Prepared {
  const knowing = random.next() < KNOWING;
  const evidence = evidenceOf(
    document.map(({ words }) => words),
    gazetteer,
    (number) => knownAtRandom(document[number]!.allowed, knowing ? random : null),
  );
  const list = new FeatureList();
  const examples = document.map(({ words, allowed }, number) => {
    const features = new NameFeatures(evidence[number]!);
    const possible = new Int32Array(words.length).fill(-1);
    const hashes: number[] = [];
    const starts = [0];
    words.forEach((_, i) => {
      if (allowed[i] === 1 << OUTSIDE && isFarFromNames(evidence[number]!, i)) possible[i] = 1 << OUTSIDE;
      else {
        features.at(i, list);
        for (let f = 0; f < list.length; f++) hashes.push(list.hashes[f] ?? 0);
      }
      starts.push(hashes.length);
    });
    return {
      hashes: Int32Array.from(hashes),
      starts: Int32Array.from(starts),
      allowed,
      possible,
      votes: [],
    };
  });
  return { source, evidence, examples };
}

function withVotes({ evidence, examples }: Prepared, recognizer: NameRecognizer): CrfExample[] {
  const votes = new NameVotes(evidence.map((sentence) => recognizer.read(sentence)));
  const list = new FeatureList();
  return examples.map((example, number) => ({
    ...example,
    votes: votes.evidence(number).map((hashes) => {
      list.clear();
      addVotes(hashes, list);
      return list.hashes.slice(0, list.length);
    }),
  }));
}

/** What a folder might know: most of the names in the sentence, and by mistake a word outside them; or nothing. */
function knownAtRandom(allowed: Int32Array, random: Random | null): Int32Array {
  const known = new Int32Array(allowed.length);
  if (random === null) return known;
  for (let i = 0; i < allowed.length; i++) {
    const label = onlyLabel(allowed[i] ?? 1);
    if (label === OUTSIDE) {
      if (random.next() < MISLEADING) known[i] = beginOf(random.pick(NAME_TYPES));
      continue;
    }
    let end = i + 1;
    while (end < allowed.length && isInside(onlyLabel(allowed[end] ?? 1))) end++;
    if (random.next() < KNOWN) for (let j = i; j < end; j++) known[j] = onlyLabel(allowed[j] ?? 1);
    i = end - 1;
  }
  return known;
}

/** The one label of a set, or "outside" where there are several. */
function onlyLabel(set: number): number {
  const labels = labelsIn(set);
  return labels.length === 1 ? (labels[0] ?? OUTSIDE) : OUTSIDE;
}
