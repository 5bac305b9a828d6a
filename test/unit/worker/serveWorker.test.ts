import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Analysis } from '../../../src/analysis/model.ts';
import type { Request, Response } from '../../../src/worker/protocol.ts';
import { serveWorker, type ArticleReader } from '../../../src/worker/serveWorker.ts';

describe('serveWorker', () => {
  it('answers requests in their order, with the hash of the text', async () => {
    const client = serve(() => (_text, options) => analysisOf(options.file, options.sha256));
    client.send({ type: 'load', id: 0, models: {} }, analyze(1, 'abc'), analyze(2, ''));
    assert.deepEqual(await client.answers(3), [
      { type: 'loaded', id: 0 },
      {
        type: 'analysis',
        id: 1,
        // The test vector of FIPS 180.
        analysis: analysisOf('1.txt', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'),
      },
      {
        type: 'analysis',
        id: 2,
        analysis: analysisOf('2.txt', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'),
      },
    ]);
  });

  it('does not read what was cancelled before its turn', async () => {
    const read: string[] = [];
    const client = serve(() => (text) => {
      read.push(text);
      // Comes in while the first article is being read.
      if (text === 'one') client.send({ type: 'cancel', id: 2 });
      return analysisOf(text, '');
    });
    client.send(
      { type: 'load', id: 0, models: {} },
      analyze(1, 'one'),
      analyze(2, 'two'),
      analyze(3, 'three'),
    );
    const answers = await client.answers(4);
    assert.deepEqual(read, ['one', 'three']);
    assert.deepEqual(answers.map(({ type, id }) => `${type} ${id}`).sort(), [
      'analysis 1',
      'analysis 3',
      'cancelled 2',
      'loaded 0',
    ]);
  });

  it('says why an article could not be read, and reads the next', async () => {
    const client = serve(() => (text) => {
      if (text === 'bad') throw new Error('The text is bad.');
      return analysisOf(text, '');
    });
    client.send({ type: 'load', id: 0, models: {} }, analyze(1, 'bad'), analyze(2, 'good'));
    const [, failed, good] = await client.answers(3);
    assert.deepEqual(failed, { type: 'failed', id: 1, message: 'The text is bad.' });
    assert.equal(good?.type, 'analysis');
  });

  it('says why the models could not be loaded', async () => {
    const client = serve(() => {
      throw new Error('tagger.bin is damaged.');
    });
    client.send({ type: 'load', id: 0, models: {} });
    assert.deepEqual(await client.answers(1), [{ type: 'failed', id: 0, message: 'tagger.bin is damaged.' }]);
  });
});

function serve(createReader: (models: unknown) => ArticleReader) {
  const answers: Response[] = [];
  let send: (request: Request) => void = () => undefined;
  let answered: () => void = () => undefined;
  const port = {
    post: (response: Response) => {
      answers.push(response);
      answered();
    },
    onMessage: (listener: typeof send) => {
      send = listener;
    },
  };
  serveWorker(port, createReader);
  return {
    send: (...requests: Request[]) => requests.forEach((request) => send(request)),
    /** Settles once there are so many answers. */
    answers: async (count: number) => {
      while (answers.length < count) await new Promise<void>((resolve) => (answered = resolve));
      return answers;
    },
  };
}

function analyze(id: number, text: string): Request {
  return { type: 'analyze', id, text, options: { file: `${id}.txt` } };
}

function analysisOf(file: string, sha256: string): Analysis {
  return {
    version: 1,
    file,
    sha256,
    language: 'en',
    published: null,
    boilerplate: [],
    entities: [],
    dates: [],
    quotes: [],
    events: [],
  };
}
