import assert from 'node:assert/strict';
import { after, describe, it } from 'mocha';
import * as vscode from 'vscode';
import type { ArticleDocuments } from '../../src/editor/language/articleDocuments.ts';
import { DecisionActions } from '../../src/editor/language/decisionActions.ts';
import { contentOf, savedMarks, sidecarOf, write } from './marking.ts';
import { pressmark, rangeOf, showNew, until, wordsAt } from './pressmark.ts';

const ARTICLE = `Ministers meet in Lisbon

LISBON, Sept 5 - Foreign Minister Amara Okonkwo met Rui Tavares in Lisbon on Tuesday.

Along the harbour

Okonkwo said the talks with Tavares were useful. She promised to visit the harbour again in spring.

Comments
Leave a comment
Your email address will not be published. Required fields are marked *
`;

/** What VS Code answers at the second letter of the words that a test is about. */
function ask<T>(command: string, document: vscode.TextDocument, words: string, ...args: unknown[]) {
  const { start } = rangeOf(document, words);
  return vscode.commands.executeCommand<T>(command, document.uri, start.translate(0, 1), ...args);
}

/** Words and their line, as "Okonkwo 6". */
function places(document: vscode.TextDocument, ranges: readonly vscode.Range[]): string[] {
  return ranges.map((range) => `${document.getText(range)} ${range.start.line}`);
}

async function actionsAt(document: vscode.TextDocument, words: string): Promise<vscode.CodeAction[]> {
  const { start } = rangeOf(document, words);
  const at = start.translate(0, 1);
  return vscode.commands.executeCommand(
    'vscode.executeCodeActionProvider',
    document.uri,
    new vscode.Range(at, at),
  );
}

/** Does what the menu of actions offers under a title, and waits until the article reads accordingly. */
async function choose(document: vscode.TextDocument, words: string, title: string): Promise<void> {
  const { readings } = await pressmark();
  const chosen = (await actionsAt(document, words)).find((action) => action.title === title);
  assert.ok(chosen?.command, title);
  const { command, arguments: args = [] } = chosen.command;
  await vscode.commands.executeCommand(command, ...(args as unknown[]));
  await readings.whenRead(document.uri);
}

describe('language features', () => {
  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('highlight all mentions of the person at the caret, the pronouns too', async () => {
    const { document } = await showNew('lisbon.txt', ARTICLE);
    const highlights = await ask<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document,
      'Okonkwo said',
    );
    const ranges = highlights.map(({ range }) => range);
    assert.deepEqual(places(document, ranges), ['Amara Okonkwo 2', 'Okonkwo 6', 'She 6']);
    const { Write, Read, Text } = vscode.DocumentHighlightKind;
    assert.deepEqual(
      highlights.map(({ kind }) => kind),
      [Write, Read, Text],
    );
  });

  it('leave other words to the highlights of VS Code', async () => {
    const { document } = await showNew('lisbon.txt', ARTICLE);
    const highlights = await ask<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document,
      'comment\n',
    );
    assert.ok(
      wordsAt(
        document,
        highlights.map(({ range }) => range),
      ).every((words) => /comment/i.test(words)),
    );
  });

  it('go from a short name and from a pronoun to the first full name', async () => {
    const { document } = await showNew('lisbon.txt', ARTICLE);
    for (const words of ['Okonkwo said', 'She promised']) {
      const [link] = await ask<vscode.LocationLink[]>('vscode.executeDefinitionProvider', document, words);
      assert.ok(link, words);
      assert.deepEqual(places(document, [link.targetRange]), ['Amara Okonkwo 2']);
    }
  });

  it('find the mentions of a person in the other articles that give the same full name, and in no others', async () => {
    const { folder } = await pressmark();
    const text = ARTICLE.replaceAll('Amara Okonkwo', 'Zainab Okonkwo');
    const { document } = await showNew('first.txt', text);
    const second = vscode.Uri.joinPath(document.uri, '../second.txt');
    await write(second, `${text.replace('She promised', 'Okonkwo promised')}`);
    await write(vscode.Uri.joinPath(document.uri, '../third.txt'), ARTICLE);
    await folder.readAgain();
    const found = await ask<vscode.Location[]>('vscode.executeReferenceProvider', document, 'Okonkwo said');
    assert.deepEqual(
      found.map(
        ({ uri, range }) => `${uri.path.split('/').at(-1)} ${range.start.line}:${range.start.character}`,
      ),
      [
        ...['first.txt 2:34', 'first.txt 6:0', 'first.txt 6:49'],
        ...['second.txt 2:34', 'second.txt 6:0', 'second.txt 6:49'],
      ],
    );
  });

  it('rename a person in the folder and change no article', async () => {
    const { readings } = await pressmark();
    const { document } = await showNew('rename.txt', ARTICLE);
    const folderFile = vscode.Uri.joinPath(document.uri, '../pressmark.yaml');
    await write(folderFile, 'version: 1\n');
    const { range, placeholder } = await ask<{ range: vscode.Range; placeholder: string }>(
      'vscode.prepareRename',
      document,
      'Okonkwo said',
    );
    assert.deepEqual([...places(document, [range]), placeholder], ['Okonkwo 6', 'Amara Okonkwo']);
    const edit = await ask<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document,
      'Okonkwo said',
      'Amara N. Okonkwo',
    );
    assert.equal(edit.size, 0);
    await until(
      () => !!readings.get(document.uri)?.entities.some(({ name }) => name === 'Amara N. Okonkwo'),
      readings.onDidChange,
    );
    assert.match((await contentOf(folderFile)) ?? '', /name: Amara N\. Okonkwo/);
    assert.deepEqual([document.getText(), document.isDirty], [ARTICLE, false]);
  });

  it('say what to do where a word that is no name is to be renamed', async () => {
    const { document } = await showNew('lisbon.txt', ARTICLE);
    await assert.rejects(
      async () => ask('vscode.prepareRename', document, 'useful'),
      /Put the caret on the name of a person/,
    );
  });

  it('outline headings with their events, and people with their mentions', async () => {
    const { document } = await showNew('lisbon.txt', ARTICLE);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const headline = symbols.find(({ name }) => name === 'Ministers meet in Lisbon');
    const next = headline?.children.find(({ name }) => name === 'Along the harbour');
    assert.deepEqual([headline?.range.start.line, headline?.range.end.line], [0, 6]);
    assert.deepEqual([next?.range.start.line, next?.range.end.line], [4, 6]);
    const events = headline?.children.filter(({ kind }) => kind === vscode.SymbolKind.Event);
    assert.ok(events?.some(({ name }) => name.includes('Amara Okonkwo')));
    const person = symbols.find(({ name }) => name === 'Amara Okonkwo');
    assert.deepEqual(
      person?.children.map(({ name }) => name),
      ['Amara Okonkwo', 'Okonkwo', 'She'],
    );
    assert.ok(!symbols.some(({ name }) => /comment/i.test(name)));
  });

  it('leave the headings of Markdown to VS Code', async () => {
    const { document } = await showNew('lisbon.md', `# ${ARTICLE}`);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    // VS Code's own has the number sign before it, and comes when its server has started.
    assert.ok(!symbols.some(({ name }) => name === 'Ministers meet in Lisbon'));
    assert.ok(symbols.some(({ name }) => name === 'Amara Okonkwo'));
  });

  it('find people and places of open articles by a part of their name', async () => {
    await showNew('lisbon.txt', ARTICLE.replaceAll('Rui Tavares', 'Tomé Vasconcelos'));
    const named = async (query: string) => {
      const found = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        query,
      );
      return found.map(({ name }) => name);
    };
    assert.deepEqual(await named('vasconc'), ['Tomé Vasconcelos']);
    assert.ok((await named('lisb')).includes('Lisbon'));
  });

  it('fold what is dimmed as one region, and each section under its heading', async () => {
    const { document } = await showNew('lisbon.txt', ARTICLE);
    const folds = await foldsOf(document);
    assert.deepEqual(folds, [
      [0, 6, undefined],
      [4, 6, undefined],
      [8, 10, vscode.FoldingRangeKind.Region],
    ]);
  });

  it('leave files that are no articles as VS Code folds them', async () => {
    const { document } = await showNew('LICENSE.txt', 'one\n  two\n  three\nfour\n');
    assert.ok((await foldsOf(document)).every(([, , kind]) => kind === undefined));
    const symbols = await vscode.commands.executeCommand<unknown[] | undefined>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    assert.deepEqual(symbols ?? [], []);
  });

  it('turn all mentions by the same name into another kind, and the pronoun is nobody’s any more', async () => {
    const { readings } = await pressmark();
    const { document } = await showNew('kinds.txt', ARTICLE.replaceAll('Amara Okonkwo', 'Okonkwo'));
    await choose(document, 'Okonkwo said', 'This is an organisation');
    const entities = readings.get(document.uri)!.entities.filter(({ name }) => name.includes('Okonkwo'));
    assert.deepEqual(
      entities.map(({ type, mentions }) => [type, mentions.length]),
      [['organization', 2]],
    );
    const { marks } = await savedMarks(document.uri);
    assert.deepEqual(
      marks.map(({ label, quote }) => [label, quote]),
      [
        ['organization', 'Okonkwo'],
        ['organization', 'Okonkwo'],
      ],
    );
  });

  it('refuse what is not a name', async () => {
    const { readings } = await pressmark();
    const { document } = await showNew('refuse.txt', ARTICLE);
    await choose(document, 'Tavares were', 'This is not a name');
    const tavares = readings.get(document.uri)!.entities.find(({ name }) => name.includes('Tavares'));
    assert.deepEqual(
      wordsAt(
        document,
        tavares?.mentions.map((m) => rangeFrom(document, m)),
      ),
      ['Rui Tavares'],
    );
  });

  it('accept and reject the suggestion at the caret', async () => {
    const { document } = await showNew('decide.txt', ARTICLE);
    await choose(document, 'Amara Okonkwo', 'Accept');
    assert.deepEqual(
      (await savedMarks(document.uri)).marks.map(({ quote }) => quote),
      ['Amara Okonkwo'],
    );
    await choose(document, 'Rui Tavares', 'Reject');
    assert.deepEqual(
      (await savedMarks(document.uri)).rejected.map(({ quote }) => quote),
      ['Rui Tavares'],
    );
    const titles = (await actionsAt(document, 'Amara Okonkwo')).map(({ title }) => title);
    assert.ok(!titles.includes('Accept'), 'what was decided is not asked again');
  });

  it('make dimmed lines part of the article, and lines of the article boilerplate', async () => {
    const { readings } = await pressmark();
    const { document } = await showNew('lines.txt', ARTICLE);
    const dimmed = () =>
      readings
        .get(document.uri)!
        .boilerplate.filter((line) => line.dimmed)
        .map((line) => document.getText(rangeFrom(document, line)));
    await choose(document, 'Leave a comment', 'This is part of the article');
    assert.ok(!dimmed().includes('Leave a comment'));
    await choose(document, 'Along the harbour', 'This is boilerplate');
    assert.ok(dimmed().includes('Along the harbour'));
    const { marks, rejected } = await savedMarks(document.uri);
    assert.deepEqual([marks.length, rejected.length], [1, 1]);
  });

  it('answer nothing while Pressmark is switched off', async () => {
    const { document } = await showNew('off.txt', ARTICLE);
    await vscode.commands.executeCommand('pressmark.switchOff');
    try {
      const links = await ask<unknown[]>('vscode.executeDefinitionProvider', document, 'Okonkwo said');
      assert.deepEqual(links, []);
      assert.deepEqual(await actionsAt(document, 'Okonkwo said'), []);
    } finally {
      await vscode.commands.executeCommand('pressmark.switchOn');
    }
  });

  it('show no lightbulb on their own', async () => {
    const articles = { read: () => assert.fail('nobody asked') } as unknown as ArticleDocuments;
    const { document } = await showNew('bulb.txt', ARTICLE);
    const context = { triggerKind: vscode.CodeActionTriggerKind.Automatic, diagnostics: [], only: undefined };
    const { token } = new vscode.CancellationTokenSource();
    const actions = new DecisionActions(articles, { countOf: () => 2, decisionOf: () => null });
    const range = rangeOf(document, 'Okonkwo');
    assert.equal(await actions.provideCodeActions(document, range, context, token), undefined);
  });

  it('write nothing without being asked', async () => {
    const { document } = await showNew('quiet.txt', ARTICLE);
    await ask('vscode.executeReferenceProvider', document, 'Okonkwo said');
    await actionsAt(document, 'Okonkwo said');
    assert.equal(await contentOf(sidecarOf(document.uri)), undefined);
  });
});

async function foldsOf(document: vscode.TextDocument) {
  const folds = await vscode.commands.executeCommand<vscode.FoldingRange[] | undefined>(
    'vscode.executeFoldingRangeProvider',
    document.uri,
  );
  return (folds ?? []).map(({ start, end, kind }) => [start, end, kind] as const);
}

function rangeFrom(document: vscode.TextDocument, span: { start: number; end: number }): vscode.Range {
  return new vscode.Range(document.positionAt(span.start), document.positionAt(span.end));
}
