import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { install } from './lib/install.mjs';
import { openInBrowser } from './lib/openInBrowser.mjs';
import { CACHE, ROOT } from './lib/paths.mjs';
import { fail, run, UserError } from './lib/processes.mjs';
import { copySamples, firstArticle } from './lib/samples.mjs';

const HELP = `npm start                     our sample articles in VS Code, in the browser
npm start -- FOLDER           the articles of a folder
npm start -- --desktop        in the VS Code of this machine
npm start -- --port N         at this port; without it, at any that is free

Installs and builds what is missing, and stays until Ctrl+C.
What is tagged in the samples is kept in .vscode-test/samples; a folder's tags are kept in the folder.`;

async function main() {
  const { values, folder } = readArguments();
  if (values.help) return console.log(HELP);
  const port = Number(values.port ?? 0);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new UserError(`"${values.port}" is no port.`);
  const articles = folder === undefined ? undefined : await existingFolder(folder);
  await install();
  console.log('Building Pressmark …');
  const { buildExtension } = await import('./lib/bundles.mjs');
  await buildExtension();
  const opened = articles ?? (await samples());
  await (values.desktop ? startDesktop(opened) : startInBrowser(opened, port));
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        desktop: { type: 'boolean' },
        port: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (positionals.length > 1) throw new Error('One folder can be opened at a time.');
    return { values, folder: positionals[0] };
  } catch (error) {
    throw new UserError(`${/** @type {Error} */ (error).message}\n\n${HELP}`);
  }
}

/** @param {string} folder as given; npm runs this script in the repository, whatever folder it was called in */
async function existingFolder(folder) {
  const path = resolve(process.env['INIT_CWD'] ?? '.', folder);
  const found = await stat(path).catch(() => undefined);
  if (!found?.isDirectory()) throw new UserError(`There is no folder ${path}. Name one that holds articles.`);
  return path;
}

async function samples() {
  const copy = join(CACHE, 'samples');
  await copySamples(copy);
  return copy;
}

/** @param {string} folder */
async function startDesktop(folder) {
  const code = process.platform === 'win32' ? 'code.cmd' : 'code';
  const args = ['--new-window', `--extensionDevelopmentPath=${ROOT}`, folder];
  const started = await run(code, args, { shell: process.platform === 'win32' }).catch(() => undefined);
  if (started !== 0) {
    throw new UserError(
      'The command "code" is not there or did not work. Install VS Code, and in its command palette run "Shell Command: Install \'code\' command in PATH". Without --desktop, Pressmark opens in the browser.',
    );
  }
}

/**
 * @param {string} folder
 * @param {number} port
 */
async function startInBrowser(folder, port) {
  const [{ addressOf, startServer }, { linkedExtension }] = await Promise.all([
    import('./lib/server.mjs'),
    import('./lib/linkedExtension.mjs'),
  ]);
  const server = await startServer({ port, profile: join(CACHE, 'profile') });
  await server.writeSettings({});
  const file = await firstArticle(folder);
  const address = addressOf(server, {
    folder,
    ...(file === undefined ? {} : { file: join(folder, file) }),
    extension: await linkedExtension(),
  });
  console.log(`\nPressmark is open at\n\n  ${address}\n\nCtrl+C ends it.`);
  openInBrowser(address);
  await server.ended;
  throw new UserError('VS Code has ended by itself. Start it again with `npm start`.');
}

main().catch(fail);
