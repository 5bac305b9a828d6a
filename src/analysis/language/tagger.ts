import { FeatureList } from './featureList.ts';
import { largest, LinearModel } from './linearModel.ts';
import { NEWS_WORDS } from './newsWords.ts';
import { UPOS, type Upos } from './sentence.ts';
import { SumCache } from './sumCache.ts';
import {
  type Ambiguities,
  contextFeatures,
  historyFeatures,
  historyKey,
  nextWordFeatures,
  nextWordKey,
  type TagEvidence,
  wordFeatures,
  wordKey,
} from './taggerFeatures.ts';
import { TagLexicon, type TagLexiconEntry } from './tagLexicon.ts';

export interface Tag {
  readonly upos: Upos;
  readonly xpos: string;
}

/** Groups of features that are remembered: of words that come often, and of pairs of tags. */
const REMEMBERED = { words: 4096, nextWords: 2048, histories: 2048 };

/** Tags words from left to right, each with the tags before it as evidence; both tag sets are decided at once. */
export class Tagger {
  static readonly kind = 'tagger';
  readonly #model: LinearModel;
  readonly #lexicon: TagLexicon;
  readonly #features = new FeatureList();
  readonly #scores: Int32Array;
  readonly #words: SumCache;
  readonly #nextWords: SumCache;
  readonly #histories: SumCache;
  /** What the numbers that `tag` returns stand for. */
  readonly tags: readonly Tag[];
  /** The number of each tag's part of speech. */
  readonly partOf: Uint8Array;

  constructor(model: LinearModel) {
    this.#model = model;
    this.#lexicon = new TagLexicon([
      ...((model.extra as readonly TagLexiconEntry[] | undefined) ?? []),
      // The training texts have these words too seldom to be sure of them.
      ...newsWords(model.classes),
    ]);
    this.#scores = new Int32Array(model.classes.length);
    this.#words = new SumCache(model, REMEMBERED.words);
    this.#nextWords = new SumCache(model, REMEMBERED.nextWords);
    this.#histories = new SumCache(model, REMEMBERED.histories);
    this.tags = model.classes.map(parseTag);
    this.partOf = partsOfSpeech(model.classes);
  }

  /** @throws ModelError */
  static read(bytes: Uint8Array | undefined): Tagger {
    return new Tagger(LinearModel.read(bytes, Tagger.kind));
  }

  /** @returns an index into `tags` for each word */
  tag(evidence: TagEvidence): Uint8Array {
    const { words, names } = evidence;
    const tags = new Uint8Array(words.length);
    const ambiguities = Int32Array.from(words, (word) => this.#lexicon.ambiguity(word));
    words.forEach((word, i) => {
      // Inside a name, "The" or "Of" may be anything.
      const sure = names[i] ? undefined : this.#lexicon.sureTag(word);
      if (sure === undefined) {
        this.#score(evidence, i, tags, ambiguities);
        tags[i] = largest(this.#scores);
      } else tags[i] = sure;
    });
    return tags;
  }

  /** The sums that the features of `tagFeatures` have, one for each tag. */
  #score(evidence: TagEvidence, i: number, tags: Uint8Array, ambiguities: Ambiguities): void {
    const out = this.#features;
    const scores = this.#scores;
    out.clear();
    contextFeatures(evidence, i, tags, ambiguities, out);
    this.#model.score(out, scores);
    const word = wordKey(evidence, i);
    if (!this.#words.add(word, scores)) {
      out.clear();
      wordFeatures(evidence, i, out);
      this.#words.learn(word, out, scores);
    }
    const nextWord = nextWordKey(evidence, i);
    if (!this.#nextWords.add(nextWord, scores)) {
      out.clear();
      nextWordFeatures(evidence, i, ambiguities, out);
      this.#nextWords.learn(nextWord, out, scores);
    }
    const history = historyKey(evidence, i, tags);
    if (!this.#histories.add(history, scores)) {
      out.clear();
      historyFeatures(evidence, i, tags, out);
      this.#histories.learn(history, out, scores);
    }
  }
}

function newsWords(classes: readonly string[]): TagLexiconEntry[] {
  return Object.entries(NEWS_WORDS).map(([tag, words]) => ({
    words,
    tags: [classes.indexOf(tag)],
    sure: true,
  }));
}

/** The number of the part of speech in each class of the model. */
export function partsOfSpeech(classes: readonly string[]): Uint8Array {
  return Uint8Array.from(classes, (name) => UPOS.indexOf(parseTag(name).upos));
}

/** Classes of the model are written "VERB VBD". */
function parseTag(name: string): Tag {
  const [upos = 'X', xpos = 'FW'] = name.split(' ');
  return { upos: upos as Upos, xpos };
}
