import { Gazetteer } from '../analysis/language/names/gazetteer.ts';
import { labelsOf } from '../analysis/language/names/labels.ts';
import type { NameRecognizer, RecognizedName } from '../analysis/language/names/recognizer.ts';
import type { TagEvidence } from '../analysis/language/taggerFeatures.ts';
import type { WordTable } from '../analysis/language/words.ts';
import { evidenceOf } from './nameEvidence.ts';
import type { Tree, TreeDocument } from './treebank.ts';

/** A sentence of a treebank with the names that the engine finds in it. */
export interface NamedTree extends TagEvidence {
  readonly tree: Tree;
  readonly found: readonly RecognizedName[];
  readonly lists: Int32Array;
}

/** Finds names in whole documents, as the engine does at run time; only the tokens are the treebank's. */
export function nameTrees(
  documents: readonly TreeDocument[],
  recognizer: NameRecognizer,
  table: WordTable,
): NamedTree[] {
  const gazetteer = Gazetteer.builtIn();
  return documents.flatMap((document) => {
    const sentences = document.map((tree) => tree.tokens.map((token) => table.get(token.text)));
    const evidence = evidenceOf(sentences, gazetteer);
    const found = recognizer.recognize(evidence);
    return document.map((tree, number) => {
      const { words, lists } = evidence[number]!;
      const names = found[number]!;
      return { tree, words, lists, found: names, names: labelsOf(names, words.length) };
    });
  });
}
