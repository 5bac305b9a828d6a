import { FeatureList } from './featureList.ts';
import { LinearModel } from './linearModel.ts';
import { NEWS_NOUNS } from './newsNouns.ts';
import { UPOS, type Upos } from './sentence.ts';
import { type TagEvidence, tagFeatures } from './taggerFeatures.ts';
import { TagLexicon, type TagLexiconEntry } from './tagLexicon.ts';

export interface Tag {
  readonly upos: Upos;
  readonly xpos: string;
}

/** Tags words from left to right, each with the tags before it as evidence; both tag sets are decided at once. */
export class Tagger {
  static readonly kind = 'tagger';
  readonly #model: LinearModel;
  readonly #lexicon: TagLexicon;
  readonly #features = new FeatureList();
  readonly #scores: Int32Array;
  /** What the numbers that `tag` returns stand for. */
  readonly tags: readonly Tag[];
  /** The number of each tag's part of speech. */
  readonly partOf: Uint8Array;

  constructor(model: LinearModel) {
    this.#model = model;
    this.#lexicon = new TagLexicon([
      ...newsNouns(model.classes),
      // What the training texts know better stands above it.
      ...((model.extra as readonly TagLexiconEntry[] | undefined) ?? []),
    ]);
    this.#scores = new Int32Array(model.classes.length);
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
        tagFeatures(evidence, i, tags, ambiguities, this.#features);
        tags[i] = this.#model.best(this.#features, this.#scores);
      } else tags[i] = sure;
    });
    return tags;
  }
}

function newsNouns(classes: readonly string[]): TagLexiconEntry[] {
  const { singular, plural } = NEWS_NOUNS;
  return [
    { words: singular, tags: [classes.indexOf('NOUN NN')], sure: true },
    { words: plural, tags: [classes.indexOf('NOUN NNS')], sure: true },
  ];
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
