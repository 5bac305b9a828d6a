import { FeatureList } from '../analysis/language/featureList.ts';
import { Tagger } from '../analysis/language/tagger.ts';
import { type TagEvidence, tagFeatures } from '../analysis/language/taggerFeatures.ts';
import { TagLexicon, type TagLexiconEntry } from '../analysis/language/tagLexicon.ts';
import type { WordTable } from '../analysis/language/words.ts';
import { FeatureCounts } from './featureCounts.ts';
import { hide } from './hide.ts';
import type { NamedTree } from './namedTrees.ts';
import { Perceptron } from './perceptron.ts';
import type { Random } from './random.ts';

const BITS = 19;
/** Rarer pairs of tags are mistakes of annotation more often than not. */
const RAREST_TAG = 5;
/** Features seen less often are left out. */
const RAREST = 2;
/** Share of features that are hidden at each step, so that the others learn to do without (Srivastava et al., 2014). */
const HIDDEN = 0.25;
/** A word is listed with its tags from so many occurrences on; tags that it rarely has are not. */
const LISTED = { occurrences: 3, share: 0.03, tags: 3 };
/** From so many occurrences on, a word that has one tag in at least this share of them is sure to have it. */
const SURE = { occurrences: 10, share: 0.995 };
/** Share of sentences that are learned once more as a headline in capitals. */
const SHOUTED = 0.03;

export interface TaggerTraining {
  readonly epochs: number;
  /** The right tag is to be ahead by so much: what is learned to be barely right is often wrong in other texts. */
  readonly margin: number;
  /** Smaller weights are left out. */
  readonly least: number;
}

interface Example extends TagEvidence {
  readonly tags: Int16Array;
}

/** The pairs of tags that the tagger will know, as "VERB VBD". */
export function tagClasses(trees: readonly NamedTree[]): string[] {
  const occurrences = new Map<string, number>();
  for (const { tree } of trees)
    for (const { upos, xpos } of tree.tokens) {
      const name = `${upos} ${xpos}`;
      occurrences.set(name, (occurrences.get(name) ?? 0) + 1);
    }
  return [...occurrences].filter(([, count]) => count >= RAREST_TAG).map(([name]) => name);
}

export function trainTagger(
  trees: readonly NamedTree[],
  classes: readonly string[],
  { epochs, margin, least }: TaggerTraining,
  table: WordTable,
  random: Random,
): Uint8Array {
  const examples = trees.flatMap((named): Example[] => {
    const tags = Int16Array.from(named.tree.tokens, ({ upos, xpos }) => classes.indexOf(`${upos} ${xpos}`));
    const example = { ...named, tags };
    if (random.next() >= SHOUTED) return [example];
    const shouted = named.words.map((word) => table.get(word.text.toUpperCase()));
    return [example, { ...example, words: shouted }];
  });

  const entries = listWords(trees, classes);
  const lexicon = new TagLexicon(entries);
  const perceptron = new Perceptron(classes, BITS);
  const features = new FeatureList();
  const counts = new FeatureCounts();
  const ambiguities = examples.map(({ words }) => Int32Array.from(words, (word) => lexicon.ambiguity(word)));
  examples.forEach((example, n) =>
    example.words.forEach((_, i) => {
      tagFeatures(example, i, example.tags, ambiguities[n]!, features);
      counts.add(features);
    }),
  );
  const order = examples.map((_, n) => n);
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const n of random.shuffle(order)) {
      const example = examples[n]!;
      const guesses = new Uint8Array(example.words.length);
      example.words.forEach((word, i) => {
        const sure = example.names[i] ? undefined : lexicon.sureTag(word);
        if (sure !== undefined) {
          guesses[i] = sure;
          return;
        }
        tagFeatures(example, i, guesses, ambiguities[n]!, features);
        counts.prune(features, RAREST);
        hide(features, HIDDEN, random);
        const guess = perceptron.best(features);
        const right = example.tags[i] ?? -1;
        if (right >= 0) perceptron.learn(features, right, perceptron.rival(right, margin));
        guesses[i] = guess;
      });
    }
  return perceptron.average(Tagger.kind, least, entries);
}

/** The words of the training texts with the tags that they have there. */
function listWords(trees: readonly NamedTree[], classes: readonly string[]): TagLexiconEntry[] {
  const occurrences = new Map<string, Map<number, number>>();
  for (const { tree } of trees)
    for (const { text, upos, xpos } of tree.tokens) {
      const word = text.toLowerCase();
      const tag = classes.indexOf(`${upos} ${xpos}`);
      const tags = occurrences.get(word) ?? new Map<number, number>();
      occurrences.set(word, tags.set(tag, (tags.get(tag) ?? 0) + 1));
    }
  const entries = new Map<string, { tags: number[]; sure: boolean; words: string[] }>();
  for (const [word, counts] of occurrences) {
    counts.delete(-1);
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
    if (all < LISTED.occurrences || word.includes(' ')) continue;
    const inOrder = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    const tags = inOrder
      .filter(([, count]) => count >= LISTED.share * all)
      .slice(0, LISTED.tags)
      .map(([tag]) => tag);
    const sure = all >= SURE.occurrences && (inOrder[0]?.[1] ?? 0) >= SURE.share * all;
    const key = `${sure ? 'sure' : ''} ${tags.join()}`;
    const entry = entries.get(key) ?? { tags, sure, words: [] };
    entry.words.push(word);
    entries.set(key, entry);
  }
  return [...entries.values()].map(({ tags, sure, words }) => ({
    tags,
    sure,
    words: words.sort().join(' '),
  }));
}

/**
 * Tags each sentence with a tagger that did not learn from it ("jackknifing"): a parser that learns from these tags
 * meets the mistakes that it will meet at run time.
 */
export function tagApart(
  trees: readonly NamedTree[],
  classes: readonly string[],
  folds: number,
  training: TaggerTraining,
  table: WordTable,
  random: Random,
): Uint8Array[] {
  const taggers = Array.from({ length: folds }, (_, fold) => {
    const others = trees.filter((_, i) => i % folds !== fold);
    return Tagger.read(trainTagger(others, classes, training, table, random));
  });
  return trees.map((named, i) => taggers[i % folds]?.tag(named) ?? new Uint8Array());
}
