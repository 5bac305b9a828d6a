import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { after, before, describe, it } from 'mocha';
import { packExtension } from '../../scripts/lib/vsix.mjs';
import { eventually } from './eventually.ts';
import { Session } from './session.ts';
import type { Workbench } from './workbench.ts';

describe('the package, installed', () => {
  let session: Session | undefined;
  let workbench: Workbench;
  before(async () => {
    session = await Session.start(await packExtension());
    workbench = await session.open({ open: 'orvane-summit.txt' });
  });
  after(() => session?.close());

  it('holds what runs, and no more', async () => {
    const name = (await readdir(session!.extensions)).find((entry) => entry.startsWith('pressmark.'))!;
    const installed = join(session!.extensions, name);
    const entries = await readdir(installed, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((file) => relative(installed, join(file.parentPath, file.name)));
    const strangers = files.filter((file) => !/^(dist|l10n|media|syntaxes)[\\/]|^[^\\/]+$/.test(file));
    assert.deepEqual(strangers, []);
    assert.deepEqual(
      files.filter((file) => /\.(ts|mjs|map|lock)$/.test(file)),
      [],
    );
    for (const bundle of ['extension.js', 'extension.web.js', 'timeline.js', 'worker.js', 'worker.web.js']) {
      assert.ok(files.includes(join('dist', bundle)), `${bundle} is missing`);
    }
  });

  it('reads an article', async () => {
    await workbench.showSidebar();
    await workbench.whenShown();
    await eventually(
      () => workbench.decorated(),
      (words) => words.includes('Seitbekov'),
    );
    assert.deepEqual(await workbench.notifications(), []);
  });
});
