import assert from 'node:assert/strict';
import { utimes } from 'node:fs/promises';
import { beforeEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import type { Analysis } from '../../src/analysis/model.ts';
import { ANALYSIS_VERSION } from '../../src/analysis/model.ts';
import { ArticleReader } from '../../src/editor/folder/articleReader.ts';
import { type KeptSummary, SummaryCache } from '../../src/editor/folder/summaryCache.ts';
import { TextFiles } from '../../src/editor/marks/textFiles.ts';
import { FolderLines } from '../../src/editor/folder/folderLines.ts';
import type { FolderFiles } from '../../src/editor/services.ts';
import type { FolderFile } from '../../src/marks/model.ts';
import { write } from './marking.ts';
import { newFile, TALKS } from './pressmark.ts';

const NOTHING: KeptSummary = {
  key: 'k',
  stamp: '1 2',
  given: 'g',
  summary: {
    ...{ sha256: '', published: null, tags: [], entities: [], events: [], labels: [] },
    lines: { keys: [], places: [], states: '' },
  },
};

/** A new cache on the same disk: what another window would see. */
async function newFolder(): Promise<vscode.Uri> {
  return vscode.Uri.joinPath(await newFile('cache/x', ''), '..');
}

const cacheIn = (folder: vscode.Uri | undefined, madeBy = 'now') =>
  new SummaryCache(folder, () => Promise.resolve(madeBy));

describe('summaries that outlive the window', () => {
  it('are there in the next window, while they are made of the same', async () => {
    const folder = await newFolder();
    const cache = cacheIn(folder);
    await cache.set('file:///a', NOTHING);
    await cache.write();
    assert.deepEqual(await cacheIn(folder).get('file:///a'), NOTHING);
    assert.equal(await cacheIn(folder).get('file:///b'), undefined, 'of another file');
    assert.equal(await cacheIn(folder, 'later').get('file:///a'), undefined, 'by other code');
  });

  it('go with the files that are gone', async () => {
    const folder = await newFolder();
    const cache = cacheIn(folder);
    for (const file of ['a', 'b']) await cache.set(file, NOTHING);
    await cache.keepOnly(new Set(['a']));
    const next = cacheIn(folder);
    assert.deepEqual([await next.get('a'), await next.get('b')], [NOTHING, undefined]);
  });

  it('are made again where the disk has half of them, or something else', async () => {
    const folder = await newFolder();
    const cache = cacheIn(folder);
    await cache.set('a', NOTHING);
    await cache.write();
    const [[name] = ['']] = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(folder, 'summaries'));
    for (const content of ['{"format":2,"made', '{}', '[]', '{"format": 99}']) {
      await write(vscode.Uri.joinPath(folder, 'summaries', name), content);
      const next = cacheIn(folder);
      assert.equal(await next.get('a'), undefined, content);
      await next.set('a', NOTHING);
      await next.write();
      assert.deepEqual(await cacheIn(folder).get('a'), NOTHING);
    }
  });

  it('are not kept where there is no storage', async () => {
    const cache = cacheIn(undefined);
    await cache.set('a', NOTHING);
    await cache.write();
    assert.equal(await cache.get('a'), undefined);
  });

  describe('and articles', () => {
    let article: vscode.Uri;
    let folderFile: FolderFile | undefined;
    /** How many articles were analysed, and how often one was read from the disk. */
    let analysed: number;
    let read: number;
    /** Takes the summary in a new window. */
    let summarize: () => Promise<void>;

    beforeEach(async () => {
      const folder = await newFolder();
      article = await newFile('talks.txt', TALKS);
      folderFile = undefined;
      analysed = read = 0;
      const folderFiles: FolderFiles = {
        onDidChange: new vscode.EventEmitter<vscode.Uri>().event,
        peek: () => folderFile,
        peekUri: () => undefined,
        load: () => Promise.resolve(folderFile),
        pathOf: () => undefined,
        edit: () => Promise.resolve(),
        dispose: () => undefined,
      };
      const analyses = {
        analyze: () => Promise.resolve(analysisOf(`${++analysed}`)),
        dispose: () => undefined,
      };
      const choices = { get: () => undefined } as unknown as ConstructorParameters<typeof ArticleReader>[3];
      const lines = new FolderLines(folderFiles);
      class CountingReader extends ArticleReader {
        override textOf(of: vscode.Uri): Promise<string> {
          read++;
          return super.textOf(of);
        }
      }
      summarize = async () => {
        const cache = cacheIn(folder);
        const reader = new CountingReader(analyses, new TextFiles(), folderFiles, choices, lines, cache);
        await reader.summarize(article, await reader.glance(article));
        await cache.write();
      };
    });

    const named = (name: string, ...accepted: readonly string[]): FolderFile => ({
      ...{ version: 1, labels: [], different: [], events: [], include: [], exclude: [] },
      boilerplate: { accepted, refused: [] },
      entities: [{ id: 'x', type: 'person', name, aliases: [] }],
    });
    /** Lets a file look as if it was changed so many seconds ago. */
    const age = (file: vscode.Uri, seconds: number) => {
      const then = Math.floor(Date.now() / 1000) - seconds;
      return utimes(file.fsPath, then, then);
    };

    it('save an analysis until its text, its sidecar or a name in it changes', async () => {
      const analyses = async () => {
        await summarize();
        return analysed;
      };
      assert.equal(await analyses(), 1);
      assert.equal(await analyses(), 1, 'nothing changed');
      folderFile = named('Somebody Else');
      assert.equal(await analyses(), 2, 'the folder has a file now');
      folderFile = named('Somebody Other');
      assert.equal(await analyses(), 2, 'a name that does not stand in it');
      folderFile = named('Vladimir Putin');
      assert.equal(await analyses(), 3, 'a name in it');
      folderFile = named('Vladimir Putin', 'Read more');
      assert.equal(await analyses(), 3, 'a line that it does not have');
      folderFile = named('Vladimir Putin', 'Read more', 'COMMENTS');
      assert.equal(await analyses(), 4, 'a line of it');
      await write(article.with({ path: `${article.path}.marks.yaml` }), 'version: 1\ntags: [verify]\n');
      assert.equal(await analyses(), 5, 'its sidecar');
      await write(article, `${TALKS}\nMore was said on Thursday, and nobody listened to it any more.\n`);
      assert.equal(await analyses(), 6, 'its text');
    });

    it('save the reading of a file until it or its sidecar changes on the disk', async () => {
      const reads = async () => {
        const before = read;
        await summarize();
        return read - before;
      };
      await age(article, 100);
      assert.equal(await reads(), 2, 'once for its lines, once for its content');
      assert.equal(await reads(), 0, 'nothing changed');
      folderFile = named('Somebody Else');
      assert.equal(await reads(), 1, 'what the folder knows');
      assert.equal(await reads(), 0);
      const sidecar = article.with({ path: `${article.path}.marks.yaml` });
      await write(sidecar, 'version: 1\ntags: [verify]\n');
      await age(sidecar, 50);
      assert.equal(await reads(), 2, 'a sidecar');
      assert.equal(await reads(), 0);
      await write(article, TALKS.replace('Putin', 'Mutin'));
      assert.equal(await reads(), 2, 'other words of the same length, just now');
      assert.equal(await reads(), 2, 'what was changed just now may change again at the same time');
      await age(article, 50);
      assert.equal(await reads(), 2, 'another time');
      assert.equal(await reads(), 0);
      assert.equal(analysed, 4);
    });
  });
});

function analysisOf(sha256: string): Analysis {
  const nothing = { boilerplate: [], entities: [], dates: [], quotes: [], events: [] };
  return {
    version: ANALYSIS_VERSION,
    file: '',
    sha256,
    language: 'en',
    published: null,
    ...nothing,
  };
}
