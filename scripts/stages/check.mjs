import { tool } from '../lib/tools.mjs';

/** What must hold before any test runs: each counts as one. */
const CHECKS = /** @type {const} */ ([
  ['types', 'tsc', []],
  ['types of pages', 'tsc', ['-p', 'src/webview']],
  ['lint', 'eslint', ['.', '--max-warnings=0']],
  ['format', 'prettier', ['--check', '--log-level=warn', '.']],
]);

/** Types, lint and format. @returns {Promise<import('../lib/counts.mjs').Counts>} */
export async function check() {
  let failed = 0;
  for (const [name, program, args] of CHECKS) {
    const good = (await tool(program, args)) === 0;
    console.log(`  ${good ? '✔' : '✘'} ${name}`);
    if (!good) failed++;
  }
  return { passed: CHECKS.length - failed, failed };
}
