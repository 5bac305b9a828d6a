import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { eventually, openWorkbench, type Workbench } from './harness.ts';

const FERRY = `Ferry returns to the bay

Boats sailed again between Port Elda and the islands on Monday, a month after a storm had torn the pier apart.

A long wait

The company said that the new pier was built to stand higher waves, and that Idris Ferreira would run two more boats.

Related stories

Why gulls follow the ferry

Leave a comment
`;

describe('the residue in an article', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({ files: { 'ferry.txt': FERRY }, open: 'ferry.txt' });
    await workbench.showSidebar();
    await workbench.whenShown();
  });
  after(() => workbench.close());

  it('folds away by command, and the section with it stays open', async () => {
    const { page } = workbench;
    await workbench.run('pressmark.foldBoilerplate');
    await eventually(
      () => page.locator('.margin .codicon-folding-collapsed').count(),
      (count) => count === 1,
    );
    const lines = page.locator('.view-line');
    assert.equal(await lines.filter({ hasText: 'Leave' }).count(), 0);
    assert.equal(await lines.filter({ hasText: 'higher' }).count(), 1);
  });
});
