import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { GoldArticle } from '../../../../src/training/scores/coreference/gumArticle.ts';
import { scoreCoreference } from '../../../../src/training/scores/coreference/scoreCoreference.ts';
import { readMarked } from '../../analysis/entities/readMarked.ts';

/** Scores sentences whose marked names and, as `missed`, pronouns carry the chains that they belong to. */
function score(...lines: readonly string[]) {
  const { text, sentences, spans } = readMarked(...lines);
  const gold = spans.map(({ start, end, id = '' }) => ({ start, end, chain: id }));
  const article: GoldArticle = {
    id: 'a',
    genre: 'news',
    text,
    sentences,
    people: gold.filter((_, i) => spans[i]?.label === 'person'),
    mentions: gold.map((mention, i) => ({
      ...mention,
      type: 'person',
      head: mention,
      kind: spans[i]?.label === 'person' ? 'name' : 'pronoun',
    })),
  };
  return scoreCoreference(article, { read: () => [...sentences] });
}

describe('scoreCoreference', () => {
  it('counts every name of a person who is one for the annotators and for us', () => {
    const { names } = score('[[Ann Lee|person#a]] met [[Bo Ek|person#b]].', '[[Lee|person#a]] left.');
    assert.deepEqual(names, { mentions: 3, precision: 3, recall: 3 });
  });

  it('takes off precision where two people are joined, and says so', () => {
    const { names, misses } = score('[[Ann Lee|person#a]] left.', '[[Ann Lee|person#b]] left.');
    assert.deepEqual(names, { mentions: 2, precision: 1, recall: 2 });
    assert.match(misses.join('\n'), /entity person:ann-lee joins: a: Ann Lee \| b: Ann Lee/);
  });

  it('judges a pronoun by the chain of the names of its entity', () => {
    const { answers, wanted } = score(
      '[[Omar Haddad|person#a]] spoke. Then [[he|missed#a]] left.',
      'At night [[he|missed#b]] woke.',
    );
    assert.deepEqual(
      answers.map(({ text, right }) => [text, right]),
      [
        ['he', true],
        ['he', false],
      ],
    );
    assert.equal(wanted.length, 1);
  });
});
