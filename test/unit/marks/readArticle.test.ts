import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { ArticleReading, Mark, RegisteredEntity, Rejection, Sidecar } from '../../../src/marks/model.ts';
import { readArticle } from '../../../src/marks/readArticle.ts';
import { folderWith } from './folderWith.ts';
import { sampleArticle, type SampleArticle } from './sampleArticle.ts';

interface Decided {
  readonly marks?: readonly Mark[];
  readonly rejected?: readonly Rejection[];
  readonly entities?: readonly RegisteredEntity[];
  readonly tags?: readonly string[];
}

function read({ text, analysis }: SampleArticle, decided: Decided = {}): ArticleReading {
  const { marks = [], rejected = [], entities = [], tags = [] } = decided;
  const sidecar: Sidecar = { version: 1, article: { sha256: analysis.sha256 }, tags, marks, rejected };
  return readArticle(text, analysis, sidecar, folderWith(entities));
}

/** Entities as `type name: mention, mention (origin)`; suggested is not said. */
function rowsOf(article: SampleArticle, { entities }: ArticleReading): string[] {
  return entities.map(({ type, name, mentions }) => {
    const places = mentions.map(
      (m) => article.text.slice(m.start, m.end) + (m.origin === 'suggested' ? '' : ` (${m.origin})`),
    );
    return `${type} ${name}: ${places.join(', ')}`;
  });
}

function wordsAt(
  article: SampleArticle,
  spans: readonly { readonly start: number; readonly end: number }[],
): string[] {
  return spans.map(({ start, end }) => article.text.slice(start, end));
}

const MEETING =
  '[[Amina Diallo|person#diallo]] [[met|event]] [[Port Vale|place]] fishermen on [[Tuesday|date]]. ' +
  '[[Diallo|person#diallo]] said [[she|person-pronoun#diallo]] had listened.';

describe('readArticle', () => {
  it('reads an article that nobody decided anything about as it was suggested', () => {
    const article = sampleArticle(MEETING);
    const reading = readArticle(article.text, article.analysis, null, undefined);
    assert.deepEqual(rowsOf(article, reading), [
      'person Amina Diallo: Amina Diallo, Diallo, she',
      'place Port Vale: Port Vale',
    ]);
    assert.deepEqual(
      reading.events.map((e) => [e.kind, e.origin]),
      [['met', 'suggested']],
    );
    assert.deepEqual(wordsAt(article, reading.dates), ['Tuesday']);
    assert.deepEqual(reading.marks, []);
  });

  it('shows a mention that was accepted as accepted', () => {
    const article = sampleArticle(MEETING);
    const reading = read(article, { marks: [article.mark('person', 'Amina Diallo')] });
    assert.equal(rowsOf(article, reading)[0], 'person Amina Diallo: Amina Diallo (accepted), Diallo, she');
    assert.equal(reading.entities[0]?.mentions[0]?.mark, 'mark01');
  });

  it('gives an accepted mention the words that were marked', () => {
    const article = sampleArticle('Judge [[Amina|person]] Diallo spoke.');
    const reading = read(article, { marks: [article.mark('person', 'Amina Diallo')] });
    assert.deepEqual(rowsOf(article, reading), ['person Amina: Amina Diallo (accepted)']);
  });

  it('takes away one mention that was rejected, and keeps the others', () => {
    const article = sampleArticle(MEETING);
    const reading = read(article, { rejected: [article.reject('person', 'Diallo', 1)] });
    assert.equal(rowsOf(article, reading)[0], 'person Amina Diallo: Amina Diallo, she');
  });

  it('takes away an entity with its pronouns when every name of it was rejected', () => {
    const article = sampleArticle(MEETING);
    const rejected = [article.reject('person', 'Amina Diallo'), article.reject('person', 'Diallo', 1)];
    const reading = read(article, { rejected });
    assert.deepEqual(rowsOf(article, reading), ['place Port Vale: Port Vale']);
    assert.equal(reading.events[0]?.participants[0]?.entity, null);
  });

  it('rejects a suggestion under its own label alone', () => {
    const article = sampleArticle(MEETING);
    assert.equal(read(article, { rejected: [article.reject('place', 'Amina Diallo')] }).entities.length, 2);
  });

  it('gives a person who was tagged by hand a row', () => {
    const article = sampleArticle('The mayor, Ngozi  Okafor, left early.');
    const reading = read(article, { marks: [article.mark('person', 'Ngozi  Okafor')] });
    assert.deepEqual(rowsOf(article, reading), ['person Ngozi Okafor: Ngozi  Okafor (added)']);
    assert.equal(reading.entities[0]?.id, 'person:ngozi-okafor');
  });

  it('adds a mention that was tagged by hand to the row of the same name', () => {
    const article = sampleArticle('[[Amina Diallo|person]] came. Nobody asked AMINA DIALLO why.');
    const reading = read(article, { marks: [article.mark('person', 'AMINA DIALLO')] });
    assert.deepEqual(rowsOf(article, reading), ['person Amina Diallo: Amina Diallo, AMINA DIALLO (added)']);
  });

  it('replaces a suggestion of another type at the marked place', () => {
    const article = sampleArticle('[[Ford|organization]] resigned. [[Ford|organization]] makes cars.');
    const reading = read(article, { marks: [article.mark('person', 'Ford')] });
    assert.deepEqual(rowsOf(article, reading), ['organization Ford: Ford', 'person Ford: Ford (added)']);
  });

  it('keeps marks of labels that are not built in among the marks alone', () => {
    const article = sampleArticle(MEETING);
    const reading = read(article, { marks: [article.mark('claim', 'had listened')], tags: ['verify'] });
    assert.equal(reading.entities.length, 2);
    assert.deepEqual(
      reading.marks.map((m) => [m.label, m.state]),
      [['claim', 'anchored']],
    );
    assert.deepEqual(reading.tags, ['verify']);
  });

  it('accepts, rejects and adds events', () => {
    const article = sampleArticle('They [[met|event]], [[argued|event]] and parted.');
    const reading = read(article, {
      marks: [article.mark('event', 'met'), article.mark('event', 'parted', { id: 'mark02' })],
      rejected: [article.reject('event', 'argued')],
    });
    assert.deepEqual(
      reading.events.map((e) => `${e.kind} ${e.origin} ${e.mark}`),
      ['met accepted mark01', 'parted added mark02'],
    );
  });

  it('rejects and adds dates', () => {
    const article = sampleArticle('On [[Tuesday|date]], the [[May|date]] family met on Whit Monday.');
    const reading = read(article, {
      marks: [article.mark('date', 'Whit Monday')],
      rejected: [article.reject('date', 'May')],
    });
    assert.deepEqual(wordsAt(article, reading.dates), ['Tuesday', 'Whit Monday']);
    assert.equal(reading.dates[1]?.from, null);
  });

  it('dims what was marked as boilerplate, and leaves out who is named there', () => {
    const article = sampleArticle('[[Amina Diallo|person]] spoke.\nRead [[Joe Bloggs|person]] on cars.\n');
    const reading = read(article, { marks: [article.mark('boilerplate', 'Read Joe Bloggs on cars.')] });
    assert.deepEqual(wordsAt(article, reading.boilerplate), ['Read Joe Bloggs on cars.']);
    assert.equal(reading.boilerplate[0]?.dimmed, true);
    assert.deepEqual(rowsOf(article, reading), ['person Amina Diallo: Amina Diallo']);
  });

  it('no longer dims what was rejected as boilerplate, and keeps dimming the lines around it', () => {
    const article = sampleArticle('[[Sign up now!\nThe strike ends.\nShare this|promotion]]');
    const reading = read(article, { rejected: [article.reject('boilerplate', 'The strike ends.\n')] });
    assert.deepEqual(wordsAt(article, reading.boilerplate), ['Sign up now!\n', 'Share this']);
  });

  it('leaves out what is found in residue', () => {
    const article = sampleArticle(
      '[[Amina Diallo|person]] spoke.\nSign up for more news of Amina Diallo today',
    );
    const line = {
      start: 27,
      end: article.text.length,
      kind: 'promotion',
      confidence: 1,
      dimmed: true,
      reason: '',
    } as const;
    const inside = article.text.lastIndexOf('Amina');
    const [entity] = article.analysis.entities;
    const analysis = {
      ...article.analysis,
      boilerplate: [line],
      entities: [
        {
          ...entity!,
          mentions: [
            ...entity!.mentions,
            { start: inside, end: inside + 12, kind: 'name', confidence: 1 } as const,
          ],
        },
      ],
    };
    assert.equal(readArticle(article.text, analysis, null, undefined).entities[0]?.mentions.length, 1);
  });

  it('has no row for who is named in a byline or a caption alone', () => {
    const base = sampleArticle('[[By Joe Bloggs|byline]]\n[[Mary Ward at sea|caption]]\nThe ship sank.');
    const person = (name: string) => {
      const start = base.text.indexOf(name);
      const mentions = [{ start, end: start + name.length, kind: 'name', confidence: 1 } as const];
      return { id: name, type: 'person', name, aliases: [], titles: [], mentions } as const;
    };
    const analysis = { ...base.analysis, entities: [person('Joe Bloggs'), person('Mary Ward')] };
    assert.deepEqual(readArticle(base.text, analysis, null, undefined).entities, []);
  });

  it('shows the folder’s name of an entity, found by name or alias', () => {
    const article = sampleArticle(MEETING);
    const diallo: RegisteredEntity = {
      id: 'ad',
      type: 'person',
      name: 'Dr Amina Diallo',
      aliases: ['amina diallo'],
    };
    const [row] = read(article, { entities: [diallo] }).entities;
    assert.equal(row?.name, 'Dr Amina Diallo');
    assert.equal(row?.registered, 'ad');
    assert.deepEqual(row?.aliases, ['amina diallo', 'Amina Diallo', 'Diallo']);
  });

  it('never links by a likeness of names, or across types', () => {
    const article = sampleArticle(MEETING);
    const others: RegisteredEntity[] = [
      { id: 'a', type: 'person', name: 'Aminah Diallo', aliases: ['Diallo'] },
      { id: 'b', type: 'organization', name: 'Amina Diallo', aliases: [] },
    ];
    assert.equal(read(article, { entities: others }).entities[0]?.registered, null);
  });

  it('takes a name for what the folder says that it is instead', () => {
    const article = sampleArticle('[[Amina Diallo|person]] and [[the port|place]] [[met|event]].');
    const ship: RegisteredEntity = {
      ...{ id: 'ad', type: 'equipment', name: 'Amina Diallo', aliases: [] },
      insteadOf: ['person'],
    };
    assert.deepEqual(rowsOf(article, read(article, { entities: [ship] })), [
      'equipment Amina Diallo: Amina Diallo',
      'place the port: the port',
    ]);
  });

  it('finds an entity under the id of one that was merged into it', () => {
    const article = sampleArticle('[[Bo Lind|person]] spoke.');
    const known: RegisteredEntity = {
      ...{ id: 'ad', type: 'person', name: 'Amina Diallo', aliases: [] },
      replaces: ['bl'],
    };
    const marks = [article.mark('person', 'Bo Lind', { entity: 'bl' })];
    assert.deepEqual(rowsOf(article, read(article, { entities: [known], marks })), [
      'person Amina Diallo: Bo Lind (accepted)',
    ]);
  });

  it('takes a name for another in the articles that this one claims', () => {
    const article = sampleArticle('[[Bo Lind|person]] spoke.');
    const entities: RegisteredEntity[] = [
      { id: 'bl', type: 'person', name: 'Bo Lind', aliases: [] },
      { id: 'poet', type: 'person', name: 'Bo Lind (poet)', aliases: ['Bo Lind'], articles: ['a/1.txt'] },
    ];
    const nameIn = (path?: string) =>
      readArticle(article.text, article.analysis, null, folderWith(entities), path).entities[0]?.name;
    assert.equal(nameIn('a/1.txt'), 'Bo Lind (poet)');
    assert.equal(nameIn('1.txt'), 'Bo Lind');
    assert.equal(nameIn(), 'Bo Lind');
  });

  it('makes two of names that the folder knows as two, and leaves a part of a name where it is', () => {
    const article = sampleArticle(
      '[[John Smith|person#js]] met [[J. Smith|person#js]]. [[Smith|person#js]] and [[he|person-pronoun#js]] spoke.',
    );
    const entities: RegisteredEntity[] = [
      { id: 'js', type: 'person', name: 'John Smith', aliases: [] },
      { id: 'js2', type: 'person', name: 'Judge Smith', aliases: ['J. Smith', 'Smith'] },
    ];
    assert.deepEqual(rowsOf(article, read(article, { entities })), [
      'person John Smith: John Smith, Smith, he',
      'person Judge Smith: J. Smith',
    ]);
  });

  it('links by another name that the article has, unless that is a part of the name', () => {
    const article = sampleArticle(
      '[[Sergei Shoigu|person#s]] spoke. [[Shoigu, S.|person#s]], [[Shoigu|person#s]].',
    );
    const known = (alias: string): RegisteredEntity[] => [
      { id: 's', type: 'person', name: 'General Shoigu', aliases: [alias] },
    ];
    assert.equal(read(article, { entities: known('Shoigu, S.') }).entities[0]?.name, 'General Shoigu');
    assert.equal(read(article, { entities: known('Shoigu') }).entities[0]?.name, 'Sergei Shoigu');
  });

  it('does not choose between two known entities of the same name', () => {
    const article = sampleArticle(MEETING);
    const twins = ['a', 'b'].map((id): RegisteredEntity => ({
      id,
      type: 'person',
      name: 'Amina Diallo',
      aliases: [],
    }));
    assert.equal(read(article, { entities: twins }).entities[0]?.registered, null);
    const marked = read(article, {
      entities: twins,
      marks: [article.mark('person', 'Amina Diallo', { entity: 'b' })],
    });
    assert.equal(marked.entities[0]?.registered, 'b');
  });

  it('makes one row of two that the folder knows as one, and leads events there', () => {
    const article = sampleArticle('[[A. Diallo|person#one]] and [[Amina Diallo|person#two]] [[met|event]].');
    const known: RegisteredEntity = {
      id: 'ad',
      type: 'person',
      name: 'Amina Diallo',
      aliases: ['A. Diallo'],
    };
    const reading = read(article, { entities: [known] });
    assert.deepEqual(rowsOf(article, reading), ['person Amina Diallo: A. Diallo, Amina Diallo']);
    assert.deepEqual(
      reading.events[0]?.participants.map((p) => p.entity),
      ['person:one', 'person:one'],
    );
  });

  it('moves a mention that a mark gives to another entity', () => {
    const article = sampleArticle('[[Kim Jong Un|person#kim]] spoke. [[Kim|person#kim]] listened.');
    const entities: RegisteredEntity[] = [
      { id: 'kju', type: 'person', name: 'Kim Jong Un', aliases: [] },
      { id: 'kyj', type: 'person', name: 'Kim Yo Jong', aliases: [] },
    ];
    const reading = read(article, { entities, marks: [article.mark('person', 'Kim', { entity: 'kyj' }, 1)] });
    assert.deepEqual(rowsOf(article, reading), [
      'person Kim Jong Un: Kim Jong Un',
      'person Kim Yo Jong: Kim (accepted)',
    ]);
  });

  it('keeps decisions in step with an article that was edited elsewhere', () => {
    const before = sampleArticle(MEETING);
    const after = sampleArticle(`LATEST: ${MEETING}`);
    const sidecar: Sidecar = {
      version: 1,
      article: { sha256: before.analysis.sha256 },
      tags: [],
      marks: [before.mark('person', 'Amina Diallo')],
      rejected: [before.reject('place', 'Port Vale')],
    };
    const reading = readArticle(after.text, after.analysis, sidecar, undefined);
    assert.deepEqual(rowsOf(after, reading), ['person Amina Diallo: Amina Diallo (accepted), Diallo, she']);
    assert.deepEqual(
      reading.marks.map((m) => m.state),
      ['moved'],
    );
  });
});
