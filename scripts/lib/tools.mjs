import { run } from './processes.mjs';
import { ROOT } from './paths.mjs';

/**
 * How Node runs our tools: as scripts, so that no shell is needed on any system. Mocha's own command would start a second
 * process for the tests, which outlives it where it is killed.
 */
const TOOLS = {
  tsc: ['node_modules/typescript/bin/tsc'],
  eslint: ['node_modules/eslint/bin/eslint.js'],
  prettier: ['node_modules/prettier/bin/prettier.cjs'],
  mocha: ['--import', 'tsx', 'node_modules/mocha/lib/cli/cli.js'],
  vsce: ['node_modules/@vscode/vsce/vsce'],
};

/**
 * Runs a tool of ours in the repository, its output shown.
 * @param {keyof typeof TOOLS} name
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} [env] beside that of this process
 */
export function tool(name, args, env = {}) {
  return run(process.execPath, [...TOOLS[name], ...args], { cwd: ROOT, env: { ...process.env, ...env } });
}
