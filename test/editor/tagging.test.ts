import assert from 'node:assert/strict';
import { after, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { caretIn, contentOf, errorsDuring, savedMarks, select, sidecarOf } from './marking.ts';
import { pressmark, rangeOf, show, showNew } from './pressmark.ts';

const ARTICLE = `Flood on the river

🌊 The river Arda rose by two metres on Monday, and the 👩‍🚒 crews of the town worked through the night.
The mayor, Lena Brandt, thanked the crews. "Nobody was hurt," she told reporters in the town hall.
`;

const run = (command: string, ...args: unknown[]) =>
  vscode.commands.executeCommand(`pressmark.${command}`, ...args);

describe('tagging', () => {
  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('marks the selection with a label', async () => {
    const editor = await showNew('flood.txt', ARTICLE);
    select(editor, 'rose by two metres');
    await run('tagSelection', { label: 'damage' });
    const [mark] = (await savedMarks(editor.document.uri)).marks;
    assert.deepEqual([mark?.label, mark?.quote], ['damage', 'rose by two metres']);
  });

  it('counts code points after emoji, also in a file with CRLF', async () => {
    const text = ARTICLE.replaceAll('\n', '\r\n');
    const editor = await showNew('flood.txt', text);
    select(editor, 'crews of the town');
    await run('tagSelection', { label: 'crew' });
    const [mark] = (await savedMarks(editor.document.uri)).marks;
    const points = Array.from(text);
    assert.equal(points.slice(...mark!.at).join(''), 'crews of the town');
    assert.ok(mark!.at[0] < text.indexOf('crews of the town'));
  });

  it('finds the marks again when the article is opened anew', async () => {
    const { readings } = await pressmark();
    const editor = await showNew('flood.txt', ARTICLE);
    const { uri } = editor.document;
    select(editor, 'the 👩‍🚒 crews');
    await run('tagSelection', { label: 'crew' });
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const again = await show(uri);
    const mark = readings.get(uri)?.marks[0];
    assert.equal(mark?.state, 'anchored');
    assert.equal(again.document.getText().slice(mark?.span?.start, mark?.span?.end), 'the 👩‍🚒 crews');
  });

  it('marks each of several selections', async () => {
    const editor = await showNew('flood.txt', ARTICLE);
    editor.selections = ['river', 'mayor'].map((word) => {
      const { start, end } = rangeOf(editor.document, word);
      return new vscode.Selection(start, end);
    });
    await run('tagSelection', { label: 'theme' });
    const { marks } = await savedMarks(editor.document.uri);
    assert.deepEqual(
      marks.map(({ quote }) => quote),
      ['river', 'mayor'],
    );
    assert.equal(new Set(marks.map(({ id }) => id)).size, 2);
  });

  it('marks the word at the caret where nothing is selected', async () => {
    const editor = await showNew('flood.txt', ARTICLE);
    caretIn(editor, 'thanked');
    await run('tagSelection', { label: 'theme' });
    assert.equal((await savedMarks(editor.document.uri)).marks[0]?.quote, 'thanked');
  });

  it('asks for a label, and takes a new one into the codebook', async () => {
    const editor = await showNew('flood.txt', ARTICLE);
    const folder = vscode.Uri.joinPath(editor.document.uri, '../pressmark.yaml');
    await vscode.workspace.fs.writeFile(folder, new TextEncoder().encode('version: 1\n'));
    select(editor, 'Nobody was hurt');
    const quickPick = answering('casualties');
    await run('tagSelection');
    quickPick.restore();
    assert.equal((await savedMarks(editor.document.uri)).marks[0]?.label, 'casualties');
    assert.match((await contentOf(folder)) ?? '', /casualties/);
    assert.ok(quickPick.offered().includes('person'));
  });

  it('adds and removes tags of the article', async () => {
    const { readings } = await pressmark();
    const editor = await showNew('flood.txt', ARTICLE);
    const { uri } = editor.document;
    const article = uri.toString();
    await run('tagArticle', { article, tags: ['verify', 'weather'] });
    await readings.whenRead(uri);
    await run('tagArticle', { article, tags: ['verify'] });
    assert.deepEqual((await savedMarks(uri)).tags, ['verify', 'weather']);
    await run('removeMark', { article, tag: 'verify' });
    assert.deepEqual((await savedMarks(uri)).tags, ['weather']);
  });

  it('asks to save an untitled document first, and keeps what was typed', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'article', content: ARTICLE });
    const editor = await vscode.window.showTextDocument(document);
    const { readings } = await pressmark();
    await readings.whenRead(document.uri);
    select(editor, 'river');
    const errors = await errorsDuring(() => run('tagSelection', { label: 'theme' }));
    assert.match(errors.join(), /Save the article first/);
    assert.equal(document.getText(), ARTICLE);
    assert.equal(await contentOf(sidecarOf(document.uri)), undefined);
  });
});

/** Answers the next quick pick with what a person types. */
function answering(typed: string): {
  readonly offered: () => readonly string[];
  readonly restore: () => void;
} {
  const original = vscode.window.createQuickPick;
  let offered: readonly string[] = [];
  const create = <T extends vscode.QuickPickItem>(): vscode.QuickPick<T> => {
    const picker = original.call(vscode.window) as vscode.QuickPick<T>;
    const show = picker.show.bind(picker);
    picker.show = () => {
      show();
      void (async () => {
        while (picker.busy) await new Promise((resolve) => setImmediate(resolve));
        offered = picker.items.map(({ label }) => label);
        picker.value = typed;
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      })();
    };
    return picker;
  };
  vscode.window.createQuickPick = create;
  return { offered: () => offered, restore: () => (vscode.window.createQuickPick = original) };
}
