import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { sha256Hex } from '../../../src/analysis/sha256.ts';
import { anchor } from '../../../src/marks/anchor.ts';
import { quotationOf } from '../../../src/marks/quotation.ts';
import { parseMarkers } from '../markers.ts';

const BEFORE =
  'The ferry left Port Vale at dawn. [[Amina Diallo|mark]], the harbour master, watched it go. ' +
  'By noon the wind had turned, and nobody in town spoke of anything else.';

/** Takes the marked words of `before` over to `after`; says the state and what is marked there. */
function carry(before: string, after: string): [state: string, words: string | null, start?: number] {
  const { text, spans } = parseMarkers(before);
  const quotation = quotationOf(text, spans[0]!);
  const [found] = anchor(after, sha256Hex(after), sha256Hex(text), [quotation]);
  assert.equal(found?.quote, quotation.quote, 'the stored quote stays');
  return found.span
    ? [found.state, after.slice(found.span.start, found.span.end), found.span.start]
    : [found.state, null];
}

function words(marked: string): string {
  return parseMarkers(marked).text;
}

describe('anchor', () => {
  it('takes the offsets where the text is the same', () => {
    assert.deepEqual(carry(BEFORE, words(BEFORE)), ['anchored', 'Amina Diallo', 34]);
  });

  it('counts emoji and right-to-left text before a mark as code points', () => {
    const before = '🛳️🌊 مرحبا بالعالم שלום [[Amina 🧭 Diallo|mark]] left.';
    const { text } = parseMarkers(before);
    assert.deepEqual(carry(before, text), ['anchored', 'Amina 🧭 Diallo', text.indexOf('Amina')]);
    assert.deepEqual(carry(before, `🚢 ${text}`), ['moved', 'Amina 🧭 Diallo', text.indexOf('Amina') + 3]);
  });

  it('looks for the words where offsets of the same text do not fit', () => {
    const { text, spans } = parseMarkers(BEFORE);
    const wrong = { ...quotationOf(text, spans[0]!), at: [0, 12] as const };
    const [found] = anchor(text, 'same', 'same', [wrong]);
    assert.deepEqual([found?.state, found?.span], ['moved', { start: 34, end: 46 }]);
  });

  it('keeps a mark where only text behind it changed', () => {
    assert.deepEqual(carry(BEFORE, words(BEFORE).replace('nobody', 'no one')), [
      'anchored',
      'Amina Diallo',
      34,
    ]);
  });

  it('follows a mark when text before it changed', () => {
    const after = `LATEST\n\n${words(BEFORE)}`;
    assert.deepEqual(carry(BEFORE, after), ['moved', 'Amina Diallo', 42]);
  });

  it('tells two places with the same words by their context', () => {
    const after = `Amina Diallo is 52 and has three sons. ${words(BEFORE)} So said Amina Diallo.`;
    assert.deepEqual(carry(BEFORE, after), ['moved', 'Amina Diallo', 73]);
  });

  it('finds words whose context was edited close by on both sides', () => {
    const after = words(BEFORE).replace('dawn', 'first light').replace('the harbour', 'our harbour');
    assert.deepEqual(carry(BEFORE, after), ['moved', 'Amina Diallo', 41]);
  });

  it('finds words that were corrected, and says that they changed', () => {
    const after = words(BEFORE).replace('Amina Diallo', 'Aminata Dialo');
    assert.deepEqual(carry(BEFORE, after), ['changed', 'Aminata Dialo', 34]);
  });

  it('takes in what replaced the last letters, and leaves out what was added behind', () => {
    assert.deepEqual(carry(BEFORE, words(BEFORE).replace('Diallo,', 'Dialli,'))[1], 'Amina Dialli');
    assert.deepEqual(carry(BEFORE, words(BEFORE).replace('Diallo,', 'Diall,'))[1], 'Amina Diall');
    assert.deepEqual(carry(BEFORE, words(BEFORE).replace('Diallo,', 'Diallo (52),')).slice(0, 2), [
      'anchored',
      'Amina Diallo',
    ]);
  });

  it('gives up words that are gone, though their context is still there', () => {
    assert.deepEqual(carry(BEFORE, words(BEFORE).replace('Amina Diallo, the', 'The')), ['orphaned', null]);
    assert.deepEqual(carry(BEFORE, words(BEFORE).replace('Amina Diallo', 'Joseph Kovac')), [
      'orphaned',
      null,
    ]);
  });

  it('gives up words that are gone, though the same name stands elsewhere', () => {
    const before = 'Far out at sea the crew cheered as one. [[Kim|mark]] waved back to them from the pier.';
    const after = 'Nothing much happened on the island. In the evening Kim cooked rice for the neighbours.';
    assert.deepEqual(carry(before, after), ['orphaned', null]);
  });

  it('does not choose between places that are alike', () => {
    assert.deepEqual(carry(BEFORE, `${words(BEFORE)}\n${words(BEFORE)}`), ['ambiguous', null]);
    const nearly = words(BEFORE).replace('Diallo', 'Dialla');
    assert.deepEqual(carry(BEFORE, `${nearly}\n${nearly}`), ['ambiguous', null]);
  });

  it('never matches a short quote without context by likeness', () => {
    const quotation = { quote: 'Kim Jong Un', before: '', after: '', at: [0, 11] as const };
    const [found] = anchor('King Jong Un', 'b', 'a', [quotation]);
    assert.equal(found?.state, 'orphaned');
  });

  it('takes a short quote without context where its words stand once', () => {
    const quotation = { quote: 'Kim', before: '', after: '', at: [0, 3] as const };
    assert.deepEqual(anchor('So Kim said.', 'b', 'a', [quotation])[0]?.span, { start: 3, end: 6 });
    assert.equal(anchor('So Kim said to Kim.', 'b', 'a', [quotation])[0]?.state, 'ambiguous');
  });

  it('gives up in time where a quote stands everywhere, and in a line of megabytes', () => {
    const quotation = { quote: 'a', before: 'a'.repeat(32), after: 'a'.repeat(32), at: [40, 41] as const };
    assert.equal(anchor('a'.repeat(5_000_000), 'b', 'a', [quotation])[0]?.state, 'ambiguous');
    const lost = { quote: 'not there', before: 'b'.repeat(32), after: 'b'.repeat(32), at: [40, 49] as const };
    assert.equal(anchor('a'.repeat(5_000_000), 'b', 'a', [lost])[0]?.state, 'orphaned');
  });

  it('never marks other words, and mostly finds the place, after edits outside the quote', () => {
    const word = fc.string({
      unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyzéñ🙂'),
      minLength: 2,
      maxLength: 9,
    });
    const edit = fc.record({
      where: fc.nat(10_000),
      remove: fc.nat(25),
      insert: fc.array(word, { maxLength: 4 }).map((w) => w.join(' ')),
    });
    let lost = 0;
    const runs = 300;
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 20, maxLength: 120 }),
        fc.nat(10_000),
        fc.array(edit, { maxLength: 4 }),
        (all, pick, edits) => {
          const first = pick % (all.length - 2);
          // The quoted words once more at the end: a place that has to be told from the right one.
          const quote = all.slice(first, first + 2).join(' ');
          const before = all.slice(0, first).join(' ');
          const after = [...all.slice(first + 2), 'z', quote].join(' ');
          const text = `${before} ${quote} ${after}`;
          const start = before.length + 1;
          const quotation = quotationOf(text, { start, end: start + quote.length });
          const head = edits.slice(0, 2).reduce(applied, `${before} `);
          const tail = edits.slice(2).reduce(applied, ` ${after}`);
          const edited = head + quote + tail;
          const [found] = anchor(edited, sha256Hex(edited), sha256Hex(text), [quotation]);
          if (found?.state === 'anchored' || found?.state === 'moved') {
            assert.deepEqual(found.span, { start: head.length, end: head.length + quote.length });
          } else {
            lost++;
          }
        },
      ),
      { numRuns: runs },
    );
    assert.ok(lost < runs / 5, `${lost} of ${runs} were given up`);
  });
});

/** A text with one edit, which splits no surrogate pair. */
function applied(text: string, edit: { where: number; remove: number; insert: string }): string {
  const units = Array.from(text);
  units.splice(edit.where % (units.length + 1), edit.remove, ...edit.insert);
  return units.join('');
}
