import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'mocha';
import { openWorkbench, type Row, type Workbench } from './harness.ts';

const FOOTER = 'Orchard notes by Bram Oyelaran';

/** Articles of one source, each with a story of its own and the line that all close with. */
function article(town: string): string {
  return `${town} plants new orchards

Growers of ${town} planted four hundred pear trees on Monday, two years after frost had killed half of the orchards of ${town}.

The mayor of ${town} said that the trees would bear fruit in five years, and that schools would help with the picking.

${FOOTER}
`;
}

describe('lines that all articles of a folder have', () => {
  let workbench: Workbench;
  const row = () => workbench.row('Tags', 'Orchard notes').first();
  const reads = (description: string) =>
    workbench.rowsOf('Tags', (rows: readonly Row[]) => rows.some((one) => one.description === description));
  const decisions = () => readFile(join(workbench.folder, 'pressmark.yaml'), 'utf8').catch(() => '');

  before(async () => {
    const towns = ['Ardale', 'Brinmouth', 'Corsby', 'Dunholm', 'Elverton', 'Farleigh'];
    workbench = await openWorkbench({
      files: Object.fromEntries(towns.map((town) => [`${town}.txt`, article(town)])),
      open: 'Ardale.txt',
    });
    await workbench.showSidebar();
    await workbench.whenShown();
    await workbench.run('pressmark.scopeFolder');
  });
  after(() => workbench.close());

  it('are listed with their number, and kept in all of them by the menu of their row', async () => {
    await workbench.expand('Recurring Lines');
    await reads('6 · dimmed');
    await workbench.choose(row(), 'Keep This Line in All Articles');
    await reads('6 · part of the articles');
    assert.match(await decisions(), /refused:\s+- Orchard notes by Bram Oyelaran/);
  });

  it('are dimmed again once the decision is taken back', async () => {
    await workbench.run('pressmark.undoDecision');
    await reads('6 · dimmed');
    assert.doesNotMatch(await decisions(), /Orchard/);
  });
});
