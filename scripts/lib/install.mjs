import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { npm, UserError } from './processes.mjs';
import { ROOT } from './paths.mjs';

const OLDEST_NODE = { major: 20, minor: 19 };

/**
 * Installs the dependencies of the lock file, where that has not been done. Uses nothing but Node itself.
 * @throws {UserError} where Node is too old or the registry does not answer
 */
export async function install() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE.major || (major === OLDEST_NODE.major && minor < OLDEST_NODE.minor)) {
    throw new UserError(
      `This is Node ${process.versions.node}; Pressmark is built with Node ${OLDEST_NODE.major}.${OLDEST_NODE.minor} or later. Install that and try again.`,
    );
  }
  if (await isInstalled()) return;
  console.log('Installing dependencies …');
  if ((await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: ROOT })) !== 0) {
    throw new UserError(
      'npm could not install the dependencies. Is the npm registry reachable? Then run this again.',
    );
  }
}

/** Whether node_modules holds what the lock file asks for; npm writes down what is there when an install has ended. */
async function isInstalled() {
  const present = await packages(join(ROOT, 'node_modules', '.package-lock.json')).catch(() => undefined);
  if (present === undefined) return false;
  const wanted = await packages(join(ROOT, 'package-lock.json'));
  return Object.entries(wanted).every(
    // Optional packages are for one system each.
    ([place, { integrity, optional }]) =>
      place === '' || optional === true || present[place]?.integrity === integrity,
  );
}

/**
 * @param {string} lockFile
 * @returns {Promise<Record<string, {integrity?: string, optional?: boolean}>>} its packages, by the place they are installed at
 */
async function packages(lockFile) {
  return JSON.parse(await readFile(lockFile, 'utf8')).packages;
}
