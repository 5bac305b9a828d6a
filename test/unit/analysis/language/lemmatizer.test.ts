import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { Lemmatizer } from '../../../../src/analysis/language/lemmatizer.ts';
import { IRREGULAR_FORMS } from '../../../../src/training/irregularVerbs.ts';
import { loadModels } from '../../../../src/training/loadModels.ts';

describe('the shipped lemmatizer', () => {
  const lemmatizer = Lemmatizer.read(loadModels()['lemmatizer.bin']);

  it('knows the irregular verbs, the rare ones too', () => {
    const wrong = IRREGULAR_FORMS.filter(({ form, lemma, xpos }) => lemmatizer.lemma(form, xpos) !== lemma);
    assert.deepEqual(wrong, []);
  });

  it('cuts regular endings off words that it never saw', () => {
    const lemmas = [
      ['blorted', 'VBD'],
      ['trundies', 'NNS'],
      ['glapping', 'VBG'],
    ].map(([word = '', xpos = '']) => lemmatizer.lemma(word, xpos));
    assert.deepEqual(lemmas, ['blort', 'trundy', 'glap']);
  });

  it('leaves names as they are', () => {
    assert.equal(lemmatizer.lemma('Rogers', 'NNP'), 'Rogers');
  });
});
