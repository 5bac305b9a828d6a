import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import type { FolderReader } from '../../src/editor/folder/folderReader.ts';
import type { RowTree } from '../../src/editor/views/rowTree.ts';
import { sidecarOf, write } from './marking.ts';
import { newFile, pressmark, show, until } from './pressmark.ts';

const ARTICLES = 2000;

const run = (command: string, ...args: unknown[]) =>
  vscode.commands.executeCommand(`pressmark.${command}`, ...args);

/** A short article about a person of its own, and one who is in all of them. */
function article(i: number): string {
  return `Meeting number ${i}

Foreign Minister Amara Okonkwo met Peter Brandt${letters(i)} in Lisbon on Tuesday, the ministry said in a short statement.
`;
}

/** 0 → a, 1 → b, … 26 → ba: names in letters, as people have them. */
function letters(i: number): string {
  return i < 26 ? String.fromCharCode(97 + i) : letters(Math.floor(i / 26)) + letters(i % 26);
}

// By its name this file runs before the others that ask for the folder: the first test looks at one that nobody asked for.
describe('a folder of two thousand articles', function () {
  this.timeout(300_000);
  let folder: FolderReader;
  let people: RowTree;
  let first: vscode.Uri;
  before(async () => {
    ({
      folder,
      views: { people },
    } = await pressmark());
    first = await newFile('0.txt', article(0));
    const others = Array.from({ length: ARTICLES - 1 }, (_, i) => i + 1);
    await Promise.all(others.map((i) => write(vscode.Uri.joinPath(first, `../${i}.txt`), article(i))));
    const large = vscode.Uri.joinPath(first, '../large.txt');
    await write(large, 'A sentence that reads as prose, again and again. '.repeat(30_000));
  });
  after(async () => {
    await run('scopeArticle');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(first, '..'), { recursive: true });
  });

  it('is not read before a view asks for it', () => {
    assert.equal(folder.isAsked, false);
    assert.equal(folder.index.size, 0);
  });

  it('is read with progress in the view, while articles can be opened and tagged', async () => {
    await run('showPeople');
    await run('scopeFolder');
    const says = (words: RegExp) => until(() => words.test(people.view.message ?? ''), folder.onDidChange);
    await says(/^Compared lines of [\d,]+ of 2,\d\d\d articles$/);
    await says(/^Read [1-9][\d,]* of 2,\d\d\d articles$/);
    const editor = await show(first);
    await run('tagArticle', { article: first.toString(), tags: ['opened'] });
    assert.equal(editor.document.uri.toString(), first.toString());
    await folder.ensureRead();
    assert.ok(folder.index.size >= ARTICLES);
    assert.equal(folder.progress, undefined);
  });

  it('lists a person once for all articles, with their number', async () => {
    const rows = await people.getChildren();
    const okonkwo = rows.find((row) => row.item().label === 'Amara Okonkwo')!;
    const { articles, mentions } = folder.index
      .entities({ types: ['person'], filter: 'Amara Okonkwo' })
      .rows.find(({ name }) => name === 'Amara Okonkwo')!;
    assert.ok(articles.length >= ARTICLES);
    assert.equal(
      okonkwo.item().description,
      `${mentions.toLocaleString()} in ${articles.length.toLocaleString()} articles`,
    );
  });

  it('shows two hundred rows of a long list, and the rest when asked', async () => {
    const rows = await people.getChildren();
    assert.equal(rows.length, 201, 'two hundred and the row that says how many more');
    const more = rows.at(-1)!;
    const { label, command } = more.item();
    assert.match(label as string, /^[\d,]+ more…$/);
    await vscode.commands.executeCommand(command!.command, ...(command!.arguments as unknown[]));
    assert.equal((await people.getChildren()).length, 401);
  });

  it('opens a person to articles, and an article to its mentions', async () => {
    const okonkwo = (await people.getChildren()).find((row) => row.item().label === 'Amara Okonkwo');
    const articles = await people.getChildren(okonkwo);
    const [mention] = await people.getChildren(articles[0]);
    const line = mention!.item().label as vscode.TreeItemLabel;
    assert.match(line.label.slice(...line.highlights![0]!), /Okonkwo/);
  });

  it('says which files could not be read, and why', () => {
    const large = folder.unread.find(({ file }) => file.path.endsWith('/large.txt'));
    assert.match(large?.reason ?? '', /too large/);
  });

  it('takes in what changes on the disk: a new article, a deleted one, a sidecar', async () => {
    await folder.ensureRead();
    const added = vscode.Uri.joinPath(first, '../added.txt');
    const isListed = () => folder.index.entities({ filter: 'Zenzile Mokoena' }).rows.length > 0;
    await write(added, article(1).replaceAll('Amara Okonkwo', 'Zenzile Mokoena'));
    await until(isListed, folder.onDidChange);
    await write(sidecarOf(added), 'version: 1\ntags: [just-added]\n');
    await until(() => folder.index.tags().some(({ name }) => name === 'just-added'), folder.onDidChange);
    await vscode.workspace.fs.delete(added);
    await until(() => !isListed(), folder.onDidChange);
  });

  it('leaves the rows alone where an article was written again with nothing new in it', async () => {
    await folder.ensureRead();
    const second = vscode.Uri.joinPath(first, '../1.txt');
    const before = folder.version;
    await write(second, article(1));
    await write(
      vscode.Uri.joinPath(first, '../2.txt'),
      article(2).replaceAll('Amara Okonkwo', 'Pia Sandoval'),
    );
    await until(() => folder.index.entities({ filter: 'Pia Sandoval' }).rows.length > 0, folder.onDidChange);
    assert.equal(folder.version, before + 1);
  });

  it('stops being read when a person says so, and keeps what was read', async () => {
    const before = folder.index.size;
    const done = run('readFolder');
    await run('stopReading');
    await done;
    assert.equal(folder.progress, undefined);
    assert.equal(folder.index.size, before);
  });
});
