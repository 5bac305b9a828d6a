import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { eventually, openWorkbench, type Row, type Workbench } from './harness.ts';

const TALKS = `Ministers end talks in Lisbon

September 6, 2023

LISBON - Foreign Minister Amara Okonkwo met Rui Tavares in Lisbon on Tuesday.

On Monday, Rui Tavares visited Porto. Okonkwo said the talks were useful. Okonkwo denied that any treaty had been signed.
`;
const AGAIN = `Tavares back from Porto

September 7, 2023

PORTO - On Monday, Rui Tavares visited Porto.
`;

describe('the list of events', () => {
  let workbench: Workbench;
  const labels = (rows: readonly Row[]) => rows.map(({ label }) => label);
  const rowsOf = (accept: (rows: readonly string[]) => boolean) =>
    workbench.rowsOf('Events', (rows) => accept(labels(rows)));
  const groupBy = async (choice: string) => {
    await workbench.run('pressmark.groupEvents');
    await workbench.pick(choice);
  };

  before(async () => {
    workbench = await openWorkbench({ files: { 'again.txt': AGAIN, 'talks.txt': TALKS }, open: 'talks.txt' });
    await workbench.showSidebar();
    await workbench.whenShown();
  });
  after(() => workbench.close());

  it('leaves out what was only said, until it is asked for', async () => {
    await rowsOf((rows) => rows.length > 0 && !rows.some((row) => row.startsWith('statement')));
    await workbench.run('pressmark.showStatements');
    await rowsOf((rows) => rows.some((row) => row.startsWith('statement')));
    await workbench.run('pressmark.hideStatements');
    await rowsOf((rows) => rows.length > 0 && !rows.some((row) => row.startsWith('statement')));
  });

  it('says first what is denied', async () => {
    await rowsOf((rows) => rows.includes('denied signing'));
  });

  it('is grouped by what a person chooses, and again so after the window was loaded again', async () => {
    await groupBy('Status');
    await rowsOf((rows) => rows.includes('denied') && rows.includes('happened'));
    await groupBy('Actor');
    await rowsOf((rows) => rows.includes('Rui Tavares') && rows.includes('Nobody Named'));
    await workbench.reload();
    await rowsOf((rows) => rows.includes('Rui Tavares') && rows.includes('Nobody Named'));
    await groupBy('Nothing: one list in order');
    await rowsOf((rows) => rows.some((row) => row.startsWith('visit')));
  });

  it('has one row for what two articles tell, with both places under it', async () => {
    await workbench.run('pressmark.scopeFolder');
    await groupBy('Kind');
    await workbench.expand('visit');
    const told = await workbench.rowsOf('Events', (rows) =>
      rows.some(
        ({ label, description }) =>
          label === 'visit: Rui Tavares → Porto' && description.startsWith('2 articles'),
      ),
    );
    assert.equal(told.filter(({ label }) => label.includes('Porto')).length, 1);
    await workbench.expand('visit: Rui Tavares → Porto');
    await workbench.rowsOf('Events', (rows) =>
      ['again.txt', 'talks.txt'].every((file) => rows.some(({ description }) => description.endsWith(file))),
    );
    await groupBy('Date');
    await workbench.run('pressmark.scopeArticle');
    await workbench.rowsOf(
      'Events',
      (rows) => rows.length > 0 && !rows.some(({ description }) => description.includes('.txt')),
    );
  });

  it('lets a person say in the menu of a row what kind of event it is', async () => {
    await workbench.choose(workbench.row('Events', 'visit: Rui Tavares').first(), 'Change Kind of Event…');
    await workbench.answer('boat trip');
    await workbench.page.locator('.quick-input-title', { hasText: 'Code of' }).waitFor();
    await workbench.answer('TRAVEL');
    await rowsOf((rows) => rows.includes('boat trip: Rui Tavares → Porto'));
    await workbench.run('pressmark.undoDecision');
    await rowsOf((rows) => rows.some((label) => label.startsWith('visit: Rui Tavares')));
    assert.deepEqual(await workbench.notifications(), []);
  });

  it('lets a person say who takes part, among the names of the article', async () => {
    await workbench.choose(workbench.row('Events', 'visit: Rui Tavares').first(), 'Change Who Takes Part…');
    const boxes = workbench.page.locator('.quick-input-list .monaco-list-row');
    await eventually(
      () => boxes.allInnerTexts(),
      (all) => all.some((text) => text.includes('Amara Okonkwo')),
    );
    await boxes.filter({ hasText: 'Amara Okonkwo' }).first().click();
    await workbench.page.keyboard.press('Enter');
    await workbench.page.locator('.quick-input-title', { hasText: 'To Whom' }).waitFor();
    await workbench.page.keyboard.press('Enter');
    await rowsOf((rows) => rows.includes('visit: Rui Tavares and Okonkwo → Porto'));
  });
});
