import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'mocha';
import { eventually, openWorkbench, type Row, type Workbench } from './harness.ts';

const HARBOUR = `Harbour works begin in Lisbon

Transport Minister Dmitri Volkov opened the harbour works in Lisbon on Monday. Volkov said the port would be larger.
`;
const RAILWAY = `Railway reaches Porto

Transport Minister Dmitry Volkov travelled to Porto on Tuesday. Volkov said that trains would run twice a day.
`;

describe('who is who in all articles of a window', () => {
  let workbench: Workbench;
  const people = (accept: (rows: readonly Row[]) => boolean) => workbench.rowsOf('People', accept);
  const isOne = (rows: readonly Row[]) =>
    rows.some(
      ({ label, description }) => label === 'Dmitri Volkov' && description.endsWith('in 2 articles'),
    ) && !rows.some(({ label }) => label === 'Dmitry Volkov');
  const areTwo = (rows: readonly Row[]) =>
    rows.some(({ label }) => label === 'Dmitry Volkov') &&
    rows.some(({ label }) => label === 'Dmitri Volkov');
  const folderFile = () => readFile(join(workbench.folder, 'pressmark.yaml'), 'utf8').catch(() => '');

  before(async () => {
    workbench = await openWorkbench({
      files: { 'harbour.txt': HARBOUR, 'railway.txt': RAILWAY },
      open: 'harbour.txt',
    });
    await workbench.showSidebar();
    await workbench.whenShown();
    await workbench.run('pressmark.scopeFolder');
  });
  after(() => workbench.close());

  it('asks whether two rows are the same, and takes the answer back', async () => {
    await people(areTwo);
    await workbench.expand('Possibly the Same');
    await people((rows) => rows.some(({ description }) => description === '= Dmitri Volkov?'));
    const question = workbench
      .row('People', 'Dmitry Volkov')
      .and(workbench.page.locator('[aria-level="2"]'))
      .first();
    await workbench.choose(question, 'Accept: the Same');
    await people(isOne);
    assert.match(await folderFile(), /aliases: \[Dmitry Volkov\]/);
    await workbench.run('pressmark.undoDecision');
    await people(areTwo);
    assert.doesNotMatch(await folderFile(), /Volkov/);
  });

  it('makes one row of two when one is dragged onto the other', async () => {
    const rowOf = (label: string) =>
      workbench.row('People', label).and(workbench.page.locator('[aria-level="1"]')).first();
    await workbench.drag(rowOf('Dmitry Volkov'), rowOf('Dmitri Volkov'));
    await people(isOne);
    assert.equal(await readFile(join(workbench.folder, 'railway.txt'), 'utf8'), RAILWAY);
  });

  it('has the row as one again after a restart', async () => {
    await workbench.reload();
    await workbench.showSidebar();
    await workbench.whenShown();
    await workbench.run('pressmark.scopeFolder');
    await people(isOne);
  });

  it('offers in the menu of a row all that can be said of it', async () => {
    const entries = await workbench.openMenu(workbench.row('People', 'Dmitri Volkov').first());
    await entries.getByText('Who It Is').hover();
    const submenu = workbench.page.locator('.monaco-submenu .action-label:not(.separator)');
    const texts = await eventually(
      () => submenu.allInnerTexts(),
      (all) => all.length >= 7,
    );
    await workbench.page.keyboard.press('Escape');
    await workbench.page.keyboard.press('Escape');
    assert.deepEqual(
      texts.map((text) => text.trim()),
      [
        'Merge With…',
        'Split…',
        'Mark as Different From…',
        'Change Type…',
        'Add Alias…',
        'Set Wikidata Item…',
        'Write Note…',
      ],
    );
  });

  it('writes a note that the hover shows', async () => {
    await workbench.placeCaret('Dmitri Volkov', 'harbour.txt');
    await workbench.run('pressmark.writeNote');
    await workbench.page.locator('.quick-input-title', { hasText: 'Note About Dmitri Volkov' }).waitFor();
    await workbench.answer('builds ports');
    await eventually(folderFile, (text) => text.includes('note: builds ports'));
    assert.match(await workbench.hover('Dmitri Volkov', 'harbour.txt'), /builds ports/);
    assert.deepEqual(await workbench.notifications(), []);
  });
});
