import { join } from 'node:path';
import { Lemmatizer } from '../analysis/language/lemmatizer.ts';
import { NameRecognizer } from '../analysis/language/names/recognizer.ts';
import { Tagger } from '../analysis/language/tagger.ts';
import { WordClusters } from '../analysis/language/wordClusters.ts';
import { WordTable } from '../analysis/language/words.ts';
import { loadModels } from './loadModels.ts';
import { nameTrees } from './namedTrees.ts';
import type { ScoreTable } from './scoreTable.ts';
import { DEVELOPMENT_TREEBANKS, readTreebank } from './treebank.ts';

/** Tags, and lemmas under the engine's own tags, on the treebanks' own tokens. */
export const tagScores: ScoreTable = {
  title: 'Tags and lemmas (per cent of tokens, tokens as in the treebank)',
  rows(data) {
    const models = loadModels();
    const recognizer = NameRecognizer.read(models['names.bin']);
    const table = new WordTable(WordClusters.read(models['clusters.bin']));
    const tagger = Tagger.read(models['tagger.bin']);
    const lemmatizer = Lemmatizer.read(models['lemmatizer.bin']);
    return DEVELOPMENT_TREEBANKS.map((path) => {
      const right = { UPOS: 0, XPOS: 0, lemma: 0 };
      let tokens = 0;
      for (const named of nameTrees(readTreebank(join(data, path)), recognizer, table)) {
        const tags = tagger.tag(named);
        named.tree.tokens.forEach((token, i) => {
          const tag = tagger.tags[tags[i] ?? 0];
          tokens++;
          if (tag?.upos === token.upos) right.UPOS++;
          if (tag?.xpos === token.xpos) right.XPOS++;
          const lemma = lemmatizer.lemma(token.text, tag?.xpos ?? '');
          if (lemma.toLowerCase() === token.lemma.toLowerCase()) right.lemma++;
        });
      }
      const share = (count: number): number => (100 * count) / tokens;
      return {
        corpus: path,
        UPOS: share(right.UPOS),
        XPOS: share(right.XPOS),
        lemma: share(right.lemma),
        tokens,
      };
    });
  },
};
