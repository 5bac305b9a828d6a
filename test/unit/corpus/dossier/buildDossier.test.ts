import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { buildDossier, type DossierSource } from '../../../../src/corpus/dossier/buildDossier.ts';
import { readArticle } from '../../../../src/marks/readArticle.ts';
import { sampleArticle } from '../../marks/sampleArticle.ts';

/** An article with its markers read; `published` is its date. */
function source(file: string, marked: string, published: string | null = null): DossierSource {
  const { text, analysis } = sampleArticle(marked);
  const dated = {
    ...analysis,
    published: published === null ? null : { value: published, start: 0, end: 0 },
  };
  return { file, text, reading: readArticle(text, dated, null, undefined) };
}

const AMINA = { type: 'person', name: 'Amina Diallo', registered: null } as const;

const VOTE = source(
  'vote.txt',
  '[[Amina Diallo|person#amina-diallo]] won.\n\nIn Vale, [[Diallo|person#amina-diallo]] thanked [[Bo Ek|person]].\n[[Bo Ek|person]] left.',
  '2023-09-05',
);
const DAM = source(
  'dam.txt',
  '[[Cy Lund|person]] called [[Amina Diallo|person#amina-diallo]].',
  '2023-08-01',
);

describe('buildDossier', () => {
  it('lists the articles by date, those without one last, and passes over those that do not name the subject', () => {
    const other = source('other.txt', '[[Bo Ek|person]] slept.', '2020-01-01');
    const undated = source('undated.txt', '[[Amina Diallo|person#amina-diallo]] slept.');
    const { articles } = buildDossier(AMINA, [undated, VOTE, other, DAM]);
    assert.deepEqual(
      articles.map(({ file, published, mentions }) => [file, published, mentions]),
      [
        ['dam.txt', '2023-08-01', 1],
        ['vote.txt', '2023-09-05', 2],
        ['undated.txt', null, 1],
      ],
    );
  });

  it('counts the forms of the name, each with its first place in lines and columns from 1', () => {
    const { names } = buildDossier(AMINA, [VOTE, DAM]);
    assert.deepEqual(
      names.map(({ name, mentions, at }) => [name, mentions, at?.file, at?.line, at?.column]),
      [
        ['Amina Diallo', 2, 'dam.txt', 1, 16],
        ['Diallo', 1, 'vote.txt', 3, 10],
      ],
    );
  });

  it('never takes in somebody whose name is only like it', () => {
    const twin = source('twin.txt', '[[Aminah Diallo|person#aminah]] slept.');
    assert.deepEqual(buildDossier(AMINA, [twin]).mentions, []);
  });

  it('counts who is mentioned in the same paragraphs, and lists others of the same article after them', () => {
    const { company } = buildDossier(AMINA, [
      VOTE,
      source('c.txt', '[[Amina Diallo|person#amina-diallo]]\n[[Bo Ek|person]]'),
    ]);
    assert.deepEqual(
      company.map(({ name, articles, paragraphs, at }) => [
        name,
        articles,
        paragraphs,
        `${at.file}:${at.line}`,
      ]),
      [['Bo Ek', 2, 1, 'vote.txt:3']],
    );
    const apart = source('apart.txt', '[[Amina Diallo|person#amina-diallo]]\n[[Di Orr|person]]');
    assert.deepEqual(
      buildDossier(AMINA, [VOTE, apart]).company.map(({ name, paragraphs }) => [name, paragraphs]),
      [
        ['Bo Ek', 1],
        ['Di Orr', 0],
      ],
    );
  });

  it('gives every mention with what stands before and after it in its paragraph', () => {
    const { mentions } = buildDossier(AMINA, [VOTE]);
    assert.deepEqual(
      mentions.map(({ before, words, after }) => [before, words, after]),
      [
        ['', 'Amina Diallo', ' won.'],
        ['In Vale, ', 'Diallo', ' thanked Bo Ek.'],
      ],
    );
  });

  it('cuts long contexts at words and says so', () => {
    const words = 'word '.repeat(40);
    const [mention] = buildDossier(AMINA, [
      source('long.txt', `${words}[[Amina Diallo|person#amina-diallo]] ${words}`),
    ]).mentions;
    assert.match(mention?.before ?? '', /^…word (?:word )+$/);
    assert.match(mention?.after ?? '', /^ (?:word )*word…$/);
  });

  it('lists the events that the subject takes part in by their time, else by the article’s date', () => {
    const met = source(
      'met.txt',
      '[[Amina Diallo|person#amina-diallo]] [[met|event]] [[Bo Ek|person]].',
      '2023-09-05',
    );
    const told = source(
      'told.txt',
      '[[Amina Diallo|person#amina-diallo]] [[left|event]] [[Bo Ek|person]].',
      '2023-01-01',
    );
    const { events } = buildDossier(AMINA, [met, told]);
    assert.deepEqual(
      events.map(({ kind, published, at }) => [kind, published, at.file]),
      [
        ['left', '2023-01-01', 'told.txt'],
        ['met', '2023-09-05', 'met.txt'],
      ],
    );
  });

  it('leaves out plain statements, which are quotations, and gives those with their words', () => {
    const said = source('said.txt', '“We won,” [[Amina Diallo|person#amina-diallo]] [[said|event]].');
    const [event] = said.reading.events;
    const [subject] = said.reading.entities;
    assert.ok(event && subject);
    const reading = {
      ...said.reading,
      events: [{ ...event, kind: 'statement' }],
      quotes: [{ start: 0, end: 9, speaker: subject.id, cue: null }],
    };
    const { events, quotes } = buildDossier(AMINA, [{ ...said, reading }]);
    assert.deepEqual(events, []);
    assert.deepEqual(
      quotes.map(({ words }) => words),
      ['“We won,”'],
    );
  });

  it('is empty where no article names the subject', () => {
    const dossier = buildDossier(AMINA, []);
    assert.equal(dossier.name, 'Amina Diallo');
    assert.deepEqual([...dossier.articles, ...dossier.mentions], []);
  });
});
