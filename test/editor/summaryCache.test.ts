import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import type { Analysis } from '../../src/analysis/model.ts';
import { ANALYSIS_VERSION } from '../../src/analysis/model.ts';
import type { ArticleSummary } from '../../src/corpus/articleSummary.ts';
import { ArticleReader } from '../../src/editor/folder/articleReader.ts';
import { SummaryCache } from '../../src/editor/folder/summaryCache.ts';
import { TextFiles } from '../../src/editor/marks/textFiles.ts';
import { FolderLines } from '../../src/editor/folder/folderLines.ts';
import type { FolderFiles } from '../../src/editor/services.ts';
import type { FolderFile } from '../../src/marks/model.ts';
import { write } from './marking.ts';
import { newFile, TALKS } from './pressmark.ts';

const NOTHING: ArticleSummary = {
  sha256: '',
  published: null,
  tags: [],
  entities: [],
  events: [],
  labels: [],
  lines: { keys: [], places: [], states: '' },
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
    await cache.set('file:///a', 'k', { ...NOTHING, sha256: 'a' });
    await cache.write();
    assert.equal((await cacheIn(folder).get('file:///a', 'k'))?.sha256, 'a');
    assert.equal(await cacheIn(folder).get('file:///a', 'other'), undefined, 'of another text');
    assert.equal(await cacheIn(folder).get('file:///b', 'k'), undefined, 'of another file');
    assert.equal(await cacheIn(folder, 'later').get('file:///a', 'k'), undefined, 'by other code');
  });

  it('go with the files that are gone', async () => {
    const folder = await newFolder();
    const cache = cacheIn(folder);
    for (const file of ['a', 'b']) await cache.set(file, 'k', NOTHING);
    await cache.keepOnly(new Set(['a']));
    const next = cacheIn(folder);
    assert.deepEqual([await next.get('a', 'k'), await next.get('b', 'k')], [NOTHING, undefined]);
  });

  it('are made again where the disk has half of them, or something else', async () => {
    const folder = await newFolder();
    const cache = cacheIn(folder);
    await cache.set('a', 'k', NOTHING);
    await cache.write();
    const [[name] = ['']] = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(folder, 'summaries'));
    for (const content of ['{"format":1,"made', '{}', '[]', '{"format": 99}']) {
      await write(vscode.Uri.joinPath(folder, 'summaries', name), content);
      const next = cacheIn(folder);
      assert.equal(await next.get('a', 'k'), undefined, content);
      await next.set('a', 'k', NOTHING);
      await next.write();
      assert.deepEqual(await cacheIn(folder).get('a', 'k'), NOTHING);
    }
  });

  it('are not kept where there is no storage', async () => {
    const cache = cacheIn(undefined);
    await cache.set('a', 'k', NOTHING);
    await cache.write();
    assert.equal(await cache.get('a', 'k'), undefined);
  });

  it('save the analysis of an article until its text, its sidecar or a name in it changes', async () => {
    const folder = await newFolder();
    const article = await newFile('talks.txt', TALKS);
    let folderFile: FolderFile | undefined;
    let analysed = 0;
    const analyses = {
      analyze: () => Promise.resolve(analysisOf(`${++analysed}`)),
      dispose: () => undefined,
    };
    const folderFiles: FolderFiles = {
      onDidChange: new vscode.EventEmitter<vscode.Uri>().event,
      peek: () => folderFile,
      peekUri: () => undefined,
      load: () => Promise.resolve(folderFile),
      pathOf: () => undefined,
      edit: () => Promise.resolve(),
      dispose: () => undefined,
    };
    const choices = { get: () => undefined } as unknown as ConstructorParameters<typeof ArticleReader>[3];
    const reader = () => new ArticleReader(analyses, new TextFiles(), folderFiles, choices, lines, cache);
    const lines = new FolderLines(folderFiles);
    let cache = cacheIn(folder);
    const readings = async () => {
      await reader().summarize(article);
      await cache.write();
      cache = cacheIn(folder);
      return analysed;
    };
    const named = (name: string, ...accepted: readonly string[]): FolderFile => ({
      ...{ version: 1, labels: [], different: [], events: [], include: [], exclude: [] },
      boilerplate: { accepted, refused: [] },
      entities: [{ id: 'x', type: 'person', name, aliases: [] }],
    });
    assert.equal(await readings(), 1);
    assert.equal(await readings(), 1, 'nothing changed');
    folderFile = named('Somebody Else');
    assert.equal(await readings(), 2, 'the folder has a file now');
    folderFile = named('Somebody Other');
    assert.equal(await readings(), 2, 'a name that does not stand in it');
    folderFile = named('Vladimir Putin');
    assert.equal(await readings(), 3, 'a name in it');
    folderFile = named('Vladimir Putin', 'Read more');
    assert.equal(await readings(), 3, 'a line that it does not have');
    folderFile = named('Vladimir Putin', 'Read more', 'COMMENTS');
    assert.equal(await readings(), 4, 'a line of it');
    await write(article.with({ path: `${article.path}.marks.yaml` }), 'version: 1\ntags: [verify]\n');
    assert.equal(await readings(), 5, 'its sidecar');
    await write(article, `${TALKS}\nMore was said on Thursday, and nobody listened to it any more.\n`);
    assert.equal(await readings(), 6, 'its text');
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
