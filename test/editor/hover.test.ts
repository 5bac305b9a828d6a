import assert from 'node:assert/strict';
import { after, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { select } from './marking.ts';
import { pressmark, rangeOf, showNew, TALKS, until } from './pressmark.ts';

describe('hovering', () => {
  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('a short name says who it is and offers what can be done', async () => {
    const { document } = await showNew('talks.txt', TALKS);
    const [hover] = await hoversAt(document, 'Putin said');
    assert.match(hover!.value, /\*\*Vladimir Putin\*\* · person/);
    assert.match(hover!.value, /Also called: .*Putin/);
    assert.match(hover!.value, /Mentions: \d+ here/);
    for (const command of ['nextMention', 'showPeople', 'accept', 'reject', 'tagSelection']) {
      assert.ok(hover!.value.includes(`(command:pressmark.${command}?`), command);
    }
  });

  it('a name says which roles the article gives, and whose they are', async () => {
    const { document } = await showNew(
      'minister.txt',
      'Norway’s Defence Minister, Liv Aasen, arrived in Berlin on Monday. She met the German chancellor there and spoke for an hour.\n\n' +
        'Aasen said that the talks would go on in Norway next week, and that nobody should expect too much of them.\n',
    );
    const [hover] = await hoversAt(document, 'Aasen said');
    assert.match(hover!.value, /Titles: Defence Minister \\\(Norway\\\)/);
  });

  it('a surname that two people share says whom else it fits', async () => {
    const { document } = await showNew(
      'brothers.txt',
      'President Robert Harris met his brother, George Harris, in London on Monday. The two spoke about the election in May.\n\n' +
        'Robert Harris said that he would not give way. Later that evening Harris left for Paris, where he will speak on Tuesday.\n',
    );
    const [hover] = await hoversAt(document, 'Harris left');
    assert.match(hover!.value, /\*\*Robert Harris\*\*/);
    assert.match(hover!.value, /The same words fit: George Harris/);
  });

  it('a name says what it is tagged with, and how often the folder names it once that was counted', async () => {
    const { folder } = await pressmark();
    const editor = await showNew('talks.txt', TALKS.replaceAll('Putin', 'Okonkwo'));
    select(editor, 'Okonkwo said');
    await vscode.commands.executeCommand('pressmark.tagSelection', { label: 'delegate' });
    await hoversAt(editor.document, 'Okonkwo said');
    await folder.ensureRead();
    const [hover] = await hoversAt(editor.document, 'Okonkwo said');
    assert.match(hover!.value, /Tags: delegate/);
    assert.match(hover!.value, /Mentions: \d+ here, \d+ in (one article|\d+ articles) of the folder/);
  });

  it('what was decided offers to take the decision back', async () => {
    const { document } = await showNew('talks.txt', `Published: 13 September 2023\n\n${TALKS}`);
    const { start, end } = rangeOf(document, 'Wednesday');
    const span = { start: document.offsetAt(start), end: document.offsetAt(end) };
    await vscode.commands.executeCommand('pressmark.accept', { article: document.uri.toString(), span });
    const [hover] = await hoversAt(document, 'Wednesday,');
    assert.match(hover!.value, /command:pressmark\.removeMark/);
    assert.doesNotMatch(hover!.value, /command:pressmark\.accept/);
  });

  it('trusts the listed commands alone', async () => {
    const { document } = await showNew('talks.txt', TALKS);
    const [hover] = await hoversAt(document, 'Putin said');
    assert.equal(typeof hover!.isTrusted, 'object');
    const { enabledCommands } = hover!.isTrusted as { enabledCommands: string[] };
    assert.ok(enabledCommands.every((command) => command.startsWith('pressmark.')));
    assert.notEqual(hover!.supportHtml, true);
  });

  it('an event says who, whether it happened, who says so, and its code', async () => {
    const { document } = await showNew('talks.txt', TALKS);
    const [hover] = await hoversAt(document, 'met North');
    assert.match(hover!.value, /Who: .*Putin/);
    assert.match(hover!.value, /happened/);
    assert.match(hover!.value, /Source: /);
    assert.match(hover!.value, /Code: CONSULT/);
  });

  it('a quotation says who speaks, and by which word the article tells it', async () => {
    const { document } = await showNew(
      'talks.txt',
      TALKS.replace('The two agreed', '“We shall be back,” he added. The two agreed'),
    );
    const [reported] = await hoversAt(document, 'useful');
    assert.match(reported!.value, /\*\*Vladimir Putin\*\* · reported speech[^]*Cue: said/);
    assert.match(reported!.value, /command:pressmark\.showPeople/);
    const [direct] = await hoversAt(document, 'shall be');
    assert.match(direct!.value, /\*\*Vladimir Putin\*\* · quotation[^]*Cue: added/);
  });

  it('dimmed text says why', async () => {
    const { document } = await showNew('talks.txt', TALKS);
    const [hover] = await hoversAt(document, 'Your email address');
    assert.match(hover!.value, /Dimmed: comment form/);
    assert.match(hover!.value, /\d+ % sure/);
  });

  it('a date says which day it is', async () => {
    const { document } = await showNew('talks.txt', `Published: 13 September 2023\n\n${TALKS}`);
    const [hover] = await hoversAt(document, 'Wednesday,');
    assert.match(hover!.value, /2023/);
  });

  it('plain words says nothing', async () => {
    const { document } = await showNew('talks.txt', TALKS);
    assert.deepEqual(await hoversAt(document, 'next round'), []);
  });

  it('shows a note as text, whatever it holds', async () => {
    const { readings } = await pressmark();
    const start = TALKS.indexOf('useful');
    const { document } = await showNew('talks.txt', TALKS);
    const sidecar = document.uri.with({ path: `${document.uri.path}.marks.yaml` });
    const yaml = `version: 1
article: {}
marks:
  - id: abc234
    label: doubtful
    quote: useful
    before: "said that the talks were "
    after: ". The two agreed to meet again in"
    at: [${start}, ${start + 6}]
    note: "[quit](command:workbench.action.quit) <b>now</b>"
`;
    await vscode.workspace.fs.writeFile(sidecar, new TextEncoder().encode(yaml));
    await until(() => readings.get(document.uri)?.marks.length === 1, readings.onDidChange);
    const [hover] = await hoversAt(document, 'useful');
    assert.match(hover!.value, /\*\*doubtful\*\* · tag/);
    assert.ok(hover!.value.includes('\\[quit\\]\\(command:workbench.action.quit\\)'), hover!.value);
  });
});

/** What Pressmark says at the second letter of some words. */
async function hoversAt(document: vscode.TextDocument, words: string): Promise<vscode.MarkdownString[]> {
  const at = rangeOf(document, words).start.translate(0, 1);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    at,
  );
  return hovers.flatMap(({ contents }) => contents as vscode.MarkdownString[]);
}
