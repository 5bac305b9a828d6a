import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import type { Analysis } from '../../src/analysis/model.ts';
import type { Evidence } from '../../src/marks/evidence.ts';
import { Articles } from '../../src/editor/articles/articles.ts';
import { ManualChoices } from '../../src/editor/articles/manualChoices.ts';
import { OpenReadings } from '../../src/editor/reading/openReadings.ts';
import type { Analyses, FolderFiles, Sidecars } from '../../src/editor/services.ts';
import { newFile, until } from './pressmark.ts';

const TEXT =
  'The ministers met again in the spring, and this time they agreed on a date for the next round of talks.\n';

describe('the readings of open articles', () => {
  const disposables: vscode.Disposable[] = [];
  afterEach(() => {
    for (const disposable of disposables.splice(0).reverse()) disposable.dispose();
  });

  /** Readings of their own, with an analysis that the test answers. */
  function readingsWith(analyses: FakeAnalyses, sidecars = new FakeSidecars()): OpenReadings {
    const memento = { keys: () => [], get: () => undefined, update: () => Promise.resolve() };
    const choices = new ManualChoices(memento);
    const articles = new Articles(choices, NO_FOLDER_FILES);
    const lines = { knownTo: () => undefined, onDidChange: () => new vscode.Disposable(() => undefined) };
    const sources = { analyses, sidecars, folderFiles: NO_FOLDER_FILES, lines };
    const readings = new OpenReadings(articles, sources);
    disposables.push(choices, articles, readings);
    return readings;
  }

  it('are asked for once, when an article is opened', async () => {
    const analyses = new FakeAnalyses();
    const readings = readingsWith(analyses);
    const { uri } = await vscode.workspace.openTextDocument(await newFile('talks.txt', TEXT));
    const request = await analyses.next(uri);
    assert.deepEqual(readings.stateOf(uri), { kind: 'reading' });
    request.answer();
    assert.equal((await readings.whenRead(uri))?.analysis.file, 'talks.txt');
    assert.equal(analyses.of(uri).length, 1);
  });

  it('cancel the analysis of a text that is no more, and drop its answer', async () => {
    const analyses = new FakeAnalyses();
    const readings = readingsWith(analyses);
    const document = await vscode.workspace.openTextDocument(await newFile('talks.txt', TEXT));
    const first = await analyses.next(document.uri);
    await insert(document, 'Later. ');
    assert.equal(first.token?.isCancellationRequested, true);
    first.answer();
    const second = await analyses.next(document.uri);
    assert.equal(readings.get(document.uri), undefined);
    assert.equal(second.text, `Later. ${TEXT}`);
    second.answer();
    assert.equal((await readings.whenRead(document.uri))?.analysis.sha256, `Later. ${TEXT}`);
  });

  it('wait for a pause in the typing', async () => {
    const analyses = new FakeAnalyses();
    const readings = readingsWith(analyses);
    const document = await vscode.workspace.openTextDocument(await newFile('talks.txt', TEXT));
    (await analyses.next(document.uri)).answer();
    await readings.whenRead(document.uri);
    for (const word of ['One ', 'two ', 'three ']) await insert(document, word);
    (await analyses.next(document.uri)).answer();
    await readings.whenRead(document.uri);
    assert.equal(analyses.of(document.uri).length, 2);
  });

  it('apply a decision without analysing the text again', async () => {
    const analyses = new FakeAnalyses();
    const sidecars = new FakeSidecars();
    const readings = readingsWith(analyses, sidecars);
    const { uri } = await vscode.workspace.openTextDocument(await newFile('talks.txt', TEXT));
    (await analyses.next(uri)).answer();
    await readings.whenRead(uri);
    sidecars.change(uri, { tags: ['verify'] });
    await until(() => readings.get(uri)?.tags.length === 1, readings.onDidChange);
    assert.equal(analyses.of(uri).length, 1);
  });

  it('analyse the text again when the publication date is another', async () => {
    const analyses = new FakeAnalyses();
    const sidecars = new FakeSidecars();
    const readings = readingsWith(analyses, sidecars);
    const { uri } = await vscode.workspace.openTextDocument(await newFile('talks.txt', TEXT));
    (await analyses.next(uri)).answer();
    await readings.whenRead(uri);
    sidecars.change(uri, { article: { published: '2023-09-13' } });
    const second = await analyses.next(uri);
    assert.equal(second.evidence.published, '2023-09-13');
  });

  it('say why an article could not be read, and try again when it changes', async () => {
    const analyses = new FakeAnalyses();
    const readings = readingsWith(analyses);
    const document = await vscode.workspace.openTextDocument(await newFile('talks.txt', TEXT));
    (await analyses.next(document.uri)).fail('names.bin is missing. Install Pressmark again.');
    assert.equal(await readings.whenRead(document.uri), undefined);
    const message = 'names.bin is missing. Install Pressmark again.';
    assert.deepEqual(readings.stateOf(document.uri), { kind: 'failed', message });
    await insert(document, 'Later. ');
    (await analyses.next(document.uri)).answer();
    await readings.whenRead(document.uri);
    assert.equal(readings.stateOf(document.uri).kind, 'read');
  });
});

interface AnalysisRequest {
  readonly text: string;
  readonly evidence: Evidence;
  readonly token: vscode.CancellationToken | undefined;
  answer(): void;
  fail(message: string): void;
}

/** Answers when the test says so, with an analysis that has the text for its hash. */
class FakeAnalyses implements Analyses {
  private readonly requests = new Map<string, AnalysisRequest[]>();
  private readonly handedOut = new Map<string, number>();
  private readonly asked = new vscode.EventEmitter<void>();

  analyze(
    article: vscode.Uri,
    text: string,
    evidence: Evidence,
    token?: vscode.CancellationToken,
  ): Promise<Analysis | undefined> {
    return new Promise((resolve, reject) => {
      this.requests.set(article.toString(), [
        ...this.of(article),
        {
          text,
          evidence,
          token,
          answer: () => resolve(analysisOf(article.path.slice(article.path.lastIndexOf('/') + 1), text)),
          fail: (message) => reject(new Error(message)),
        },
      ]);
      this.asked.fire();
    });
  }

  of(article: vscode.Uri): readonly AnalysisRequest[] {
    return this.requests.get(article.toString()) ?? [];
  }

  /** The first request that was not handed out yet, once it comes. */
  async next(article: vscode.Uri): Promise<AnalysisRequest> {
    const number = this.handedOut.get(article.toString()) ?? 0;
    this.handedOut.set(article.toString(), number + 1);
    await until(() => this.of(article).length > number, this.asked.event);
    return this.of(article)[number]!;
  }

  dispose(): void {
    this.asked.dispose();
  }
}

/** Sidecars in memory. */
class FakeSidecars implements Sidecars {
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  readonly onDidChange = this.changed.event;
  private readonly contents = new Map<string, object>();

  uriOf(article: vscode.Uri): vscode.Uri {
    return article;
  }

  peek(): undefined {
    return undefined;
  }

  load(article: vscode.Uri): ReturnType<Sidecars['load']> {
    const content = this.contents.get(article.toString());
    const empty = { version: 1, article: {}, tags: [], marks: [], rejected: [] } as const;
    return Promise.resolve({ sidecar: content ? { ...empty, ...content } : null, problems: [] });
  }

  change(article: vscode.Uri, content: object): void {
    this.contents.set(article.toString(), content);
    this.changed.fire(article);
  }

  edit(): Promise<void> {
    return Promise.resolve();
  }

  dispose(): void {
    this.changed.dispose();
  }
}

const NO_FOLDER_FILES: FolderFiles = {
  onDidChange: new vscode.EventEmitter<vscode.Uri>().event,
  peek: () => undefined,
  load: () => Promise.resolve(undefined),
  pathOf: () => undefined,
  peekUri: () => undefined,
  edit: () => Promise.resolve(),
  dispose: () => undefined,
};

function analysisOf(file: string, sha256: string): Analysis {
  const nothing = { boilerplate: [], entities: [], dates: [], quotes: [], events: [] };
  return { version: 1, file, sha256, language: 'en', published: null, ...nothing };
}

async function insert(document: vscode.TextDocument, words: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, new vscode.Position(0, 0), words);
  await vscode.workspace.applyEdit(edit);
}
