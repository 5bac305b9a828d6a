import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { FeatureList } from '../../../../src/analysis/language/featureList.ts';
import { largest, LinearModel } from '../../../../src/analysis/language/linearModel.ts';
import { moveFeatures, ParserNodes } from '../../../../src/analysis/language/parser/features.ts';
import { MoveScorer } from '../../../../src/analysis/language/parser/moveScorer.ts';
import { Parser } from '../../../../src/analysis/language/parser/parser.ts';
import {
  Configuration,
  LEFT,
  MOVES,
  RIGHT,
  SHIFT,
} from '../../../../src/analysis/language/parser/transitions.ts';
import { Tagger } from '../../../../src/analysis/language/tagger.ts';
import { tagFeatures } from '../../../../src/analysis/language/taggerFeatures.ts';
import { TagLexicon } from '../../../../src/analysis/language/tagLexicon.ts';
import { type Word, WordTable } from '../../../../src/analysis/language/words.ts';
import { loadModels } from '../../../../src/training/loadModels.ts';

const models = loadModels();
const table = new WordTable();
/** Few words, so that they come again in other company; in no lexicon, so that the tagger has to decide. */
const words: fc.Arbitrary<readonly Word[]> = fc.array(
  fc
    .constantFrom('blorvan', 'Blorvan', 'quendest', 'Sarnly', 'tiveling', '※', '20317', 'GRAMP', 'noblet')
    .map((text) => table.get(text)),
  { minLength: 1, maxLength: 12 },
);

/** What is remembered must never change what is found: both decide as the plain sum of all features does. */
describe('remembered scores', () => {
  it('of moves are those that all their features have together', () => {
    const model = LinearModel.read(models['parser-moves.bin'], Parser.movesKind);
    const scorer = new MoveScorer(model);
    const features = new FeatureList();
    const expected = new Int32Array(MOVES.length);
    const scores = new Int32Array(MOVES.length);
    fc.assert(
      fc.property(words, fc.infiniteStream(fc.nat({ max: 20 })), (sentence, numbers) => {
        const next = (): number => numbers.next().value as number;
        const nodes = new ParserNodes(sentence, Array.from(sentence, next), Array.from({ length: 21 }, next));
        scorer.begin();
        for (let tree = 0; tree < 3; tree++)
          for (let c = Configuration.start(sentence.length); !c.done;) {
            moveFeatures(c, nodes, features);
            model.score(features, expected);
            scorer.score(c, nodes, scores);
            assert.deepEqual(scores, expected);
            const move = [next() % 3, SHIFT, LEFT, RIGHT].find((candidate) => c.allows(candidate))!;
            c = move === SHIFT ? c.shift() : c.attach(move, next());
          }
      }),
    );
  });

  it('of tags are those that all their features have together', () => {
    const model = LinearModel.read(models['tagger.bin'], Tagger.kind);
    const tagger = new Tagger(model);
    const features = new FeatureList();
    const scores = new Int32Array(model.classes.length);
    const lexicon = new TagLexicon([]);
    fc.assert(
      fc.property(words, fc.infiniteStream(fc.nat({ max: 12 })), (sentence, numbers) => {
        const next = (): number => numbers.next().value as number;
        const evidence = {
          words: sentence,
          lists: Int32Array.from(sentence, () => 1 << (next() % 12)),
          names: Array.from(sentence, next),
        };
        const found = tagger.tag(evidence);
        const ambiguities = sentence.map((word) => lexicon.ambiguity(word));
        for (let i = 0; i < sentence.length; i++) {
          tagFeatures(evidence, i, found, ambiguities, features);
          model.score(features, scores);
          assert.equal(found[i], largest(scores));
        }
      }),
    );
  });
});
