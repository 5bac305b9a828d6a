import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import type { Row } from '../../src/editor/views/row.ts';
import type { RowTree } from '../../src/editor/views/rowTree.ts';
import { caretIn, select } from './marking.ts';
import { newFile, pressmark, rangeOf, show, showNew, until } from './pressmark.ts';

const ARTICLE = `Talks in Moscow

Russian President Vladimir Putin met North Korean leader Kim Jong Un in Moscow on Wednesday, the United Nations said.
Putin told reporters that the talks were useful. Kim did not speak to reporters, but he thanked Putin for the welcome.
`;

const run = (command: string, ...args: unknown[]) =>
  vscode.commands.executeCommand(`pressmark.${command}`, ...args);

describe('the views', () => {
  let people: RowTree;
  let organizations: RowTree;
  let tags: RowTree;
  before(async () => {
    ({ people, organizations, tags } = (await pressmark()).views);
    await run('showPeople');
  });
  afterEach(() => run('clearFilter'));
  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('list the people of the article, those mentioned most first, with their titles', async () => {
    await showNew('talks.txt', ARTICLE);
    const rows = await people.getChildren();
    const putin = rows.find((row) => labelOf(row) === 'Vladimir Putin')!;
    assert.match(descriptionOf(putin), /^\d+ · .*President/);
    assert.ok(rows.some((row) => labelOf(row) === 'Kim Jong Un'));
    const counts = rows.map((row) => parseInt(descriptionOf(row), 10));
    assert.deepEqual(
      counts,
      [...counts].sort((a, b) => b - a),
    );
    assert.match(people.view.description ?? '', new RegExp(`^${rows.length}$`));
  });

  it('open a row to its mentions in the order of the text, the name highlighted in its line', async () => {
    const { readings } = await pressmark();
    const { document } = await showNew('talks.txt', ARTICLE);
    const putin = readings.get(document.uri)!.entities.find(({ name }) => name === 'Vladimir Putin')!;
    const mentions = (await childrenOf(people, 'Vladimir Putin')).filter((row) => 'entity' in row);
    const lines = mentions.map((row) => people.getTreeItem(row).label as vscode.TreeItemLabel);
    const words = lines.map(({ label, highlights }) => label.slice(...highlights![0]!));
    assert.deepEqual(
      words,
      putin.mentions.map(({ start, end }) => ARTICLE.slice(start, end)),
    );
    assert.match(lines[1]!.label, /^Putin told reporters/);
    assert.match(lines[0]!.label, /^Russian President Vladimir Putin met .*…$/);
  });

  it('go to a mention when its row is clicked', async () => {
    const editor = await showNew('talks.txt', ARTICLE);
    const [, second] = await childrenOf(people, 'Vladimir Putin');
    const { command, arguments: args = [] } = people.getTreeItem(second!).command!;
    await vscode.commands.executeCommand(command, ...(args as unknown[]));
    const at = editor.document.offsetAt(editor.selection.start);
    assert.equal(at, ARTICLE.indexOf('Putin told'));
  });

  it('say what a row is to screen readers, and more when the pointer rests on it', async () => {
    await showNew('talks.txt', ARTICLE);
    const putin = await rowOf(people, 'Vladimir Putin');
    const item = people.getTreeItem(putin);
    assert.match(item.accessibilityInformation?.label ?? '', /^Vladimir Putin, person, \d mentions/);
    const tooltip = people.resolveTreeItem(item, putin).tooltip as vscode.MarkdownString;
    assert.match(tooltip.value.replaceAll('&nbsp;', ' '), /Vladimir Putin, person/);
    assert.ok(!tooltip.isTrusted);
  });

  it('group organisations and places by type', async () => {
    await showNew('talks.txt', ARTICLE);
    const groups = (await organizations.getChildren()).map(labelOf);
    assert.ok(groups.includes('Organisations') && groups.includes('Places'), groups.join());
    assert.ok((await childrenOf(organizations, 'Places')).map(labelOf).includes('Moscow'));
  });

  it('list tags, marks by label, and rejected suggestions that can be taken back', async () => {
    const { readings } = await pressmark();
    const editor = await showNew('talks.txt', ARTICLE);
    const { uri } = editor.document;
    await run('tagArticle', { article: uri.toString(), tags: ['verify'] });
    select(editor, 'the talks were useful');
    await run('tagSelection', { label: 'praise' });
    caretIn(editor, 'Kim Jong Un');
    await run('reject');
    await readings.whenRead(uri);
    assert.deepEqual((await tags.getChildren()).map(labelOf), ['verify', 'praise', 'Rejected Suggestions']);
    const [rejected] = await childrenOf(tags, 'Rejected Suggestions');
    assert.match(tags.getTreeItem(rejected!).contextValue ?? '', /\bremovable\b/);
    await run('removeMark', rejected);
    await readings.whenRead(uri);
    assert.deepEqual((await tags.getChildren()).map(labelOf), ['verify', 'praise']);
  });

  it('take decisions about all rows that are selected', async () => {
    const { readings } = await pressmark();
    const editor = await showNew('talks.txt', ARTICLE);
    const { uri } = editor.document;
    const rows = [await rowOf(people, 'Vladimir Putin'), await rowOf(people, 'Kim Jong Un')];
    await run('reject', rows[0], rows);
    await readings.whenRead(uri);
    const left = (await people.getChildren()).map(labelOf);
    assert.ok(!left.includes('Vladimir Putin') && !left.includes('Kim Jong Un'), left.join());
  });

  it('show what matches the filter, without regard to case, accents and order', async () => {
    await showNew('talks.txt', ARTICLE);
    await run('filter', { filter: 'pútin VLAD' });
    assert.deepEqual((await people.getChildren()).map(labelOf), ['Vladimir Putin']);
    assert.match(people.view.description ?? '', /^1 of \d+ · "pútin VLAD"$/);
    await run('filter', { filter: 'nobody' });
    assert.deepEqual(await people.getChildren(), []);
    assert.equal(people.view.message, 'Nothing matches "nobody".');
    await run('clearFilter');
    assert.ok((await people.getChildren()).length > 1);
  });

  it('keep the last article when focus leaves the editors, and follow the active one', async () => {
    const first = await showNew('talks.txt', ARTICLE);
    const second = await newFile('other.txt', ARTICLE.replaceAll('Vladimir Putin', 'Amara Okonkwo'));
    await show(second, vscode.ViewColumn.Beside);
    assert.ok((await people.getChildren()).map(labelOf).includes('Amara Okonkwo'));
    await vscode.window.showTextDocument(first.document, first.viewColumn);
    assert.ok((await people.getChildren()).map(labelOf).includes('Vladimir Putin'));
    await run('showPeople');
    await vscode.commands.executeCommand('workbench.action.openSettings2');
    assert.ok((await people.getChildren()).map(labelOf).includes('Vladimir Putin'));
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    assert.deepEqual(await people.getChildren(), []);
  });

  it('are not painted again while nothing of theirs has changed', async () => {
    const { readings } = await pressmark();
    const editor = await showNew('talks.txt', ARTICLE);
    await run('showPeople');
    await people.getChildren();
    let painted = 0;
    const counting = people.onDidChangeTreeData(() => painted++);
    await run('tagArticle', { article: editor.document.uri.toString(), tags: ['verify'] });
    await readings.whenRead(editor.document.uri);
    assert.equal(painted, 0);
    await editor.edit((edit) => edit.delete(rangeOf(editor.document, 'Kim Jong Un')));
    await until(() => painted > 0, people.onDidChangeTreeData);
    counting.dispose();
  });

  it('keep the ids of rows, so that open rows stay open after an edit', async () => {
    const { readings } = await pressmark();
    const editor = await showNew('talks.txt', ARTICLE);
    const before = (await people.getChildren()).map((row) => people.getTreeItem(row).id);
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), 'More '));
    await readings.whenRead(editor.document.uri);
    assert.deepEqual(
      (await people.getChildren()).map((row) => people.getTreeItem(row).id),
      before,
    );
  });
});

function labelOf(row: Row): string {
  const { label } = row.item();
  return typeof label === 'object' ? label.label : (label ?? '');
}

function descriptionOf(row: Row): string {
  return String(row.item().description);
}

async function rowOf(tree: RowTree, label: string): Promise<Row> {
  const rows = await tree.getChildren();
  const row = rows.find((one) => labelOf(one) === label);
  if (!row) throw new Error(`no row "${label}" among ${rows.map(labelOf).join(', ')}`);
  return row;
}

async function childrenOf(tree: RowTree, label: string): Promise<readonly Row[]> {
  return tree.getChildren(await rowOf(tree, label));
}
