import { FeatureList } from '../analysis/language/featureList.ts';
import { applyEdit, editOf, lemmaFeatures, Lemmatizer } from '../analysis/language/lemmatizer.ts';
import { IRREGULAR_FORMS } from './irregularVerbs.ts';
import { Perceptron } from './perceptron.ts';
import type { Random } from './random.ts';
import type { Tree } from './treebank.ts';

const BITS = 15;
const RAREST = 3;
/** A class is written as a byte. */
const MOST_EDITS = 256;
const EPOCHS = 10;
/** Irregular verbs are learned so often in an epoch: nothing else speaks for them. */
const IRREGULAR_WEIGHT = 4;

export function trainLemmatizer(trees: readonly Tree[], random: Random): Uint8Array {
  const seen = new Map<string, { lower: string; xpos: string; edit: string; count: number }>();
  const read = (form: string, lemma: string, xpos: string): void => {
    const lower = form.toLowerCase();
    const edit = editOf(lower, lemma.toLowerCase());
    const key = `${xpos} ${lower} ${edit}`;
    const entry = seen.get(key) ?? { lower, xpos, edit, count: 0 };
    entry.count++;
    seen.set(key, entry);
  };
  for (const { text, lemma, xpos } of trees.flatMap((tree) => tree.tokens))
    if (!xpos.startsWith('NNP') && lemma !== '_') read(text, lemma, xpos);
  for (const { form, lemma, xpos } of IRREGULAR_FORMS) read(form, lemma, xpos);
  const counts = new Map<string, number>();
  for (const { edit } of seen.values()) counts.set(edit, (counts.get(edit) ?? 0) + 1);
  for (const { edit, count } of seen.values())
    if (count >= RAREST) counts.set(edit, (counts.get(edit) ?? 0) + RAREST);
  // What the rarest of them need is never left out.
  for (const { form, lemma } of IRREGULAR_FORMS) counts.set(editOf(form, lemma), Infinity);
  const classes = [...counts]
    .filter(([, count]) => count >= RAREST)
    .sort((a, b) => (a[1] === b[1] ? 0 : b[1] - a[1]))
    .slice(0, MOST_EDITS)
    .map(([edit]) => edit);
  const perceptron = new Perceptron(classes, BITS);
  const features = new FeatureList();
  const irregular = new Set(
    IRREGULAR_FORMS.map(({ form, lemma, xpos }) => `${xpos} ${form} ${editOf(form, lemma)}`),
  );
  const entries = [...seen]
    .filter(([, { lower, edit }]) => applyEdit(lower, edit) !== null)
    .flatMap(([key, entry]) =>
      Array.from({ length: irregular.has(key) ? IRREGULAR_WEIGHT : 1 }, () => entry),
    );
  for (let epoch = 0; epoch < EPOCHS; epoch++)
    for (const { lower, xpos, edit } of random.shuffle(entries)) {
      const right = classes.indexOf(edit);
      if (right < 0) continue;
      lemmaFeatures(lower, xpos, features);
      perceptron.learn(features, right, perceptron.best(features));
    }
  return perceptron.average(Lemmatizer.kind, 0.1);
}
