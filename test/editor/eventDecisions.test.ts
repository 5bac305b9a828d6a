import assert from 'node:assert/strict';
import { after, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { caretIn, contentOf, errorsDuring, savedMarks, sidecarOf, write } from './marking.ts';
import { newFile, pressmark, show, showNew } from './pressmark.ts';

const ARTICLE = `Ministers meet in Lisbon

LISBON, Sept 5 - Foreign Minister Amara Okonkwo met Rui Tavares in Lisbon on Tuesday.

Okonkwo said the talks with Tavares were useful. Dockers watched from the harbour.
`;

const run = (command: string, ...args: unknown[]) =>
  vscode.commands.executeCommand(`pressmark.${command}`, ...args);

/** The event whose word is "met", with those who take part by role. */
async function meeting(article: vscode.Uri) {
  const { readings } = await pressmark();
  const reading = await readings.whenRead(article);
  const event = reading?.events.find(({ trigger }) => ARTICLE.slice(trigger.start, trigger.end) === 'met');
  const parties = event?.participants.map(({ role, entity, start, end }) => {
    const name = reading?.entities.find(({ id }) => id === entity)?.name ?? ARTICLE.slice(start, end);
    return `${role} ${name}`;
  });
  return { event, parties };
}

async function lisbon(): Promise<vscode.Uri> {
  const editor = await showNew('lisbon.txt', ARTICLE);
  caretIn(editor, 'met Rui');
  assert.equal((await meeting(editor.document.uri)).event?.plover, 'CONSULT');
  return editor.document.uri;
}

describe('deciding about events', () => {
  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  it('changes the kind of the event at the caret, and takes that back', async () => {
    const article = await lisbon();
    const before = await meeting(article);
    await run('changeEventKind', { kind: 'criticism' });
    const { event, parties } = await meeting(article);
    assert.deepEqual([event?.kind, event?.plover, event?.origin], ['criticism', 'ACCUSE', 'accepted']);
    assert.deepEqual(parties, before.parties);
    await run('undoDecision');
    assert.deepEqual((await meeting(article)).event, before.event);
  });

  it('knows the kinds that the folder has of its own, with their codes', async () => {
    const article = await newFile('lisbon.txt', ARTICLE);
    const folderFile = vscode.Uri.joinPath(article, '../pressmark.yaml');
    await write(folderFile, 'version: 1\nevents:\n  - {verb: regatta, kind: regatta, code: PROTEST}\n');
    caretIn(await show(article), 'met Rui');
    await run('changeEventKind', { kind: 'regatta' });
    const { event } = await meeting(article);
    assert.deepEqual([event?.kind, event?.plover], ['regatta', 'PROTEST']);
  });

  it('changes who takes part, in one mark with the kind, and back one after the other', async () => {
    const article = await lisbon();
    await run('changeEventKind', { kind: 'staring contest', code: 'PROTEST' });
    await meeting(article);
    await run('changeEventParties', { source: ['Dockers'], target: ['Rui Tavares'] });
    const { event, parties } = await meeting(article);
    assert.deepEqual([event?.kind, event?.plover], ['staring contest', 'PROTEST']);
    assert.deepEqual(parties, ['source Dockers', 'target Rui Tavares']);
    const { marks } = await savedMarks(article);
    assert.deepEqual(
      marks.map(({ label, quote, event: said }) => [label, quote, said]),
      [
        [
          'event',
          'met',
          { kind: 'staring contest', code: 'PROTEST', source: ['Dockers'], target: ['Rui Tavares'] },
        ],
      ],
    );
    await run('undoDecision');
    assert.deepEqual((await savedMarks(article)).marks[0]?.event, {
      kind: 'staring contest',
      code: 'PROTEST',
    });
    await run('undoDecision');
    assert.deepEqual((await savedMarks(article)).marks, []);
  });

  it('reads a correction from the sidecar, and finds it again in a text that changed since', async () => {
    const article = await lisbon();
    await run('changeEventParties', { source: ['Rui Tavares'], target: ['Okonkwo'] });
    const sidecar = await contentOf(sidecarOf(article));
    const longer = `A new first line about nothing.\n\n${ARTICLE}`;
    const copy = await newFile('copy.txt', longer);
    await write(sidecarOf(copy), sidecar ?? '');
    await show(copy);
    const { readings } = await pressmark();
    const event = readings
      .get(copy)
      ?.events.find(({ trigger }) => longer.slice(trigger.start, trigger.end) === 'met');
    assert.deepEqual(
      event?.participants
        .filter(({ role }) => role === 'source' || role === 'target')
        .map(({ role, start, end }) => `${role} ${longer.slice(start, end)}`),
      ['source Rui Tavares', 'target Amara Okonkwo'],
    );
  });

  it('decides about every place of an event that several places tell', async () => {
    const { readings } = await pressmark();
    const again = 'Foreign Minister Amara Okonkwo met Rui Tavares in Lisbon on Tuesday.';
    const text = `${ARTICLE}\n${again}\n`;
    const { document } = await showNew('twice.txt', text);
    const article = document.uri.toString();
    const isMet = ({ trigger }: { readonly trigger: { readonly start: number; readonly end: number } }) =>
      text.slice(trigger.start, trigger.end) === 'met';
    const events = readings.get(document.uri)!.events.filter(isMet);
    assert.equal(events.length, 2);
    const [first] = events;
    const targets = events.map(({ id }) => ({ article, event: id }));
    await run('changeEventKind', { article, event: first!.id, targets, kind: 'criticism' });
    const reading = await readings.whenRead(document.uri);
    assert.deepEqual(
      reading?.events.filter(isMet).map(({ kind }) => kind),
      ['criticism', 'criticism'],
    );
    await run('reject', { article, event: first!.id, targets });
    assert.deepEqual((await readings.whenRead(document.uri))?.events.filter(isMet), []);
  });

  it('is offered for the word at the caret', async () => {
    const article = await lisbon();
    const editor = vscode.window.activeTextEditor!;
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      article,
      editor.selection,
    );
    const offered = actions.map(({ title }) => title);
    for (const title of ['This is not an event', 'Change the kind of event…', 'Change who takes part…'])
      assert.ok(offered.includes(title), offered.join(', '));
    const wrong = actions.find(({ title }) => title === 'This is not an event')?.command;
    await vscode.commands.executeCommand(wrong!.command, ...((wrong!.arguments ?? []) as unknown[]));
    assert.equal((await meeting(article)).event, undefined);
  });

  it('says so where there is no event, and writes nothing', async () => {
    const article = await lisbon();
    caretIn(vscode.window.activeTextEditor!, 'harbour');
    const errors = await errorsDuring(() => run('changeEventKind', { kind: 'visit' }));
    assert.match(errors.join(), /no event here/);
    assert.equal(await contentOf(sidecarOf(article)), undefined);
  });
});
