import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import {
  COUNTRY,
  Gazetteer,
  NATIONALITY,
  TITLE,
} from '../../../../../src/analysis/language/names/gazetteer.ts';
import { tokenize } from '../../../../../src/analysis/language/tokenizer.ts';
import { WordTable } from '../../../../../src/analysis/language/words.ts';

const table = new WordTable();
const wordsOf = (text: string) => tokenize(text).map((token) => table.get(token.text));

describe('Gazetteer', () => {
  it('marks every word of a phrase', () => {
    const flags = Gazetteer.builtIn().look(wordsOf('from North Korea to Deputy Foreign Minister Ivanov'));
    assert.deepEqual(
      [...flags].map((flag) => (flag & COUNTRY ? 'country' : flag & TITLE ? 'title' : '')),
      ['', 'country', 'country', '', 'title', 'title', 'title', ''],
    );
  });

  it('takes the longest phrase', () => {
    const [north] = Gazetteer.builtIn().look(wordsOf('North Korean'));
    assert.equal(north! & NATIONALITY, NATIONALITY);
    assert.equal(north! & COUNTRY, 0);
  });

  it('looks at letters, not at case', () => {
    const [flags] = Gazetteer.builtIn().look(wordsOf('FRANCE'));
    assert.equal(flags! & COUNTRY, COUNTRY);
  });
});
