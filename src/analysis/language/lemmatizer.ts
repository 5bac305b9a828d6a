import { FeatureList } from './featureList.ts';
import { combine, hashText } from './hash.ts';
import { LinearModel } from './linearModel.ts';

/** Distinct words whose lemma is remembered. */
const LIMIT = 30_000;

/**
 * Finds the dictionary form of a word from its tag: a linear model chooses an edit, such as "cut 3 letters off, add y",
 * which covers rules and irregular words alike.
 */
export class Lemmatizer {
  static readonly kind = 'lemmatizer';
  readonly #model: LinearModel;
  readonly #scores: Int32Array;
  readonly #features = new FeatureList();
  readonly #known = new Map<string, string>();

  constructor(model: LinearModel) {
    this.#model = model;
    this.#scores = new Int32Array(model.classes.length);
  }

  /** @throws ModelError */
  static read(bytes: Uint8Array | undefined): Lemmatizer {
    return new Lemmatizer(LinearModel.read(bytes, Lemmatizer.kind));
  }

  lemma(word: string, xpos: string): string {
    if (xpos.startsWith('NNP')) return word;
    const key = `${xpos} ${word}`;
    let lemma = this.#known.get(key);
    if (lemma === undefined) {
      if (this.#known.size >= LIMIT) this.#known.clear();
      lemma = this.#edit(word.toLowerCase(), xpos);
      this.#known.set(key, lemma);
    }
    return lemma;
  }

  /** The best edit among those that fit the word. */
  #edit(lower: string, xpos: string): string {
    lemmaFeatures(lower, xpos, this.#features);
    this.#model.score(this.#features, this.#scores);
    let lemma = lower;
    let best = -Infinity;
    this.#model.classes.forEach((edit, c) => {
      const score = this.#scores[c] ?? 0;
      const edited = score > best ? applyEdit(lower, edit) : null;
      if (edited !== null) [lemma, best] = [edited, score];
    });
    return lemma;
  }
}

export function lemmaFeatures(lower: string, xpos: string, out: FeatureList): void {
  const tag = hashText(xpos);
  const n = lower.length;
  out.clear();
  out.add(0, tag);
  out.add2(1, tag, hashText(lower));
  for (let length = 1; length <= 6; length++)
    if (length < n) out.add2(2, tag, combine(length, hashText(lower, n - length)));
  out.add2(3, tag, Math.min(n, 6));
}

/**
 * An edit is "cut|add" for endings ("ies|y"), or "word=lemma" for a word that changes as a whole ("was=be").
 * Null where it does not fit.
 */
export function applyEdit(lower: string, edit: string): string | null {
  const whole = edit.indexOf('=');
  if (whole > 0) return edit.slice(0, whole) === lower ? edit.slice(whole + 1) : null;
  const [cut = '', add = ''] = edit.split('|');
  return lower.endsWith(cut) && lower.length > cut.length
    ? lower.slice(0, lower.length - cut.length) + add
    : null;
}

/** The edit that turns a word into its lemma, both in lower case. */
export function editOf(lower: string, lemma: string): string {
  let common = 0;
  while (common < lower.length && common < lemma.length && lower[common] === lemma[common]) common++;
  return common === 0 ? `${lower}=${lemma}` : `${lower.slice(common)}|${lemma.slice(common)}`;
}
