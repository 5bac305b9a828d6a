import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { DocumentContext } from '../../../../../src/analysis/language/names/documentContext.ts';
import { tokenize } from '../../../../../src/analysis/language/tokenizer.ts';
import { WordTable } from '../../../../../src/analysis/language/words.ts';

function contextOf(...sentences: string[]): DocumentContext {
  const table = new WordTable();
  return new DocumentContext(sentences.map((text) => tokenize(text).map((token) => table.get(token.text))));
}

describe('DocumentContext', () => {
  it('lets a word speak for the same word elsewhere', () => {
    const [chen] = contextOf('Chen left.', 'They saw Mr Chen again.').evidence(0);
    const [alone] = contextOf('Chen left.', 'They saw Mr Wu again.').evidence(0);
    assert.ok(chen!.length > 0);
    assert.equal(alone!.length, 0);
  });

  it('stays the same when a sentence without shared names changes', () => {
    const before = contextOf('Chen left.', 'Mr Chen smiled.', 'It rained.').evidence(0);
    const after = contextOf('Chen left.', 'Mr Chen smiled.', 'It snowed all day.').evidence(0);
    assert.deepEqual(after, before);
  });

  it('changes when the name stands differently elsewhere', () => {
    const before = contextOf('Chen left.', 'Mr Chen smiled.').evidence(0);
    const after = contextOf('Chen left.', 'Chen Holdings smiled.').evidence(0);
    assert.notDeepEqual(after, before);
  });

  it('knows the sports pages', () => {
    const sports = contextOf('Sweden beat Denmark in the final match.', 'The striker scored two goals.');
    assert.equal(sports.aboutSports, true);
    assert.equal(contextOf('Sweden and Denmark signed a treaty on fish.').aboutSports, false);
  });
});
