import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import type { OpenReadings } from '../../src/editor/reading/openReadings.ts';
import type { FolderReader } from '../../src/editor/folder/folderReader.ts';
import type { Row } from '../../src/editor/views/row.ts';
import type { RowTree } from '../../src/editor/views/rowTree.ts';
import { contentOf, write } from './marking.ts';
import { newFile, pressmark, rangeOf, show, until } from './pressmark.ts';

const ARTICLES = 12;
const FOOTER = 'Tide letters by Zenobia Karr every Thursday';
const HEADING = 'What the council decided';
const ONCE = 'Evening bulletin of the harbour office';

/** Articles of one source: each with a story of its own, a heading that all have, and a line below that all have. */
function article(i: number): string {
  const town = `Porthaven${String.fromCharCode(97 + i)}`;
  return `${town} votes on its pier

The council of ${town} voted on ${i + 2} March to repair the old pier, after a long debate about the costs of the work in ${town}.

${HEADING}

Work on the pier of ${town} is to begin in the spring, the mayor said, and boats will land at the ${town} quay until it ends.

${i < 2 ? `${ONCE}\n\n` : ''}Fishermen of ${town} said that they had waited for this day since the storm that took the roof of the ${town} market.

${FOOTER}
`;
}

const run = (command: string, ...args: unknown[]) =>
  vscode.commands.executeCommand(`pressmark.${command}`, ...args);

// By its name this file runs after the one that looks at a folder that nobody asked for.
describe('lines that recur in the articles of a folder', function () {
  this.timeout(120_000);
  let folder: FolderReader;
  let readings: OpenReadings;
  let tags: RowTree;
  let people: RowTree;
  let uris: readonly vscode.Uri[];
  let settings: vscode.Uri;

  before(async () => {
    ({
      folder,
      readings,
      views: { tags, people },
    } = await pressmark());
    const first = await newFile('0.txt', article(0));
    uris = Array.from({ length: ARTICLES }, (_, i) => vscode.Uri.joinPath(first, `../${i}.txt`));
    settings = vscode.Uri.joinPath(first, '../pressmark.yaml');
    await write(settings, '# the harbour paper\nversion: 1\n');
    await Promise.all(uris.map((uri, i) => write(uri, article(i))));
    await vscode.commands.executeCommand('pressmark.tags.focus');
    await run('scopeFolder');
    await folder.readAgain();
  });
  after(async () => {
    await run('scopeArticle');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(settings, '..'), { recursive: true });
  });

  const isDimmed = (uri: vscode.Uri, words: string, document?: vscode.TextDocument): boolean => {
    const text = document?.getText() ?? '';
    return (readings.get(uri)?.boilerplate ?? []).some(
      ({ start, end, dimmed }) => dimmed && text.slice(start, end) === words,
    );
  };

  async function rowOf(words: string): Promise<Row | undefined> {
    const group = (await tags.getChildren()).find((row) => row.item().label === 'Recurring Lines');
    return group && (await tags.getChildren(group)).find((row) => row.words === words);
  }

  const standing = () => folder.lines.rows().find(({ words }) => words === FOOTER)?.standing;

  it('are dimmed below the article, with the number of articles as the reason', async () => {
    const { document } = await show(uris[0]!);
    const line = readings
      .get(uris[0]!)!
      .boilerplate.find(({ start, end }) => document.getText().slice(start, end) === FOOTER);
    assert.equal(line?.dimmed, true);
    assert.match(line.reason, /^This line stands in 10 or more articles of this folder\.$/);
  });

  it('are not dimmed between the paragraphs, where they are headings of the article', async () => {
    const { document } = await show(uris[0]!);
    assert.equal(isDimmed(uris[0]!, HEADING, document), false);
    const row = await rowOf(HEADING);
    assert.equal(row?.item().description, `${ARTICLES} · possible`);
  });

  it('are listed in a closed group, each with its articles and the way to the line', async () => {
    const group = (await tags.getChildren()).find((row) => row.item().label === 'Recurring Lines');
    assert.equal(group?.item().collapsibleState, vscode.TreeItemCollapsibleState.Collapsed);
    const row = await rowOf(FOOTER);
    assert.equal(row?.item().description, `${ARTICLES} · dimmed`);
    assert.equal(row.item().label, `${FOOTER.slice(0, 22).trimEnd()}…`);
    assert.equal(row.item().contextValue, 'acceptable-line refusable-line');
    const articles = await tags.getChildren(row);
    assert.equal(articles.length, ARTICLES);
    const { command } = articles[0]!.item();
    await vscode.commands.executeCommand(command!.command, ...(command!.arguments as unknown[]));
    const { document, selection } = vscode.window.activeTextEditor!;
    assert.equal(document.lineAt(selection.active.line).text, FOOTER);
  });

  it('name nobody in the lists of the folder', async () => {
    assert.deepEqual(folder.index.entities({ filter: 'Zenobia Karr' }).rows, []);
    assert.ok(!(await people.getChildren()).some((row) => row.item().label === 'Zenobia Karr'));
  });

  it('stay in all articles when a person says so, until that is taken back', async () => {
    const { document } = await show(uris[1]!);
    await run('refuseLine', await rowOf(FOOTER));
    await until(() => !isDimmed(uris[1]!, FOOTER, document), readings.onDidChange);
    assert.equal(
      await contentOf(settings),
      `# the harbour paper\nversion: 1\nboilerplate:\n  refused:\n    - ${FOOTER}\n`,
    );
    // The names of a line that is part of the articles count, also in those that are not open.
    await until(
      () => folder.index.entities({ filter: 'Zenobia Karr' }).rows[0]?.articles.length === ARTICLES,
      folder.onDidChange,
    );
    assert.equal(standing(), 'refused');
    assert.equal((await rowOf(FOOTER))?.item().contextValue, 'acceptable-line');
    assert.equal((await rowOf(FOOTER))?.item().description, `${ARTICLES} · part of the articles`);
    await run('undoDecision');
    await until(() => isDimmed(uris[1]!, FOOTER, document), readings.onDidChange);
    await until(() => standing() === 'dimmed', folder.onDidChange);
    await until(
      () => folder.index.entities({ filter: 'Zenobia Karr' }).rows.length === 0,
      folder.onDidChange,
    );
  });

  it('are dimmed in all articles when a person accepts them, by a code action in one', async () => {
    const { document } = await show(uris[2]!);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      rangeOf(document, HEADING),
    );
    const accept = actions.find(({ title }) => title === `This is boilerplate in all articles (${ARTICLES})`);
    assert.ok(accept, actions.map(({ title }) => title).join(', '));
    assert.ok(actions.some(({ title }) => title === `This is part of all articles (${ARTICLES})`));
    await vscode.commands.executeCommand(
      accept.command!.command,
      ...(accept.command!.arguments as unknown[]),
    );
    await until(() => isDimmed(uris[2]!, HEADING, document), readings.onDidChange);
    const other = await show(uris[3]!);
    assert.equal(isDimmed(uris[3]!, HEADING, other.document), true);
    await run('undoDecision');
    await until(() => !isDimmed(uris[3]!, HEADING, other.document), readings.onDidChange);
  });

  it('are learned from what a person marks in one article', async () => {
    const { document } = await show(uris[0]!);
    assert.equal(isDimmed(uris[0]!, ONCE, document), false);
    const start = document.getText().indexOf(ONCE);
    const spans = [{ start, end: start + ONCE.length }];
    const other = await show(uris[1]!);
    await run('markAs', { article: uris[0]!.toString(), spans, label: 'boilerplate' });
    await until(() => isDimmed(uris[1]!, ONCE, other.document), readings.onDidChange);
  });

  it('say in their hover in how many articles they stand, with the two decisions', async () => {
    const { document } = await show(uris[4]!);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      rangeOf(document, FOOTER).start.translate(0, 1),
    );
    const text = hovers
      .flatMap(({ contents }) => contents as vscode.MarkdownString[])
      .map(({ value }) => value);
    assert.match(text.join('\n'), new RegExp(`stands in ${ARTICLES} of the [\\d,]+ articles`));
    assert.doesNotMatch(text.join('\n'), /or more articles/, 'the number is said once');
    assert.match(text.join('\n'), /command:pressmark\.acceptLine/);
    assert.match(text.join('\n'), /command:pressmark\.refuseLine/);
  });
});
