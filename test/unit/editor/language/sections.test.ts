import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Boilerplate, BoilerplateKind } from '../../../../src/analysis/model.ts';
import { sectionsOf } from '../../../../src/editor/language/sections.ts';
import { parseMarkers } from '../../markers.ts';

/** Each section's level, title and last words; boilerplate is marked by its kind, and dimmed where that is "related". */
function sections(marked: string): string[] {
  const { text, spans } = parseMarkers(marked);
  const boilerplate = spans.map(({ start, end, label }): Boilerplate => {
    const kind = label as BoilerplateKind;
    return { start, end, kind, confidence: 1, dimmed: kind === 'related', reason: '' };
  });
  return sectionsOf(text, boilerplate).map(
    ({ level, title, end }) => `${level} ${title} … ${text.slice(0, end).split(' ').at(-1)}`,
  );
}

describe('the sections of an article', () => {
  it('go to the next heading of their level, and the headline holds them all', () => {
    assert.deepEqual(
      sections('A quiet harbour\n\nNobody sails.\n\nThe winter\n\nIt snows.\n\nThe spring\n\nIt thaws.\n'),
      ['1 A quiet harbour … thaws.', '2 The winter … snows.', '2 The spring … thaws.'],
    );
  });

  it('take their level from number signs', () => {
    assert.deepEqual(sections('# Harbour\n\nOne.\n\n### Boats\n\nTwo here.\n\n## Winter\n\nIt snows.\n'), [
      '1 Harbour … snows.',
      '3 Boats … here.',
      '2 Winter … snows.',
    ]);
  });

  it('have no heading that is a byline, and end before what is dimmed', () => {
    assert.deepEqual(
      sections(
        'A quiet harbour\n\n[[By Ana Lima|byline]]\n\nNobody sails.\n\n[[Comments|related]]\n[[Leave one|related]]\n',
      ),
      ['1 A quiet harbour … sails.'],
    );
  });

  it('have the headings that may be left over from a page', () => {
    assert.deepEqual(sections('A quiet harbour\n\nNobody sails.\n\n[[Key points|other]]\n\nIt snows.\n'), [
      '1 A quiet harbour … snows.',
      '2 Key points … snows.',
    ]);
  });
});
