import { parseArgs } from 'node:util';
import { install } from './lib/install.mjs';
import { fail, UserError } from './lib/processes.mjs';

const HELP = `npm test                        every stage but desktop
npm test -- STAGE… [--grep X]   these stages; of their tests, those whose name holds X

  check     types, lint and format
  unit      what knows no editor
  editor    inside the extension host of a VS Code that comes from the npm registry
  ui        the same VS Code, driven through a browser
  desktop   the tests of "editor" in a desktop VS Code, which is downloaded`;

/** @typedef {import('./lib/counts.mjs').Counts} Counts */
/** A stage loads its code when it runs: before the install there is nothing but Node. @type {Record<string, (grep?: string) => Promise<Counts>>} */
const STAGES = {
  check: async () => (await import('./stages/check.mjs')).check(),
  unit: async (grep) => (await import('./stages/mocha.mjs')).unit(grep),
  build: async () => {
    await (await import('./lib/bundles.mjs')).buildExtension();
    return { passed: 0, failed: 0 };
  },
  editor: async (grep) => (await import('./stages/host.mjs')).editor(grep),
  ui: async (grep) => (await import('./stages/mocha.mjs')).ui(grep),
  desktop: async (grep) => (await import('./stages/host.mjs')).desktop(grep),
};
const BUILT_FOR = ['editor', 'ui', 'desktop'];

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { grep: { type: 'string', short: 'g' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) return console.log(HELP);
  const chosen = positionals.length > 0 ? positionals : ['check', 'unit', 'editor', 'ui'];
  const unknown = chosen.find((name) => !(name in STAGES));
  if (unknown !== undefined) throw new UserError(`There is no stage "${unknown}".\n\n${HELP}`);
  await install();

  const total = { passed: 0, failed: 0 };
  const built = chosen.findIndex((name) => BUILT_FOR.includes(name));
  for (const name of built < 0 ? chosen : [...chosen.slice(0, built), 'build', ...chosen.slice(built)]) {
    console.log(`\n── ${name} ${'─'.repeat(60 - name.length)}`);
    const { passed, failed } = await stage(name, values.grep);
    total.passed += passed;
    total.failed += failed;
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed === 0 ? 0 : 1);
}

/**
 * @param {string} name
 * @param {string | undefined} grep
 * @returns {Promise<Counts>} one failure where the stage itself broke
 */
async function stage(name, grep) {
  try {
    return await /** @type {NonNullable<typeof STAGES[string]>} */ (STAGES[name])(grep);
  } catch (error) {
    console.error(error instanceof UserError ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

main().catch(fail);
