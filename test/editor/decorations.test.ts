import assert from 'node:assert/strict';
import { after, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { pressmark, showNew, TALKS, until, wordsAt } from './pressmark.ts';

describe('the marks in an article', () => {
  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('tell people, organisations, places, events and dates', async () => {
    const { decorator } = await pressmark();
    const { document } = await showNew('talks.txt', TALKS);
    const marks = decorator.rangesIn(document);
    assert.deepEqual(wordsAt(document, marks.get('person')).sort(), [
      'Kim Jong Un',
      'Putin',
      'Vladimir Putin',
    ]);
    assert.deepEqual(wordsAt(document, marks.get('organization')), ['United Nations']);
    assert.ok(wordsAt(document, marks.get('place')).includes('Moscow'));
    assert.ok(wordsAt(document, marks.get('event')).includes('met'));
    assert.ok(wordsAt(document, marks.get('date')).some((words) => words.includes('Wednesday')));
  });

  it('dim what the scraper left and nothing else', async () => {
    const { decorator } = await pressmark();
    const { document } = await showNew('talks.txt', TALKS);
    const dimmed = wordsAt(document, decorator.rangesIn(document).get('boilerplate')).join('\n');
    assert.ok(dimmed.includes('Your email address will not be published.'));
    assert.ok(!dimmed.includes('Putin'));
  });

  it('have a setting for each kind', async () => {
    const { decorator } = await pressmark();
    const { document } = await showNew('talks.txt', TALKS);
    const settings = vscode.workspace.getConfiguration('pressmark', document.uri);
    const counts = () =>
      new Map([...decorator.rangesIn(document)].map(([kind, { length }]) => [kind, length]));
    const before = counts();
    await settings.update('highlight.people', false, vscode.ConfigurationTarget.Global);
    await settings.update('dimBoilerplate', false, vscode.ConfigurationTarget.Global);
    try {
      assert.deepEqual(counts(), new Map([...before, ['person', 0], ['boilerplate', 0]]));
    } finally {
      await settings.update('highlight.people', undefined, vscode.ConfigurationTarget.Global);
      await settings.update('dimBoilerplate', undefined, vscode.ConfigurationTarget.Global);
    }
    assert.deepEqual(counts(), before);
  });

  it("show a person's own tags, also along the scroll bar", async () => {
    const { readings, decorator } = await pressmark();
    const { document } = await showNew('talks.txt', TALKS);
    const start = TALKS.indexOf('the talks were useful');
    const sidecar = `version: 1
article: {}
marks:
  - id: abc234
    label: assessment
    quote: the talks were useful
    before: "Putin said that "
    after: ". The two agreed"
    at: [${start}, ${start + 'the talks were useful'.length}]
`;
    const uri = document.uri.with({ path: `${document.uri.path}.marks.yaml` });
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(sidecar));
    await until(() => readings.get(document.uri)?.marks.length === 1, readings.onDidChange);
    const marks = decorator.rangesIn(document);
    assert.deepEqual(wordsAt(document, marks.get('tag')), ['the talks were useful']);
    assert.deepEqual(wordsAt(document, marks.get('decision')), ['the talks were useful']);
  });
});
