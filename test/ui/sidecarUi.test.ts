import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'mocha';
import { eventually, openWorkbench, type Workbench } from './harness.ts';

const ARTICLE = `Ministers meet in Lisbon

Foreign Minister Amara Okonkwo met Peter Brandt in Lisbon on Tuesday. Okonkwo said the talks were useful.
`;

describe('tagging in a window', () => {
  let workbench: Workbench;
  const sidecar = () => join(workbench.folder, 'talks.txt.marks.yaml');
  const source = () => readFile(sidecar(), 'utf8').catch(() => '');
  const labels = async () => (await workbench.rows('Tags')).map(({ label }) => label);
  before(async () => {
    workbench = await openWorkbench({ files: { 'talks.txt': ARTICLE }, open: 'talks.txt' });
    await workbench.showSidebar();
    await workbench.rowsOf('People');
  });
  after(() => workbench.close());

  it('asks for a label, takes a new one, and lists the mark', async () => {
    await workbench.select('talks were useful', 'talks.txt');
    await workbench.run('pressmark.tagSelection');
    await workbench.answer('praise');
    await eventually(source, (text) => text.includes('label: praise'));
    await eventually(labels, (all) => all.includes('praise'));
    const codebook = join(workbench.folder, 'pressmark.yaml');
    assert.match(await readFile(codebook, 'utf8'), /praise/);
  });

  it('ticks tags of the article, also new ones', async () => {
    await workbench.run('pressmark.tagArticle');
    await workbench.answer('verify');
    await eventually(labels, (all) => all.includes('verify'));
    assert.match(await source(), /tags: *(\[verify\]|\n *- verify)/);
  });

  it('takes a new tag that is typed beside those that are ticked', async () => {
    await workbench.run('pressmark.tagArticle');
    await workbench.answer('arms');
    await eventually(labels, (all) => all.includes('arms') && all.includes('verify'));
  });

  it('lists what is decided about the article while its sidecar is open in its place', async () => {
    await workbench.openFile('talks.txt.marks.yaml');
    await eventually(labels, (all) => all.includes('arms'));
    await workbench.run('View: Close Editor');
    await workbench.waitForFile('talks.txt');
  });

  it('shows the sidecar under its article in the explorer', async () => {
    await workbench.run('View: Show Explorer');
    const files = workbench.page.locator('.explorer-folders-view .monaco-list-row');
    // Only a row that has rows under it can be opened and closed.
    await files
      .filter({ hasText: /^talks\.txt$/ })
      .and(workbench.page.locator('[aria-expanded]'))
      .waitFor();
    assert.equal(await files.filter({ hasText: 'talks.txt.marks.yaml' }).count(), 0);
    await workbench.showSidebar();
  });

  it('closes the hover whose link was clicked', async () => {
    await workbench.hover('Brandt', 'talks.txt');
    await workbench.page.locator('.monaco-hover:not(.hidden) a', { hasText: 'Accept' }).first().click();
    await eventually(source, (text) => text.includes('quote: Peter Brandt'));
    await eventually(
      () => workbench.page.locator('.monaco-hover:not(.hidden) a', { hasText: 'Accept' }).count(),
      (count) => count === 0,
    );
    await workbench.run('pressmark.removeMark');
    await eventually(source, (text) => !text.includes('quote: Peter Brandt'));
  });

  it('has everything there again after a restart', async () => {
    await workbench.reload();
    await workbench.showSidebar();
    await eventually(labels, (all) => all.includes('verify') && all.includes('praise'));
  });

  it('takes over what another window wrote', async () => {
    await writeFile(sidecar(), (await source()).replaceAll('verify', 'checked'));
    await eventually(labels, (all) => all.includes('checked') && !all.includes('verify'));
  });

  it('says in a message why nothing was saved, and keeps a broken sidecar as it is', async () => {
    const broken = `${await source()}tags: [twice]\n`;
    await writeFile(sidecar(), broken);
    await workbench.select('Peter Brandt', 'talks.txt');
    await workbench.run('pressmark.accept');
    const [message] = await eventually(
      () => workbench.notifications(),
      (all) => all.length > 0,
    );
    assert.match(message ?? '', /talks\.txt\.marks\.yaml.*line \d+/);
    assert.equal(await source(), broken);
  });
});
