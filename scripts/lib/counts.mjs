import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How many tests of a stage passed and failed. @typedef {{passed: number, failed: number}} Counts */

/**
 * Runs mocha, somewhere, with our counting reporter, and reads what it counted.
 * @param {(env: Readonly<Record<string, string>>) => Promise<number>} start runs it with these variables and gives its exit code
 * @param {string | undefined} grep
 * @returns {Promise<Counts>} at least one failure where it ended badly, or said nothing
 */
export async function countTests(start, grep) {
  const folder = await mkdtemp(join(tmpdir(), 'pressmark-counts-'));
  const file = join(folder, 'counts.json');
  try {
    const code = await start({
      PRESSMARK_COUNTS: file,
      ...(grep === undefined ? {} : { PRESSMARK_GREP: grep }),
    });
    /** @type {Counts} */
    const { passed, failed } = JSON.parse(
      await readFile(file, 'utf8').catch(() => '{"passed":0,"failed":1}'),
    );
    return { passed, failed: code === 0 ? failed : Math.max(failed, 1) };
  } finally {
    await rm(folder, { recursive: true });
  }
}
