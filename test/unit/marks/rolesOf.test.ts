import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { readArticle } from '../../../src/marks/readArticle.ts';
import { rolesOf } from '../../../src/marks/rolesOf.ts';
import { sampleArticle } from './sampleArticle.ts';

describe('rolesOf', () => {
  it('lists each role once, with its first place and with whose it is wherever that is said', () => {
    const { text, analysis } = sampleArticle(
      'Minister [[Amina|person]] met [[Velmora|place]]’s minister [[Amina|person]], judge [[Amina|person]] said.',
    );
    const [person, place] = analysis.entities;
    assert.ok(person && place);
    const at = (words: string, from = 0) => {
      const start = text.indexOf(words, from);
      return { start, end: start + words.length };
    };
    const roles = [
      { ...at('Minister'), of: null },
      { ...at('minister'), of: { ...at('Velmora'), entity: place.id } },
      { ...at('judge'), of: null },
    ];
    const mentions = person.mentions.map((mention, i) => ({ ...mention, role: roles[i]! }));
    const { entities } = readArticle(
      text,
      { ...analysis, entities: [{ ...person, mentions }, place] },
      null,
      undefined,
    );
    assert.deepEqual(rolesOf(text, entities[0]!, entities), [
      { title: 'Minister', of: 'Velmora', ...at('Minister') },
      { title: 'judge', of: null, ...at('judge') },
    ]);
  });
});
