import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findEntities } from '../../../../src/analysis/entities/findEntities.ts';
import { withFirstPersons } from '../../../../src/analysis/entities/firstPersons.ts';
import { readMarked } from './readMarked.ts';

describe('withFirstPersons', () => {
  it('reads "I" and "my" in a quotation as the one who speaks, and nowhere else', () => {
    const { text, sentences } = readMarked('“I love my boat,” [[Liv Aasen|person]] told me.');
    const entities = findEntities(text, sentences);
    const quote = { start: 0, end: text.indexOf('”') + 1, speaker: entities[0]?.id ?? null, cue: null };
    const [person] = withFirstPersons(text, sentences, entities, [quote]);
    assert.deepEqual(
      person?.mentions.map(({ start, end, kind }) => [text.slice(start, end), kind]),
      [
        ['I', 'pronoun'],
        ['my', 'pronoun'],
        ['Liv Aasen', 'name'],
      ],
    );
    const [unknown] = withFirstPersons(text, sentences, entities, [{ ...quote, speaker: null }]);
    assert.equal(unknown?.mentions.length, 1);
  });
});
