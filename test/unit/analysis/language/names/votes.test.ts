import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { NameVotes } from '../../../../../src/analysis/language/names/votes.ts';
import { readMarked } from '../../../../../src/training/nameCorpora.ts';
import { labelsIn } from '../../../../../src/analysis/language/names/labels.ts';

/** Votes of sentences that were read as they are marked. */
function votesOf(...lines: readonly string[]): NameVotes {
  return new NameVotes(
    lines.map(readMarked).map(({ words, allowed }) => ({
      words,
      labels: Uint8Array.from(allowed, (set) => labelsIn(set)[0] ?? 0),
    })),
  );
}

describe('NameVotes', () => {
  it('tells a word what it was taken for in other sentences', () => {
    const asPlace = votesOf('Tashkur refused.', 'He left [[Tashkur|place]].').evidence(0);
    const asPerson = votesOf('Tashkur refused.', 'He left [[Tashkur|person]].').evidence(0);
    assert.ok(asPlace[0]!.length > 0);
    assert.notDeepEqual(asPlace[0], asPerson[0]);
  });

  it('does not count the word itself', () => {
    assert.equal(votesOf('He left [[Tashkur|place]].').evidence(0)[2]!.length, 0);
  });

  it('says where in its name the word stands', () => {
    const alone = votesOf('Azul won.', 'The cup went to [[Azul|organization]].').evidence(0);
    const last = votesOf('Azul won.', 'The cup went to [[Mar Azul|organization]].').evidence(0);
    assert.notDeepEqual(alone[0], last[0]);
  });

  it('takes no votes from a headline, where everything is capitalised', () => {
    assert.equal(
      votesOf('Azul won.', 'Great Cup Goes Home With [[Azul|organization]]').evidence(0)[0]!.length,
      0,
    );
  });

  it('says nothing about words in small letters', () => {
    assert.equal(votesOf('The cup went home.', 'The cup was full.').evidence(0)[1]!.length, 0);
  });
});
