import { cp, mkdir, readdir } from 'node:fs/promises';
import { SAMPLES } from './paths.mjs';

/**
 * Copies our sample articles to a folder, so that what is tagged there does not come into the repository. What a copy
 * already has stays as it is.
 * @param {string} folder made where it is missing
 */
export async function copySamples(folder) {
  await mkdir(folder, { recursive: true });
  await cp(SAMPLES, folder, { recursive: true, force: false });
}

/** @param {string} folder @returns {Promise<string | undefined>} the name of the first article in it */
export async function firstArticle(folder) {
  return (await readdir(folder)).filter((name) => /\.(article|md|txt)$/.test(name)).sort()[0];
}
