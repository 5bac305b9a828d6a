import { countTests } from '../lib/counts.mjs';
import { tool } from '../lib/tools.mjs';

const REPORTER = ['--reporter', 'test/harness/countingReporter.mjs'];

/** Tests of what knows no editor. @param {string} [grep] */
export function unit(grep) {
  return mocha(['test/unit/**/*.test.ts'], grep);
}

/** Tests that drive VS Code through a browser. @param {string} [grep] */
export function ui(grep) {
  return mocha(['--timeout', '180000', 'test/ui/**/*.test.ts'], grep);
}

/**
 * @param {readonly string[]} args
 * @param {string | undefined} grep
 */
function mocha(args, grep) {
  const chosen = grep === undefined ? [] : ['--grep', grep];
  return countTests((env) => tool('mocha', [...REPORTER, ...chosen, ...args], env), grep);
}
