import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildEditorTests } from '../lib/bundles.mjs';
import { countTests } from '../lib/counts.mjs';
import { runTestsInNpmVscode } from '../lib/hostTests.mjs';
import { linkedExtension } from '../lib/linkedExtension.mjs';
import { copySamples } from '../lib/samples.mjs';

/** Tests inside the extension host of the npm VS Code. @param {string} [grep] */
export function editor(grep) {
  return inHost(runTestsInNpmVscode, grep);
}

/** The same tests in a desktop VS Code, which is downloaded. @param {string} [grep] */
export function desktop(grep) {
  return inHost(async ({ folder, ...options }) => {
    const { runTests } = await import('@vscode/test-electron');
    return runTests({ ...options, launchArgs: [folder, '--disable-extensions'], version: 'stable' });
  }, grep);
}

/**
 * @param {typeof runTestsInNpmVscode} runTests
 * @param {string | undefined} grep
 */
async function inHost(runTests, grep) {
  const extensionTestsPath = await buildEditorTests();
  const extensionDevelopmentPath = await linkedExtension();
  const folder = await mkdtemp(join(tmpdir(), 'pressmark-articles-'));
  try {
    await copySamples(folder);
    return await countTests(
      (extensionTestsEnv) =>
        runTests({ extensionDevelopmentPath, extensionTestsPath, folder, extensionTestsEnv }),
      grep,
    );
  } finally {
    await rm(folder, { recursive: true });
  }
}
