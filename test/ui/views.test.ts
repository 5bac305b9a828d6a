import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { eventually, openWorkbench, type Workbench } from './harness.ts';

const TALKS = `Ministers meet in Lisbon

Foreign Minister Amara Okonkwo met Peter Brandt in Lisbon on Tuesday. In Lisbon, Amara Okonkwo called the talks useful.

The ministers have agreed that they are to meet again at the end of the year, but not for the last time.
`;
const HARVEST = `A good harvest

Farmer Lena Novak brought in the harvest near Lisbon. Foreign Minister Amara Okonkwo congratulated Novak by telephone.
`;

describe('the views of the sidebar', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({
      files: { 'talks.txt': TALKS, 'harvest.txt': HARVEST },
      open: 'talks.txt',
    });
    await workbench.showSidebar();
    await workbench.rowsOf('People');
  });
  after(() => workbench.close());

  it('list people with the number of their mentions', async () => {
    const [first] = await workbench.rowsOf('People');
    assert.equal(first?.label, 'Amara Okonkwo');
    assert.match(first.description, /^2 · /);
    assert.equal(first.expanded, false);
  });

  it('open a row to its mentions, and put the caret on the one that is clicked', async () => {
    await workbench.expand('Amara Okonkwo');
    const rows = await workbench.rowsOf('People', (all) => all.some(({ level }) => level === 2));
    const lines = rows.filter(({ level }) => level === 2).map(({ label }) => label);
    assert.match(lines[1] ?? '', /Amara Okonkwo called the talks useful\.$/);
    await workbench.clickRow(
      workbench.row('People', lines[1]!.slice(-20)),
      async () => (await workbench.statusBar('Ln '))?.includes('(13 selected)') === true,
    );
  });

  it('offer go to, tag, accept, reject and rename on a row, and remove once it was decided about', async () => {
    const menu = await menuOf(workbench, 'People', 'Amara Okonkwo');
    assert.deepEqual(menu, [
      'Go to Mention',
      'Open Dossier',
      'Tag Selection…',
      'Accept Suggestion',
      'Reject Suggestion',
      'Rename…',
    ]);
    const row = workbench.row('People', 'Amara Okonkwo').first();
    await row.hover();
    await row.getByLabel('Accept Suggestion').click();
    await eventually(
      () => menuOf(workbench, 'People', 'Amara Okonkwo'),
      (entries) => entries.includes('Remove Tag or Decision') && !entries.includes('Accept Suggestion'),
    );
  });

  it('show the row of the person whom the caret stands on', async () => {
    await workbench.placeCaret('Peter Brandt', 'talks.txt');
    await workbench.run('pressmark.showPeople');
    const selected = workbench.view('People').locator('.monaco-list-row.selected .label-name');
    await eventually(
      () => selected.allInnerTexts(),
      (labels) => labels.join() === 'Peter Brandt',
    );
  });

  it('filter while a person types, and bring all rows back', async () => {
    await workbench.run('pressmark.filter');
    await workbench.answer('brandt');
    await workbench.rowsOf('People', (rows) => rows.map(({ label }) => label).join() === 'Peter Brandt');
    await workbench.run('pressmark.clearFilter');
    await workbench.rowsOf('People', (rows) => rows.some(({ label }) => label === 'Amara Okonkwo'));
  });

  it('show all articles of the folder and go to the one that is clicked', async () => {
    await workbench.run('pressmark.scopeFolder');
    // Rows come while the folder is being read: all of them are there when both articles count.
    await workbench.rowsOf('People', (all) =>
      all.some(({ label, description }) => label === 'Amara Okonkwo' && description === '3 in 2 articles'),
    );
    await workbench.expand('Lena Novak');
    await workbench.rowsOf('People', (all) => all.some(({ label }) => label === 'harvest.txt'));
    await workbench.clickRow(workbench.row('People', 'harvest.txt'), async () =>
      (await workbench.tabs()).includes('harvest.txt'),
    );
    await workbench.waitForFile('harvest.txt');
    await workbench.run('pressmark.scopeArticle');
    await workbench.rowsOf('People', (all) => all.every(({ label }) => label !== 'Peter Brandt'));
  });

  it('say what to do where there is nothing to list', async () => {
    await workbench.page.keyboard.press('ControlOrMeta+K');
    await workbench.page.keyboard.press('ControlOrMeta+W');
    await workbench.view('People').getByText('Open an article').waitFor();
    await workbench.view('Tags').getByText('Open an article to see its tags').waitFor();
  });

  it('pop up nothing', async () => {
    assert.deepEqual(await workbench.notifications(), []);
  });
});

/** The entries of a row's context menu. */
async function menuOf(workbench: Workbench, view: string, label: string): Promise<readonly string[]> {
  const entries = await workbench.openMenu(workbench.row(view, label).first());
  const texts = await entries.allInnerTexts();
  await workbench.page.keyboard.press('Escape');
  return texts.map((text) => text.trim());
}
