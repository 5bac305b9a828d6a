import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import type { FolderReader } from '../../src/editor/folder/folderReader.ts';
import type { Row } from '../../src/editor/views/row.ts';
import type { RowTree } from '../../src/editor/views/rowTree.ts';
import { parseFolderFile } from '../../src/marks/folderFile.ts';
import type { FolderFile } from '../../src/marks/model.ts';
import { caretIn, contentOf, errorsDuring, savedMarks, sidecarOf, write } from './marking.ts';
import { newFile, pressmark, show, until } from './pressmark.ts';

const HARBOUR = `Harbour works begin in Lisbon

Transport Minister Dmitri Volkov opened the harbour works in Lisbon on Monday. Volkov said the port would be larger.
`;
const RAILWAY = `Railway reaches Porto

Transport Minister Dmitry Volkov travelled to Porto on Tuesday. Volkov said that trains would run twice a day.
`;
const BOOKS = `Poet wins the prize

The poet Tomas Brandt won the prize on Friday. Brandt said that Henrik Solberg had helped him with the last book.
`;

const run = (command: string, ...args: unknown[]) =>
  vscode.commands.executeCommand(`pressmark.${command}`, ...args);

describe('who is who in a folder', function () {
  this.timeout(60_000);
  let folder: FolderReader;
  let people: RowTree;
  let harbour: vscode.Uri;
  let railway: vscode.Uri;
  let books: vscode.Uri;
  let folderFile: vscode.Uri;

  const rowsIn = (tree: RowTree, name: string) => allRows(tree).then((rows) => rows.filter(named(name)));
  const row = async (name: string): Promise<Row> => {
    const [found] = await rowsIn(people, name);
    assert.ok(found, `no row of ${name}`);
    return found;
  };
  const entity = (name: string) => folder.index.entities().rows.find((one) => one.name === name);
  const known = (name: string) => until(() => entity(name) !== undefined, folder.onDidChange);
  const unknown = (name: string) => until(() => entity(name) === undefined, folder.onDidChange);
  const kept = async (): Promise<FolderFile> => {
    const { folder: content, problems } = parseFolderFile((await contentOf(folderFile)) ?? '');
    assert.deepEqual(problems, []);
    return content!;
  };
  const matches = () => folder.nearMatches.map(({ into, other }) => `${into.name} = ${other.name}`);

  before(async () => {
    ({
      folder,
      views: { people },
    } = await pressmark());
    harbour = await newFile('harbour.txt', HARBOUR);
    railway = vscode.Uri.joinPath(harbour, '../railway.txt');
    books = vscode.Uri.joinPath(harbour, '../books.txt');
    folderFile = vscode.Uri.joinPath(harbour, '../pressmark.yaml');
    await write(railway, RAILWAY);
    await write(books, BOOKS);
    await write(folderFile, 'version: 1\n');
    await run('showPeople');
    await run('scopeFolder');
    await folder.readAgain();
    await known('Dmitry Volkov');
  });
  after(async () => {
    await run('scopeArticle');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(harbour, '..'), { recursive: true });
  });
  beforeEach(async () => assert.deepEqual((await kept()).entities, []));
  afterEach(async () => {
    while ((await kept()).entities.length > 0) await run('undoDecision');
    await known('Dmitry Volkov');
    await known('Tomas Brandt');
  });

  it('never makes one row of two spellings, but asks', async () => {
    assert.ok(entity('Dmitri Volkov') && entity('Dmitry Volkov'));
    assert.ok(matches().includes('Dmitri Volkov = Dmitry Volkov'), matches().join('\n'));
    const group = (await people.getChildren()).find((one) => labelOf(one) === 'Possibly the Same');
    assert.ok(group);
    const question = (await people.getChildren(group)).find(named('Dmitry Volkov'))!;
    assert.equal(people.getTreeItem(question).description, '= Dmitri Volkov?');
    const both = await people.getChildren(question);
    assert.deepEqual(both.map(labelOf), ['Dmitry Volkov', 'Dmitri Volkov']);
  });

  it('makes one row of them once the question is accepted, and two again when that is taken back', async () => {
    const article = await show(railway);
    const { readings } = await pressmark();
    const [question] = (await allRows(people))
      .filter((one) => one.id.startsWith('same:'))
      .filter(named('Dmitry Volkov'));
    await run('acceptMatch', question);
    await unknown('Dmitry Volkov');
    assert.equal(entity('Dmitri Volkov')?.articles.length, 2);
    const [volkov] = (await kept()).entities;
    assert.deepEqual(volkov, {
      id: 'dmitri-volkov',
      type: 'person',
      name: 'Dmitri Volkov',
      aliases: ['Dmitry Volkov'],
    });
    const reading = await readings.whenRead(railway);
    assert.ok(
      reading?.entities.some(({ name }) => name === 'Dmitri Volkov'),
      'the open article follows',
    );
    assert.equal(article.document.getText(), RAILWAY);
    assert.equal(await contentOf(sidecarOf(railway)), undefined, 'nothing is written beside the article');
    await run('undoDecision');
    await known('Dmitry Volkov');
    assert.equal(entity('Dmitri Volkov')?.articles.length, 1);
    assert.ok(matches().includes('Dmitri Volkov = Dmitry Volkov'));
  });

  it('asks no more once the question is refused, until that is taken back', async () => {
    const [question] = (await allRows(people))
      .filter((one) => one.id.startsWith('same:'))
      .filter(named('Dmitry Volkov'));
    await run('refuseMatch', question);
    await until(() => !matches().includes('Dmitri Volkov = Dmitry Volkov'), folder.onDidChange);
    assert.deepEqual((await kept()).different, [['Dmitri Volkov', 'Dmitry Volkov']]);
    assert.ok(entity('Dmitri Volkov') && entity('Dmitry Volkov'));
    await run('undoDecision');
    await until(() => matches().includes('Dmitri Volkov = Dmitry Volkov'), folder.onDidChange);
    assert.deepEqual((await kept()).different, []);
  });

  it('merges the selected rows into the one whose name a person chooses', async () => {
    const [brandt, solberg] = [await row('Tomas Brandt'), await row('Henrik Solberg')];
    await run('mergeEntities', Object.assign(brandt, { into: 'Henrik Solberg' }), [brandt, solberg]);
    await unknown('Tomas Brandt');
    const reading = await folder.readFile(books);
    const names = reading?.reading.entities.filter(({ type }) => type === 'person').map(({ name }) => name);
    assert.deepEqual(names, ['Henrik Solberg']);
  });

  it('splits a name off, and leaves the rest', async () => {
    const [dmitri, dmitry] = [await row('Dmitri Volkov'), await row('Dmitry Volkov')];
    await run('mergeInto', dmitri, [dmitri, dmitry]);
    await unknown('Dmitry Volkov');
    await run('splitEntity', { ...plain(await row('Dmitri Volkov')), names: ['Dmitry Volkov'] });
    await known('Dmitry Volkov');
    assert.ok(!matches().some((match) => match.includes('Volkov')), 'they are known to be two');
    await run('undoDecision');
    await unknown('Dmitry Volkov');
  });

  it('splits an article off, in which the name means somebody else', async () => {
    const asked = {
      ...plain(await row('Tomas Brandt')),
      articles: [books.toString()],
      name: 'Tomas Brandt (poet)',
    };
    await run('splitEntity', asked);
    await known('Tomas Brandt (poet)');
    assert.deepEqual((await kept()).entities[0]?.articles, ['books.txt']);
    const again = vscode.Uri.joinPath(books, '../again.txt');
    await write(again, BOOKS);
    await known('Tomas Brandt');
    await vscode.workspace.fs.delete(again);
    await unknown('Tomas Brandt');
    const prize = vscode.Uri.joinPath(books, '../prize.txt');
    const move = async (from: vscode.Uri, to: vscode.Uri) => {
      const edit = new vscode.WorkspaceEdit();
      edit.renameFile(from, to);
      await vscode.workspace.applyEdit(edit);
      const name = to.path.split('/').at(-1)!;
      await until(
        () => entity('Tomas Brandt (poet)')?.articles.some(({ file }) => file.endsWith(name)) === true,
        folder.onDidChange,
      );
      assert.deepEqual((await kept()).entities[0]?.articles, [name], 'it goes where the article goes');
    };
    await move(books, prize);
    await move(prize, books);
  });

  it('changes the type of an entity in every article', async () => {
    await run('changeType', { ...plain(await row('Tomas Brandt')), type: 'organization' });
    await until(() => entity('Tomas Brandt')?.type === 'organization', folder.onDidChange);
    const read = await folder.readFile(books);
    assert.equal(read?.reading.entities.find(({ name }) => name === 'Tomas Brandt')?.type, 'organization');
    await run('undoDecision');
    await until(() => entity('Tomas Brandt')?.type === 'person', folder.onDidChange);
  });

  it('adds an alias, a Wikidata item and a note, which the hover shows', async () => {
    const editor = await show(harbour);
    caretIn(editor, 'Dmitri');
    await run('addAlias', { alias: 'Dmitry Volkov', ...targetIn(harbour, HARBOUR, 'Dmitri Volkov') });
    await unknown('Dmitry Volkov');
    await run('setWikidata', {
      item: 'https://www.wikidata.org/wiki/Q42',
      ...targetIn(harbour, HARBOUR, 'Dmitri Volkov'),
    });
    await run('writeNote', { note: 'builds ports', ...targetIn(harbour, HARBOUR, 'Dmitri Volkov') });
    const [volkov] = (await kept()).entities;
    assert.deepEqual(
      [volkov?.wikidata, volkov?.note, volkov?.aliases],
      ['Q42', 'builds ports', ['Dmitry Volkov']],
    );
    const { readings } = await pressmark();
    await readings.whenRead(harbour);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      harbour,
      editor.selection.active,
    );
    const words = hovers
      .flatMap(({ contents }) => contents.map((one) => (one as vscode.MarkdownString).value))
      .join();
    assert.match(words, /Q42/);
    assert.match(words, /builds ports/);
    await run('writeNote', { note: '', ...targetIn(harbour, HARBOUR, 'Dmitri Volkov') });
    assert.equal((await kept()).entities[0]?.note, undefined);
  });

  it('says what is wrong with an item that is none, and writes nothing', async () => {
    const errors = await errorsDuring(() =>
      run('setWikidata', { item: 'P31', ...targetIn(harbour, HARBOUR, 'Dmitri Volkov') }),
    );
    assert.deepEqual(errors, ['An item is the letter Q and a number, such as Q42.']);
    assert.deepEqual((await kept()).entities, []);
  });

  it('gives the words at the caret to somebody else', async () => {
    const editor = await show(books);
    const { readings } = await pressmark();
    caretIn(editor, 'Brandt said');
    await run('somebodyElse', {
      article: books.toString(),
      span: spanOf(BOOKS, 'Brandt', 1),
      name: 'Henrik Solberg',
    });
    const reading = await readings.whenRead(books);
    const solberg = reading?.entities.find(({ name }) => name === 'Henrik Solberg');
    const words = solberg?.mentions.map(({ start, end }) => BOOKS.slice(start, end));
    assert.deepEqual(
      words?.filter((word) => word === 'Brandt'),
      ['Brandt'],
    );
    assert.equal((await savedMarks(books)).marks[0]?.entity, 'henrik-solberg');
    await run('undoDecision');
    assert.deepEqual((await savedMarks(books)).marks, []);
    assert.deepEqual((await kept()).entities, []);
  });

  it('offers on a name that it is the same as another, or not the same', async () => {
    const editor = await show(books);
    caretIn(editor, 'Tomas');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      books,
      editor.selection,
    );
    const titles = actions.map(({ title }) => title);
    assert.ok(titles.includes('Same as…'), titles.join());
    assert.ok(titles.includes('Not the same as Tomas Brandt…'), titles.join());
  });

  it('takes over what somebody else wrote into pressmark.yaml', async () => {
    await write(
      folderFile,
      'version: 1\nentities:\n  - {id: dv, type: person, name: Minister Volkov, aliases: [Dmitri Volkov, Dmitry Volkov]}\n',
    );
    await known('Minister Volkov');
    await until(() => entity('Minister Volkov')?.articles.length === 2, folder.onDidChange);
    await write(folderFile, 'version: 1\n');
    await known('Dmitry Volkov');
  });
});

/** All rows of a view down to the second level. */
async function allRows(tree: RowTree): Promise<readonly Row[]> {
  const roots = await tree.getChildren();
  const groups = roots.filter((row) => row.id.startsWith('group:'));
  return [...roots, ...(await Promise.all(groups.map((row) => tree.getChildren(row)))).flat()];
}

function labelOf(row: Row): string {
  const { label } = row.item();
  return typeof label === 'string' ? label : (label?.label ?? '');
}

function named(name: string): (row: Row) => boolean {
  return (row) => labelOf(row) === name && !row.id.startsWith('group:');
}

/** What a keybinding may give in place of a row. */
function plain(row: Row): object {
  const { nameable, folderOf } = row as unknown as { nameable: unknown; folderOf: string };
  return { nameable, folderOf };
}

function spanOf(text: string, words: string, n = 0): { readonly start: number; readonly end: number } {
  let start = text.indexOf(words);
  for (let i = 0; i < n; i++) start = text.indexOf(words, start + 1);
  return { start, end: start + words.length };
}

function targetIn(article: vscode.Uri, text: string, words: string): object {
  return { article: article.toString(), span: spanOf(text, words) };
}
