import { launchBrowser } from './browser.mjs';
import { addressOf, startServer } from './server.mjs';
import { UserError } from './processes.mjs';

/** For all tests together, on the slowest machine. */
const LIMIT_MS = 15 * 60_000;

/**
 * Runs tests inside the extension host of the npm VS Code: what `runTests` of @vscode/test-electron does with a desktop one.
 * @param {object} options
 * @param {string} options.extensionDevelopmentPath
 * @param {string} options.extensionTestsPath
 * @param {string} options.folder opened in the window
 * @param {Readonly<Record<string, string>>} options.extensionTestsEnv
 * @returns {Promise<number>} 0 where all passed
 * @throws {UserError} where VS Code did not start, ended early or took too long
 */
export async function runTestsInNpmVscode({
  extensionDevelopmentPath,
  extensionTestsPath,
  folder,
  extensionTestsEnv,
}) {
  const log = new TestLog();
  const server = await startServer({ env: { ...extensionTestsEnv, PRESSMARK_LOG_MARK: LOG_MARK } });
  try {
    await server.writeSettings({});
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      const address = addressOf(server, {
        folder,
        extension: extensionDevelopmentPath,
        tests: extensionTestsPath,
      });
      const open = async () => {
        await page.exposeFunction('codeAutomationLog', log.add.bind(log));
        await page.goto(address);
      };
      const [code] = await Promise.all([exitCode(page, server), open()]);
      return code;
    } finally {
      await browser.close();
    }
  } finally {
    log.end();
    await server.stop();
  }
}

/**
 * @param {import('playwright-core').Page} page before it loads the workbench
 * @param {import('./server.mjs').Server} server
 * @returns {Promise<number>} what the tests end with
 */
function exitCode(page, server) {
  return new Promise((resolve, reject) => {
    const give = (/** @type {string} */ why) => () => reject(new UserError(why));
    setTimeout(give('The tests in VS Code took too long.'), LIMIT_MS).unref();
    page.once('crash', give('The window of VS Code crashed while tests ran.'));
    void server.ended.then(give('VS Code ended while tests ran.'));
    page.exposeFunction('codeAutomationExit', resolve).catch(reject);
  });
}

/** Before every line that tests log, so that the lines can be told from those that the window logs by the same way. */
const LOG_MARK = 'pressmark-tests: ';

/** Prints what tests log; what the window logged, where it never came to tests. */
class TestLog {
  /** @type {(() => void)[]} */
  #held = [];
  #started = false;

  /**
   * @param {'log' | 'info' | 'warn' | 'error'} type
   * @param {unknown[]} args
   */
  add(type, [first, ...rest]) {
    const line = String(first);
    if (line.startsWith(LOG_MARK)) {
      this.#started = true;
      console[type](line.slice(LOG_MARK.length), ...rest);
    } else {
      this.#held.push(() => console[type](first, ...rest));
    }
  }

  end() {
    if (!this.#started) for (const print of this.#held.splice(0)) print();
  }
}
