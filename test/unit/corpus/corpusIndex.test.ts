import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import {
  summarizeArticle,
  type ArticleSummary,
  type EntitySummary,
  type EventSummary,
} from '../../../src/corpus/articleSummary.ts';
import { articleLines } from '../../../src/corpus/articleLines.ts';
import { CorpusIndex, entityKey } from '../../../src/corpus/corpusIndex.ts';
import { readArticle } from '../../../src/marks/readArticle.ts';
import { sampleArticle } from '../marks/sampleArticle.ts';

const HERE = { start: 0, end: 1 };

function person(name: string, mentions = 1, more: Partial<EntitySummary> = {}): EntitySummary {
  const own = [{ type: more.type ?? ('person' as const), name }];
  return { type: 'person', name, aliases: [], registered: null, own, mentions, first: HERE, ...more };
}

function event(kind: string, time: string | null = null, more: Partial<EventSummary> = {}): EventSummary {
  const nobody = { sources: [], targets: [], parties: [], place: null, says: [], decided: false };
  const clues = { sources: [], targets: [], place: null, topic: null, days: null, numbers: [] };
  return {
    ...{ id: kind, trigger: HERE, kind, plover: 'CONSULT', status: 'happened', time, clues },
    ...nobody,
    ...more,
  };
}

function summary(more: Partial<ArticleSummary>): ArticleSummary {
  const lines = { keys: [], places: [], states: '' };
  return { sha256: '', published: null, tags: [], entities: [], events: [], labels: [], lines, ...more };
}

/** Rows as `name mentions/articles`. */
function rowsOf(index: CorpusIndex, request: Parameters<CorpusIndex['entities']>[0] = {}): string[] {
  return index.entities(request).rows.map((row) => `${row.name} ${row.mentions}/${row.articles.length}`);
}

describe('CorpusIndex', () => {
  it('makes one row of the same name in several articles, most mentions first', () => {
    const index = new CorpusIndex();
    index.set('a', summary({ entities: [person('Bo Lind', 1), person('Amina Diallo', 2)] }));
    index.set('b', summary({ entities: [person('AMINA  DIALLO', 5)] }));
    assert.deepEqual(rowsOf(index), ['AMINA  DIALLO 7/2', 'Bo Lind 1/1']);
    assert.deepEqual(
      index.entities().rows[0]?.articles.map((a) => [a.file, a.mentions]),
      [
        ['b', 5],
        ['a', 2],
      ],
    );
  });

  it('says whether an article has anything new', () => {
    const index = new CorpusIndex();
    const lind = summary({ sha256: '1', entities: [person('Bo Lind')] });
    assert.equal(index.set('a', lind), true);
    assert.equal(index.set('a', { ...lind, entities: [person('Bo Lind')] }), false);
    assert.equal(index.set('a', { ...lind, sha256: '2' }), true, 'its lines may be others');
    assert.equal(index.set('a', { ...lind, sha256: '2', tags: ['t'] }), true);
  });

  it('never makes one row of names that are only alike, of an alias, or of two types', () => {
    const index = new CorpusIndex();
    index.set(
      'a',
      summary({ entities: [person('Amina Diallo', 1, { aliases: ['Diallo'] }), person('Ford')] }),
    );
    index.set(
      'b',
      summary({
        entities: [person('Aminah Diallo'), person('Diallo'), person('Ford', 1, { type: 'organization' })],
      }),
    );
    assert.equal(index.entities().total, 5);
  });

  it('makes one row of what the folder knows as one', () => {
    const index = new CorpusIndex();
    index.set(
      'a',
      summary({ entities: [person('Dr Amina Diallo', 1, { registered: 'ad', aliases: ['Diallo'] })] }),
    );
    index.set(
      'b',
      summary({ entities: [person('Dr Amina Diallo', 2, { registered: 'ad', aliases: ['A. Diallo'] })] }),
    );
    const [row] = index.entities().rows;
    assert.deepEqual([row?.mentions, row?.aliases], [3, ['A. Diallo', 'Diallo']]);
  });

  it('forgets what an article said before, and articles that are gone', () => {
    const index = new CorpusIndex();
    index.set('a', summary({ entities: [person('Amina', 3), person('Bo')], events: [event('visit')] }));
    index.set('a', summary({ entities: [person('Amina', 1)] }));
    assert.deepEqual(rowsOf(index), ['Amina 1/1']);
    assert.equal(index.events().total, 0);
    index.delete('a');
    index.delete('never there');
    assert.deepEqual([index.entities().total, index.size], [0, 0]);
  });

  it('shows some types alone, filters without regard to case and accents, and pages', () => {
    const index = new CorpusIndex();
    const names = ['João Sá', 'Joana Sa', 'Zoë', 'Port Vale'];
    index.set(
      'a',
      summary({
        entities: names.map((name, i) =>
          person(name, 9 - i, i === 3 ? { type: 'place' } : { aliases: [`No ${i}`] }),
        ),
      }),
    );
    assert.deepEqual(rowsOf(index, { types: ['place'] }), ['Port Vale 6/1']);
    assert.deepEqual(rowsOf(index, { filter: ' SA ' }), ['João Sá 9/1', 'Joana Sa 8/1']);
    assert.deepEqual(rowsOf(index, { filter: 'no 2' }), ['Zoë 7/1']);
    assert.deepEqual(rowsOf(index, { offset: 1, limit: 2 }), ['Joana Sa 8/1', 'Zoë 7/1']);
    assert.equal(index.entities({ limit: 1 }).total, 4);
  });

  it('counts an entity over all articles', () => {
    const index = new CorpusIndex();
    index.set('a', summary({ entities: [person('Amina', 2)] }));
    index.set('b', summary({ entities: [person('Amina', 3)] }));
    assert.deepEqual(index.countOf({ type: 'person', name: 'amina', registered: null }), {
      mentions: 5,
      articles: 2,
    });
    assert.equal(index.countOf({ type: 'place', name: 'Amina', registered: null }), undefined);
  });

  it('gives the row of an entity, whose key its reading in any article has', () => {
    const index = new CorpusIndex();
    index.set('a', summary({ entities: [person('Amina', 2)] }));
    const amina = { type: 'person', name: 'AMINA', registered: null } as const;
    assert.deepEqual(
      index.rowOf(amina)?.articles.map(({ file }) => file),
      ['a'],
    );
    assert.equal(index.rowOf(amina)?.key, entityKey(amina));
    assert.equal(index.rowOf({ ...amina, registered: 'amina' }), undefined);
  });

  it('orders events by time, and puts those without one at the date of their article', () => {
    const index = new CorpusIndex();
    index.set('b', summary({ events: [event('undated')] }));
    index.set(
      'a',
      summary({
        published: '2023-09-13',
        events: [event('report'), event('old', '2019'), event('late', '2023-10')],
      }),
    );
    assert.deepEqual(
      index.events().rows.map((row) => `${row.kind} ${row.file}`),
      ['old a', 'report a', 'late a', 'undated b'],
    );
  });

  it('finds events by who, where, kind, code and status', () => {
    const index = new CorpusIndex();
    const visit = event('visit', '2023', { sources: ['Amina'], targets: ['Bo'], place: 'Port Vale' });
    index.set(
      'a',
      summary({ events: [visit, event('strike', null, { plover: 'PROTEST', status: 'planned' })] }),
    );
    const found = (filter: string) => index.events({ filter }).rows.map((row) => row.kind);
    for (const filter of ['amina', 'BO', 'port', 'visit', '2023'])
      assert.deepEqual(found(filter), ['visit'], filter);
    for (const filter of ['protest', 'planned']) assert.deepEqual(found(filter), ['strike'], filter);
  });

  it('tells an event once that two articles tell, until one of them is gone', () => {
    const visit = (name: string) =>
      event('visit', null, {
        parties: [
          { role: 'source', key: 'amina', name },
          { role: 'target', key: 'port vale', name: 'Port Vale' },
        ],
      });
    const index = new CorpusIndex();
    index.set('a', summary({ events: [visit('Amina')] }));
    index.set('b', summary({ events: [visit('AMINA')] }));
    const files = () => index.toldEvents().map(({ tellings }) => tellings.map(({ file }) => file).join());
    assert.deepEqual(files(), ['a,b']);
    index.delete('a');
    assert.deepEqual(files(), ['b']);
  });

  it('brings events together again once a quarter more articles came in, or it is asked for all', () => {
    const index = new CorpusIndex();
    const count = (isGrowing: boolean) => index.toldEvents(isGrowing).length;
    const add = (files: number) => {
      for (let i = 0; i < files; i++) index.set(`${index.size}`, summary({ events: [event('visit')] }));
    };
    add(8);
    assert.equal(count(true), 8);
    add(1);
    assert.deepEqual([count(true), count(false)], [8, 9]);
    add(2);
    assert.equal(count(true), 9);
    add(1);
    assert.equal(count(true), 12);
  });

  it('lists tags and labels with their articles', () => {
    const index = new CorpusIndex();
    index.set('b', summary({ tags: ['verify'], labels: [{ label: 'claim', marks: 2, first: HERE }] }));
    index.set('a', summary({ tags: ['verify', 'arms'] }));
    assert.deepEqual(
      index
        .tags()
        .map(
          (row) => `${row.kind} ${row.name}: ${row.articles.map((a) => `${a.file} ${a.marks}`).join(', ')}`,
        ),
      ['tag arms: a 0', 'tag verify: a 0, b 0', 'label claim: b 2'],
    );
  });

  it('counts the same whatever the order in which articles come, change and go', () => {
    const name = fc.constantFrom('Amina', 'amina', 'Bo', 'Chi');
    const step = fc.record({
      file: fc.constantFrom('a', 'b', 'c'),
      entities: fc.option(fc.array(fc.tuple(name, fc.integer({ min: 1, max: 9 })), { maxLength: 4 })),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const index = new CorpusIndex();
        const last = new Map<string, ArticleSummary>();
        for (const { file, entities } of steps) {
          if (entities) {
            const now = summary({ entities: entities.map(([n, mentions]) => person(n, mentions)) });
            index.set(file, now);
            last.set(file, now);
          } else {
            index.delete(file);
            last.delete(file);
          }
        }
        const expected = new CorpusIndex();
        for (const [file, now] of [...last].reverse()) expected.set(file, now);
        assert.deepEqual(index.entities(), expected.entities());
      }),
    );
  });

  it('answers for ten thousand articles what it answers for one', () => {
    const index = new CorpusIndex();
    for (let i = 0; i < 10_000; i++) {
      const entities = Array.from({ length: 30 }, (_, n) => person(`Name ${(i * 7 + n * n) % 50_000}`));
      const events = Array.from({ length: 20 }, (_, n) =>
        event(`kind ${n}`, `20${10 + (i % 14)}-0${1 + (n % 9)}`),
      );
      index.set(`article-${i}.txt`, summary({ entities, events, tags: [`tag ${i % 50}`] }));
    }
    assert.equal(index.events({ limit: 100 }).total, 200_000);
    assert.equal(index.entities({ filter: 'name 123', limit: 50 }).rows.length, 50);
    assert.equal(index.tags().length, 50);
    const { rows, total } = index.entities({ limit: 1 });
    assert.ok(total > 10_000 && (rows[0]?.mentions ?? 0) > 1);
  }).timeout(60_000);
});

describe('summarizeArticle', () => {
  it('keeps names, counts and first places, and the words of events', () => {
    const article = sampleArticle(
      '[[Amina Diallo|person#ad]] [[met|event]] them.\n[[Diallo|person#ad]] left.',
    );
    const [first] = article.analysis.events;
    const start = article.text.indexOf('them');
    const crowd = { role: 'target', start, end: start + 4, entity: null } as const;
    const analysis = {
      ...article.analysis,
      events: [{ ...first!, participants: [...first!.participants, crowd] }],
    };
    const sidecar = {
      version: 1,
      article: {},
      tags: ['t'],
      marks: [article.mark('claim', 'left')],
      rejected: [],
    } as const;
    assert.deepEqual(
      summarizeArticle(article.text, readArticle(article.text, analysis, sidecar, undefined)),
      {
        sha256: article.analysis.sha256,
        published: null,
        tags: ['t'],
        entities: [person('Amina Diallo', 2, { aliases: ['Diallo'], first: { start: 0, end: 12 } })],
        events: [
          {
            ...event('met'),
            id: 'event:0',
            trigger: { start: 13, end: 16 },
            sources: ['Amina Diallo'],
            targets: ['them'],
            parties: [{ role: 'source', key: 'amina diallo', name: 'Amina Diallo' }],
          },
        ],
        labels: [{ label: 'claim', marks: 1, first: { start: 30, end: 34 } }],
        lines: articleLines(article.text),
      },
    );
  });
});
