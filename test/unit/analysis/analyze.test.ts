import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import type { AnalyzeOptions } from '../../../src/analysis/analyze.ts';
import { analyze, LONGEST_READ } from '../../../src/analysis/analyze.ts';
import type { LanguageEngine, NameType } from '../../../src/analysis/language/sentence.ts';
import { tokenize } from '../../../src/analysis/language/tokenizer.ts';
import type { Analysis, Span } from '../../../src/analysis/model.ts';

const OPTIONS: AnalyzeOptions = { file: 'ferry.txt', sha256: 'f00d' };

/** An engine that finds the given names wherever they stand, parses nothing, and remembers what it was asked to read. */
class ListEngine implements LanguageEngine {
  readonly asked: string[] = [];

  constructor(readonly known: Readonly<Record<string, NameType>> = {}) {}

  read(text: string, sentences: readonly Span[]) {
    return sentences.map((sentence) => {
      const own = text.slice(sentence.start, sentence.end);
      this.asked.push(own);
      const tokens = tokenize(own).map((token) => ({
        ...token,
        start: token.start + sentence.start,
        end: token.end + sentence.start,
        lemma: token.text.toLowerCase(),
        upos: 'NOUN' as const,
        xpos: 'NN',
      }));
      const names = Object.entries(this.known).flatMap(([name, type]) => {
        const at = own.indexOf(name);
        if (at < 0) return [];
        const span = { start: sentence.start + at, end: sentence.start + at + name.length };
        const first = tokens.findIndex(({ end }) => end > span.start);
        const last = tokens.findLastIndex(({ start }) => start < span.end);
        return [{ ...span, first, last, type, confidence: 0.9 }];
      });
      return { ...sentence, tokens, nodes: [], names };
    });
  }
}

const HEADLINE = 'Ferry service returns to the bay after a month of repairs';
const LEAD =
  'Ngozi Okafor said that the boats had sailed again on Monday, a month after a storm tore the pier apart.';
const BODY =
  'The company that runs the ferries to the islands said it would run two more of the boats in the summer.';

function spansOf({ boilerplate, entities, dates, quotes, events }: Analysis): Span[] {
  return [
    ...boilerplate,
    ...entities.flatMap(({ mentions }) => mentions),
    ...dates,
    ...quotes,
    ...events.map(({ trigger }) => trigger),
  ];
}

describe('analyze', () => {
  it('gives names, dates and boilerplate of an article, under the name and hash that it was given', () => {
    const text = [HEADLINE, '6 July 2026', LEAD, BODY, 'Leave a Comment'].join('\n\n');
    const analysis = analyze(text, OPTIONS, { engine: new ListEngine({ 'Ngozi Okafor': 'person' }) });
    assert.equal(analysis.file, 'ferry.txt');
    assert.equal(analysis.sha256, 'f00d');
    assert.equal(analysis.language, 'en');
    assert.equal(analysis.published?.value, '2026-07-06');
    assert.deepEqual(
      analysis.entities.map(({ id }) => id),
      ['person:ngozi-okafor'],
    );
    assert.deepEqual(
      analysis.boilerplate.map(({ kind }) => kind),
      ['date', 'comment-form'],
    );
    assert.equal(analysis.dates[0]?.from, '2026-07-06');
  });

  it('lets the date of the sidecar win over a date in the text', () => {
    const text = [HEADLINE, '6 July 2026', LEAD].join('\n\n');
    const analysis = analyze(text, { ...OPTIONS, published: '2026-07-08' }, { engine: new ListEngine() });
    assert.deepEqual(analysis.published, { value: '2026-07-08', start: 0, end: 0 });
  });

  it('lists nobody who is named in a byline or in residue only', () => {
    const text = [HEADLINE, 'By Ana Duarte', LEAD, BODY, 'Rui Conti', 'Leave a Comment'].join('\n\n');
    const engine = new ListEngine({
      'Ana Duarte': 'person',
      'Rui Conti': 'person',
      'Ngozi Okafor': 'person',
    });
    assert.deepEqual(
      analyze(text, OPTIONS, { engine }).entities.map(({ name }) => name),
      ['Ngozi Okafor'],
    );
  });

  it('asks the engine for nothing in a language that it does not know', () => {
    const engine = new ListEngine();
    const analysis = analyze('Der Stadtrat hat sich auf eine neue Brücke geeinigt.', OPTIONS, { engine });
    assert.equal(analysis.language, 'und');
    assert.deepEqual(engine.asked, []);
  });

  it('gives an empty analysis of an empty text', () => {
    const { language, boilerplate, entities, dates, events } = analyze('', OPTIONS, {
      engine: new ListEngine(),
    });
    assert.deepEqual([language, boilerplate, entities, dates, events], ['und', [], [], [], []]);
  });

  it('reads the beginning of a text of megabytes, and that in sentences of bounded length', () => {
    const engine = new ListEngine();
    const text = 'the boats of the bay '.repeat(250_000);
    assert.ok(spansOf(analyze(text, OPTIONS, { engine })).every(({ end }) => end <= LONGEST_READ));
    const longest = Math.max(...engine.asked.map(({ length }) => length));
    assert.ok(engine.asked.length > 10 && longest <= 1500);
  });

  it('keeps every span inside the text and says the same twice, whatever the text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        HEADLINE,
        LEAD,
        BODY,
        'Share',
        '\r',
        '\r\n',
        '“',
        '• ',
        'on Monday',
        '😀',
        'ق',
        'Kim’s',
      ),
      fc.string({ unit: 'binary', maxLength: 20 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const text = pieces.join('\n');
        const names: Record<string, NameType> = { 'Ngozi Okafor': 'person', Kim: 'person', bay: 'place' };
        const analysis = analyze(text, OPTIONS, { engine: new ListEngine(names) });
        for (const { start, end } of spansOf(analysis))
          assert.ok(0 <= start && start < end && end <= text.length);
        assert.deepEqual(analyze(text, OPTIONS, { engine: new ListEngine(names) }), analysis);
      }),
      { numRuns: 60 },
    );
  });
});
