import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { after, afterEach } from 'mocha';
import { OUT } from '../../scripts/lib/paths.mjs';
import { Session, type WorkbenchOptions } from './session.ts';
import type { Workbench } from './workbench.ts';

export { eventually } from './eventually.ts';
export type { WorkbenchOptions } from './session.ts';
export type { Row, Workbench } from './workbench.ts';

let session: Promise<Session> | undefined;

/** Opens a window for a suite: its own profile and folder, on the server that all suites share. The suite closes it. */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<Workbench> {
  session ??= Session.start();
  return (await session).open(options);
}

// Outside any suite: these hooks belong to the whole run.
afterEach(async function () {
  if (this.currentTest?.state !== 'failed' || session === undefined) return;
  const folder = join(OUT, 'ui-failures');
  await mkdir(folder, { recursive: true });
  const name = this.currentTest.fullTitle().replace(/\W+/g, '-');
  for (const [i, window] of (await session).windows.entries()) {
    await window.screenshot(join(folder, `${name}-${i + 1}.png`));
  }
});

after(async () => {
  await (await session)?.close();
});
