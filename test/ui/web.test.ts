import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, it } from 'mocha';
import { ROOT } from '../../scripts/lib/paths.mjs';
import { eventually, openWorkbench, type Workbench } from './harness.ts';

describe('the web extension', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await openWorkbench({
      open: 'orvane-summit.txt',
      settings: { 'remote.extensionKind': { 'pressmark.pressmark': ['web'] } },
    });
  });
  after(() => workbench.close());

  it('asks for no module but vscode', async () => {
    for (const [bundle, wanted] of [
      ['extension.web.js', ['vscode']],
      ['worker.web.js', []],
    ] as const) {
      const script = await readFile(join(ROOT, 'dist', bundle), 'utf8');
      const asked = new Set([...script.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, module]) => module));
      assert.deepEqual([...asked], wanted, bundle);
    }
  });

  it('reads an article in the browser', async () => {
    await workbench.showSidebar();
    await workbench.whenShown();
    await eventually(
      () => workbench.decorated(),
      (words) => words.includes('Seitbekov'),
    );
    assert.deepEqual(await workbench.notifications(), []);
  });

  it('runs in a worker of the browser, not on the server', async () => {
    await workbench.run('Developer: Show Running Extensions');
    const row = workbench.page.locator('.editor-instance .monaco-list-row', {
      hasText: 'pressmark.pressmark',
    });
    await row.filter({ hasText: 'web worker' }).waitFor();
  });

  it('draws the timeline of an article', async () => {
    await workbench.run('pressmark.openTimeline');
    const timeline = workbench.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
    await timeline.locator('.item').first().waitFor();
  });
});
