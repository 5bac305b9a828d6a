import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { CACHE, ROOT } from './paths.mjs';

/**
 * The repository as a folder to load the extension from, under another path. With an extension in development, VS Code
 * takes every theme whose path lies below the extension's for one that is being developed, and shows it whatever the
 * settings say; its own themes lie in our cache, below the repository.
 * @returns {Promise<string>}
 */
export async function linkedExtension() {
  const link = join(CACHE, 'extension');
  await mkdir(CACHE, { recursive: true });
  await symlink(ROOT, link, 'junction').catch((/** @type {NodeJS.ErrnoException} */ error) => {
    if (error.code !== 'EEXIST') throw error;
  });
  return link;
}
