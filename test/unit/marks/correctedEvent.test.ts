import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { EventCorrection, RegisteredEntity } from '../../../src/marks/model.ts';
import { participantName } from '../../../src/marks/participantName.ts';
import { readArticle } from '../../../src/marks/readArticle.ts';
import { editSidecar, parseSidecar } from '../../../src/marks/sidecarFile.ts';
import { sampleArticle } from './sampleArticle.ts';

const TEXT =
  'The mayor of [[Port Vale|place]] said so. [[Amina Diallo|person#ad]] [[met|event]] striking dockers and the harbour ' +
  'board. The dockers were pleased, and [[Bo Lind|person]] of [[Port Vale|place]] was not.';

/** The one event of the text as a correction on its word leaves it, once the sidecar was written and read again. */
function corrected(event: EventCorrection, entities: readonly RegisteredEntity[] = []) {
  const article = sampleArticle(TEXT);
  const { text, analysis } = article;
  const source = editSidecar(null, [{ type: 'addMark', mark: article.mark('event', 'met', { event }) }]);
  const { sidecar, problems } = parseSidecar(source);
  assert.deepEqual(problems, []);
  const folder = {
    version: 1,
    labels: [],
    entities,
    different: [],
    include: [],
    exclude: [],
    events: [],
    boilerplate: { accepted: [], refused: [] },
  } as const;
  const reading = readArticle(text, analysis, sidecar, folder);
  const [read] = reading.events;
  return {
    source,
    read,
    parties: read?.participants.map((one) => [
      one.role,
      participantName(text, reading.entities, one),
      text.slice(one.start, one.end),
      one.start,
    ]),
    at: (words: string, from = 0) => text.indexOf(words, from),
  };
}

describe('an event that a person corrected', () => {
  it('has the kind and the code that the person gave, and no finer code of another kind', () => {
    const { read } = corrected({ kind: 'negotiation', code: 'AGREE' });
    assert.deepEqual(
      [read?.kind, read?.plover, read?.cameo, read?.origin],
      ['negotiation', 'AGREE', null, 'accepted'],
    );
    assert.equal(read?.participants[0]?.role, 'source', 'who takes part stays as suggested');
  });

  it('finds those who take part by name, at the mention nearest to the event', () => {
    const { parties, at } = corrected({ source: ['amina  diallo'], target: ['Port Vale', 'Bo Lind'] });
    assert.deepEqual(parties, [
      ['source', 'Amina Diallo', 'Amina Diallo', at('Amina Diallo')],
      ['target', 'Port Vale', 'Port Vale', at('Port Vale')],
      ['target', 'Bo Lind', 'Bo Lind', at('Bo Lind')],
    ]);
  });

  it('finds words of the article that are no name, as whole words', () => {
    const { parties, at } = corrected({ source: [], target: ['dockers', 'Harbour board', 'dock'] });
    assert.deepEqual(parties, [
      ['target', 'dockers', 'dockers', at('dockers')],
      ['target', 'Harbour board', 'harbour board', at('harbour')],
      ['target', 'dock', 'met', at('met')],
    ]);
  });

  it('has somebody whom the article does not name at the place of its own word', () => {
    const { parties, at } = corrected({ source: ['Captain (ret.) Ode'] });
    assert.deepEqual(parties, [['source', 'Captain (ret.) Ode', 'met', at('met')]]);
  });

  it('has nobody where the list is empty', () => {
    assert.deepEqual(corrected({ source: [] }).parties, []);
  });

  it('calls people as the folder does, by any of their names', () => {
    const lind = { id: 'lind', type: 'person', name: 'Bo A. Lind', aliases: ['Bo Lind'] } as const;
    assert.deepEqual(corrected({ source: ['Bo Lind'] }, [lind]).parties?.[0]?.[1], 'Bo A. Lind');
  });

  it('is kept in the sidecar in lines of its own', () => {
    const { source } = corrected({ kind: 'strike talks', source: ['Bo Lind', 'dockers'], target: [] });
    assert.match(
      source,
      /\n {4}event:\n {6}kind: strike talks\n {6}source: \[Bo Lind, dockers\]\n {6}target: \[\]\n/,
    );
  });

  it('may be one that the person added', () => {
    const article = sampleArticle('They parted from [[Bo Lind|person]].');
    const event = { kind: 'farewell', code: 'GENERAL', target: ['Bo Lind'] } as const;
    const marks = [article.mark('event', 'parted', { event })];
    const sidecar = { version: 1, article: {}, tags: [], marks, rejected: [] } as const;
    const [read] = readArticle(article.text, article.analysis, sidecar, undefined).events;
    assert.deepEqual(
      [read?.kind, read?.origin, read?.participants[0]?.entity],
      ['farewell', 'added', 'person:bo-lind'],
    );
  });
});
