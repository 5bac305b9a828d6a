import { mkdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { OUT, ROOT } from './paths.mjs';
import { UserError } from './processes.mjs';
import { tool } from './tools.mjs';

const LIMIT_MB = 6;

/**
 * Builds Pressmark as it is published, and packs it. What goes in is said by .vscodeignore.
 * @returns {Promise<string>} path of the package
 * @throws {UserError} where it cannot be packed, or is too large
 */
export async function packExtension() {
  const { name, version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  await mkdir(OUT, { recursive: true });
  const vsix = join(OUT, `${name}-${version}.vsix`);
  // It runs the script vscode:prepublish first. The libraries are in the bundles.
  const args = [
    '--no-dependencies',
    '--allow-missing-repository',
    '--no-rewrite-relative-links',
    '--out',
    vsix,
  ];
  if ((await tool('vsce', ['package', ...args])) !== 0) throw new UserError('The package could not be made.');
  const { size } = await stat(vsix);
  if (size > LIMIT_MB * 1e6) {
    throw new UserError(
      `The package has ${(size / 1e6).toFixed(1)} MB; ${LIMIT_MB} are allowed. \`unzip -lv ${vsix}\` tells which files are large.`,
    );
  }
  return vsix;
}
