import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { npmVscode } from './npmVscode.mjs';
import { run, startGroup, UserError } from './processes.mjs';

/** This machine alone. */
const HOST = '127.0.0.1';

/** Settings of every VS Code that is started here: nothing fetches, asks or moves on its own, and paragraphs wrap. */
const QUIET_SETTINGS = {
  'security.workspace.trust.enabled': false,
  'workbench.startupEditor': 'none',
  'editor.wordWrap': 'on',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'remote.autoForwardPorts': false,
  'git.enabled': false,
  'git.openRepositoryInParentFolders': 'never',
  'window.commandCenter': false,
  'chat.commandCenter.enabled': false,
  'typescript.disableAutomaticTypeAcquisition': true,
};

/** Extensions come from this repository alone. */
const NO_GALLERY = { EXTENSIONS_GALLERY: '{}' };

/**
 * @typedef {object} Server
 * @property {string} authority host and port
 * @property {string} extensions folder of the installed extensions
 * @property {string} token the secret that a first request must carry
 * @property {(settings: Readonly<Record<string, unknown>>) => Promise<void>} writeSettings replaces the user's settings, on top of the quiet ones
 * @property {Promise<unknown>} ended settles when it is gone, for whatever reason
 * @property {() => Promise<void>} stop ends it and removes what it wrote
 */

/**
 * Starts the npm VS Code's server on this machine alone.
 * @param {object} [options]
 * @param {number} [options.port] 0, the default, takes a free one
 * @param {string} [options.profile] folder for settings and state, kept; without it a new one is made, and removed at the end
 * @param {string} [options.vsix] a package to install first
 * @param {Readonly<Record<string, string>>} [options.env] for the extension host, beside that of this process
 * @returns {Promise<Server>}
 * @throws {UserError} where it does not start
 */
export async function startServer({ port = 0, profile, vsix, env = {} } = {}) {
  if (!(await isFree(port))) {
    throw new UserError(`Port ${port} is taken. Choose another with --port, or leave it out.`);
  }
  const vscode = await npmVscode();
  const home = profile ?? (await mkdtemp(join(tmpdir(), 'pressmark-vscode-')));
  const folders = ['--user-data-dir', join(home, 'user'), '--extensions-dir', join(home, 'extensions')];
  const main = [join(vscode, 'out', 'server-main.js'), ...folders, '--server-data-dir', join(home, 'server')];
  await mkdir(join(home, 'user', 'User'), { recursive: true });
  if (vsix !== undefined && (await run(process.execPath, [...main, '--install-extension', vsix])) !== 0) {
    throw new UserError(`VS Code did not install ${vsix}.`);
  }
  const token = randomUUID();
  const group = startGroup(
    process.execPath,
    [
      ...main,
      ...['--host', HOST, '--port', String(port), '--connection-token', token],
      ...['--accept-server-license-terms', '--telemetry-level', 'off'],
    ],
    { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...NO_GALLERY, ...env } },
  );
  const bound = await listening(group.child).catch(async (/** @type {Error} */ error) => {
    await group.stop();
    throw error;
  });
  return {
    authority: `${HOST}:${bound}`,
    extensions: join(home, 'extensions'),
    token,
    async writeSettings(settings) {
      const file = join(home, 'user', 'User', 'settings.json');
      await writeFile(file, JSON.stringify({ ...QUIET_SETTINGS, ...settings }, null, 2));
    },
    ended: group.ended,
    async stop() {
      await group.stop();
      if (profile === undefined) await rm(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/**
 * Waits for the server to say its port.
 * @param {import('node:child_process').ChildProcess} child with its output piped
 * @returns {Promise<number>}
 */
function listening(child) {
  /** @type {string[]} */
  const said = [];
  return new Promise((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      if (!stream) continue;
      createInterface(stream).on('line', (line) => {
        said.push(line);
        const port = /Extension host agent listening on (\d+)/.exec(line)?.[1];
        if (port !== undefined) resolve(Number(port));
      });
    }
    child.once('close', () => reject(new UserError(`VS Code did not start:\n${said.join('\n')}`)));
  });
}

/**
 * Whether nobody listens at a port; the server says that it does even where it cannot.
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function isFree(port) {
  const probe = createServer();
  return new Promise((resolve) => {
    probe.once('error', () => resolve(false));
    probe.listen(port, HOST, () => probe.close(() => resolve(true)));
  });
}

/**
 * The address that opens a workbench.
 * @param {Server} server
 * @param {object} what
 * @param {string} [what.folder]
 * @param {string} [what.file] opened at the start
 * @param {string} [what.extension] folder of an extension to load as one in development
 * @param {string} [what.tests] script with tests to run inside the extension host
 */
export function addressOf(server, { folder, file, extension, tests }) {
  const remote = (/** @type {string} */ path) =>
    `vscode-remote://${server.authority}${pathToFileURL(path).pathname}`;
  const payload = [['skipWelcome', 'true']];
  if (extension !== undefined) payload.push(['extensionDevelopmentPath', remote(extension)]);
  if (tests !== undefined) payload.push(['extensionTestsPath', remote(tests)]);
  if (file !== undefined) payload.push(['openFile', remote(file)]);
  const query = new URLSearchParams({ tkn: server.token });
  if (folder !== undefined) query.set('folder', pathToFileURL(folder).pathname);
  query.set('payload', JSON.stringify(payload));
  return `http://${server.authority}/?${query}`;
}
