import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { MentionKind } from '../../../src/analysis/model.ts';
import { introductionOf, mentionAt } from '../../../src/marks/mentionAt.ts';
import type { ArticleReading, ReadEntity } from '../../../src/marks/model.ts';
import { parseMarkers } from '../markers.ts';

/** A text with one entity, its mentions marked by their kind. */
function read(name: string, marked: string): { text: string; entity: ReadEntity } {
  const { text, spans } = parseMarkers(marked);
  const mentions = spans.map(({ start, end, label }) => {
    return {
      start,
      end,
      kind: label as MentionKind,
      confidence: 1,
      origin: 'suggested',
      mark: null,
    } as const;
  });
  const known = { id: name, registered: null, own: [], type: 'person', aliases: [], titles: [] } as const;
  return { text, entity: { ...known, name, mentions } };
}

function introduction({ text, entity }: ReturnType<typeof read>): string | undefined {
  const found = introductionOf(text, entity);
  return found && `${text.slice(found.start, found.end)} at ${found.start}`;
}

describe('the introduction of an entity', () => {
  it('is the first mention by its full name, whatever its letters', () => {
    const article = read(
      'Ana Lima',
      '[[Lima|name]] left. [[ANA LIMA|name]], 40, said [[Ana Lima|name]] would.',
    );
    assert.equal(introduction(article), 'ANA LIMA at 11');
  });

  it('is the first of the longest names where the folder knows it by another name', () => {
    const article = read('Ana de Lima', '[[Lima|name]] and [[Ana Lima|name]], or [[Lima|name]].');
    assert.equal(introduction(article), 'Ana Lima at 9');
  });

  it('is the first mention where no name is left', () => {
    assert.equal(introduction(read('Ana Lima', 'Then [[she|pronoun]] left.')), 'she at 5');
  });
});

describe('the mention at a place', () => {
  it('is found at both ends of its words, and not beyond', () => {
    const { entity } = read('Ana Lima', 'Then [[she|pronoun]] left.');
    const reading = { entities: [entity] } as unknown as ArticleReading;
    assert.deepEqual(
      [4, 5, 8, 9].map((offset) => mentionAt(reading, offset)?.entity.name),
      [undefined, 'Ana Lima', 'Ana Lima', undefined],
    );
  });

  it('is the shorter one where one lies within the other', () => {
    const outer = read('Lima University', '[[Lima University|name]]').entity;
    const inner = read('Lima', '[[Lima|name]] University').entity;
    const reading = { entities: [outer, inner] } as unknown as ArticleReading;
    assert.equal(mentionAt(reading, 2)?.entity.name, 'Lima');
  });
});
