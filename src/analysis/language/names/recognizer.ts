import { FeatureList } from '../featureList.ts';
import { LinearModel } from '../linearModel.ts';
import type { NameType } from '../sentence.ts';
import { CAPITAL, DIGIT, PUNCTUATION, type Word } from '../words.ts';
import { IMPOSSIBLE, LabelDecoder, NO_NAME } from './decoder.ts';
import { addVotes, type NameEvidence, NameFeatures, transitionFeature } from './features.ts';
import { LABELS, mayFollow, namesIn } from './labels.ts';
import { NameVotes } from './votes.ts';

/** What one reading of a sentence made of it. */
export interface NameReading {
  readonly words: readonly Word[];
  /** For each word a score for each label. */
  readonly scores: readonly Int32Array[];
  readonly labels: Uint8Array;
}

/** A name as tokens first..last (inclusive). */
export interface RecognizedName {
  readonly first: number;
  readonly last: number;
  readonly type: NameType;
  /** 0 to 1. */
  readonly confidence: number;
}

/**
 * Finds names with a linear-chain conditional random field (Lafferty et al., 2001): labels begin, inside and outside,
 * decoded by the best sequence. An article is read twice, so that what is plain in one sentence helps in another.
 */
export class NameRecognizer {
  static readonly kind = 'names';
  readonly #model: LinearModel;
  readonly #features = new FeatureList();
  /** transitions[(before + 1) × labels + label] */
  readonly #transitions: Int32Array;
  readonly #decoder: LabelDecoder;

  constructor(model: LinearModel) {
    this.#model = model;
    const n = LABELS.length;
    this.#transitions = new Int32Array((n + 1) * n);
    const scores = new Int32Array(n);
    for (let before = -1; before < n; before++) {
      this.#features.clear();
      this.#features.push(transitionFeature(before));
      model.score(this.#features, scores);
      for (let label = 0; label < n; label++)
        this.#transitions[(before + 1) * n + label] = mayFollow(before, label)
          ? (scores[label] ?? 0)
          : IMPOSSIBLE;
    }
    this.#decoder = new LabelDecoder(this.#transitions);
  }

  /** @throws ModelError */
  static read(bytes: Uint8Array | undefined): NameRecognizer {
    return new NameRecognizer(LinearModel.read(bytes, NameRecognizer.kind));
  }

  /** Reads the sentences of an article twice: what the first reading finds is evidence for the second. */
  recognize(sentences: readonly NameEvidence[]): RecognizedName[][] {
    const readings = sentences.map((evidence) => this.read(evidence));
    const votes = new NameVotes(readings);
    return readings.map((reading, i) => this.readAgain(reading, votes.evidence(i)));
  }

  /** Reads one sentence for the first time. */
  read(evidence: NameEvidence): NameReading {
    const features = new NameFeatures(evidence);
    const scores = evidence.words.map((_, i) => {
      if (isFarFromNames(evidence, i)) return NO_NAME;
      features.at(i, this.#features);
      return this.#score();
    });
    return { words: evidence.words, scores, labels: this.#decoder.best(scores) };
  }

  /** @param votes what the article's first reading took each word for elsewhere, as hashed features */
  readAgain(first: NameReading, votes: readonly Int32Array[]): RecognizedName[] {
    if (votes.every((hashes) => hashes.length === 0)) return this.#namesOf(first);
    const { words } = first;
    const scores = first.scores.map((score, i) => {
      const hashes = votes[i]!;
      if (hashes.length === 0 || score === NO_NAME) return score;
      this.#features.clear();
      addVotes(hashes, this.#features);
      const sum = this.#score();
      for (let label = 0; label < sum.length; label++) sum[label]! += score[label]!;
      return sum;
    });
    return this.#namesOf({ words, scores, labels: this.#decoder.best(scores) });
  }

  #score(): Int32Array {
    const scores = new Int32Array(LABELS.length);
    this.#model.score(this.#features, scores);
    return scores;
  }

  #namesOf({ words, scores, labels }: NameReading): RecognizedName[] {
    const names: RecognizedName[] = [];
    for (const { first, last, type } of namesIn(labels)) {
      const name = withoutPunctuation(words, first, last);
      if (name === null) continue;
      let confidence = 1;
      for (let j = name.first; j <= name.last; j++)
        confidence = Math.min(confidence, this.#probability(scores[j], labels, j));
      names.push({ ...name, type, confidence });
    }
    return names;
  }

  /** How likely the label at `i` is, given those of its neighbours. */
  #probability(emission: Int32Array | undefined, labels: Uint8Array, i: number): number {
    const n = LABELS.length;
    const before = i === 0 ? -1 : (labels[i - 1] ?? 0);
    const after = labels[i + 1];
    const chosen = labels[i] ?? 0;
    const score = (label: number): number =>
      (emission?.[label] ?? 0) +
      (this.#transitions[(before + 1) * n + label] ?? 0) +
      (after === undefined ? 0 : (this.#transitions[(label + 1) * n + after] ?? 0));
    const top = score(chosen);
    let sum = 0;
    for (let label = 0; label < n; label++) sum += Math.exp((score(label) - top) * this.#model.scale);
    return 1 / sum;
  }
}

/**
 * A word without a capital or a digit within two words of it ("Ho-jin") is in no name, unless the folder knows it. Many
 * words of an article are such words, and need not be looked at any further.
 */
export function isFarFromNames({ words, known }: NameEvidence, i: number): boolean {
  for (let j = Math.max(0, i - 2); j <= i + 2 && j < words.length; j++)
    if (words[j]!.flags & (CAPITAL | DIGIT) || known[j] !== 0) return false;
  return true;
}

/** No name begins or ends with a bullet, a dash or a quotation mark; null where nothing else is left. */
function withoutPunctuation(
  words: readonly Word[],
  first: number,
  last: number,
): { readonly first: number; readonly last: number } | null {
  const isMark = (i: number): boolean => ((words[i]?.flags ?? 0) & PUNCTUATION) !== 0;
  while (first <= last && isMark(first)) first++;
  while (first <= last && isMark(last)) last--;
  return first <= last ? { first, last } : null;
}
