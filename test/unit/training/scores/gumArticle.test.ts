import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { GumMention } from '../../../../src/training/scores/coreference/gumArticle.ts';
import { fromGum } from '../../../../src/training/scores/coreference/gumArticle.ts';

/** A phrase of a person in the first sentence. */
function person(id: string, start: number, end: number, head: string, headUpos = 'PROPN'): GumMention {
  return { sent: 0, endsent: 0, start, end, id, type: 'person', head, headUpos };
}

function namesIn(words: string, ...mentions: GumMention[]) {
  const article = fromGum({ id: 'a', genre: 'news', sents: [words.split(' ')], mentions });
  return article.people.map(({ start, end, chain }) => `${chain} ${article.text.slice(start, end)}`);
}

describe('fromGum', () => {
  it('takes the name alone out of a phrase', () => {
    assert.deepEqual(
      namesIn(
        'Foreign Minister Ann Lee of Velmora , Kwok Ka - ki and Mr. Okello ’s son',
        person('1', 0, 5, 'Ann'),
        person('2', 7, 10, 'Kwok'),
        person('3', 12, 14, 'Okello'),
      ),
      ['1 Ann Lee', '2 Kwok Ka-ki', '3 Okello'],
    );
  });

  it('takes a phrase that only describes for no name', () => {
    assert.deepEqual(
      namesIn('The President met many Texans', person('1', 0, 1, 'President'), person('2', 3, 4, 'Texans')),
      [],
    );
  });

  it('gives two people who are named together one name each', () => {
    assert.deepEqual(
      namesIn(
        'Ann Lee and Bo Ek won',
        person('3', 0, 4, 'Ann'),
        person('1', 0, 1, 'Ann'),
        person('2', 3, 4, 'Bo'),
      ),
      ['1 Ann Lee', '2 Bo Ek'],
    );
  });

  it('prints the tokens as a text whose offsets lead to the phrases', () => {
    const sents = ['Ann ’s plan', '" It is well - known , " she said .', 'He left .'].map((line) =>
      line.split(' '),
    );
    const mentions: GumMention[] = [{ ...person('1', 8, 8, 'she', 'PRON'), sent: 1, endsent: 1 }];
    const { text, mentions: read } = fromGum({ id: 'a', genre: 'news', sents, mentions });
    assert.equal(text, 'Ann’s plan\n"It is well-known," she said. He left.');
    assert.deepEqual(
      read.map(({ start, end, kind }) => [text.slice(start, end), kind]),
      [['she', 'pronoun']],
    );
  });
});
