import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

/** The repository. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** What is fetched or made once and kept between runs: the npm VS Code, profiles, copies of the samples. Git ignores it. */
export const CACHE = join(ROOT, '.vscode-test');

/** What a run leaves to look at: bundles of tests, screenshots, the package. Git ignores it. */
export const OUT = join(ROOT, 'out');

/** Our own sample articles. */
export const SAMPLES = join(ROOT, 'test', 'articles');
