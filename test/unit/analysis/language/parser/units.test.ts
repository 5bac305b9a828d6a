import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { Gazetteer } from '../../../../../src/analysis/language/names/gazetteer.ts';
import { unitsOf } from '../../../../../src/analysis/language/parser/units.ts';
import type { NameType } from '../../../../../src/analysis/language/sentence.ts';
import { tokenize } from '../../../../../src/analysis/language/tokenizer.ts';
import { WordTable } from '../../../../../src/analysis/language/words.ts';
import { parseMarkers } from '../../../markers.ts';

/** Names and dates are marked; the result shows each unit as its words. */
function units(marked: string): string[] {
  const { text, spans } = parseMarkers(marked);
  const table = new WordTable();
  const tokens = tokenize(text);
  const words = tokens.map((token) => table.get(token.text));
  const names = spans
    .filter((span) => span.label !== 'date')
    .map((span) => ({
      first: tokens.findIndex((token) => token.start === span.start),
      last: tokens.findIndex((token) => token.end === span.end),
      type: span.label as NameType,
      confidence: 1,
    }));
  const dates = spans.filter((span) => span.label === 'date');
  return unitsOf(tokens, words, Gazetteer.builtIn().look(words), names, dates).map((unit) =>
    text.slice(tokens[unit.first]!.start, tokens[unit.last]!.end),
  );
}

describe('unitsOf', () => {
  it('merges a name with the titles before it', () => {
    assert.deepEqual(units('Defence Minister [[Sergei Orlov|person]] left'), [
      'Defence Minister Sergei Orlov',
      'left',
    ]);
  });

  it('keeps a job that is no title apart', () => {
    assert.deepEqual(units('its leader [[Kim Jong Ho|person]] left'), [
      'its',
      'leader',
      'Kim Jong Ho',
      'left',
    ]);
  });

  it('gives a title to people only', () => {
    assert.deepEqual(units('President [[Hotel|organization]] closed'), ['President', 'Hotel', 'closed']);
  });

  it('merges dates', () => {
    assert.deepEqual(units('on [[September 5, 2023|date]] they met'), [
      'on',
      'September 5, 2023',
      'they',
      'met',
    ]);
  });

  it('covers every token once where a date and a name overlap', () => {
    assert.deepEqual(units('the [[May 9|date]] parade').join(' '), 'the May 9 parade');
  });
});
