import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Dossier, Place } from '../../../../src/corpus/dossier/dossier.ts';
import { renderDossier } from '../../../../src/corpus/dossier/renderDossier.ts';

const place = (line: number): Place => ({ file: 'a b.txt', start: 0, end: 5, line, column: 1 });

const DOSSIER: Dossier = {
  type: 'person',
  name: 'Ann *Lee*',
  registered: null,
  articles: [{ file: 'a b.txt', published: '2023-09-05', mentions: 2, at: place(1) }],
  names: [
    { name: 'Ann Lee', mentions: 2, at: place(1) },
    { name: 'A. Lee', mentions: 0, at: null },
  ],
  roles: [{ title: 'minister', of: 'Velmora', at: [place(1), place(3)] }],
  events: [
    {
      time: null,
      published: '2023-09-05',
      kind: 'visit',
      plover: 'CONSULT',
      status: 'did-not-happen',
      sources: ['Ann Lee'],
      targets: ['Bo|Ek'],
      place: null,
      at: place(3),
    },
  ],
  quotes: [],
  company: [{ type: 'organization', name: 'Harbour Trust', articles: 1, paragraphs: 2, at: place(3) }],
  mentions: [
    { published: null, kind: 'name', before: 'Then ', words: 'Ann Lee', after: ' won.', at: place(1) },
    { published: null, kind: 'name', before: '', words: 'Lee', after: ' came.', at: place(3) },
  ],
};

const plain = { nameOf: (file: string) => file };

describe('renderDossier', () => {
  it('says in each section what the dossier holds', () => {
    const { text } = renderDossier(DOSSIER, plain);
    assert.match(text, /^# Ann \*Lee\*\n\nperson · 2 mentions in 1 article · 2023-09-05\n/);
    assert.match(text, /\n- Ann Lee – 2 mentions, a b\.txt:1\n- A\. Lee – in no article\n/);
    assert.match(text, /\n- minister \(Velmora\) – a b\.txt:1, a b\.txt:3\n/);
    assert.match(
      text,
      /\| \(2023-09-05\) \| visit \| did not happen \| Ann Lee \| Bo¦Ek {3}\| {7}\| a b\.txt:3 \|/,
    );
    assert.match(text, /\n## Quotations\n\nNone was found\.\n/);
    assert.match(text, /\| Harbour Trust \| organisation \| 2 {10}\| 1 {8}\| a b\.txt:3 {6}\|/);
  });

  it('puts the words of the concordance below each other, by date and by what follows', () => {
    const { text, strong } = renderDossier(DOSSIER, plain);
    const [, byDate = '', byContext = ''] = text.split('```text\n');
    const lines = (part: string) => part.split('\n').slice(0, 2);
    assert.deepEqual(
      lines(byDate).map((line) => line.search(/Ann Lee|Lee/)),
      [38, 38],
    );
    assert.deepEqual(
      lines(byContext).map((line) => line.slice(38, 48).trim()),
      ['Lee came.', 'Ann Lee wo'],
    );
    assert.deepEqual(
      strong.map(({ start, end }) => text.slice(start, end)),
      ['Ann Lee', 'Lee', 'Lee', 'Ann Lee'],
    );
  });

  it('knows where each place stands in its text', () => {
    const { text, links } = renderDossier(DOSSIER, plain);
    assert.equal(links.length, 10);
    for (const { start, end, to } of links) assert.equal(text.slice(start, end), `a b.txt:${to.line}`);
  });

  it('writes Markdown links where it is told what they lead to, and lets no text of an article act as Markdown', () => {
    const { text } = renderDossier(DOSSIER, { ...plain, target: ({ line }) => `a%20b.txt#L${line}` });
    assert.match(text, /^# Ann \\\*Lee\\\*\n/);
    assert.match(text, /- Ann Lee – 2 mentions, \[a b\.txt:1\]\(a%20b\.txt#L1\)\n/);
    assert.match(text, /\| Bo\\\|Ek/);
    assert.match(text, /Lee came\. +a b\.txt:3\n/);
  });

  it('breaks long quotations at words', () => {
    const words = 'a long quotation '.repeat(20).trim();
    const quotes = [{ published: '2023-09-05', words, at: place(3) }];
    const lines = renderDossier({ ...DOSSIER, quotes }, plain).text.split('\n');
    const first = lines.findIndex((line) => line.startsWith('- 2023-09-05: a long'));
    assert.ok(lines.slice(first, first + 4).every((line) => line.length <= 112));
    assert.match(lines[first + 1] ?? '', /^ {2}\S/);
  });
});
