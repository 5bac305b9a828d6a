import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import type { Span } from '../../../src/analysis/model.ts';
import { readArticle } from '../../../src/marks/readArticle.ts';
import { shiftReading, type TextEdit } from '../../../src/marks/shiftReading.ts';
import { sampleArticle } from './sampleArticle.ts';

/** The words of the one marked person after a replacement in the text; undefined where the person is gone. */
function wordsAfter(marked: string, remove: string, insert: string): string | undefined {
  const { text, analysis } = sampleArticle(marked);
  const start = text.indexOf(remove);
  const edit: TextEdit = { start, end: start + remove.length, inserted: insert.length };
  const edited = text.slice(0, start) + insert + text.slice(edit.end);
  const mention = shiftReading(readArticle(text, analysis, null, undefined), [edit]).entities[0]?.mentions[0];
  return mention && edited.slice(mention.start, mention.end);
}

describe('shiftReading', () => {
  it('moves what stands behind an edit', () => {
    assert.equal(wordsAfter('So said [[Amina Diallo|person]].', 'So', 'Thus'), 'Amina Diallo');
    assert.equal(wordsAfter('So said [[Amina Diallo|person]].', 'said ', ''), 'Amina Diallo');
  });

  it('leaves what stands before an edit', () => {
    assert.equal(wordsAfter('[[Amina Diallo|person]] said so.', 'said', 'claimed'), 'Amina Diallo');
  });

  it('grows with what is typed inside', () => {
    assert.equal(wordsAfter('[[Amina Diallo|person]] said so.', 'a D', 'ah D'), 'Aminah Diallo');
  });

  it('does not grow with what is typed at its edges', () => {
    assert.equal(wordsAfter('Dr [[Amina|person]] said so.', 'Dr ', 'Dr X'), 'Amina');
    assert.equal(wordsAfter('Dr [[Amina|person]] said so.', ' said', 's said'), 'Amina');
  });

  it('loses what is deleted of it', () => {
    assert.equal(wordsAfter('Dr [[Amina Diallo|person]] said so.', 'Dr Amina ', ''), 'Diallo');
    assert.equal(wordsAfter('Dr [[Amina Diallo|person]] said so.', ' Diallo said', ''), 'Amina');
    assert.equal(wordsAfter('Dr [[Amina Diallo|person]] said so.', ' Diallo said so', ', who'), 'Amina');
  });

  it('drops what is deleted whole', () => {
    assert.equal(wordsAfter('Dr [[Amina|person]] said so.', 'Amina', ''), undefined);
    assert.equal(wordsAfter('Dr [[Amina|person]] said so.', 'Dr Amina said', 'They say'), undefined);
  });

  it('orphans a mark whose words were deleted, and keeps its quote', () => {
    const article = sampleArticle('Dr Amina said so.');
    const sidecar = {
      version: 1,
      article: {},
      tags: [],
      marks: [article.mark('claim', 'Amina')],
      rejected: [],
    } as const;
    const reading = readArticle(article.text, article.analysis, sidecar, undefined);
    const [mark] = shiftReading(reading, [{ start: 0, end: 12, inserted: 0 }]).marks;
    assert.deepEqual([mark?.state, mark?.span, mark?.quote], ['orphaned', null, 'Amina']);
  });

  it('moves the role of a mention with it, and drops one that is gone', () => {
    const { text, analysis } = sampleArticle('So Minister [[Amina|person]] said.');
    const [amina] = analysis.entities;
    assert.ok(amina);
    const role = { start: 3, end: 11, of: null };
    const mentions = amina.mentions.map((mention) => ({ ...mention, role }));
    const reading = readArticle(text, { ...analysis, entities: [{ ...amina, mentions }] }, null, undefined);
    const roleAfter = (edit: TextEdit) => shiftReading(reading, [edit]).entities[0]?.mentions[0]?.role;
    assert.deepEqual(roleAfter({ start: 0, end: 3, inserted: 0 }), { start: 0, end: 8, of: null });
    assert.equal(roleAfter({ start: 3, end: 12, inserted: 0 }), undefined);
  });

  it('moves the parts of events with them, and drops an event whose word is gone', () => {
    const { text, analysis } = sampleArticle(
      'On [[Monday|date]] [[Amina|person]] [[met|event]] [[Bo|person]]. They [[ate|event]].',
    );
    const start = text.indexOf('Amina');
    const shifted = shiftReading(readArticle(text, analysis, null, undefined), [
      { start: 0, end: 3, inserted: 0 },
      { start, end: start + 9, inserted: 4 },
    ]);
    assert.deepEqual(
      shifted.events.map((e) => e.kind),
      ['ate'],
    );
    assert.deepEqual(
      shifted.dates.map((d) => [d.start, d.end]),
      [[0, 6]],
    );
    assert.equal(shifted.events[0]?.participants.length, 1);
  });

  it('keeps the words of every span that no edit touches, in whatever order the edits come', () => {
    const { text, analysis } = sampleArticle(
      'Yesterday [[Amina|person]] and [[Bo|person]] 🙂 went to [[Port Vale|place]], where [[Chi|person]] lives with [[Dee|person]].',
    );
    const reading = readArticle(text, analysis, null, undefined);
    const edit = fc.tuple(fc.nat(text.length), fc.nat(12), fc.string({ maxLength: 6 }));
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 5 }), fc.boolean(), (drafts, reversed) => {
        const edits: (TextEdit & { text: string })[] = [];
        for (const [start, length, words] of drafts.toSorted((a, b) => a[0] - b[0])) {
          const end = Math.min(start + length, text.length);
          if (start > (edits.at(-1)?.end ?? -1))
            edits.push({ start, end, inserted: words.length, text: words });
        }
        let edited = text;
        for (const e of edits.toReversed()) edited = edited.slice(0, e.start) + e.text + edited.slice(e.end);
        const { entities } = shiftReading(reading, reversed ? edits.toReversed() : edits);
        const left = entities.flatMap((e) => e.mentions).map((m) => edited.slice(m.start, m.end));
        const untouched = (m: Span) => edits.every((e) => e.end <= m.start || m.end <= e.start);
        for (const mention of reading.entities.flatMap((e) => e.mentions).filter(untouched)) {
          assert.ok(left.includes(text.slice(mention.start, mention.end)));
        }
      }),
    );
  });
});
