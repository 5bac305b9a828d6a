import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { eventually, openWorkbench, type Workbench } from './harness.ts';

const ARTICLE = `Ministers meet in Lisbon

LISBON, Sept 5 - Foreign Minister Amara Okonkwo met Rui Tavares in Lisbon on Tuesday.

Okonkwo said the talks were useful. "We will meet again," she told reporters.
`;

describe('a window with an article', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({
      files: { 'lisbon.txt': ARTICLE, 'other.txt': 'Another.' },
      open: 'lisbon.txt',
    });
  });
  after(() => workbench.close());

  it('marks the names in the text', async () => {
    await eventually(
      () => workbench.decorated(),
      (words) => words.some((word) => word.includes('Okonkwo')),
    );
  });

  it('lists the people in the sidebar', async () => {
    await workbench.showSidebar();
    const rows = await workbench.rowsOf('People', (all) => all.length >= 2);
    assert.ok(rows.some(({ label }) => label.includes('Amara Okonkwo')));
  });

  it('opens another file by its name', async () => {
    await workbench.openFile('other.txt');
    assert.deepEqual(await workbench.tabs(), ['lisbon.txt', 'other.txt']);
  });

  it('finds the commands of the manifest in the palette', async () => {
    await workbench.run('pressmark.showEvents');
    await workbench.view('Events').waitFor();
  });

  it('says nothing unasked', async () => {
    assert.deepEqual(await workbench.notifications(), []);
  });
});
