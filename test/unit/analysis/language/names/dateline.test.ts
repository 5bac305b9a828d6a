import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { datelineLength } from '../../../../../src/analysis/language/names/dateline.ts';
import { tokenize } from '../../../../../src/analysis/language/tokenizer.ts';
import { WordTable } from '../../../../../src/analysis/language/words.ts';

/** The words of the dateline. */
function dateline(text: string): string {
  const table = new WordTable();
  const words = tokenize(text).map((token) => table.get(token.text));
  return words
    .slice(0, datelineLength(words))
    .map((word) => word.text)
    .join(' ');
}

describe('datelineLength', () => {
  for (const [text, expected] of [
    ['LOMÉ, Togo (AP) — Two men were held.', 'LOMÉ , Togo ( AP ) —'],
    ['GABORONE, Aug. 4 (Reuters) - Two men were held.', 'GABORONE , Aug. 4 ( Reuters ) -'],
    ['Quito, Mar 28 (EFE).- Two men were held.', 'Quito , Mar 28 ( EFE ) . -'],
    ['ULSAN: Two men were held.', 'ULSAN :'],
    ['ROSTOV-ON-DON – Two men were held.', 'ROSTOV - ON - DON –'],
    ['Prates: “I was angry.”', ''],
    ['President Okafor — who was ill — stayed at home.', ''],
    ['Two men were held in LOMÉ - again.', ''],
    ['', ''],
  ] as const)
    it(`finds ${expected === '' ? 'none' : `"${expected}"`} in "${text}"`, () => {
      assert.equal(dateline(text), expected);
    });
});
