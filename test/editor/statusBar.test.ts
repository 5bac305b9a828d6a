import assert from 'node:assert/strict';
import { after, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { tellingEvents } from '../../src/marks/plainStatement.ts';
import { pressmark, showNew, until } from './pressmark.ts';

const ARTICLE = `Talks in Moscow

Russian President Vladimir Putin met North Korean leader Kim Jong Un in Moscow on Wednesday, the United Nations said.
Putin said that the talks were useful. The two agreed to meet again in the spring, but they gave no date for the next round.
`;

describe('the status bar', () => {
  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('counts people, organisations, places and events, in words for screen readers', async () => {
    const { readings, status } = await pressmark();
    const { document } = await showNew('talks.txt', ARTICLE);
    const reading = readings.get(document.uri)!;
    const { entities } = reading;
    const events = tellingEvents(reading);
    const people = entities.filter(({ type }) => type === 'person').length;
    assert.equal(people, 2);
    assert.match(
      status.status!.text,
      /^\$\(person\) 2 \$\(organization\) \d+ \$\(location\) \d+ \$\(calendar\) \d+$/,
    );
    assert.match(status.status!.label, new RegExp(`^Pressmark: 2 people, .*, ${events.length} events?$`));
    assert.equal(status.status!.command, 'pressmark.showPeople');
  });

  it('says that highlighting is off and turns it on', async () => {
    const { status } = await pressmark();
    await showNew('talks.txt', ARTICLE);
    await vscode.commands.executeCommand('pressmark.switchOff');
    assert.match(status.status!.text, /off/);
    await vscode.commands.executeCommand(status.status!.command);
    assert.match(status.status!.text, /person/);
  });

  it('says nothing of a file that is no article', async () => {
    const { status } = await pressmark();
    await showNew('list.txt', 'milk\neggs\n');
    assert.equal(status.status, undefined);
  });

  it('can be switched off', async () => {
    const { status } = await pressmark();
    await showNew('talks.txt', ARTICLE);
    const settings = vscode.workspace.getConfiguration('pressmark');
    await settings.update('statusBar', false, vscode.ConfigurationTarget.Global);
    try {
      await until(() => status.status === undefined, vscode.workspace.onDidChangeConfiguration);
    } finally {
      await settings.update('statusBar', undefined, vscode.ConfigurationTarget.Global);
    }
  });
});
