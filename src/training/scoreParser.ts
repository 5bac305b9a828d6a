import { join } from 'node:path';
import { NameRecognizer } from '../analysis/language/names/recognizer.ts';
import { Parser } from '../analysis/language/parser/parser.ts';
import { Tagger } from '../analysis/language/tagger.ts';
import { WordClusters } from '../analysis/language/wordClusters.ts';
import { WordTable } from '../analysis/language/words.ts';
import { expandUnits } from './expandUnits.ts';
import { loadModels } from './loadModels.ts';
import { nameTrees } from './namedTrees.ts';
import { exampleOf, prepareTree } from './parserExamples.ts';
import type { ScoreTable } from './scoreTable.ts';
import { DEVELOPMENT_TREEBANKS, readTreebank } from './treebank.ts';

/**
 * Attachment scores without punctuation, with the engine's own names and tags, on the treebanks' own tokens. The
 * insides of merged names count too: `expandUnits` says how they hang together. The scores over nodes leave them out.
 */
export const parserScores: ScoreTable = {
  title: 'Dependency arcs (per cent, punctuation left out)',
  rows(data) {
    const models = loadModels();
    const recognizer = NameRecognizer.read(models['names.bin']);
    const table = new WordTable(WordClusters.read(models['clusters.bin']));
    const tagger = Tagger.read(models['tagger.bin']);
    const parser = Parser.read(models['parser-moves.bin'], models['parser-relations.bin']);
    return DEVELOPMENT_TREEBANKS.map((path) => {
      const words = { all: 0, head: 0, both: 0 };
      const nodes = { all: 0, head: 0, both: 0 };
      for (const named of nameTrees(readTreebank(join(data, path)), recognizer, table)) {
        const prepared = prepareTree(named, tagger.tag(named), tagger.partOf);
        const arcs = parser.parse(prepared.nodes);
        expandUnits(prepared, arcs, tagger).forEach(({ head, relation }, i) => {
          const token = prepared.tree.tokens[i];
          if (token === undefined || token.relation === 'punct') return;
          words.all++;
          if (head === token.head) words.head++;
          if (head === token.head && relation === token.relation) words.both++;
        });
        const example = exampleOf(prepared);
        example?.heads.forEach((wanted, i) => {
          if (example.relations[i] === 'punct') return;
          const head = arcs[i]?.head === -1 ? example.heads.length : arcs[i]?.head;
          nodes.all++;
          if (head === wanted) nodes.head++;
          if (head === wanted && arcs[i]?.relation === example.relations[i]) nodes.both++;
        });
      }
      return {
        corpus: path,
        UAS: (100 * words.head) / words.all,
        LAS: (100 * words.both) / words.all,
        'UAS of nodes': (100 * nodes.head) / nodes.all,
        'LAS of nodes': (100 * nodes.both) / nodes.all,
        words: words.all,
      };
    });
  },
};
