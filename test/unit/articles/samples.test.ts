import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import { articleNames, articlePath, readSamples } from '../../annotations/samples.ts';

describe('the sample articles', () => {
  const samples = readSamples();

  it('are annotated, every one', () => {
    assert.deepEqual(
      samples.map((sample) => sample.name),
      articleNames(),
    );
    assert.ok(samples.length >= 14);
  });

  for (const { name, annotation } of samples) {
    it(`${name} is its annotation without the markers`, () => {
      assert.equal(annotation.text, readFileSync(articlePath(name), 'utf8'));
    });

    it(`${name} names those who take part in its events`, () => {
      const ids = new Set(annotation.names.map((mention) => mention.id));
      for (const event of annotation.events) {
        for (const id of [...event.source, ...event.target, ...(event.place === null ? [] : [event.place])]) {
          assert.ok(
            ids.has(id),
            `${annotation.text.slice(event.start, event.end)}: no name has the id ${id}`,
          );
        }
      }
    });

    it(`${name} marks no names or events on residue lines`, () => {
      for (const line of annotation.residue) {
        const inside = [...annotation.names, ...annotation.events].filter(
          (span) => span.start < line.end && line.start < span.end,
        );
        assert.deepEqual(inside, [], annotation.text.slice(line.start, line.end));
      }
    });
  }

  it('give an id the same type in every article', () => {
    const types = new Map<string, string>();
    for (const { name, annotation } of samples) {
      for (const mention of annotation.names) {
        const known = types.get(mention.id) ?? mention.type;
        assert.equal(mention.type, known, `${name}: ${mention.id}`);
        types.set(mention.id, known);
      }
    }
  });

  it('give an id to names that share a word, or one person would be two', () => {
    const words = new Map<string, Set<string>>();
    for (const { name, annotation } of samples) {
      for (const mention of annotation.names) {
        const now = annotation.text
          .slice(mention.start, mention.end)
          .toLocaleLowerCase()
          .split(/[\s-]+/u);
        const known = words.get(mention.id) ?? new Set(now);
        assert.ok(
          now.some((word) => known.has(word)),
          `${name}: ${now.join(' ')} as ${mention.id}`,
        );
        words.set(mention.id, new Set([...known, ...now]));
      }
    }
  });

  it('show residue of every kind, and articles without any', () => {
    const kinds = new Set(samples.flatMap(({ annotation }) => annotation.residue.map((line) => line.kind)));
    assert.equal(kinds.size, 13, [...kinds].join(' '));
    assert.ok(samples.some(({ annotation }) => annotation.residue.length === 0));
  });
});
